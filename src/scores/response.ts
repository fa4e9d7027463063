import { sortedById } from '../item/content-hash.js';
import { verdicts, type Item, type ItemKind, type ItemOf } from '../item/item.js';
import type { Response, ResponseOf } from '../item/response.js';
import { parseNumber } from '../text/numbers.js';
import { cut, toDigits } from './digits.js';

/**
 * A response as a record keeps it: a place (0 to 14; 15 where there is none) for the kinds that choose one of a few, else a text.
 * - `choice`: the place of the chosen option among the item's options sorted by id
 * - `true-false-not-given`: the place of the verdict in `verdicts`
 * - `numeric`: the number typed, as a decimal with an optional exponent ("41e9"), plain or in the unit as it was typed
 * - `cloze`: the place of the option, as one digit, or what was typed; `short-answer`: what was typed; both cut to the room
 * - all others: places in digits. A digit holds as many as go into its six bits, the first one lowest; each of a base that is the
 *   number of places there are, and as many of them as it takes:
 *   - `multiple-response`, `evidence`: base 2, for each option by id whether it was picked
 *   - `matching`, `categorise`: for each entry by id the place of its option among the options by id
 *   - `ordering`: for each entry by id its place in the order given
 *   - `two-part`: base 64, the places of option and sentence, each by id
 *
 * Numbers and places are kept whole: where there is no room for all of it the text is empty, for cut short it would say another thing.
 */
export type KeptResponse = number | string;

type Pack<K extends ItemKind> = (item: ItemOf<K>, response: ResponseOf<K>) => KeptResponse;
type Ids = readonly { readonly id: string }[];

const placeOf = (list: Ids, wanted: string | undefined): number =>
  sortedById(list).findIndex(({ id }) => id === wanted);

const inDigits = (places: readonly number[], base: number): string => {
  let [out, digit, size] = ['', 0, 1];
  for (const place of places) {
    if (size * base > 64) {
      out += toDigits(digit, 1);
      [digit, size] = [0, 1];
    }
    digit += place * size;
    size *= base;
  }
  return out + toDigits(digit, 1);
};

const picked = ({ options }: { readonly options: Ids }, response: { readonly options: readonly string[] }): string =>
  inDigits(
    sortedById(options).map(({ id }) => Number(response.options.includes(id))),
    2,
  );

const assigned = (
  { entries, options }: ItemOf<'matching' | 'categorise'>,
  response: ResponseOf<'matching' | 'categorise'>,
): string =>
  inDigits(
    sortedById(entries).map(({ id }) => placeOf(options, response.assigned[id])),
    options.length,
  );

const packs: { readonly [K in ItemKind]: Pack<K> } = {
  choice: ({ options }, { option }) => placeOf(options, option) & 15,
  'true-false-not-given': (_, { verdict }) => verdicts.indexOf(verdict) & 15,
  numeric: (item, { text, lang = item.lang }) =>
    `${parseNumber(text, lang, item.unit)?.value ?? ''}`.replace(/000+$/, (zeros) => `e${zeros.length}`),
  'multiple-response': picked,
  cloze: ({ options }, { text }) => (options.length ? toDigits(placeOf(options, text), 1) : text),
  'short-answer': (_, { text }) => text,
  matching: assigned,
  ordering: ({ entries }, { order }) =>
    inDigits(
      sortedById(entries).map(({ id }) => order.indexOf(id)),
      entries.length,
    ),
  categorise: assigned,
  evidence: picked,
  'two-part': ({ options, support }, { option, sentence }) =>
    inDigits([placeOf(options, option), placeOf(support.options, sentence)], 64),
};

/**
 * What a record keeps of a response, which is of the item's kind as every response of an attempt is, given room enough; of none, as a
 * test can be handed in, no place or an empty text.
 */
export const packResponse = (item: Item, response: Response | undefined): KeptResponse => {
  if (!response) return item.kind === 'choice' || item.kind === 'true-false-not-given' ? 15 : '';
  return (packs[item.kind] as (item: Item, response: Response) => KeptResponse)(item, response);
};

/**
 * What is kept where texts have so much room together, in UTF-16 units of the record; and the room that is left. The shorter ones come
 * first, each with an even share of what the ones before have left, so that a long one takes nothing from a short one.
 */
export const keptWithin = (
  given: readonly { readonly item: Item; readonly kept: KeptResponse }[],
  room: number,
): { readonly responses: readonly KeptResponse[]; readonly room: number } => {
  const responses = given.map(({ kept }) => kept);
  const texts = given.flatMap(({ item, kept }, i) => (typeof kept === 'string' ? [{ item, kept, i }] : []));
  texts.sort((a, b) => a.kept.length - b.kept.length);
  for (const [n, { item, kept, i }] of texts.entries()) {
    const share = Math.max(0, Math.floor(room / (texts.length - n)));
    // A text of 15 or more has a digit for its length before it.
    const most = share > 14 ? share - 1 : share;
    const isWords = item.kind === 'cloze' || item.kind === 'short-answer';
    const text = isWords ? cut(kept, Math.min(most, 63)) : kept.length > most ? '' : kept;
    responses[i] = text;
    room -= text.length > 14 ? text.length + 1 : text.length;
  }
  return { responses, room };
};
