/** What the machine knows of an item, said in an editor's words. */
import type { Bank } from '../src/bank/bank.js';
import { statementOf } from '../src/generation/asked.js';
import type { BankIndex } from '../src/generation/bank-index.js';
import type { ItemKind, Misreading, Proof, Role } from '../src/item/item.js';

export const kindNames: { readonly [K in ItemKind]: string } = {
  choice: 'Choice',
  'true-false-not-given': 'True, false, not given',
  numeric: 'Number',
  'multiple-response': 'Several answers',
  cloze: 'Gap',
  'short-answer': 'Short answer',
  matching: 'Matching',
  ordering: 'Ordering',
  categorise: 'Sorting',
  evidence: 'Evidence',
  'two-part': 'Two parts',
};

export const misreadingNames: { readonly [M in Misreading]: string } = {
  'other-passage': 'true of another passage',
  'same-passage': 'misreads the same passage',
  'not-in-text': 'not in the text',
  'role-swap': 'roles swapped',
  'part-for-whole': 'part for whole',
  'cause-for-effect': 'cause for effect',
  'expected-for-done': 'expected taken for done',
  'other-number': 'number of something else',
  'wrong-unit': 'wrong unit',
  'wrong-magnitude': 'wrong magnitude',
  'too-broad': 'too broad',
  overstated: 'overstated',
  'outside-knowledge': 'from outside the article',
  'wrong-sense': 'wrong sense of the word',
  'wrong-referent': 'wrong referent',
};

export const roleNames: { readonly [R in Role]: string } = {
  'same-passage': 'same passage',
  'other-passage': 'another passage',
  'no-support': 'no support',
};

export const difficultyNames = { 1: 'easy', 2: 'middling', 3: 'hard' } as const;

/** Why only one filler, or only those named, can be right. */
const ruleOf = (bank: Bank, fact: string, slot: string): string => {
  const relation = bank.facts[fact]?.relation ?? '';
  const { closure, given } = bank.relations[relation]?.slots[slot] ?? {};
  const fixed = given?.length ? given.join(' and ') : 'the rest';
  switch (closure) {
    case 'functional':
      return `${slot} is functional: given ${fixed}, there is just one`;
    case 'exhaustive':
      return `${slot} is exhaustive: the article closes the list`;
    case 'open':
      return `${slot} is open: the article names some and not this`;
    case 'attributed':
      return `${slot} is attributed: the speaker is not said to name this`;
    case 'hedged':
      return `${slot} is hedged: it is only expected`;
    default:
      return slot;
  }
};

/** A proof in words: the rule it goes by, and the fact it rests on. */
export interface ProofWords {
  readonly rule: string;
  readonly fact?: { readonly name: string; readonly says: string };
  /** What refutes it, in the article's words. */
  readonly quote?: string;
}

/** `target`: the fact or question under which it stands, which is not named again. `holds`: it proves a statement true. */
export const proofWords = (index: BankIndex, proof: Proof, target: string, holds = false): ProofWords => {
  if (proof.by === 'authored')
    return proof.refutedBy
      ? { rule: 'A person’s reason; the article contradicts it', quote: proof.refutedBy.quote }
      : { rule: holds ? 'A person’s reason' : 'A person’s reason; the article lacks it' };
  const own = proof.fact === target;
  const which = own ? 'this fact' : 'the fact';
  const fact = own ? {} : { fact: { name: proof.fact, says: statementOf(index, proof.fact) } };
  if (holds) return { rule: `${own ? 'This' : 'The'} fact says so`, ...fact };
  switch (proof.by) {
    case 'conflict':
      return { rule: `In conflict with ${which}; ${ruleOf(index.bank, proof.fact, proof.slot)}`, ...fact };
    case 'not-named':
      return { rule: `Not named by ${which}; ${ruleOf(index.bank, proof.fact, proof.slot)}`, ...fact };
    case 'hedged':
      return { rule: `Only expected, by ${which}`, ...fact };
    case 'unmentioned':
      return { rule: `The sentence does not name the ${proof.slot} of ${which}`, ...fact };
  }
};
