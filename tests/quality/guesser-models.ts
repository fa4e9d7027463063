// Two models that learn to guess. Each gives a score to every way of answering; the greatest is the guess.
import type { Guess } from './guesser-features.js';

export type Scorer = (row: readonly number[]) => number;
export type Learner = (guesses: readonly Guess[]) => Scorer;

const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
};

/** What each score of a choice should move by: the share it should have, less the share it has. */
const pulls = (scores: readonly number[], keys: ReadonlySet<number>): number[] => {
  const shares = softmax(scores);
  const right = shares.reduce((sum, share, i) => sum + (keys.has(i) ? share : 0), 0);
  return shares.map((share, i) => (keys.has(i) ? share / right : 0) - share);
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Conditional logistic regression (McFadden 1974) with a ridge, by gradient ascent. */
export const logistic: Learner = (guesses) => {
  const size = guesses[0]?.rows[0]?.length ?? 0;
  const total = guesses.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 150; step++) {
    const gradient = weights.map((weight) => -0.02 * weight);
    for (const { rows, keys, weight } of guesses) {
      const moves = pulls(
        rows.map((row) => dot(row, weights)),
        keys,
      );
      for (const [i, row] of rows.entries()) {
        const move = ((moves[i] ?? 0) * weight) / total;
        if (move !== 0) for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + move * (row[f] ?? 0);
      }
    }
    for (let f = 0; f < size; f++) weights[f] = (weights[f] ?? 0) + 0.5 * (gradient[f] ?? 0);
  }
  return (row) => dot(row, weights);
};

interface Stump {
  readonly feature: number;
  readonly above: number;
  readonly step: number;
}

const cuts = [-1.2, -0.6, -0.1, 0.1, 0.6, 1.2];

/** Boosted stumps on the same likelihood (Friedman 2001): in each round the cut that follows the pulls best. */
export const stumps: Learner = (guesses) => {
  const size = guesses[0]?.rows[0]?.length ?? 0;
  const rows = guesses.flatMap(({ rows: own }) => own);
  const found: Stump[] = [];
  const scores = guesses.map(({ rows: own }) => own.map(() => 0));
  for (let round = 0; round < 40; round++) {
    const moves = guesses.flatMap(({ keys, weight }, g) => pulls(scores[g] ?? [], keys).map((move) => move * weight));
    let best = { feature: 0, above: 0, gain: 0, step: 0 };
    for (let feature = 0; feature < size; feature++)
      for (const above of cuts) {
        let [sum, met] = [0, 0];
        for (const [i, row] of rows.entries())
          if ((row[feature] ?? 0) > above) {
            sum += moves[i] ?? 0;
            met++;
          }
        const gain = met && met < rows.length ? sum ** 2 / (met + 5) : 0;
        if (gain > best.gain) best = { feature, above, gain, step: Math.sign(sum) * 0.15 };
      }
    if (best.gain === 0) break;
    found.push(best);
    for (const [g, { rows: own }] of guesses.entries())
      scores[g] = own.map((row, i) => (scores[g]?.[i] ?? 0) + ((row[best.feature] ?? 0) > best.above ? best.step : 0));
  }
  return (row) => found.reduce((sum, { feature, above, step }) => sum + ((row[feature] ?? 0) > above ? step : 0), 0);
};
