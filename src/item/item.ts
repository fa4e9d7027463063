import type { Passage } from '../article/passage.js';
import type { Entry, Misreading, Option, Proof, TypedRival } from './option.js';
import type { Skill } from './skill.js';
export { misreadings } from './option.js';
export type { Distractor, Entry, Misreading, Option, Proof, Role, TypedRival } from './option.js';

/** Every kind of item, in the order in which records number them: add at the end, never in between. */
export const itemKinds = [
  'choice',
  'true-false-not-given',
  'numeric',
  'multiple-response',
  'cloze',
  'short-answer',
  'matching',
  'ordering',
  'categorise',
  'evidence',
  'two-part',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An author's guess: 1 easy, 2 middling, 3 hard. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

interface ItemBase {
  /** The item's identity: target, item model, kind and set of options. */
  readonly id: string;
  /** What the item tests: the name of a fact, or of a hand-written question. */
  readonly target: string;
  /** All the targets that it rests on, its own first. A quiz asks none of them again. */
  readonly uses: readonly [string, ...string[]];
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
  /** How hard the author expects it to be, from 1 to 3. Not measured. */
  readonly difficulty: Difficulty;
  /** What a hint tells the reader to look for, in the bank's language. */
  readonly lookFor?: string;
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
  /** The steps that lead to the key ("41 ÷ 1.32 ≈ 31.06"), where it is computed from numbers that the article states. */
  readonly steps?: string;
}

/** Options to tick, at least two of them right and at least two not. */
export interface MultipleResponseItem extends ItemBase {
  readonly kind: 'multiple-response';
  readonly options: readonly Option[];
  /** Ids of the right options. */
  readonly key: readonly string[];
}

/** What typed words are held against. */
interface Typed {
  /** Every form that is right, as printed. */
  readonly accepted: readonly string[];
  /** Forms that are not, however near: other things that the bank names. */
  readonly rivals: readonly TypedRival[];
}

/** A sentence with a gap (`____`) in its stem. */
export interface ClozeItem extends ItemBase, Typed {
  readonly kind: 'cloze';
  /** What can stand in the gap; empty where it is typed. */
  readonly options: readonly Option[];
  /** As of a choice. */
  readonly ordered: boolean;
  /** Id of the right option; where it is typed, the right words. */
  readonly key: string;
}

/** A question to be answered in a few words. */
export interface ShortAnswerItem extends ItemBase, Typed {
  readonly kind: 'short-answer';
  /** The right words, as the reader should see them. */
  readonly key: string;
}

/** What both kinds of assigning have: an option for each entry. */
interface Assigning {
  readonly entries: readonly Entry[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The id of the right option, by the entry's id. */
  readonly key: Readonly<Record<string, string>>;
}

/** Four or more entries, each with an option of its own. */
export interface MatchingItem extends ItemBase, Assigning {
  readonly kind: 'matching';
}

/** Four or more entries to be sorted into two to four options. */
export interface CategoriseItem extends ItemBase, Assigning {
  readonly kind: 'categorise';
}

/** Four or more entries to be put in order. */
export interface OrderingItem extends ItemBase {
  readonly kind: 'ordering';
  /** In the order in which they are shown, which is no better than chance. */
  readonly entries: readonly Entry[];
  /** The ids in the right order. */
  readonly key: readonly string[];
}

/** Sentences of the article to pick from. */
interface Support {
  readonly options: readonly Option[];
  /** The smallest sets of ids that prove the point, the best one first. */
  readonly sufficient: readonly [readonly string[], ...(readonly string[])[]];
}

/** Pick what proves it: right when the picks hold one sufficient set and nothing else. */
export interface EvidenceItem extends ItemBase, Support {
  readonly kind: 'evidence';
  /** The first sufficient set. */
  readonly key: readonly string[];
}

/** A single choice and, once that is locked, the sentence that proves it. */
export interface TwoPartItem extends ItemBase {
  readonly kind: 'two-part';
  readonly options: readonly Option[];
  /** Id of the right option. */
  readonly key: string;
  readonly ordered: boolean;
  /** The second part, one sentence to pick. */
  readonly support: Support & { readonly stem: string };
}

/** One question as asked; a union on `kind`, all of it plain data. */
export type Item =
  | ChoiceItem
  | TrueFalseNotGivenItem
  | NumericItem
  | MultipleResponseItem
  | ClozeItem
  | ShortAnswerItem
  | MatchingItem
  | OrderingItem
  | CategoriseItem
  | EvidenceItem
  | TwoPartItem;
export type ItemOf<K extends ItemKind> = Extract<Item, { readonly kind: K }>;
