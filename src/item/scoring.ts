/*
 * How each kind with partial credit is scored, and what the best strategy that reads nothing can expect of it: one that knows
 * the rules, the number of options and entries and even the number of keys, but to which all labels look alike.
 */

/** Multiple response: the share of keys ticked less the share of others ticked, so that ticking all or none comes to 0. */
export const multipleResponseCredit = (hits: number, keys: number, wrong: number, others: number): number =>
  Math.max(0, hits / keys - wrong / others);

/** Matching, categorise: how far it is beyond giving all entries the one option that `most` of them have. */
export const assigningCredit = (right: number, entries: number, most: number): number =>
  right < entries ? Math.max(0, (right - most) / (entries - most)) : 1;

/** Ordering: pairs in order less pairs out of order (Kendall's tau), as a share of all. */
export const orderingCredit = (inOrder: number, entries: number): number =>
  Math.max(0, (4 * inOrder) / (entries * (entries - 1)) - 1);

/** How many pairs of these places stand in order. */
export const pairsInOrder = (places: readonly number[]): number =>
  places.reduce((sum, place, i) => sum + places.slice(i + 1).filter((later) => later > place).length, 0);

/** Two-part: the sentence counts only with the right option. */
export const twoPartCredit = (option: boolean, sentence: boolean): number => (option ? (sentence ? 1 : 0.5) : 0);

/** How many pairs of the shown order of so many entries are right: half of them, or what comes next below. */
export const pairsInShownOrder = (entries: number): number => (entries * (entries - 1)) >> 2;

/** Ways to choose `k` of `n`. */
const choose = (n: number, k: number): number => (k > 0 ? (choose(n - 1, k - 1) * n) / k : Number(k === 0));

const best = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b), 0);
const upTo = (n: number): number[] => Array.from({ length: n + 1 }, (_, i) => i);
const factorial = (n: number): number => (n > 1 ? n * factorial(n - 1) : 1);

/** The best number of options to tick. */
export const blindCreditOfMultipleResponse = (keys: number, options: number): number =>
  best(
    upTo(options).map(
      (ticked) =>
        upTo(Math.min(keys, ticked)).reduce(
          (sum, hits) =>
            sum +
            choose(keys, hits) *
              choose(options - keys, ticked - hits) *
              multipleResponseCredit(hits, keys, ticked - hits, options - keys),
          0,
        ) / choose(options, ticked),
    ),
  );

/** Every way to part `n` into `parts` whole numbers of which none is greater than the one before. */
const partitions = (n: number, parts: number, most = n): number[][] =>
  parts
    ? upTo(Math.min(n, most)).flatMap((first) =>
        partitions(n - first, parts - 1, first).map((rest) => [first, ...rest]),
      )
    : n
      ? []
      : [[]];

/**
 * Options are guessed so many times each, and hold so many entries each, in whatever order. Gives for each j the number of ways to
 * choose j entries and have them right (Kaplansky & Riordan's rook polynomial), on average over the orders.
 */
const rooks = ([guessed, ...others]: readonly number[], held: readonly number[]): number[] => {
  const sum: number[] = [1];
  if (guessed === undefined) return sum;
  sum[0] = 0;
  for (const count of new Set(held)) {
    const rest = [...held];
    rest.splice(held.indexOf(count), 1);
    const weight = held.filter((other) => other === count).length / held.length;
    for (const [i, ways] of rooks(others, rest).entries())
      for (const j of upTo(Math.min(guessed, count)))
        sum[i + j] = (sum[i + j] ?? 0) + weight * ways * choose(guessed, j) * choose(count, j) * factorial(j);
  }
  return sum;
};

const assigning = new Map<string, number>();

/**
 * The best way to part the guesses among the options.
 *
 * @param counts for each option how many entries belong to it, 0 where none does
 */
export const blindCreditOfAssigning = (counts: readonly number[]): number => {
  const held = [...counts].sort((a, b) => b - a);
  const size = held.join();
  const known = assigning.get(size);
  if (known !== undefined) return known;
  const entries = held.reduce((a, b) => a + b, 0);
  const credit = best(
    partitions(entries, held.length).map((guessed) => {
      const ways = rooks(guessed, held).map((count, j) => count * factorial(entries - j));
      return upTo(entries).reduce((sum, right) => {
        // Inclusion and exclusion: from "at least these j" to "exactly so many".
        const exactly = ways.reduce((all, count, j) => all + (-1) ** (j - right) * choose(j, right) * count, 0);
        return sum + exactly * assigningCredit(right, entries, held[0] ?? 0);
      }, 0);
    }),
  );
  const share = Math.min(1, credit / factorial(entries));
  assigning.set(size, share);
  return share;
};

/** Of 4 to 8 entries, by enumeration, which the tests repeat. It falls with their number. */
const ordering = [5 / 18, 23 / 110, 88 / 505, 1827 / 12033, 13964 / 107408] as const;

/** The best order to give, for one who knows how many pairs of the shown order are right. Of more than 8 entries, an upper bound. */
export const blindCreditOfOrdering = (entries: number): number => ordering[entries - 4] ?? ordering[4];

/** The best number of sentences to pick. `sufficient`: the sets of which one has to be picked, and nothing else. */
export const blindCreditOfEvidence = (sufficient: readonly (readonly string[])[], options: number): number =>
  best(
    sufficient.map(({ length }) => sufficient.filter((set) => set.length === length).length / choose(options, length)),
  );

/** `sufficient`: how many of the sentences prove it by themselves. */
export const blindCreditOfTwoPart = (options: number, sentences: number, sufficient = 1): number =>
  (twoPartCredit(true, true) * sufficient + twoPartCredit(true, false) * (sentences - sufficient)) /
  sentences /
  options;
