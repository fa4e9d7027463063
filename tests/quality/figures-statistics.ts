// Chance, for telling an even spread from an uneven one.

const logGamma = (x: number): number => {
  // Lanczos, g = 7, nine terms.
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const t = x + 6.5;
  const sum = terms.reduce((all, term, i) => all + term / (x + i), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
};

/** The chance of a chi-square at least so large, with so many degrees of freedom (series of the lower incomplete gamma). */
export const chiSquareTail = (chiSquare: number, freedom: number): number => {
  if (chiSquare <= 0) return 1;
  const [a, x] = [freedom / 2, chiSquare / 2];
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < 10_000 && term > sum * 1e-15; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.max(0, 1 - Math.exp(Math.log(sum) + a * Math.log(x) - x - logGamma(a)));
};

/** How likely an even spread is to look at least as uneven as these counts. */
export const evenness = (counts: readonly number[]): number => {
  const even = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  if (even === 0) return 1;
  return chiSquareTail(
    counts.reduce((sum, n) => sum + (n - even) ** 2 / even, 0),
    counts.length - 1,
  );
};

/** Uniform numbers from 0 to 1 in a fixed order, so that every run prints the same (Park & Miller's minimal standard). */
export const sequence = (seed: number): (() => number) => {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
