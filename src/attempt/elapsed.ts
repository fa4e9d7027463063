/** Milliseconds: longer than any sitting, short enough that no sum of them leaves the safe integers. */
const longest = 1e12;

/** The time so far with a stretch added, in milliseconds; one that no clock can have measured counts as 0. */
export const addedTo = (before: number, elapsed: number): number =>
  before + (elapsed > 0 && elapsed < longest ? elapsed : 0);
