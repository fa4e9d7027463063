import { verdicts, type Item } from '../item/item.js';
import { joined } from '../text/hash.js';
import { words } from '../text/fold.js';
import { keptIn } from './bank-index.js';
import type { Draft } from './draft.js';

/** At most so many items that differ in their options alone are kept. */
const most = 8;

/** For each way to pick without reading, how much better than chance it does: by length, shared words, rank or verdict. */
const gainsOf = (item: Item): number[] => {
  if (item.kind === 'true-false-not-given') return verdicts.map((verdict) => Number(item.key === verdict) - 1 / 3);
  if (!('options' in item) || !('ordered' in item) || !item.options.length) return [];
  const { options, ordered, key } = item;
  const bags = options.map(({ text }) => new Set(words(text)));
  const ways = ordered
    ? options.map((_, place) => options.map((__, i) => Number(i === place)))
    : [
        options.map(({ text }) => text.length),
        options.map(({ text }) => -text.length),
        bags.map((bag) =>
          bags.reduce((sum, other) => sum + [...bag].filter((word) => other.has(word)).length, -bag.size),
        ),
      ];
  return ways.map((scores) => {
    const met = options.filter((_, i) => scores[i] === Math.max(...scores));
    return (met.some(({ id }) => id === key) ? 1 / met.length : 0) - 1 / options.length;
  });
};

/** A draft, and what each way to pick gains by it. */
interface Weighed {
  readonly draft: Draft;
  readonly gains: readonly number[];
}

/** Those of the list that together gain the least: one after the other is taken that keeps the sums nearest to 0. */
const least = (list: readonly Weighed[]): Draft[] => {
  const open = [...list];
  const chosen: Draft[] = [];
  let sums: readonly number[] = [];
  let best = { count: 1, off: Number.POSITIVE_INFINITY };
  const offOf = ({ gains }: Weighed): number => gains.reduce((sum, gain, i) => sum + (gain + (sums[i] ?? 0)) ** 2, 0);
  while (open.length && chosen.length < most) {
    const next = open.reduce((a, b) => (offOf(b) < offOf(a) - 1e-9 ? b : a));
    const off = offOf(next) / (chosen.length + 1) ** 2;
    open.splice(open.indexOf(next), 1);
    sums = next.gains.map((gain, i) => gain + (sums[i] ?? 0));
    chosen.push(next.draft);
    if (off <= best.off + 1e-9) best = { count: chosen.length, off };
  }
  return chosen.slice(0, best.count);
};

/** Of the items that differ in their options or verdict alone, those that give the key away the least, taken together. */
export const evened = (drafts: readonly Draft[]): Draft[] => {
  const families = new Map<string, Weighed[]>();
  for (const draft of drafts) {
    const { id, kind, model, stem } = draft.item;
    const gains = gainsOf(draft.item);
    const name = gains.length
      ? joined([kind, model, `${gains.length}`, kind === 'true-false-not-given' ? '' : stem])
      : id;
    keptIn(families, name, (): Weighed[] => []).push({ draft, gains });
  }
  return [...families.values()].flatMap(least);
};
