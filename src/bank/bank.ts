import type { ArticleSource } from '../article/article.js';
export type { ArticleSource, Damage } from '../article/article.js';
import type { Difficulty, ItemKind, Misreading } from '../item/item.js';
import type { Skill } from '../item/skill.js';
import type { Question } from './question.js';
import type { Quote } from './quote.js';
export type * from './question.js';
export type { Quote } from './quote.js';

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
  /** Of what is only expected: says it as if it had come about, which the article does not give. */
  readonly done?: string | undefined;
  /** The slots can change places (partner, neighbour), so a filler of one is no distractor for another. */
  readonly symmetric?: boolean | undefined;
}

/** One relation filled with entities, and what proves it. */
export interface Fact {
  readonly relation: string;
  /** The name of an entity for each slot. */
  readonly slots: Readonly<Record<string, string>>;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** Entities named as extra distractors, by slot, best first. */
  readonly foils?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The misreading that leads to an entity, by its name, where no program can see it. */
  readonly misreads?: Readonly<Record<string, Misreading>> | undefined;
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
  /**
   * Asks for every filler of this slot at once: which filler of `asks` belongs to each (matching, categorise), their order by
   * its value (ordering), or which of them comes first (choice).
   */
  readonly each?: string | undefined;
  readonly skill?: Skill | undefined;
  readonly difficulty?: Difficulty | undefined;
  /** What a hint tells the reader to look for, without giving the key: "a weekday". */
  readonly lookFor?: string | undefined;
  /**
   * Only these kinds. Left out: each kind with one right answer that can be made safely. A stem in the plural ("Which goods
   * …?") says `multiple-response`.
   */
  readonly kinds?: readonly ItemKind[] | undefined;
  /** For numeric items: the words behind the field, and what one of the unit is in plain numbers (1e9 for billions). */
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly tolerance?: number | undefined;
}

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
