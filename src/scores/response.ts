import { sortedOptions } from '../item/content-hash.js';
import { verdicts, type Item, type ItemKind, type ItemOf } from '../item/item.js';
import type { Response, ResponseOf } from '../item/response.js';
import { parseNumber } from '../text/numbers.js';

/**
 * A response as a record keeps it: a place (0 to 14; 15 where there is none) for the kinds that choose one of a few, else a text.
 * - `choice`: the place of the chosen option among the item's options sorted by id
 * - `true-false-not-given`: the place of the verdict in `verdicts`
 * - `numeric`: the number typed, as a decimal with an optional exponent ("41e9"), plain or in the unit as it was typed; empty
 *   where it takes more than the room that is left, for a number cut short would be another number
 *
 * Later kinds: multiple response, evidence: a bit mask by sorted id, in digits of six bits; matching, ordering, categorise:
 * one digit for each prompt, the place of what was given; cloze, short answer: what was typed, cut to the room; two-part: its
 * two places.
 */
export type KeptResponse = number | string;

/** `room`: the UTF-16 units that typed text may take. */
type Pack<K extends ItemKind> = (item: ItemOf<K>, response: ResponseOf<K>, room: number) => KeptResponse;

const packs: { readonly [K in ItemKind]: Pack<K> } = {
  choice: (item, { option }) => sortedOptions(item.options).findIndex(({ id }) => id === option) & 15,
  'true-false-not-given': (_, { verdict }) => verdicts.indexOf(verdict) & 15,
  numeric: (item, { text, lang = item.lang }, room) => {
    const number = `${parseNumber(text, lang, item.unit)?.value ?? ''}`.replace(/000+$/, (zeros) => `e${zeros.length}`);
    return number.length > room ? '' : number;
  },
};

/** What a record keeps of a response, which is of the item's kind as every response of an attempt is. */
export const packResponse = (item: Item, response: Response, room: number): KeptResponse =>
  (packs[item.kind] as (item: Item, response: Response, room: number) => KeptResponse)(item, response, room);
