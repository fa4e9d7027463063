/** Something wrong with a bank: where, what was found there, and what to do. In English, for the author. */
export interface Problem {
  /** As in `facts.arrival.evidence.0`; empty for the bank as a whole. */
  readonly path: string;
  readonly found: string;
  readonly fix: string;
}
