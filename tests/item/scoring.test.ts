import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assigningCredit,
  blindCreditOfAssigning,
  blindCreditOfEvidence,
  blindCreditOfMultipleResponse,
  blindCreditOfOrdering,
  blindCreditOfTwoPart,
  multipleResponseCredit,
  orderingCredit,
  pairsInShownOrder,
  twoPartCredit,
} from '../../src/item/scoring.js';
import { shuffled, stream, type Random } from '../../src/text/random.js';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const permutations = (n: number): number[][] =>
  n ? permutations(n - 1).flatMap((p) => upTo(n).map((i) => [...p.slice(0, i), n - 1, ...p.slice(i)])) : [[]];
const pairsInOrder = (places: readonly number[]): number =>
  places.reduce((sum, place, i) => sum + places.slice(i).filter((later) => later > place).length, 0);
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe('credit', () => {
  it('is nothing for ticking all, none or only others, and full for the keys alone', () => {
    expect(multipleResponseCredit(2, 2, 3, 3)).toBe(0);
    expect(multipleResponseCredit(0, 2, 1, 3)).toBe(0);
    expect(multipleResponseCredit(2, 2, 0, 3)).toBe(1);
    expect(multipleResponseCredit(2, 3, 1, 3)).toBeCloseTo(1 / 3);
  });

  it('is nothing for giving all entries the option that most of them have', () => {
    expect(assigningCredit(4, 6, 4)).toBe(0);
    expect(assigningCredit(3, 6, 4)).toBe(0);
    expect(assigningCredit(5, 6, 4)).toBe(0.5);
    expect(assigningCredit(6, 6, 4)).toBe(1);
    expect(assigningCredit(2, 4, 1)).toBeCloseTo(1 / 3);
  });

  it('is nothing for half of the pairs in order, and full for all', () => {
    expect([0, 3, 4, 5, 6].map((pairs) => orderingCredit(pairs, 4))).toEqual([
      0,
      0,
      expect.closeTo(1 / 3),
      expect.closeTo(2 / 3),
      1,
    ]);
    for (const n of upTo(9)) if (n > 1) expect(orderingCredit((n * (n - 1)) / 2, n)).toBe(1);
  });

  it('is nothing for the order that is shown', () => {
    for (const n of [4, 5, 6, 7, 8, 9]) {
      expect(orderingCredit(pairsInShownOrder(n), n)).toBe(0);
      expect(orderingCredit(pairsInShownOrder(n) + 1, n)).toBeGreaterThan(0);
    }
  });

  it('is half for the option without its proof, and nothing for the proof without the option', () => {
    expect([twoPartCredit(true, true), twoPartCredit(true, false), twoPartCredit(false, true)]).toEqual([1, 0.5, 0]);
  });
});

/** Every way to give `entries` one of so many options. */
const assignments = (entries: number, options: number): number[][] =>
  entries ? assignments(entries - 1, options).flatMap((a) => upTo(options).map((o) => [...a, o])) : [[]];
/** What a guess gets on average over all keys that hold so many entries each, whichever option is which. */
const averageOfAssigning = (guess: readonly number[], counts: readonly number[]): number => {
  const size = (held: readonly number[]) => [...held].sort().join();
  const holds = (key: readonly number[]) => counts.map((_, o) => key.filter((own) => own === o).length);
  const keys = assignments(guess.length, counts.length).filter((key) => size(holds(key)) === size(counts));
  const right = (key: readonly number[]) => key.filter((own, i) => own === guess[i]).length;
  return mean(keys.map((key) => assigningCredit(right(key), guess.length, Math.max(...counts))));
};

