import { readArticle, sentenceAround, type Span } from '../article/article.js';
import { locate } from '../article/passage.js';
import type { Bank } from '../bank/bank.js';
import type { Misreading } from '../item/item.js';
import type { CodedItem, CodedResult } from '../scores/result-code.js';
import type { Named } from '../scores/record.js';
import { shortHash } from '../text/hash.js';

/** How a group did on one thing. */
export interface Tally {
  readonly asked: number;
  /** With full credit. */
  readonly right: number;
  /** The misreadings behind what was not right, the most frequent first; `none`: it stands for none that the bank knows. */
  readonly misreadings: readonly { readonly misreading: Named<Misreading | 'none'>; readonly times: number }[];
}

/** A sentence of the article that was asked about. */
export interface SentenceTally extends Tally, Span {
  readonly targets: readonly string[];
}

export interface ClassResults {
  /** Results at this bank or at an earlier edition of it. */
  readonly counted: readonly CodedResult[];
  /** How many of those are from an earlier edition: another hash, but targets that this bank has. */
  readonly earlier: number;
  /** Results at another bank, which are not counted. */
  readonly foreign: readonly CodedResult[];
  /** By the target's name, in the bank's order; only what was asked. */
  readonly targets: ReadonlyMap<string, Tally>;
  /** In the article's order; only what was asked. */
  readonly sentences: readonly SentenceTally[];
}

const tallyOf = (items: readonly CodedItem[]): Tally => {
  const times = new Map<Named<Misreading | 'none'>, number>();
  const wrong = items.filter(({ credit }) => credit < 60);
  for (const { misreading } of wrong) times.set(misreading, (times.get(misreading) ?? 0) + 1);
  return {
    asked: items.length,
    right: items.length - wrong.length,
    misreadings: [...times]
      .map(([misreading, n]) => ({ misreading, times: n }))
      .sort((a, b) => b.times - a.times || Number(a.misreading === 'none') - Number(b.misreading === 'none')),
  };
};

/** The names of a bank's targets by what a code keeps of them. */
export const targetNames = (bank: Bank): ReadonlyMap<string, string> =>
  new Map([...Object.keys(bank.facts), ...Object.keys(bank.questions)].map((name) => [shortHash(name, 4), name]));

/** The sentences that prove a target. */
const sentencesOf = (bank: Bank): ((target: string) => readonly Span[]) => {
  const article = readArticle(bank.article);
  return (target) => {
    const quotes = (bank.facts[target] ?? bank.questions[target])?.evidence ?? [];
    const spans = quotes.flatMap((quote) => {
      const passage = locate(article.text, quote);
      return passage ? [sentenceAround(article, passage) ?? { start: passage.start, end: passage.end }] : [];
    });
    return [...new Map(spans.map((span) => [span.start, span])).values()];
  };
};

/**
 * What a class's results come to, for one bank.
 *
 * @param hash the bank's own, `indexOf(bank).hash`
 */
export const classResults = (bank: Bank, hash: string, results: readonly CodedResult[]): ClassResults => {
  const names = targetNames(bank);
  const isOwn = ({ bank: other }: CodedResult): boolean => hash.startsWith(other);
  const known = ({ items }: CodedResult): number => items.filter(({ target }) => names.has(target)).length;
  // By chance a foreign item has a target of ours once in a hundred thousand times.
  const counted = results.filter((result) => isOwn(result) || known(result) * 2 > result.items.length);
  const byTarget = new Map<string, CodedItem[]>([...names.values()].map((name) => [name, []]));
  for (const item of counted.flatMap(({ items }) => items)) byTarget.get(names.get(item.target) ?? '')?.push(item);
  const sentences = new Map<number, { span: Span; targets: string[]; items: CodedItem[] }>();
  const spansOf = sentencesOf(bank);
  for (const [name, items] of byTarget)
    for (const span of items.length ? spansOf(name) : []) {
      const one = sentences.get(span.start) ?? { span, targets: [], items: [] };
      one.targets.push(name);
      one.items.push(...items);
      sentences.set(span.start, one);
    }
  return {
    counted,
    earlier: counted.filter((result) => !isOwn(result)).length,
    foreign: results.filter((result) => !counted.includes(result)),
    targets: new Map([...byTarget].flatMap(([name, items]) => (items.length ? [[name, tallyOf(items)]] : []))),
    sentences: [...sentences.values()]
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, targets, items }) => ({ ...span, targets, ...tallyOf(items) })),
  };
};

/** One student's row: what the pasted line called the student, and the result. */
export interface Row {
  readonly name: string;
  readonly result: CodedResult;
}

/** A day since 2020-01-01 as `YYYY-MM-DD`; by Swedish custom, which is that. */
export const dateOf = (day: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format((day * 86_400 + 1_577_836_800) * 1000);

/** Rows for a spreadsheet: a student each, a column for each target that anyone was asked; shares of 1, empty where not asked. */
export const classRows = (bank: Bank, { targets }: ClassResults, rows: readonly Row[]): (string | number)[][] => {
  const names = targetNames(bank);
  const asked = [...targets.keys()];
  const share = (credit: number): number => Math.round((credit / 60) * 1000) / 1000;
  return [
    ['student', 'date', 'right', 'of', ...asked.flatMap((name) => [name, `${name}: misreading`])],
    ...rows.map(({ name, result: { day, items } }) => {
      const own = new Map(items.map((item) => [names.get(item.target) ?? '', item]));
      const total = items.reduce((sum, { credit }) => sum + credit, 0);
      return [
        name,
        dateOf(day),
        share(total),
        items.length,
        ...asked.flatMap((target) => {
          const item = own.get(target);
          return item ? [share(item.credit), item.misreading === 'none' ? '' : item.misreading] : ['', ''];
        }),
      ];
    }),
  ];
};
