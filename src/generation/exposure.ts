import type { Exposure } from '../item/exposure.js';
import { shortHash } from '../text/hash.js';
import type { Target } from './bank-index.js';

/** A target's turn: unseen first, then missed, then the one that was right the longest ago. */
type Turn = (target: Target) => readonly [rank: number, sequence: number];

const turnsBy = (history: readonly Exposure[]): Turn => {
  const last = new Map<string, Exposure>();
  for (const exposure of history)
    if (exposure.sequence >= (last.get(exposure.target)?.sequence ?? -1)) last.set(exposure.target, exposure);
  return ({ id }) => {
    const seen = last.get(shortHash(id, 5));
    if (!seen) return [0, 0];
    return seen.correct ? [2, seen.sequence] : [1, 0];
  };
};

/** Puts targets in their turn; those of one turn stay as they stood. */
export const inTurn = (targets: Iterable<Target>, history: readonly Exposure[]): Target[] => {
  const turnOf = turnsBy(history);
  return [...targets]
    .map((target) => ({ target, turn: turnOf(target) }))
    .sort((a, b) => a.turn[0] - b.turn[0] || a.turn[1] - b.turn[1])
    .map(({ target }) => target);
};