describe('blind credit', () => {
  it('of multiple response is that of the best number to tick, over all keys', () => {
    for (const [keys, options] of [
      [2, 4],
      [2, 5],
      [3, 5],
      [3, 6],
      [4, 6],
    ] as const) {
      const sets = upTo(2 ** options).map((bits) => upTo(options).filter((i) => (bits >> i) & 1));
      const all = sets.filter((set) => set.length === keys);
      const averages = sets.map((ticked) =>
        mean(
          all.map((key) => {
            const hits = ticked.filter((i) => key.includes(i)).length;
            return multipleResponseCredit(hits, keys, ticked.length - hits, options - keys);
          }),
        ),
      );
      expect(blindCreditOfMultipleResponse(keys, options)).toBeCloseTo(Math.max(...averages), 12);
    }
  });

  it.each([
    [[1, 1, 1, 1]],
    [[2, 2]],
    [[3, 1]],
    [[2, 1, 1]],
    [[3, 2]],
    [[3, 3]],
    [[4, 2]],
    [[2, 2, 1]],
    [[1, 1, 1, 1, 0]],
  ])('of assigning is that of the best of all guesses: %j', (counts) => {
    const entries = counts.reduce((a, b) => a + b, 0);
    // Options that look alike: a guess counts once, however its options are called.
    const guesses = assignments(entries, counts.length).filter((guess) =>
      guess.every((option, i) => option <= Math.max(-1, ...guess.slice(0, i)) + 1),
    );
    const bestGuess = Math.max(...guesses.map((guess) => averageOfAssigning(guess, counts)));
    expect(blindCreditOfAssigning(counts)).toBeCloseTo(bestGuess, 12);
    expect(blindCreditOfAssigning([...counts].reverse())).toBe(blindCreditOfAssigning(counts));
  });

  it.each([4, 5, 6, 7])('of ordering %i is that of the best order, over all keys that the shown order allows', (n) => {
    const pairs = upTo(n).flatMap((i) => upTo(i).map((j) => [j, i] as const));
    const masks = permutations(n).map((order) =>
      pairs.reduce((bits, [a, b], i) => bits | (order.indexOf(a) < order.indexOf(b) ? 1 << i : 0), 0),
    );
    const ones = (bits: number): number => {
      let count = 0;
      for (let rest = bits; rest; rest &= rest - 1) count++;
      return count;
    };
    const keys = masks.filter((mask) => ones(mask) === pairsInShownOrder(n));
    const credit = upTo(pairs.length + 1).map((apart) => orderingCredit(pairs.length - apart, n));
    const best = masks.reduce((most, guess) => {
      const sum = keys.reduce((all, key) => all + (credit[ones(guess ^ key)] ?? 0), 0);
      return Math.max(most, sum / keys.length);
    }, 0);
    expect(blindCreditOfOrdering(n)).toBeCloseTo(best, 12);
  });

  it('of ordering falls with the number of entries', () => {
    const credits = [4, 5, 6, 7, 8, 9, 20].map(blindCreditOfOrdering);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
    expect(credits.at(-1)).toBe(blindCreditOfOrdering(8));
  });

  it('of evidence counts only the sets of the size that is picked', () => {
    expect(blindCreditOfEvidence([['a']], 5)).toBeCloseTo(1 / 5);
    expect(blindCreditOfEvidence([['a'], ['b']], 5)).toBeCloseTo(2 / 5);
    expect(blindCreditOfEvidence([['a', 'b']], 5)).toBeCloseTo(1 / 10);
    expect(blindCreditOfEvidence([['a', 'b'], ['c']], 5)).toBeCloseTo(1 / 5);
  });

  it('of two parts is half for the option, and half for both', () => {
    expect(blindCreditOfTwoPart(4, 5)).toBeCloseTo(0.5 / 4 + 0.5 / 20);
    expect(blindCreditOfTwoPart(3, 4, 2)).toBeCloseTo(0.5 / 3 + 0.5 / 6);
  });
});

describe('a strategy that reads nothing', () => {
  const draws = 4000;
  /** Four standard errors of a mean of credits, which differ by at most 1. */
  const noise = 2 / Math.sqrt(draws);
  const played = (once: (random: Random) => number, random: Random) => mean(upTo(draws).map(() => once(random)));
  const seed = fc.integer().map((n) => stream('blind', `${n}`));

  it('ticks so many at random and gets no more than the blind credit', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 4, max: 8 }), fc.nat(), fc.nat(8), (random, options, n, ticked) => {
        const keys = 2 + (n % (options - 3));
        const average = played((draw) => {
          const picks = shuffled(draw, upTo(options)).slice(0, ticked);
          const hits = picks.filter((i) => i < keys).length;
          return multipleResponseCredit(hits, keys, picks.length - hits, options - keys);
        }, random);
        expect(average).toBeLessThanOrEqual(blindCreditOfMultipleResponse(keys, options) + noise);
      }),
      { numRuns: 20 },
    );
  });

  it('assigns as it likes and gets no more than the blind credit', () => {
    const sizes = fc.array(fc.nat(4), { minLength: 2, maxLength: 6 }).filter((counts) => {
      const entries = counts.reduce((a, b) => a + b, 0);
      return entries > 3 && entries < 10 && entries > Math.max(...counts);
    });
    fc.assert(
      fc.property(seed, sizes, fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }), (random, counts, guess) => {
        const entries = counts.reduce((a, b) => a + b, 0);
        const average = played((draw) => {
          const held = shuffled(draw, counts);
          const key = shuffled(
            draw,
            held.flatMap((count, option) => upTo(count).map(() => option)),
          );
          const right = key.filter((option, i) => option === (guess[i] ?? 0) % counts.length).length;
          return assigningCredit(right, entries, Math.max(...counts));
        }, random);
        expect(average).toBeLessThanOrEqual(blindCreditOfAssigning(counts) + noise);
      }),
      { numRuns: 20 },
    );
  });

  it('orders as it likes and gets no more than the blind credit', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 4, max: 6 }), fc.integer(), (random, n, other) => {
        const guess = shuffled(stream(`${other}`), upTo(n));
        const average = played((draw) => {
          let key = shuffled(draw, upTo(n));
          while (pairsInOrder(key) !== pairsInShownOrder(n)) key = shuffled(draw, upTo(n));
          return orderingCredit(pairsInOrder(guess.map((i) => key[i] ?? 0)), n);
        }, random);
        expect(average).toBeLessThanOrEqual(blindCreditOfOrdering(n) + noise);
      }),
      { numRuns: 10 },
    );
  });
});
