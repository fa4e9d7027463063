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
    const most = Math.max(...scores);
    const met = scores.flatMap((score, i) => (score === most ? [i] : []));
    return met.filter((i) => keys.includes(i)).length / met.length - keys.length / scores.length;
  });

const minus = (scores: readonly number[]): number[] => scores.map((score) => -score);

/** How many words of one text are among others. */
const countIn = (text: Iterable<string>, others: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of text) if (others.has(word)) count++;
  return count;
};

/** How many words of one text another has, each two of them looked at once. */
const sharing = (): ((text: string, other: string) => number) => {
  const bags = new Map<string, ReadonlySet<string>>();
  const counts = new Map<string, Map<string, { readonly count: number }>>();
  const bagOf = (text: string) => keptIn(bags, text, () => new Set(words(text)));
  return (text, other) =>
    keptIn(
      keptIn(counts, text, () => new Map()),
      other,
      () => ({ count: countIn(bagOf(text), bagOf(other)) }),
    ).count;
};

type Shared = ReturnType<typeof sharing>;

/** How long each text is, and how many words it has of the others. */
const looksOf = (texts: readonly string[], shared: Shared): [number[], number[]] => [
  texts.map(({ length }) => length),
  texts.map((own, i) => texts.reduce((sum, other, k) => (i === k ? sum : sum + shared(own, other)), 0)),
];

/** What is gained by picking sentences by their length, or by their words: those of the stem and those of one another. */
export const gainsUnder = (stem: string, shared = sharing()): ((picks: Picks) => number[]) => {
  const asked = contentWords(stem);
  const counts = new Map<string, { readonly count: number }>();
  const ofStem = (text: string) => keptIn(counts, text, () => ({ count: countIn(contentWords(text), asked) })).count;
  return (picks) =>
    gainsBy(
      picks,
      [picks.texts.map(ofStem), ...looksOf(picks.texts, shared)].flatMap((scores) => [scores, minus(scores)]),
    );
};

const picksOf = (options: readonly Option[], keys: readonly string[]): Picks => ({
  texts: options.map(({ text }) => text),
  keys: options.flatMap(({ id }, i) => (keys.includes(id) ? [i] : [])),
});

/** For each way to pick without reading, how much better than chance it does: by length, shared words, rank or verdict. */
const gainsOf = (item: Item, shared: Shared): number[] => {
  if (item.kind === 'true-false-not-given') return verdicts.map((verdict) => Number(item.key === verdict) - 1 / 3);
  if (!('options' in item) || !('ordered' in item) || !item.options.length) return [];
  const { options, ordered, key } = item;
  const picks = picksOf(options, [key]);
  const [length, common] = looksOf(picks.texts, shared);
  const places = options.map((_, place) => options.map((__, i) => Number(i === place)));
  const gains = gainsBy(picks, ordered ? places : [length, minus(length), common]);
  if (item.kind !== 'two-part') return gains;
  const { support } = item;
  return [...gains, ...gainsUnder(item.stem, shared)(picksOf(support.options, support.sufficient[0]))];
};

/** Something, and what each way to pick gains by it. */
interface Weighed<T> {
  readonly of: T;
  readonly gains: readonly number[];
}

/**
 * Those of the list, at most so many, that together gain the least: one after the other that keeps the sums nearest to 0. What may
 * not be among them is passed over once it is come to.
 */
export const least = <T>(list: readonly Weighed<T>[], most: number, may: (one: T) => boolean = () => true): T[] => {
  const open = [...list];
  const chosen: T[] = [];
  let sums: readonly number[] = [];
  let best = { count: 1, off: Number.POSITIVE_INFINITY };
  const offOf = ({ gains }: Weighed<T>): number =>
    gains.reduce((sum, gain, i) => sum + (gain + (sums[i] ?? 0)) ** 2, 0);
  while (open.length && chosen.length < most) {
    const offs = open.map(offOf);
    const next = offs.reduce((a, off, b) => (off < (offs[a] ?? 0) - 1e-9 ? b : a), 0);
    const off = (offs[next] ?? 0) / (chosen.length + 1) ** 2;
    const [one] = open.splice(next, 1);
    if (!one || !may(one.of)) continue;
    sums = one.gains.map((gain, i) => gain + (sums[i] ?? 0));
    chosen.push(one.of);
    if (off <= best.off + 1e-9) best = { count: chosen.length, off };
  }
  return chosen.slice(0, best.count);
};

/** Of the items that differ in their options or verdict alone and may be asked, those that give the key away the least, taken together. */
export const evened = (drafts: readonly Draft[]): Draft[] => {
  const families = new Map<string, Weighed<Draft>[]>();
  const shared = sharing();
  for (const draft of drafts) {
    const { id, kind, model, stem } = draft.item;
    const gains = gainsOf(draft.item, shared);
    const name = gains.length
      ? joined([kind, model, `${gains.length}`, kind === 'true-false-not-given' ? '' : stem])
      : id;
    keptIn(families, name, (): Weighed<Draft>[] => []).push({ of: draft, gains });
  }
  return [...families.values()].flatMap((family) => least(family, mostKept, ({ fault }) => !fault));
};
