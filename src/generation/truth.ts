import { overlap } from '../article/article.js';
import type { Entity, Fact, Slot } from '../bank/bank.js';
import { suits } from '../bank/stem.js';
import type { Proof, Role } from '../item/item.js';
import { joined } from '../text/hash.js';
import type { Asked } from './asked.js';
import { formsOf, keptIn, namedIn, type BankIndex } from './bank-index.js';

/** What the truth model makes of another filler for the slot asked for. */
export type Judgement =
  | { readonly safe: true; readonly proof: Proof; readonly role: Role; readonly elsewhere?: string }
  | { readonly safe: false; readonly reason: string };

const no = (reason: string): Judgement => ({ safe: false, reason });

/** The names of the facts that answer the stem: of the same relation, with the same filler in every slot it states. */
export const answering = ({ index, fact, target, stated }: Asked): readonly string[] =>
  index.factsUnder(fact.relation).filter((name) => {
    const other = index.bank.facts[name];
    return name === target || stated.every((slot) => other?.slots[slot] === fact.slots[slot]);
  });

/**
 * The names of the entities that answer the stem, or could: a fact whose fillers overlap with what the stem states may speak of
 * the same thing (Beijing for China), so that its filler is not wrong either.
 */
export const truthsOf = ({ index, fact, stated, itemModel: { asks } }: Asked): ReadonlySet<string> => {
  const { truths, bank } = index;
  const key = joined([fact.relation, asks, ...stated.flatMap((slot) => [slot, fact.slots[slot] ?? ''])]);
  return keptIn(truths, key, () => {
    const kin = stated.map((slot) => [slot, kinOf(index, fact.slots[slot] ?? '')] as const);
    const facts = index.factsUnder(fact.relation).map((name) => bank.facts[name]?.slots ?? {});
    const answers = facts.filter((slots) => kin.every(([slot, names]) => names.has(slots[slot] ?? '')));
    return new Set(answers.map((slots) => slots[asks] ?? ''));
  });
};

/** The entities of its kind that could pass for this one, itself among them. */
const kinOf = (index: BankIndex, name: string): ReadonlySet<string> =>
  keptIn(index.kin, name, () => {
    const ofKind = index.ofKind(index.bank.entities[name]?.kind ?? '');
    return new Set([name, ...ofKind.filter((other) => overlapping(index, name, other))]);
  });

/** The entities that hold this one, itself first. A loop ends the walk. */
const holders = (index: BankIndex, name: string): string[] => {
  const chain: string[] = [];
  for (let at: string | undefined = name; at !== undefined && !chain.includes(at); at = index.bank.entities[at]?.within)
    chain.push(at);
  return chain;
};

/** Whether a value lies on the side that a bound leaves open ("more than $30 billion"). */
const withinBound = (truth: Entity, value: number | undefined): boolean => {
  if (!truth.bound) return false;
  if (value === undefined || truth.value === undefined) return true;
  return truth.bound === 'above' ? value > truth.value : value < truth.value;
};

/** Whether two entities could pass for one another: a form in common, one form within the other, or one part of the other. */
export const overlapping = (index: BankIndex, a: string, b: string): boolean => {
  if (holders(index, a).includes(b) || holders(index, b).includes(a)) return true;
  const [one, two] = [index.bank.entities[a], index.bank.entities[b]];
  if (!one || !two) return true;
  if (withinBound(one, two.value) || withinBound(two, one.value)) return true;
  if (one.value !== undefined && two.value !== undefined) return one.value === two.value;
  const [ones, twos] = [one, two].map((entity) => formsOf(entity).map(index.run));
  return !!ones?.some((p) => twos?.some((q) => p.includes(q) || q.includes(p)));
};

/** Whether undamaged text of the article names the entity. */
export const mentioned = (index: BankIndex, name: string): boolean => {
  const entity = index.bank.entities[name];
  return entity !== undefined && namedIn(index, index.cleanText, entity);
};

