import { misreadings, type Misreading } from '../item/item.js';
import { hash32 } from '../text/hash.js';
import { clamped, fromDigits, toDigits } from './digits.js';
import type { AttemptRecord, Named } from './record.js';
import { attemptOf } from './records.js';

/** What a result code tells of one item. */
export interface CodedItem {
  /** The first four digits of the record's `target`. */
  readonly target: string;
  /** In sixtieths: 60 is full credit. */
  readonly credit: number;
  readonly misreading: Named<Misreading | 'none'>;
}

/** What a result code tells of an attempt. */
export interface CodedResult {
  /** 23 bits of the attempt's id: two codes that share it are of one attempt. */
  readonly attempt: number;
  /** The first five digits of the bank's hash. */
  readonly bank: string;
  /** Days since 2020-01-01 (UTC). */
  readonly day: number;
  readonly items: readonly CodedItem[];
}

/**
 * Why a code cannot be read: there is none (`start`), it ends too soon or goes on (`length`), a character that no code has,
 * the check digits say otherwise, or a later version of the program made it.
 */
export type CodeFault = 'start' | 'length' | 'character' | 'check' | 'newer';
export type ReadCode =
  | { readonly ok: true; readonly result: CodedResult }
  | { readonly ok: false; readonly reason: CodeFault };

/** Ten figures and the letters that are not taken for one: I and L are read as 1, O as 0; there is no U. */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const start = 'KZ1';
/** Fields in bits: the attempt, the bank, the day, how many items; then for each item its target, credit, misreading. */
const head = [23, 30, 15, 7] as const;
const each = [24, 6, 5] as const;
const headLength = start.length + 15;
const itemLength = 7;
const checkLength = 4;
/** A prime, greater than any length and any symbol's value. */
const prime = 1021;

const valueOf = (symbol: string): number =>
  symbols.indexOf(symbol.toUpperCase().replace(/[IL]/, '1').replace('O', '0'));

const inBits = (values: readonly number[], sizes: readonly number[]): string =>
  sizes
    .map((size, i) =>
      clamped(values[i] ?? 0, 2 ** size - 1)
        .toString(2)
        .padStart(size, '0'),
    )
    .join('');

/**
 * The check digits: the sum of the values and their sum weighted by place, both to a prime. A wrong symbol changes both sums, and two
 * that have changed places change the weighted one; each has digits of its own, so no one change among them can make that good.
 * All other accidents but one in a million are found too.
 */
const check = (values: readonly number[]): readonly number[] => {
  let [sum, weighted] = [0, 0];
  for (const [i, value] of values.entries()) {
    sum = (sum + value) % prime;
    weighted = (weighted + (i + 1) * value) % prime;
  }
  return [sum >> 5, sum & 31, weighted >> 5, weighted & 31];
};

const numberIn = (text: string): number => (/^[\w-]*$/.test(text) ? fromDigits(text) : 0);

/** What the code of a record tells. */
export const codedResult = ({ id, at, bank, items }: AttemptRecord): CodedResult => ({
  attempt: hash32(attemptOf(id)) >>> 9,
  bank: bank.hash,
  day: Math.floor((at - 1_577_836_800) / 86_400),
  items: items
    .slice(0, 100)
    .map(({ target, credit, misreading }) => ({ target: target.slice(0, 4), credit, misreading })),
});

/**
 * A finished attempt as a code to copy: `KZ1` and, in groups of five with hyphens between, 15 symbols, 7 for each of up to 100
 * items, and 4 check digits. It has no name in it and nothing that was typed. The check finds accidents; anyone can forge a code.
 */
export const resultCode = (record: AttemptRecord): string => {
  const { attempt, bank, day, items } = codedResult(record);
  const parts = items.map(({ target, credit, misreading }) => {
    const place = typeof misreading === 'number' ? misreading : ['none', ...misreadings].indexOf(misreading);
    return inBits([numberIn(target), credit, place], each);
  });
  const bits = inBits([attempt, numberIn(bank), day, items.length], head) + parts.join('');
  const values = [...start].map(valueOf);
  for (let i = 0; i < bits.length; i += 5) values.push(Number.parseInt(bits.slice(i, i + 5), 2));
  const text = [...values, ...check(values)].map((value) => symbols[value]).join('');
  return [start, ...(text.slice(start.length).match(/.{1,5}/g) ?? [])].join('-');
};

const resultIn = (values: readonly number[]): CodedResult => {
  const bits = values
    .slice(start.length)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  let read = 0;
  const take = (size: number): number => Number.parseInt(bits.slice(read, (read += size)), 2);
  // Evaluated in the order of `head` and `each`.
  const [attempt, bank, day, count] = [take(head[0]), take(head[1]), take(head[2]), take(head[3])];
  const items = Array.from({ length: count }, (): CodedItem => {
    const [target, credit, misreading] = [take(each[0]), take(each[1]), take(each[2])];
    return {
      target: toDigits(target, 4),
      credit,
      misreading: misreading ? (misreadings[misreading - 1] ?? misreading) : 'none',
    };
  });
  return { attempt, bank: toDigits(bank, 5), day, items };
};

/** Where codes begin: `KZ` and a figure, with no letter or figure before it. */
export const starts = /(?<![\p{L}\p{N}])K\p{Cf}*Z\p{Cf}*[\dIL]/giu;
/** What may stand between symbols: white space, punctuation, what no one sees. */
const between = /[\s\p{P}\p{S}\p{Cf}]/u;

/** Reads the code that begins at a place of a text, and says where it ends: its own length tells, not what follows. */
export const readAt = (text: string, from: number): { readonly read: ReadCode; readonly end: number } => {
  const values: number[] = [];
  let at = from;
  let length = headLength;
  const refused = (reason: CodeFault) => ({ read: { ok: false, reason } as const, end: at });
  for (; at < text.length && values.length < length; at++) {
    const symbol = text[at] ?? '';
    if (between.test(symbol)) continue;
    const value = valueOf(symbol);
    if (value < 0) return refused('character');
    values.push(value);
    if (values.length === start.length && value !== 1) return refused('newer');
    // The last seven bits of the head: the number of items.
    if (values.length === headLength) length += checkLength + itemLength * (((values.at(-2) ?? 0) & 3) * 32 + value);
  }
  if (values.length < length) return refused('length');
  const body = values.slice(0, -checkLength);
  const holds = check(body).every((value, i) => value === values[body.length + i]);
  return holds ? { read: { ok: true, result: resultIn(body) }, end: at } : refused('check');
};

/** One code, however it is spaced, broken and capitalised, with nothing else but punctuation around it. */
export const decodeResultCode = (text: string): ReadCode => {
  const [first] = text.matchAll(starts);
  if (!first || /[\p{L}\p{N}]/u.test(text.slice(0, first.index))) return { ok: false, reason: 'start' };
  const { read, end } = readAt(text, first.index);
  return read.ok && /[\p{L}\p{N}]/u.test(text.slice(end)) ? { ok: false, reason: 'length' } : read;
};
