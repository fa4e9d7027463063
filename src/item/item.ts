import type { Passage } from '../article/passage.js';
import type { Skill } from './skill.js';

/** Every kind of item, in the order in which records number them: add at the end, never in between. */
export const itemKinds = ['choice', 'true-false-not-given', 'numeric'] as const;
export type ItemKind = (typeof itemKinds)[number];

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
 * - `authored`: a person wrote the reason
 */
export type Proof =
  | { readonly by: 'conflict'; readonly fact: string; readonly slot: string }
  | { readonly by: 'not-named'; readonly fact: string; readonly slot: string }
  | { readonly by: 'authored'; readonly refutedBy?: Passage };

/** A distractor's relation to the text, after STARC (Berzak et al. 2020): misreads the passage, another's, none's. */
export type Role = 'same-passage' | 'other-passage' | 'no-support';

interface OptionBase {
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

interface ItemBase {
  /** The item's identity: target, item model, kind and set of options. */
  readonly id: string;
  /** What the item tests: the name of a fact, or of a hand-written question. */
  readonly target: string;
  /** The item model's name, or the target's where a person wrote the question. */
  readonly model: string;
  /** Whether a fact made it or a person wrote it. */
  readonly source: 'fact' | 'authored';
  readonly skill: Skill;
  readonly stem: string;
  /** What proves the key, each in the article's own words. */
  readonly evidence: readonly [Passage, ...Passage[]];
  /** The article's block in which the first evidence stands, from 0. */
  readonly block: number;
  /** Why the key is right, in the bank's language. */
  readonly rationale: string;
  /** Expected credit (0 to 1) of the best strategy that reads nothing, under this kind's own scorer. */
  readonly blindCredit: number;
  /** The bank's language (BCP 47), in which stem, options and rationales are written. */
  readonly lang: string;
}

/** Three or four options, one of them right. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** The options are numbers or dates and stand in ascending order; others are shuffled. */
  readonly ordered: boolean;
  /** Id of the right option. */
  readonly key: string;
}

export const verdicts = ['true', 'false', 'not-given'] as const;
export type Verdict = (typeof verdicts)[number];

/** A statement (the stem) to be judged against the article. */
export interface TrueFalseNotGivenItem extends ItemBase {
  readonly kind: 'true-false-not-given';
  readonly key: Verdict;
  readonly proof: Proof;
}

/** A number to be typed. */
export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  /** The number asked for, in the stated unit. */
  readonly key: number;
  /** What stands behind the field, in the bank's language: "billion US dollars", "%"; empty for a year. */
  readonly unit: string;
  /** What one of the unit is in plain numbers: 1e9 for billions. */
  readonly scale: number;
  /** Largest difference from the key, in the unit, that still counts as right. */
  readonly tolerance: number;
  /** The key as the article writes it. */
  readonly keyText: string;
  /** Numbers that the article gives for something else, in the unit, with the reason why they are not the one. */
  readonly rivals: readonly { readonly value: number; readonly rationale: string; readonly misreading: Misreading }[];
}

/** One question as asked; a union on `kind`, all of it plain data. */
export type Item = ChoiceItem | TrueFalseNotGivenItem | NumericItem;
export type ItemOf<K extends ItemKind> = Extract<Item, { readonly kind: K }>;
