import { hashPair, joined } from './hash.js';

/** A source of uniform 32-bit numbers. */
export type Random = () => number;

/**
 * A stream of its own for each purpose: the same parts give the same numbers in every engine, and streams of other parts
 * have nothing to do with it. xoroshiro128+ (Blackman & Vigna 2018; rotations 24, 16, 37) in 32-bit halves, seeded by four
 * hashes of the parts. Gives the low half of each sum.
 */
export const stream = (...parts: readonly string[]): Random => {
  const text = joined(parts);
  const [high1, low1] = hashPair(text, 3, 4);
  return xoroshiro128plus(...hashPair(text, 1, 2), high1, low1 | 1);
};

/** xoroshiro128+ from its state: two 64-bit words, each as high and low half. Not all may be 0. */
export const xoroshiro128plus = (high0: number, low0: number, high1: number, low1: number): Random => {
  let [h0, l0, h1, l1] = [high0 | 0, low0 | 0, high1 | 0, low1 | 0];
  return () => {
    const out = (l0 + l1) | 0;
    const h = h1 ^ h0;
    const l = l1 ^ l0;
    [h0, l0] = [((h0 << 24) | (l0 >>> 8)) ^ h ^ ((h << 16) | (l >>> 16)), ((l0 << 24) | (h0 >>> 8)) ^ l ^ (l << 16)];
    [h1, l1] = [(l << 5) | (h >>> 27), (h << 5) | (l >>> 27)];
    return out >>> 0;
  };
};

/** A uniform whole number from 0 to `count` − 1, without the bias of a plain remainder. */
export const below = (random: Random, count: number): number => {
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % count);
  for (;;) {
    const n = random();
    if (n < limit) return n % count;
  }
};

/** One of a list that is not empty. */
export const pick = <T>(random: Random, list: readonly [T, ...T[]]): T => list[below(random, list.length)] ?? list[0];

/** Gives a list's members in random order, one at a time: the cost is that of what is taken, not of the list. */
export function* drawn<T>(random: Random, list: readonly T[]): Generator<T, void, undefined> {
  const moved = new Map<number, T>();
  const at = (i: number): T => (moved.has(i) ? moved.get(i) : list[i]) as T;
  for (let i = 0; i < list.length; i++) {
    const j = i + below(random, list.length - i);
    yield at(j);
    moved.set(j, at(i));
  }
}

/** The list in random order. */
export const shuffled = <T>(random: Random, list: readonly T[]): T[] => [...drawn(random, list)];
