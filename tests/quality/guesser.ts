// The best guesser: how far one gets on stem and options alone, learned from other targets than those it is tried on.
import type { Item } from '../../src/item/item.js';
import { against, hit, percent, type Figure } from './figures.js';
import { sequence } from './figures-statistics.js';
import type { Known } from './figures-words.js';
import { groups, guessesOf, type Guess } from './guesser-features.js';
import { logistic, stumps, type Learner } from './guesser-models.js';

const folds = 10;

interface Tried {
  readonly guess: Guess;
  readonly hit: number;
}

/** Each guess by a model that has seen no item of its target. */
export const crossValidated = (guesses: readonly Guess[], learn: Learner, seed = 1): Tried[] => {
  const random = sequence(seed);
  const targets = [...new Set(guesses.map(({ target }) => target))];
  for (let i = targets.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [targets[i], targets[j]] = [targets[j] ?? '', targets[i] ?? ''];
  }
  const fold = new Map(targets.map((target, i) => [target, i % folds]));
  return Array.from({ length: Math.min(folds, targets.length) }, (_, k) => k).flatMap((k) => {
    const score = learn(guesses.filter(({ target }) => fold.get(target) !== k));
    return guesses
      .filter(({ target }) => fold.get(target) === k)
      .map((guess) => ({ guess, hit: hit(guess.rows.map(score), guess.keys) }));
  });
};

const weighted = (tried: readonly Tried[], value: (one: Tried) => number): number =>
  tried.reduce((sum, one) => sum + one.guess.weight * value(one), 0) /
  tried.reduce((sum, one) => sum + one.guess.weight, 0);
const chanceOf = ({ guess }: Tried): number => guess.keys.size / guess.rows.length;

/** Points above chance that are allowed. */
const points = 5;
/** How often the targets are dealt anew: by one deal alone the figure moves by three to five points. */
const deals = 10;

const learners: Readonly<Record<string, Learner>> = { 'logistic regression': logistic, 'boosted stumps': stumps };

export const guesserFigures = (space: readonly Item[], article: Known): Figure[] => {
  const all = guessesOf(space, article);
  return groups.flatMap((group) => {
    const guesses = all[group];
    const targets = new Set(guesses.map(({ target }) => target)).size;
    if (targets < folds) return [];
    return Object.entries(learners).map(([name, learn]): Figure => {
      const tried = Array.from({ length: deals }, (_, i) => crossValidated(guesses, learn, i + 1)).flat();
      const hits = weighted(tried, (one) => one.hit);
      const even = weighted(tried, chanceOf);
      const error = Math.sqrt((hits * (1 - hits)) / targets);
      const by = [...new Set(guesses.flatMap(({ kind, skill }) => [kind, skill]))].map((part) => {
        const some = tried.filter(({ guess }) => guess.kind === part || guess.skill === part);
        return [
          part,
          against(
            weighted(some, (one) => one.hit),
            weighted(some, chanceOf),
          ),
        ];
      });
      return {
        group: `best guesser (cross-validated by target, mean of ${deals} deals)`,
        name: `${name} on ${group}, ${targets} targets`,
        value: `${percent(hits)} (± ${(100 * error).toFixed(1)}), by chance ${percent(even)}`,
        bar: `≤ chance + ${points}`,
        held: (hits - even) * 100 <= points,
        by: Object.fromEntries(by) as Record<string, string>,
      };
    });
  });
};
