import type { Passage } from '../article/passage.js';

/** Ways to misread that a distractor can stand for. Records number them: add at the end, never in between. */
export const misreadings = [
  'other-passage',
  'same-passage',
  'not-in-text',
  'role-swap',
  'part-for-whole',
  'cause-for-effect',
  'expected-for-done',
  'other-number',
  'wrong-unit',
  'wrong-magnitude',
  'too-broad',
  'overstated',
  'outside-knowledge',
  'wrong-sense',
  'wrong-referent',
] as const;
export type Misreading = (typeof misreadings)[number];

/**
 * Why a distractor is wrong, or a statement has its verdict.
 * - `conflict`: the article gives another filler for a slot that takes just one, or for a list that it closes
 * - `not-named`: the article's list is open, or a speaker's, and does not name it; the stem asks what the article names
 * - `hedged`: the article only expects what the statement says has happened
 * - `unmentioned`: a sentence that does not name what it would have to
 * - `authored`: a person wrote the reason
 */
export type Proof =
  | { readonly by: 'conflict'; readonly fact: string; readonly slot: string }
  | { readonly by: 'not-named'; readonly fact: string; readonly slot: string }
  | { readonly by: 'hedged'; readonly fact: string }
  | { readonly by: 'unmentioned'; readonly fact: string; readonly slot: string }
  | { readonly by: 'authored'; readonly refutedBy?: Passage };

/** A distractor's relation to the text, after STARC (Berzak et al. 2020): misreads the passage, another's, none's. */
export type Role = 'same-passage' | 'other-passage' | 'no-support';

export interface OptionBase {
  /** Stable within the item, whatever the order in which the options stand. */
  readonly id: string;
  readonly text: string;
  /** One or two sentences in the bank's language: why it is right, or why it is not. */
  readonly rationale: string;
}
export interface Distractor extends OptionBase {
  readonly proof: Proof;
  readonly role: Role;
  readonly misreading: Misreading;
}
export type Option = OptionBase | Distractor;

/** One of the things that are matched, sorted or put in order. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  /** Where it belongs and why, in the bank's language. */
  readonly rationale: string;
}

/** A text that looks like the key and is not it. */
export interface TypedRival {
  readonly text: string;
  readonly rationale: string;
  readonly misreading: Misreading;
}
