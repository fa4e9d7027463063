import type { Entity, Fact, ItemModel, Quote, Relation } from './bank.js';

/*
 * The author's kit: functions that do next to nothing when they run and let nothing wrong compile. Where a check fails, the
 * type resolves to a sentence, so that the author reads words.
 */

/** Q if the article holds it exactly once, else a sentence that says why not. */
export type QuoteIn<A extends string, Q extends string> = string extends Q
  ? 'write the quote out, so that it can be held against the article'
  : A extends `${string}${Q}${infer Rest}`
    ? Rest extends `${string}${Q}${string}`
      ? `twice in the article, add words to tell which: ${Q}`
      : Q
    : `not in the article: ${Q}`;

/** Makes the function that quotes the article: `quote('…')` compiles only for words that stand in it exactly once. */
export const quoteFrom =
  <const A extends string>(_article: A) =>
  <const Q extends string>(quote: QuoteIn<A, Q>): Quote =>
    quote as string as Quote;

/** Makes the function that lists first words of sentences, each held against the article as a quote is. */
export const sentencesOf =
  <const A extends string>(_article: A) =>
  <const S extends readonly string[]>(starts: { readonly [I in keyof S]: QuoteIn<A, S[I]> }): readonly string[] =>
    starts;

/** The names in braces of a stem. */
export type SlotsIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

type Entities = Readonly<Record<string, Entity>>;
type Relations = Readonly<Record<string, Relation>>;
type SlotName<R extends Relation> = keyof R['slots'] & string;

/** The names of the entities, by kind. */
type ByKind<E extends Entities> = {
  readonly [K in E[keyof E]['kind']]: { [N in keyof E & string]: E[N]['kind'] extends K ? N : never }[keyof E & string];
};
type Names<N, R extends Relation, S extends SlotName<R>> = R['slots'][S]['kind'] extends keyof N
  ? N[R['slots'][S]['kind']]
  : `no entity is a ${R['slots'][S]['kind']}`;
/** An entity's name for each slot of a relation. */
type Filled<N, R extends Relation> = { readonly [S in SlotName<R>]: Names<N, R, S> };
/** Names of entities for some of the slots. */
type Others<N, R extends Relation> = { readonly [S in SlotName<R>]?: readonly Names<N, R, S>[] };

/** A sentence for each slot that a stem names and its relation lacks; never where there is none. */
type UnknownSlots<R extends Relation, T extends string> =
  Exclude<SlotsIn<T>, SlotName<R>> extends infer Unknown extends string
    ? Unknown extends string
      ? `the relation has no slot {${Unknown}}`
      : never
    : never;

/** T if each of its slots is one of the relation's and none is the one asked for, else a sentence that says which. */
export type StemFor<R extends Relation, Asks extends string, T extends string> = [UnknownSlots<R, T>] extends [never]
  ? Asks extends SlotsIn<T>
    ? `the stem prints what it asks: {${Asks}}`
    : T
  : UnknownSlots<R, T>;

/** A sentence for each relation whose `states` names a slot that it lacks. */
type StateFaults<R extends Relations> = {
  [N in keyof R & string]: UnknownSlots<R[N], R[N]['states']> extends infer Fault extends string
    ? `${N}: ${Fault}`
    : never;
}[keyof R & string];

/** Names the entities. */
export const defineEntities = <const E extends Entities>(entities: E): E => entities;

/** Names the relations; `states` may only use the relation's own slots. */
export const defineRelations = <const R extends Relations>(
  relations: [StateFaults<R>] extends [never] ? R : StateFaults<R>,
): R => relations as R;

/** What can be written once entities (N: their names by kind) and relations are known: facts and item models that fit. */
export interface Kit<N, R extends Relations> {
  /** A relation filled with entities of the right kinds, and the quotes that prove it. */
  fact<Name extends keyof R & string>(
    relation: Name,
    slots: Filled<N, R[Name]>,
    evidence: Quote | readonly [Quote, ...Quote[]],
    more?: { readonly foils?: Others<N, R[Name]>; readonly veto?: Others<N, R[Name]>; readonly weak?: boolean },
  ): Fact;
  /** A stem that asks for one slot of a relation and may state the others. */
  model<Name extends keyof R & string, Asks extends SlotName<R[Name]>, const T extends string>(
    relation: Name,
    asks: Asks,
    stem: StemFor<R[Name], Asks, T>,
    more?: Omit<ItemModel, 'relation' | 'asks' | 'stem'>,
  ): ItemModel;
}

/** Makes the functions that write facts and item models of these entities and relations. */
export const kitFor = <const E extends Entities, const R extends Relations>(
  _entities: E,
  _relations: R,
): Kit<ByKind<E>, R> => ({
  fact: (relation, slots, evidence, more) => ({
    relation,
    slots: slots as Readonly<Record<string, string>>,
    evidence: typeof evidence === 'string' ? [evidence] : evidence,
    ...(more as Pick<Fact, 'foils' | 'veto' | 'weak'>),
  }),
  model: (relation, asks, stem, more) => ({ relation, asks, stem, ...more }),
});
