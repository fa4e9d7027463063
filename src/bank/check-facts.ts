import type { Fact, Relation } from './bank.js';
import { canonical } from './canonical.js';
import { checkQuote } from './check-article.js';
import { entityAt, grouped, own, relationAt, repeated, type Checking } from './checking.js';

const checkFillers = (check: Checking, path: string, fact: Fact, { slots, symmetric }: Relation): void => {
  for (const [name, { kind }] of Object.entries(slots)) {
    const filler = own(fact.slots, name);
    if (filler === undefined) check.report(`${path}.slots.${name}`, 'nothing', `name a ${kind}`);
    else entityAt(check, `${path}.slots.${name}`, filler, kind);
  }
  for (const name of Object.keys(fact.slots))
    if (!own(slots, name))
      check.report(`${path}.slots.${name}`, 'the relation has no such slot', 'use a slot of the relation');
  if (symmetric)
    repeated(
      Object.entries(fact.slots),
      ([, filler]) => filler,
      ([name, filler]) =>
        check.report(`${path}.slots.${name}`, `${filler} on both sides`, 'name two that differ: it holds both ways'),
    );
};

/** Foils and vetoes, by slot: of the slot's kind, not the filler itself, and not both at once. */
const checkOthers = (check: Checking, path: string, fact: Fact, relation: Relation): void => {
  for (const list of ['foils', 'veto'] as const)
    for (const [name, entities] of Object.entries(fact[list] ?? {})) {
      const at = `${path}.${list}.${name}`;
      const slot = own(relation.slots, name);
      if (!slot) check.report(at, 'the relation has no such slot', 'use a slot of the relation');
      for (const entity of slot ? entities : []) {
        entityAt(check, at, entity, slot?.kind);
        if (entity === own(fact.slots, name)) check.report(at, `${entity} is what the fact says`, 'take it out');
        if (list === 'foils' && own(fact.veto ?? {}, name)?.includes(entity))
          check.report(at, `${entity} is vetoed as well`, 'take it out of one of them');
      }
    }
};

const checkMisreads = (check: Checking, path: string, fact: Fact, relation: Relation): void => {
  const kinds = Object.values(relation.slots).map(({ kind }) => kind);
  for (const name of Object.keys(fact.misreads ?? {})) {
    const entity = entityAt(check, `${path}.misreads.${name}`, name);
    if (entity && !kinds.includes(entity.kind))
      check.report(`${path}.misreads.${name}`, `${name} is a ${entity.kind}`, `name a ${kinds.join(' or a ')}`);
  }
};

/** What a fact says, as one text; of a symmetric relation in one order. */
const sayingOf = ({ slots }: Fact, symmetric: boolean | undefined): string =>
  canonical(symmetric ? Object.values(slots).sort() : slots);

type Named = readonly [id: string, fact: Fact];

/** Facts of one relation against one another: none twice, and no two fillers where the article allows one. */
const checkTogether = (check: Checking, facts: readonly Named[], relation: Relation): void => {
  repeated(
    facts,
    ([, fact]) => sayingOf(fact, relation.symmetric),
    ([id], [first]) => check.report(`facts.${id}`, `the same as ${first}`, 'keep one of them'),
  );
  for (const [name, { closure, given }] of Object.entries(relation.slots)) {
    if (closure !== 'functional') continue;
    const fixing = given ?? Object.keys(relation.slots).filter((other) => other !== name);
    const first = new Map<string, Named>();
    for (const [id, fact] of facts) {
      const key = JSON.stringify(fixing.map((slot) => fact.slots[slot]));
      const [other, { slots }] = first.get(key) ?? [id, fact];
      first.set(key, first.get(key) ?? [id, fact]);
      if (slots[name] !== fact.slots[name])
        check.report(
          `facts.${id}.slots.${name}`,
          `${fact.slots[name]}, where ${other} has ${slots[name]}, and the slot takes just one`,
          'mend one of them, or the closure of the slot or what is given for it',
        );
    }
  }
};

/** Facts: fillers of the right kinds, sound evidence, and no two that contradict one another. */
export const checkFacts = (check: Checking): void => {
  const facts = Object.entries(check.bank.facts);
  for (const [id, fact] of facts) {
    const path = `facts.${id}`;
    for (const [i, quote] of fact.evidence.entries()) checkQuote(check, `${path}.evidence.${i}`, quote);
    const relation = relationAt(check, `${path}.relation`, fact.relation);
    if (!relation) continue;
    checkFillers(check, path, fact, relation);
    checkOthers(check, path, fact, relation);
    checkMisreads(check, path, fact, relation);
  }
  for (const [name, kin] of grouped(facts, ([, { relation }]) => relation)) {
    const relation = own(check.bank.relations, name);
    if (relation) checkTogether(check, kin, relation);
  }
};
