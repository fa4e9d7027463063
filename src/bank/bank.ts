import type { ArticleSource } from '../article/article.js';
export type { ArticleSource, Damage } from '../article/article.js';
import type { ItemKind, Misreading, Verdict } from '../item/item.js';
import type { Skill } from '../item/skill.js';

/**
 * What the article lets one say about other fillers of a slot.
 * - `functional`: given the slots in `given`, there is just one filler, so any other is false
 * - `exhaustive`: the article closes the list ("both countries"), so any filler off the list is false
 * - `open`: the article names some ("include", "among"); others are not named
 * - `attributed`: it is what the filler of the slot `speaker` said; about the world the article is silent
 * - `hedged`: it is only expected, planned or likely
 */
export type Closure = 'functional' | 'exhaustive' | 'open' | 'attributed' | 'hedged';

/** Something that the article names, or could have named. */
export interface Entity {
  /** Fine-grained: a weekday is not a year, a city is not a country. Only entities of one kind rival one another. */
  readonly kind: string;
  /** The form in which it is printed. */
  readonly label: string;
  /** Other forms that name the same thing. */
  readonly aliases?: readonly string[] | undefined;
  /** The name of the entity of which this one is a part: a city's country, a month's year. */
  readonly within?: string | undefined;
  /** Of a number or a year: its value in plain units (41e9 for 41 billion). */
  readonly value?: number | undefined;
  /** Of a number that the article gives as a limit: "more than" is `above`. No value on that side can be called wrong. */
  readonly bound?: 'above' | 'below' | undefined;
}

export interface Slot {
  /** The kind of entity that fills it. */
  readonly kind: string;
  readonly closure: Closure;
  /** `functional` and `exhaustive`: the slots that fix this one. Left out: all others. */
  readonly given?: readonly string[] | undefined;
  /** `attributed`: the slot that holds who says so. */
  readonly speaker?: string | undefined;
}

/** What can hold between entities. */
export interface Relation {
  readonly slots: Readonly<Record<string, Slot>>;
  /** Says in words of its own that the relation holds: "The day {visitor} landed was a {weekday}." */
  readonly states: string;
  /** The slots can change places (partner, neighbour), so a filler of one is no distractor for another. */
  readonly symmetric?: boolean | undefined;
}

declare const quoted: unique symbol;
/**
 * A quote from the article: exact, and found exactly once. A plain string does not pass for one: `quoteFrom` makes it in a
 * typed bank, where a misquote does not compile; `parseBank` makes it of a string in JSON, where `checkBank` reports one.
 */
export type Quote = string & { readonly [quoted]: true };

/** One relation filled with entities, and what proves it. */
export interface Fact {
  readonly relation: string;
  /** The name of an entity for each slot. */
  readonly slots: Readonly<Record<string, string>>;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** Entities named as extra distractors, by slot, best first. */
  readonly foils?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Entities that a careful reader could defend as well, by slot: neither key nor distractor. */
  readonly veto?: Readonly<Record<string, readonly string[]>> | undefined;
  /** A well-read person knows it without the article. */
  readonly weak?: boolean | undefined;
}

/** A stem with slots, which turns facts of one relation into items. */
export interface ItemModel {
  readonly relation: string;
  /** The slot asked for. Every slot that the stem names is stated, this one is not. */
  readonly asks: string;
  readonly stem: string;
  readonly skill?: Skill | undefined;
  /** Only these kinds. Left out: each kind that can be made safely. */
  readonly kinds?: readonly ItemKind[] | undefined;
  /** For numeric items: the words behind the field, and what one of the unit is in plain numbers (1e9 for billions). */
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly tolerance?: number | undefined;
}

/** An option that a person wrote to be wrong, with the misreading that leads to it and what refutes it. */
export interface AuthoredDistractor {
  readonly text: string;
  readonly rationale: string;
  readonly misreading: Misreading;
  /** Where the article contradicts it. Left out: the article lacks it. */
  readonly refutedBy?: Quote | undefined;
}

interface QuestionBase {
  readonly skill: Skill;
  readonly stem: string;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** Why the key is right: one or two plain sentences. */
  readonly rationale: string;
  /** Targets that would give this one away, or be given away by it. */
  readonly enemies?: readonly string[] | undefined;
  readonly weak?: boolean | undefined;
}
export interface AuthoredChoice extends QuestionBase {
  readonly kind: 'choice';
  readonly key: string;
  /** Two or three are asked at a time. */
  readonly distractors: readonly [AuthoredDistractor, AuthoredDistractor, ...AuthoredDistractor[]];
}
/** `stem` is the statement; for `not-given`, `evidence` is the nearest sentence and `rationale` says what it lacks. */
export interface AuthoredTrueFalseNotGiven extends QuestionBase {
  readonly kind: 'true-false-not-given';
  readonly key: Verdict;
}
export interface AuthoredNumeric extends QuestionBase {
  readonly kind: 'numeric';
  /** In the unit. */
  readonly key: number;
  /** The key as the reader should see it: "$41 billion". */
  readonly keyText: string;
  readonly unit: string;
  readonly scale?: number | undefined;
  readonly tolerance?: number | undefined;
  readonly rivals?:
    | readonly { readonly value: number; readonly rationale: string; readonly misreading: Misreading }[]
    | undefined;
}
/** A hand-written question; a union on `kind`. */
export type Question = AuthoredChoice | AuthoredTrueFalseNotGiven | AuthoredNumeric;

/** A question bank: an article and what can be asked about it. Plain data, the same in TypeScript and in JSON. */
export interface Bank {
  /** Names the bank in records: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language in which the bank is written. */
  readonly lang: string;
  readonly article: ArticleSource;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly models: Readonly<Record<string, ItemModel>>;
  readonly questions: Readonly<Record<string, Question>>;
}
