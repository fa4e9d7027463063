import type { Misreading } from '../item/item.js';
import type { Entity, Fact, ItemModel, Operand, Quote, Relation, Slot } from './bank.js';

/*
 * The author's kit: functions that do next to nothing when they run and let nothing wrong compile. Where a check fails, the
 * type resolves to a sentence, so that the author reads words.
 */

/** Q if the article holds it exactly once, else a sentence that says why not. */
export type QuoteIn<A extends string, Q extends string> = string extends Q
  ? 'write the quote out, so that it can be held against the article'
  : Q extends ''
    ? 'an empty quote: copy the words from the article'
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

/** E if it is a slot of the relation that is neither asked for nor stated, else a sentence that says what is amiss. */
export type EachFor<R extends Relation, Asks extends string, T extends string, E extends string> = string extends E
  ? 'write the name of the slot out'
  : E extends SlotName<R>
    ? E extends Asks
      ? `the model asks for {${E}}, name another slot`
      : E extends SlotsIn<T>
        ? `the stem states one {${E}}, and asks about each`
        : E
    : `the relation has no slot {${E}}`;

/** The slots that a slot names: those that fix it, and who says so. */
type NamedBy<S extends Slot> =
  | (S extends { readonly given: readonly (infer Given extends string)[] } ? Given : never)
  | (S extends { readonly speaker: infer Speaker extends string } ? Speaker : never);
/** The slots that must have a speaker and have none. */
type Unspoken<R extends Relation> = {
  [S in SlotName<R>]: R['slots'][S] extends { readonly closure: 'attributed' }
    ? R['slots'][S] extends { readonly speaker: string }
      ? never
      : S
    : never;
}[SlotName<R>];
type Said<Name extends string, Before extends string, After extends string> = Name extends string
  ? `${Before}${Name}${After}`
  : never;

/** What is wrong with a relation: slots that its sentences or closures name and it lacks, and words that nobody says. */
type RelationFault<R extends Relation> =
  | UnknownSlots<R, R['states']>
  | (R extends { readonly done: infer Done extends string } ? UnknownSlots<R, Done> : never)
  | Said<Exclude<NamedBy<R['slots'][SlotName<R>]>, SlotName<R>>, 'no slot is named ', ''>
  | Said<Unspoken<R>, '', ' is attributed, and no speaker is named'>;
/** A sentence for each fault of each relation. */
type RelationFaults<R extends Relations> = {
  [N in keyof R & string]: Said<RelationFault<R[N]>, `${N}: `, ''>;
}[keyof R & string];

/** Names the entities. */
export const defineEntities = <const E extends Entities>(entities: E): E => entities;

/** Names the relations; their sentences and closures may only name the relation's own slots. */
export const defineRelations = <const R extends Relations>(
  relations: [RelationFaults<R>] extends [never] ? R : RelationFaults<R>,
): R => relations as R;

/** A fact that is known to fill this relation. */
type FactOf<Name extends string> = Fact & { readonly relation: Name };

/** What can be written once entities (N: their names by kind) and relations are known: facts and item models that fit. */
export interface Kit<N, R extends Relations> {
  /** A relation filled with entities of the right kinds, and the quotes that prove it. */
  fact<Name extends keyof R & string>(
    relation: Name,
    slots: Filled<N, R[Name]>,
    evidence: Quote | readonly [Quote, ...Quote[]],
    more?: {
      readonly foils?: Others<N, R[Name]>;
      readonly veto?: Others<N, R[Name]>;
      readonly misreads?: { readonly [E in Names<N, R[Name], SlotName<R[Name]>> & string]?: Misreading };
      readonly weak?: boolean;
    },
  ): FactOf<Name>;
  /** A stem that asks for one slot of a relation and may state the others, or ask about each filler of another. */
  model<
    Name extends keyof R & string,
    Asks extends SlotName<R[Name]>,
    const T extends string,
    const Each extends string,
  >(
    relation: Name,
    asks: Asks,
    stem: StemFor<R[Name], Asks, T>,
    more?: Omit<ItemModel, 'relation' | 'asks' | 'stem' | 'each'> & {
      readonly each?: EachFor<R[Name], Asks, T, Each>;
    },
  ): ItemModel;
  /** Makes the function that names what a computation starts from: a slot of one of these facts. */
  operandOf<const F extends Readonly<Record<string, FactOf<keyof R & string>>>>(
    facts: F,
  ): <Id extends keyof F & string>(fact: Id, slot: SlotName<R[F[Id]['relation']]>) => Operand;
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
    ...(more as Pick<Fact, 'foils' | 'veto' | 'misreads' | 'weak'>),
  }),
  model: (relation, asks, stem, more) => ({ relation, asks, stem, ...more }),
  operandOf: () => (fact, slot) => ({ fact, slot }),
});
