import type { Difficulty, Misreading, NumericItem, TypedRival, Verdict } from '../item/item.js';
import type { Skill } from '../item/skill.js';
import type { Quote } from './quote.js';

interface QuestionBase {
  readonly skill: Skill;
  readonly stem: string;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** Why the key is right: one or two plain sentences. */
  readonly rationale: string;
  readonly difficulty?: Difficulty | undefined;
  /** Targets that would give this one away, or be given away by it. */
  readonly enemies?: readonly string[] | undefined;
  readonly weak?: boolean | undefined;
  /** What a hint tells the reader to look for, without giving the key: "two numbers of trips". */
  readonly lookFor?: string | undefined;
}

/** An option that a person wrote to be wrong, with the misreading that leads to it and what refutes it. */
export interface AuthoredDistractor {
  readonly text: string;
  readonly rationale: string;
  readonly misreading: Misreading;
  /** Where the article contradicts it. Left out: the article lacks it. */
  readonly refutedBy?: Quote | undefined;
}
type Distractors = readonly [AuthoredDistractor, AuthoredDistractor, ...AuthoredDistractor[]];

export interface AuthoredChoice extends QuestionBase {
  readonly kind: 'choice';
  readonly key: string;
  /** Two or three are asked at a time. */
  readonly distractors: Distractors;
}

/** `stem` is the statement; for `not-given`, `evidence` is the nearest sentence and `rationale` says what it lacks. */
export interface AuthoredTrueFalseNotGiven extends QuestionBase {
  readonly kind: 'true-false-not-given';
  readonly key: Verdict;
}

interface NumberAsked extends QuestionBase {
  readonly kind: 'numeric';
  readonly unit: string;
  readonly scale?: number | undefined;
  readonly tolerance?: number | undefined;
  readonly rivals?: NumericItem['rivals'] | undefined;
}
export interface AuthoredNumeric extends NumberAsked {
  /** In the unit. */
  readonly key: number;
  /** The key as the reader should see it: "$41 billion". */
  readonly keyText: string;
}

/** What a computation starts from: the value of the entity in a slot of a fact, or a plain number. */
export type Operand = number | { readonly fact: string; readonly slot: string };
/** `before-growth`: what grew by so many percent to become the first operand. */
export const operations = ['sum', 'difference', 'product', 'ratio', 'before-growth'] as const;
export type Operation = (typeof operations)[number];
/** A number that the article does not state and its numbers give. The key and the steps are computed. */
export interface AuthoredComputation extends NumberAsked {
  readonly computes: { readonly by: Operation; readonly of: readonly [Operand, Operand] };
  /** The key as the reader should see it ("about $31 billion"); left out, to two decimals. */
  readonly keyText?: string | undefined;
}

/** Words that are right or wrong by a person's say. */
interface WordsAsked extends QuestionBase {
  /** As the reader should see it. */
  readonly key: string;
  /** Other forms that are right. */
  readonly accepted?: readonly string[] | undefined;
  readonly rivals?: readonly TypedRival[] | undefined;
}
export interface AuthoredShortAnswer extends WordsAsked {
  readonly kind: 'short-answer';
}
/** `stem` is a sentence with one gap, written `____`. With `distractors` an option is chosen, without it is typed. */
export interface AuthoredCloze extends WordsAsked {
  readonly kind: 'cloze';
  readonly distractors?: Distractors | undefined;
}

/** Something right, and why. */
export interface Reasoned {
  readonly text: string;
  readonly rationale: string;
}
export interface AuthoredMultipleResponse extends QuestionBase {
  readonly kind: 'multiple-response';
  readonly keys: readonly [Reasoned, Reasoned, ...Reasoned[]];
  readonly distractors: Distractors;
}

/** Something to be matched or sorted, with the option it belongs to. */
export interface Assigned extends Reasoned {
  readonly option: string;
}
type Four<T> = readonly [T, T, T, T, ...T[]];
export interface AuthoredMatching extends QuestionBase {
  readonly kind: 'matching';
  /** Each with an option of its own. */
  readonly entries: Four<Assigned>;
}
export interface AuthoredCategorise extends QuestionBase {
  readonly kind: 'categorise';
  /** Two to four options in all. */
  readonly entries: Four<Assigned>;
}
export interface AuthoredOrdering extends QuestionBase {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly entries: Four<Reasoned>;
}

/** A sentence of the article, named by a quote from it, that does not prove the point. */
export interface AuthoredSentence {
  readonly quote: Quote;
  readonly rationale: string;
  readonly misreading: Misreading;
}
type Sentences = readonly [AuthoredSentence, AuthoredSentence, ...AuthoredSentence[]];
/** The key is the sentences of `evidence`. */
export interface AuthoredEvidence extends QuestionBase {
  readonly kind: 'evidence';
  /** Other sets of sentences that prove the point by themselves. */
  readonly alternatives?: readonly (readonly [Quote, ...Quote[]])[] | undefined;
  readonly sentences: Sentences;
}
/** The second part is proved by the first sentence of `evidence`. */
export interface AuthoredTwoPart extends QuestionBase {
  readonly kind: 'two-part';
  readonly key: string;
  readonly distractors: Distractors;
  /** Asks for the sentence. */
  readonly support: string;
  readonly sentences: Sentences;
}

/** A hand-written question; a union on `kind`. */
export type Question =
  | AuthoredChoice
  | AuthoredTrueFalseNotGiven
  | AuthoredNumeric
  | AuthoredComputation
  | AuthoredMultipleResponse
  | AuthoredCloze
  | AuthoredShortAnswer
  | AuthoredMatching
  | AuthoredCategorise
  | AuthoredOrdering
  | AuthoredEvidence
  | AuthoredTwoPart;
