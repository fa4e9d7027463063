// What a checker knows of one article: tables that a person wrote from the article alone, before any item was seen.
import type { AnswerRow, DamagedSpot } from './answers.js';

/** Something of the article that belongs to something else: a seller, a speaker, a year, a weekday, what has become of it. */
export interface Link {
  readonly relation: string;
  /** Names of the one. */
  readonly from: readonly string[];
  /** Names of what it belongs to. */
  readonly to: readonly string[];
  /** What it can be defended to belong to as well: neither right nor wrong. */
  readonly also?: readonly string[];
}

/** Something that happens. Events of one `thread` are in order by `rank`; of two with no thread in common none is first. */
export interface EventRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly ranks: Readonly<Record<string, number>>;
}

/** A stretch of one sentence of the article, and what a reader of it alone can answer. */
export interface SentenceRow {
  /** Occurs once, and names the sentence. */
  readonly quote: string;
  /** Ids of the rows, computed rows and links (`relation: from`) that it proves by itself. */
  readonly proves: readonly string[];
  /** Ids of those that it bears on so that it could be defended as proof: it may be neither key nor distractor of them. */
  readonly helps?: readonly string[];
  /** Takes part in proofs by two sentences: the row, and the quote of the other. */
  readonly with?: readonly (readonly [row: string, quote: string])[];
}

/** A number that the article does not print and that follows from those that it does. */
export interface ComputedRow {
  readonly id: string;
  readonly question: string;
  readonly value: number;
  /** What may be typed for it, from the least to the greatest: a rounding, no more. */
  readonly between: readonly [number, number];
  /** Other numbers that can be defended as the answer. */
  readonly unsafe: readonly number[];
  /** The rows whose numbers it is computed from. */
  readonly from: readonly string[];
}

export interface Tables {
  readonly rows: readonly AnswerRow[];
  readonly aliases: readonly (readonly string[])[];
  readonly containments: readonly (readonly [part: string, whole: string])[];
  readonly damaged: readonly DamagedSpot[];
  readonly links: readonly Link[];
  readonly events: readonly EventRow[];
  readonly sentences: readonly SentenceRow[];
  readonly computed: readonly ComputedRow[];
}
