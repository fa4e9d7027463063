import type { ItemKind, Misreading, Verdict } from './item.js';

/** What a student gave, by kind. */
interface Responses {
  /** The id of the option chosen. */
  choice: { readonly option: string };
  'true-false-not-given': { readonly verdict: Verdict };
  /** What was typed, as typed, and the language whose decimal sign counts. */
  numeric: { readonly text: string; readonly lang?: string };
}
export type ResponseOf<K extends ItemKind> = { readonly kind: K } & Responses[K];
/** A response; a union on `kind`, which is always the item's. */
export type Response = { [K in ItemKind]: ResponseOf<K> }[ItemKind];

/** What grading made of a response. */
export interface Outcome {
  /** The item's id. */
  readonly item: string;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly credit: number;
  /** Why the response is right or not, in the bank's language. */
  readonly rationale: string;
  /** The misreading that leads to this response, where one is known. */
  readonly misreading?: Misreading;
}
