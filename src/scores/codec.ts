import { modes } from '../attempt/attempt.js';
import { itemKinds, misreadings } from '../item/item.js';
import { skills } from '../item/skill.js';
import { clamped, cut, fromDigits, toDigits } from './digits.js';
import { seal, unseal, type Refusal } from './envelope.js';
import type { AttemptRecord, RecordItem } from './record.js';

/** 2020-01-01T00:00:00Z in seconds since 1970. */
const epoch = 1_577_836_800;

/** Kinds with a number below this keep their response in four bits; all others as a text. */
const placed = 2;

const none: readonly string[] = [];

/** The fields of an item that are numbers or have one, each with how many values it can take, from the lowest bits up. */
const packed = [
  ['misreading', 32, ['none', ...misreadings]],
  ['skill', 8, skills],
  ['blindCredit', 64, none],
  ['credit', 64, none],
  ['block', 64, none],
  ['hints', 4, none],
  ['kind', 16, itemKinds],
] as const;

/** Their values, in that order. */
type Fields = [RecordItem['misreading'], RecordItem['skill'], number, number, number, number, RecordItem['kind']];

const numberOf = (names: readonly string[], value: string | number): number =>
  typeof value === 'number' ? value : names.indexOf(value);

/** A text, cut, with its length before it. */
const sized = (text: string, most: number): string => {
  const kept = cut(text, most);
  return toDigits(kept.length, 1) + kept;
};

const encodeItem = (item: RecordItem): string => {
  const { target, content, kind, response } = item;
  let [bits, unit] = [0, 16];
  for (const [name, size, names] of packed) {
    bits += clamped(numberOf(names, item[name]), size - 1) * unit;
    unit *= size;
  }
  const text = typeof response === 'string' ? sized(response, 63) : '';
  const isPlaced = numberOf(itemKinds, kind) < placed;
  const small = isPlaced ? Number(response) & 15 : Math.min(text.length - 1, 15);
  return target + content + toDigits(bits + small, 6) + (isPlaced ? '' : text.slice(small < 15 ? 1 : 0));
};

/**
 * A record as text: the format of every score that is kept, settled once and for all.
 *
 * A digit is one of A-Z a-z 0-9 - _ and holds six bits; a number of several digits begins with the highest. A text has one digit
 * before it, its length in UTF-16 units. Names are numbered by their places in the lists of the source, from 0.
 *
 * | digits | field |
 * | --- | --- |
 * | 1 | format, `1` (plain, no digit) |
 * | 6 | CRC-32 of the format and all that follows the CRC (`crc32`) |
 * | text | the attempt's id |
 * | 4 | Lamport sequence |
 * | 6 | wall time, seconds since 2020-01-01T00:00:00Z |
 * | 3 | duration, seconds |
 * | 1 | mode, in `modes` |
 * | text | the first five digits of the bank's hash |
 * | text | bank id |
 * | text | bank title, cut |
 * | 2 | number of items |
 * | … | the items |
 * | … | what a later version adds without a new format; kept as it is |
 *
 * An item:
 *
 * | digits | field |
 * | --- | --- |
 * | 5 | hash of the target |
 * | 3 | content hash |
 * | 6 | from the highest bit: kind in `itemKinds` (4), hints used (2), block (6), credit (6) and blind credit (6) in sixtieths, skill in
 * `skills` (3), misreading (5: 0 none, else its place in `misreadings` + 1), response (4) |
 *
 * The four bits of the response are, for kinds 0 and 1 (choice, true-false-not-given), the place chosen, 15 for none. For every
 * other kind, known or not, they are the length of a text that follows; 15: its length follows in one more digit, then the text.
 * `KeptResponse` says what the texts hold. A number that has no name yet is a later version's, and kept.
 */
export const encodeRecord = ({ id, sequence, at, duration, mode, bank, items, more }: AttemptRecord): string =>
  seal(
    [
      sized(id, 63),
      toDigits(sequence, 4),
      toDigits(at - epoch, 6),
      toDigits(duration, 3),
      toDigits(numberOf(modes, mode), 1),
      sized(bank.hash, 5),
      sized(bank.id, 63),
      sized(bank.title, 24),
      toDigits(items.length, 2),
      ...items.map(encodeItem),
      more,
    ].join(''),
  );

/** Takes apart what follows the seal; throws where it is no record. */
export const decodeBody = (body: string): AttemptRecord => {
  let read = 0;
  const take = (length: number): string => {
    read += length;
    if (read > body.length) throw new RangeError();
    return body.slice(read - length, read);
  };
  const number = (length: number): number => fromDigits(take(length));
  const text = (): string => take(number(1));
  const named = <Name>(names: readonly Name[], n: number): Name | number => names[n] ?? n;

  const item = (): RecordItem => {
    const [target, content] = [take(5), take(3)];
    let bits = number(6);
    const cutOff = (size: number): number => {
      const field = bits % size;
      bits = (bits - field) / size;
      return field;
    };
    const small = cutOff(16);
    // Not by assignment, which a page's own setters would hear.
    const [misreading, skill, blindCredit, credit, block, hints, kind] = packed.map(([, size, names]) =>
      named<string>(names, cutOff(size)),
    ) as Fields;
    const isPlaced = numberOf(itemKinds, kind) < placed;
    const response = isPlaced ? small : small < 15 ? take(small) : text();
    return { target, content, misreading, skill, blindCredit, credit, block, hints, kind, response };
  };

  // Evaluated in the order in which they stand, which is that of the format.
  return {
    id: text(),
    sequence: number(4),
    at: number(6) + epoch,
    duration: number(3),
    mode: named(modes, number(1)),
    bank: { hash: text(), id: text(), title: text() },
    items: Array.from({ length: number(2) }, item),
    more: body.slice(read),
  };
};

export type Decoded =
  | { readonly ok: true; readonly record: AttemptRecord }
  | { readonly ok: false; readonly reason: Refusal };

/** Reads what `encodeRecord` wrote. Never throws, whatever the text. */
export const decodeRecord = (text: string): Decoded => {
  const opened = unseal(text);
  if ('reason' in opened) return { ok: false, reason: opened.reason };
  try {
    return { ok: true, record: decodeBody(opened.body) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
};
