// What one who has not read the article can see of a stem and its options: all cues at once, as numbers.
import type { Item } from '../../src/item/item.js';
import { picksOf } from './figures.js';
import {
  content,
  convergence,
  familiar,
  familiarPairs,
  isAbsolute,
  isHedged,
  mentioned,
  shared,
  type Known,
} from './figures-words.js';
import { numberIn, wordsIn } from './checker-text.js';

/** One choice to be guessed: a row of features for each way to answer, and which of them are right. */
export interface Guess {
  readonly target: string;
  readonly kind: string;
  readonly skill: string;
  readonly rows: readonly (readonly number[])[];
  readonly keys: ReadonlySet<number>;
  readonly weight: number;
}

/** Values as standings in their own item: mean 0, deviation 1. */
const standing = (values: readonly number[]): number[] => {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
  return values.map((value) => (deviation > 1e-9 ? (value - middle) / deviation : 0));
};
const top = (values: readonly number[], sign = 1): number[] => {
  const best = Math.max(...values.map((value) => sign * value));
  const met = values.filter((value) => sign * value > best - 1e-9).length;
  return values.map((value) => (sign * value > best - 1e-9 && met < values.length ? 1 / met : 0));
};
/** Numbers by rank: how near to the middle, and how high. */
const ranks = (texts: readonly string[]): number[][] => {
  const values = texts.map(numberIn);
  if (values.some((value) => value === undefined)) return [texts.map(() => 0), texts.map(() => 0)];
  const at = values.map((value) => values.filter((other) => (other ?? 0) < (value ?? 0)).length);
  const half = (texts.length - 1) / 2;
  return [at.map((rank) => rank - half), at.map((rank) => -Math.abs(rank - half))];
};

const optionRows = (stem: string, texts: readonly string[], article: Known): number[][] => {
  const lengths = texts.map((text) => text.length);
  const words = texts.map((text) => wordsIn(text).length);
  const likeOthers = convergence(texts);
  const ofStem = texts.map((text) => shared(content(text), content(stem)));
  const known = texts.map((text) => familiar(text, article));
  const printed = texts.map((text) => Number(mentioned(text, article)));
  const flag = (test: (text: string) => boolean) => standing(texts.map((text) => Number(test(text))));
  const columns = [
    standing(lengths),
    top(lengths),
    top(lengths, -1),
    standing(words),
    standing(likeOthers),
    top(likeOthers),
    top(likeOthers, -1),
    standing(ofStem),
    top(ofStem),
    standing(known),
    top(known),
    standing(texts.map((text) => familiarPairs(text, article))),
    standing(printed),
    top(printed),
    top(printed, -1),
    flag(isAbsolute),
    flag(isHedged),
    flag((text) => /\d/.test(text)),
    flag((text) => /^(an?|the)\b/i.test(text)),
    flag((text) => /[,;:]/.test(text)),
    flag((text) => /\b(and|or|but|while|because)\b/i.test(text)),
    standing(texts.map((text) => text.match(/\p{Lu}/gu)?.length ?? 0)),
    ...ranks(texts),
  ];
  return texts.map((_, i) => columns.map((column) => column[i] ?? 0));
};

const verdictFeatures = (stem: string, article: Known): number[] => {
  const words = wordsIn(stem);
  const unknown = words.filter((word) => !article.words.has(word)).length;
  return [
    familiar(stem, article) * 4 - 3,
    familiarPairs(stem, article) * 4 - 2,
    Math.min(4, unknown) / 2 - 1,
    words.length / 8 - 2,
    Number(/\d/.test(stem)),
    Number(isAbsolute(stem)),
    Number(isHedged(stem)),
    Number(/\b(not|no|never|without)\b/i.test(stem)),
    (stem.match(/\p{Lu}/gu)?.length ?? 0) / 4 - 1,
    Number(/\b(will|has|have|had)\b/i.test(stem)),
    1,
  ];
};

const verdicts = ['true', 'false', 'not-given'];

/** A row for each verdict: the statement's features in columns of the verdict's own. */
const verdictRows = (stem: string, article: Known): number[][] => {
  const features = verdictFeatures(stem, article);
  return verdicts.map((_, i) => verdicts.flatMap((__, j) => features.map((feature) => (i === j ? feature : 0))));
};

/** The sentences of a second part are picked by one who has guessed the first. */
const supportOf = (item: Item): { stem: string; texts: string[]; keys: Set<number> } | undefined =>
  item.kind === 'two-part'
    ? {
        stem: `${item.stem} ${item.support.stem}`,
        texts: item.support.options.map(({ text }) => text),
        keys: new Set(
          item.support.options.flatMap(({ id }, i) =>
            item.support.sufficient.some((set) => set.includes(id)) ? [i] : [],
          ),
        ),
      }
    : undefined;

export const groups = ['options', 'verdicts', 'sentences'] as const;
export type Group = (typeof groups)[number];

/** The choices that the items of a bank offer, by what is chosen from. `weigh`: how much an item counts in its group. */
export const guessesOf = (space: readonly Item[], article: Known): Record<Group, Guess[]> => {
  const made: Record<Group, Omit<Guess, 'weight'>[]> = { options: [], verdicts: [], sentences: [] };
  for (const item of space) {
    const { target, kind, skill, stem } = item;
    const base = { target, kind, skill };
    const picks = picksOf(item);
    const support = supportOf(item);
    if (item.kind === 'true-false-not-given')
      made.verdicts.push({ ...base, rows: verdictRows(stem, article), keys: new Set([verdicts.indexOf(item.key)]) });
    else if (picks)
      made[kind === 'evidence' ? 'sentences' : 'options'].push({
        ...base,
        rows: optionRows(stem, picks.texts, article),
        keys: picks.keys,
      });
    if (support)
      made.sentences.push({ ...base, rows: optionRows(support.stem, support.texts, article), keys: support.keys });
  }
  const weighed = (list: readonly Omit<Guess, 'weight'>[]): Guess[] =>
    list.map((guess) => ({ ...guess, weight: 1 / list.filter(({ target }) => target === guess.target).length }));
  return { options: weighed(made.options), verdicts: weighed(made.verdicts), sentences: weighed(made.sentences) };
};
