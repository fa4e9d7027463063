import { verdicts, type Item, type Option } from '../item/item.js';
import { contentWords } from '../item/lint-options.js';
import { joined } from '../text/hash.js';
import { words } from '../text/fold.js';
import { keptIn } from './bank-index.js';
import type { Draft } from './draft.js';

/** At most so many items that differ in their options alone are kept. */
const mostKept = 8;

/** Texts to pick from, and the places of the right ones. */
interface Picks {
  readonly texts: readonly string[];
  readonly keys: readonly number[];
}

/** For each list of scores, how much better than chance it does to pick the text that has most. */
const gainsBy = ({ keys }: Picks, ways: readonly (readonly number[])[]): number[] =>
  ways.map((scores) => {
    const met = scores.flatMap((score, i) => (score === Math.max(...scores) ? [i] : []));
    return met.filter((i) => keys.includes(i)).length / met.length - keys.length / scores.length;
  });

const minus = (scores: readonly number[]): number[] => scores.map((score) => -score);

/** How long each text is, and how many words it has of the others. */
const looksOf = (texts: readonly string[]): [number[], number[]] => {
  const bags = texts.map((text) => new Set(words(text)));
  const shared = bags.map((bag) =>
    bags.reduce((sum, other) => sum + [...bag].filter((word) => other.has(word)).length, -bag.size),
  );
  return [texts.map(({ length }) => length), shared];
};

/** What is gained by picking sentences by their length, or by their words: those of the stem and those of one another. */
export const gainsOfSentences = (stem: string, picks: Picks): number[] => {
  const asked = contentWords(stem);
  const ofStem = picks.texts.map((text) => [...contentWords(text)].filter((word) => asked.has(word)).length);
  return gainsBy(
    picks,
    [ofStem, ...looksOf(picks.texts)].flatMap((scores) => [scores, minus(scores)]),
  );
};

const picksOf = (options: readonly Option[], keys: readonly string[]): Picks => ({
  texts: options.map(({ text }) => text),
  keys: options.flatMap(({ id }, i) => (keys.includes(id) ? [i] : [])),
});

/** For each way to pick without reading, how much better than chance it does: by length, shared words, rank or verdict. */
const gainsOf = (item: Item): number[] => {
  if (item.kind === 'true-false-not-given') return verdicts.map((verdict) => Number(item.key === verdict) - 1 / 3);
  if (!('options' in item) || !('ordered' in item) || !item.options.length) return [];
  const { options, ordered, key } = item;
  const picks = picksOf(options, [key]);
  const [length, shared] = looksOf(picks.texts);
  const places = options.map((_, place) => options.map((__, i) => Number(i === place)));
  const gains = gainsBy(picks, ordered ? places : [length, minus(length), shared]);
  if (item.kind !== 'two-part') return gains;
  const { support } = item;
  return [...gains, ...gainsOfSentences(item.stem, picksOf(support.options, support.sufficient[0]))];
};

/** Something, and what each way to pick gains by it. */
interface Weighed<T> {
  readonly of: T;
  readonly gains: readonly number[];
}

/** Those of the list, at most so many, that together gain the least: one after the other that keeps the sums nearest to 0. */
export const least = <T>(list: readonly Weighed<T>[], most: number): T[] => {
  const open = [...list];
  const chosen: T[] = [];
  let sums: readonly number[] = [];
  let best = { count: 1, off: Number.POSITIVE_INFINITY };
  const offOf = ({ gains }: Weighed<T>): number =>
    gains.reduce((sum, gain, i) => sum + (gain + (sums[i] ?? 0)) ** 2, 0);
  while (open.length && chosen.length < most) {
    const next = open.reduce((a, b) => (offOf(b) < offOf(a) - 1e-9 ? b : a));
    const off = offOf(next) / (chosen.length + 1) ** 2;
    open.splice(open.indexOf(next), 1);
    sums = next.gains.map((gain, i) => gain + (sums[i] ?? 0));
    chosen.push(next.of);
    if (off <= best.off + 1e-9) best = { count: chosen.length, off };
  }
  return chosen.slice(0, best.count);
};

/** Of the items that differ in their options or verdict alone, those that give the key away the least, taken together. */
export const evened = (drafts: readonly Draft[]): Draft[] => {
  const families = new Map<string, Weighed<Draft>[]>();
  for (const draft of drafts) {
    const { id, kind, model, stem } = draft.item;
    const gains = gainsOf(draft.item);
    const name = gains.length
      ? joined([kind, model, `${gains.length}`, kind === 'true-false-not-given' ? '' : stem])
      : id;
    keptIn(families, name, (): Weighed<Draft>[] => []).push({ of: draft, gains });
  }
  return [...families.values()].flatMap((family) => least(family, mostKept));
};
