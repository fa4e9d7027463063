/** The result codes of a made-up class, for the page that reads them. */
import type { Bank } from '../../src/bank/bank.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import type { Item } from '../../src/item/item.js';
import { recordItemOf } from './records.js';
import type { AttemptRecord } from '../../src/scores/record.js';
import { resultCode } from '../../src/scores/result-code.js';
import { contentHash } from '../../src/item/content-hash.js';
import { shortHash } from '../../src/text/hash.js';

const misreadingOf = (item: Item, n: number) => {
  const wrong = 'options' in item ? item.options.flatMap((o) => ('misreading' in o ? [o.misreading] : [])) : [];
  return wrong[n % (wrong.length || 1)] ?? 'none';
};

/** A record of one student: wrong on every `n`th item or so, by another distractor each time. */
export const recordOfStudent = (bank: Bank, n: number, seed = 'class'): AttemptRecord => {
  const quiz = generateQuiz(bank, { seed });
  const items = quiz.items.map((item, i) => {
    const wrong = (n * 7 + i * i * 3) % 10 < i;
    return {
      ...recordItemOf,
      target: shortHash(item.target, 5),
      content: contentHash(item),
      kind: item.kind,
      credit: wrong ? (i === 4 ? 30 : 0) : 60,
      misreading: wrong ? misreadingOf(item, n) : ('none' as const),
      // The kinds that choose one of a few keep a place, all others a text.
      response:
        item.kind === 'choice' ? (n + i) % item.options.length : item.kind === 'true-false-not-given' ? n % 3 : '',
    };
  });
  return {
    id: `student ${n}`,
    sequence: n,
    at: 1_790_000_000,
    duration: 300,
    mode: 'practice',
    bank: { hash: quiz.bank.hash.slice(0, 5), id: bank.id, title: bank.title },
    items,
    more: '',
  };
};

export const classCodes = (bank: Bank, size: number, seed?: string): string[] =>
  Array.from({ length: size }, (_, n) => resultCode(recordOfStudent(bank, n, seed)));
