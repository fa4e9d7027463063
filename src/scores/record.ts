import type { Finished, Mode } from '../attempt/attempt.js';
import { contentHash } from '../item/content-hash.js';
import type { ItemKind, Misreading } from '../item/item.js';
import type { Skill } from '../item/skill.js';
import { shortHash } from '../text/hash.js';
import { keptWithin, packResponse, type KeptResponse } from './response.js';

/** A name, or the number of one that a later version of this program added. */
export type Named<Name extends string> = Name | number;

/** What is kept of one graded item. */
export interface RecordItem {
  /** Five digits, `shortHash` of the item's target. */
  readonly target: string;
  /** Three digits, `contentHash` of the item. */
  readonly content: string;
  readonly kind: Named<ItemKind>;
  /** Hints used, at most 3. */
  readonly hints: number;
  /** The article's block, from 0; 63 is 63 or more. */
  readonly block: number;
  /** In sixtieths, so that every sum is exact: 60 is full credit. */
  readonly credit: number;
  /** Expected credit of the best blind strategy, in sixtieths. */
  readonly blindCredit: number;
  readonly skill: Named<Skill>;
  readonly misreading: Named<Misreading | 'none'>;
  readonly response: KeptResponse;
}

/** What is kept of a finished attempt. */
export interface AttemptRecord {
  /** The attempt's id, which makes two records one. */
  readonly id: string;
  /** Lamport sequence, by which records are ordered: one more than the highest that its writer had seen. */
  readonly sequence: number;
  /** When it was finished: whole seconds since 1970; the start of 2020 where the clock said earlier or nothing. */
  readonly at: number;
  /** Whole seconds of work, at most 72 hours. */
  readonly duration: number;
  readonly mode: Named<Mode>;
  readonly bank: {
    /** The first five digits of the bank's hash. */
    readonly hash: string;
    readonly id: string;
    /** At most 24 UTF-16 units, down to 8 where the responses need the room. */
    readonly title: string;
  };
  readonly items: readonly RecordItem[];
  /** What a later version wrote after the items; empty as yet. */
  readonly more: string;
}

/**
 * The record of a finished attempt. `encodeRecord` rounds and cuts it to what is stored.
 *
 * Title and responses share the room that is left: 226 UTF-16 units for up to ten items, 16 more for each further, less 32 for any
 * header, the two ids, and 14 for each item. The key takes 16, or 24 with a profile of eight.
 *
 * @param sequence the attempt's place in the Lamport order
 * @param at wall time, milliseconds since 1970
 */
export const recordOf = (
  { id, quiz, mode, graded, elapsed }: Finished,
  { sequence, at }: { readonly sequence: number; readonly at: number },
): AttemptRecord => {
  const { bank } = quiz;
  const { length } = graded;
  const given = quiz.items.flatMap((item, i) => {
    const one = graded[i];
    return one ? [{ item, hints: 0, ...one, kept: packResponse(item, one.response) }] : [];
  });
  const all = Math.max(226, 66 + 16 * length) - 32 - id.length - bank.id.length - 14 * length;
  const { responses, room } = keptWithin(given, all - 8);
  const items = given.map(({ item, outcome, hints }, i): RecordItem => ({
    target: shortHash(item.target, 5),
    content: contentHash(item),
    kind: item.kind,
    hints,
    block: item.block,
    credit: Math.round(outcome.credit * 60),
    blindCredit: Math.round(item.blindCredit * 60),
    skill: item.skill,
    misreading: outcome.misreading ?? 'none',
    response: responses[i] ?? '',
  }));
  return {
    id,
    sequence,
    at: at / 1000,
    duration: elapsed / 1000,
    mode,
    bank: { hash: bank.hash, id: bank.id, title: bank.title.slice(0, 8 + Math.max(0, room)) },
    items,
    more: '',
  };
};