/** Why the slot's closure makes any other filler wrong for this stem, or a sentence that says why it does not. */
export const closureProof = ({ index, target, itemModel, relation, stated }: Asked, slot: Slot): Proof | string => {
  const name = itemModel.asks;
  switch (slot.closure) {
    case 'functional':
    case 'exhaustive': {
      const given = slot.given ?? Object.keys(relation.slots).filter((other) => other !== name);
      const missing = given.filter((other) => !stated.includes(other));
      return missing.length === 0
        ? { by: 'conflict', fact: target, slot: name }
        : `the stem leaves open ${missing.join(', ')}, so other fillers may be true as well`;
    }
    case 'attributed':
      return slot.speaker !== undefined && stated.includes(slot.speaker)
        ? { by: 'not-named', fact: target, slot: name }
        : 'the stem does not name who says so';
    case 'open':
    case 'hedged':
      return suits(itemModel.stem, slot.closure, index.bank.lang)
        ? { by: 'not-named', fact: target, slot: name }
        : `the stem asks for more than the article closes: it is ${slot.closure}`;
  }
};

/** How the article speaks of the candidate: in the same passage, in another, or not at all. */
const roleOf = (asked: Asked, candidate: Entity, elsewhere: string | undefined): Role => {
  const { index, evidence } = asked;
  const near = evidence.some((passage) =>
    index.article.sentences.some(
      (s) => overlap(s, passage) && namedIn(index, index.run(index.article.text.slice(s.start, s.end)), candidate),
    ),
  );
  if (near) return 'same-passage';
  return elsewhere !== undefined || namedIn(index, index.cleanText, candidate) ? 'other-passage' : 'no-support';
};

/** Whether a fact of the relation, this one or another, holds between the entity and something that the stem states. */
const heldTogether = ({ index, fact, stated }: Asked, name: string): boolean =>
  [fact, ...index.factsOf(name).flatMap((other) => index.bank.facts[other] ?? [])].some((other) => {
    const fillers = Object.values(other.slots);
    return (
      other.relation === fact.relation &&
      fillers.includes(name) &&
      (stated.length === 0 || stated.some((slot) => fillers.includes(fact.slots[slot] ?? '')))
    );
  });

/**
 * Whether the fact with another filler would go against a further one: a slot that takes just one filler has another there. Then
 * it is false, and not merely not given.
 */
export const contradicted = ({ index, fact, relation, itemModel }: Asked, filler: string): boolean => {
  const changed: Fact['slots'] = { ...fact.slots, [itemModel.asks]: filler };
  const others = index.factsUnder(fact.relation).map((name) => index.bank.facts[name]?.slots ?? {});
  return Object.entries(relation.slots).some(([name, { closure, given = Object.keys(relation.slots) }]) => {
    if (closure !== 'functional' && closure !== 'exhaustive') return false;
    const fixed = given.filter((slot) => slot !== name);
    return others.some(
      (slots) => fixed.every((slot) => slots[slot] === changed[slot]) && slots[name] !== changed[name],
    );
  });
};

/** Judges another entity as filler of the slot asked for: proven wrong, with its proof, or refused, with the reason. */
export const judge = (asked: Asked, truths: ReadonlySet<string>, name: string): Judgement => {
  const { index, fact, relation, itemModel } = asked;
  const slot = relation.slots[itemModel.asks];
  const candidate = index.bank.entities[name];
  if (!slot || !candidate) return no('no such entity');
  if (candidate.kind !== slot.kind) return no('an entity of another kind');
  if (truths.has(name)) return no('it also answers the stem');
  if (fact.veto?.[itemModel.asks]?.includes(name)) return no('the author has ruled it out');
  for (const truth of truths)
    if (overlapping(index, name, truth)) return no(`it overlaps with ${truth}, which answers the stem`);
  if (asked.stated.some((other) => fact.slots[other] === name)) return no('the stem prints it');
  if (relation.symmetric && heldTogether(asked, name)) return no('the relation holds both ways');
  if (!namedIn(index, index.cleanText, candidate) && namedIn(index, index.fullText, candidate))
    return no('only damaged text names it');
  const proof = closureProof(asked, slot);
  if (typeof proof === 'string') return no(proof);
  const elsewhere = index.factsOf(name).find((other) => other !== asked.target);
  const role = roleOf(asked, candidate, elsewhere);
  if (proof.by === 'not-named' && role === 'same-passage' && elsewhere === undefined)
    return no('the very passage names it, and no fact says as what');
  return {
    safe: true,
    proof,
    role,
    ...(elsewhere !== undefined && { elsewhere }),
  };
};
