// Cues that a whole bank must not give: each is a way to pick without reading, held against picking at random.
import { itemKinds, type Item } from '../../src/item/item.js';
import { skills } from '../../src/item/skill.js';
import { against, byTarget, chance, hit, mean, percent, picksOf, type Figure, type Weigh } from './figures.js';
import { content, convergence, familiar, mentioned, shared, type Known } from './figures-words.js';

const group = 'cues (within 3 points of chance)';

/** Points of a hundred that a cue may gain or lose. */
const points = 3;

type Cue = (texts: readonly string[], item: Item, article: Known) => number[];

const cues: Readonly<Record<string, Cue>> = {
  'pick the longest option': (texts) => texts.map((text) => text.length),
  'pick the shortest option': (texts) => texts.map((text) => -text.length),
  'pick the one with most words of the others': (texts) => convergence(texts),
  'pick the one with most words of the stem': (texts, { stem }) =>
    texts.map((text) => shared(content(text), content(stem))),
  'pick one that the article prints': (texts, _, article) => texts.map((text) => Number(mentioned(text, article))),
  'pick the one most in the words of the article': (texts, _, article) => texts.map((text) => familiar(text, article)),
};

const gainOf = (items: readonly Item[], weigh: Weigh, cue: Cue, article: Known): { hits: number; even: number } => {
  const scored = (item: Item, how: 'hits' | 'even'): number => {
    const picks = picksOf(item);
    if (!picks) return 0;
    return how === 'even' ? chance(picks) : hit(cue(picks.texts, item, article), picks.keys);
  };
  return {
    hits: mean(items, weigh, (item) => scored(item, 'hits')),
    even: mean(items, weigh, (item) => scored(item, 'even')),
  };
};

/** The list parted by kind and by skill, each part by its name. */
export const parts = (items: readonly Item[]): (readonly [string, readonly Item[]])[] =>
  [
    ...itemKinds.map((kind) => [kind, items.filter((item) => item.kind === kind)] as const),
    ...skills.map((skill) => [skill, items.filter((item) => item.skill === skill)] as const),
  ].filter(([, some]) => some.length > 0);

/** The kinds whose options answer the stem; sentences picked as evidence are looked at by the guesser. */
const asksByOptions = (item: Item): boolean => picksOf(item) !== undefined && item.kind !== 'evidence';

const figuresOf = (
  items: readonly Item[],
  article: Known,
  how: string,
  weighing: (items: readonly Item[]) => Weigh,
): Figure[] =>
  Object.entries(cues).map(([name, cue]) => {
    const gain = gainOf(items, weighing(items), cue, article);
    const by = parts(items).map(([part, some]) => {
      const of = gainOf(some, weighing(some), cue, article);
      return [part, against(of.hits, of.even)];
    });
    return {
      group,
      name: `${name}, ${how}`,
      value: `${percent(gain.hits)}, by chance ${percent(gain.even)}`,
      bar: `± ${points} points`,
      held: Math.abs(gain.hits - gain.even) * 100 <= points,
      by: Object.fromEntries(by) as Record<string, string>,
    };
  });

/** `drawn`: how often each item was drawn, by its id. */
export const cueFigures = (space: readonly Item[], drawn: ReadonlyMap<string, number>, article: Known): Figure[] => {
  const items = space.filter(asksByOptions);
  const met = items.filter(({ id }) => drawn.has(id));
  return [
    ...figuresOf(items, article, 'each target once', byTarget),
    ...figuresOf(met, article, 'as drawn', () => (item) => drawn.get(item.id) ?? 0),
  ];
};

const verdicts = ['true', 'false', 'not-given'] as const;

/** How true, false and not given are balanced, and how alike they share the words of the article. */
export const verdictFigures = (
  space: readonly Item[],
  drawn: ReadonlyMap<string, number>,
  article: Known,
): Figure[] => {
  const items = space.filter((item) => item.kind === 'true-false-not-given');
  if (!items.length) return [];
  const ofEach = (value: (verdict: string) => number): number[] => verdicts.map(value);
  const name = (values: readonly number[]) =>
    Object.fromEntries(verdicts.map((verdict, i) => [verdict, percent(values[i] ?? 0)])) as Record<string, string>;
  const words = ofEach((verdict) => {
    const some = items.filter(({ key }) => key === verdict);
    return mean(some, byTarget(some), ({ stem }) => familiar(stem, article));
  });
  const spread = Math.max(...words) - Math.min(...words);
  const balance = (how: string, weigh: Weigh): Figure => {
    const shares = ofEach((verdict) => mean(items, weigh, (item) => Number(item.key === verdict)));
    const most = Math.max(...shares);
    return {
      group: 'true, false, not given',
      name: `the commonest verdict, ${how}`,
      value: percent(most),
      bar: '33.3 % + 3 points',
      held: most <= 1 / 3 + 0.03,
      by: name(shares),
    };
  };
  return [
    {
      group: 'true, false, not given',
      name: 'words of the article in the statements, greatest difference of two verdicts',
      value: percent(spread),
      by: name(words),
    },
    balance('each target once', byTarget(items)),
    balance('as drawn', ({ id }) => drawn.get(id) ?? 0),
  ];
};
