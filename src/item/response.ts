import type { ItemKind, Misreading, Verdict } from './item.js';

/** What a student gave, by kind. */
interface Responses {
  /** The id of the option chosen. */
  choice: { readonly option: string };
  'true-false-not-given': { readonly verdict: Verdict };
  /** What was typed, as typed, and the language whose decimal sign counts. */
  numeric: { readonly text: string; readonly lang?: string };
  /** The ids of the options ticked. */
  'multiple-response': { readonly options: readonly string[] };
  /** The id of the option chosen, or what was typed. */
  cloze: { readonly text: string };
  'short-answer': { readonly text: string };
  /** The id of the option given to each entry, by the entry's id. Checked once every entry has one. */
  matching: { readonly assigned: Readonly<Record<string, string>> };
  categorise: { readonly assigned: Readonly<Record<string, string>> };
  /** The ids of the entries from first to last. */
  ordering: { readonly order: readonly string[] };
  /** The ids of the sentences picked. */
  evidence: { readonly options: readonly string[] };
  /** The option chosen; once it is locked, for good, the id of the sentence picked. */
  'two-part': { readonly option: string; readonly locked: boolean; readonly sentence?: string };
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
