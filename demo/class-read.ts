/** From pasted text to students, unreadable lines and the class's results. */
import { readArticle, type Article } from '../src/article/article.js';
import type { Bank } from '../src/bank/bank.js';
import { classResults, type ClassResults, type Row } from '../src/convert/class-results.js';
import { statementOf } from '../src/generation/asked.js';
import { indexOf } from '../src/generation/bank-index.js';
import { findResultCodes } from '../src/scores/find-codes.js';
import type { CodeFault } from '../src/scores/result-code.js';

export interface Unread {
  readonly line: number;
  readonly text: string;
  readonly reason: CodeFault;
}

export interface Class {
  readonly bank: Bank;
  readonly article: Article;
  /** One for each attempt, in the order pasted. */
  readonly students: readonly Row[];
  /** Codes that were there more than once; each counts once. */
  readonly duplicates: number;
  readonly unread: readonly Unread[];
  readonly results: ClassResults;
  /** What a target says. */
  readonly says: (target: string) => string;
}

export const readClass = (bank: Bank, pasted: string): Class => {
  const index = indexOf(bank);
  const seen = new Set<string>();
  const rows: Row[] = [];
  const unread: Unread[] = [];
  let duplicates = 0;
  for (const { line, text, label, read } of findResultCodes(pasted)) {
    if (!read.ok) unread.push({ line, text, reason: read.reason });
    else {
      // Attempts of one number at two banks are two.
      const id = `${read.result.attempt} ${read.result.bank}`;
      if (seen.has(id)) duplicates++;
      else rows.push({ name: label || `Code ${rows.length + 1}`, result: read.result });
      seen.add(id);
    }
  }
  const results = classResults(
    bank,
    index.hash,
    rows.map(({ result }) => result),
  );
  const students = rows.filter(({ result }) => results.counted.includes(result));
  const says = (target: string): string =>
    bank.questions[target]?.stem ?? (bank.facts[target] ? statementOf(index, target) : target);
  return { bank, article: readArticle(bank.article), students, duplicates, unread, results, says };
};
