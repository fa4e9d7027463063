import type { AuthoredTrueFalseNotGiven } from '../bank/bank.js';
import type { Proof, TrueFalseNotGivenItem } from '../item/item.js';
import { doneOf, gapped, type Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { hash32 } from '../text/hash.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { rivalsOf } from './rivals.js';
import { answering, contradicted } from './truth.js';
import { wordingFor } from './wording.js';

type Parts = Pick<TrueFalseNotGivenItem, 'key' | 'stem' | 'rationale' | 'proof'>;

const itemOf = (frame: Frame, variant: string, parts: Parts, uses: readonly string[] = []): TrueFalseNotGivenItem => ({
  ...baseOf(frame, 'true-false-not-given', [variant], uses),
  kind: 'true-false-not-given',
  blindCredit: 1 / 3,
  ...parts,
});

/**
 * Statements made of a fact: as it is, and with a proven rival in the slot asked for. The rival's proof gives the verdict: a
 * conflict makes it false, an open list not given. The true one is only made where another verdict can be as well, and every
 * filler is one that the article names, so that no verdict shows in the words. Far fewer facts can be not given than false: the
 * true one stands aside for them, all but a few times, and for the false one a few times, so that a bank has of each alike.
 */
export const statementsFromFact = (asked: Asked): Draft[] => {
  const { key, target } = asked;
  const wording = wordingFor(asked.index.bank.lang);
  // Judged by what the statement says, which may be less than what the model's stem does.
  const said = gapped(asked);
  if (!said) return asked.refuse('true-false-not-given', 'the relation’s sentence does not print what is asked for');
  const rivals = rivalsOf({ ...said, itemModel: asked.itemModel }).filter((rival) => rival.mentioned);
  const own = asked.states();
  const closure = asked.relation.slots[asked.itemModel.asks]?.closure;
  const draft = (variant: string, parts: Parts, uses: readonly string[] = []): Draft[] => {
    const one = draftOf(asked, itemOf(asked, variant, parts, uses), formsOf(asked.keyEntity), said.statedForms);
    // What cannot be asked may not count as another verdict.
    return one.fault ? asked.refuse('true-false-not-given', one.fault.found) : [one];
  };
  const others = rivals.flatMap(({ id, proof, elsewhere }) => {
    const verdict = proof.by === 'conflict' ? 'false' : 'not-given';
    // That someone else said it, or that something else is expected, a reader may take for false.
    if (verdict === 'not-given' && (closure !== 'open' || contradicted(asked, id))) return [];
    // What a list does not name is one question, not one for each of its members.
    if (verdict === 'not-given' && answering(asked)[0] !== target) return [];
    const rationale = verdict === 'false' ? wording.saysOtherwise(own) : wording.doesNotSay(own);
    // Where the other filler belongs, it would show that it does not belong here.
    return draft(
      id,
      { key: verdict, stem: asked.states(id), rationale, proof },
      elsewhere === undefined ? [] : [elsewhere],
    );
  });
  const done = doneOf(asked);
  if (done !== undefined) {
    const proof: Proof = { by: 'hedged', fact: target };
    others.push(...draft('done', { key: 'not-given', stem: done, rationale: wording.onlyExpected(own), proof }));
  }
  if (others.length === 0)
    return asked.refuse(
      'true-false-not-given',
      'no rival that the article names is proven wrong, so only a true statement is left',
    );
  if (others.some(({ item }) => 'key' in item && item.key === 'false') !== hash32(target) % 5 > 0) return others;
  const proof: Proof = { by: 'conflict', fact: target, slot: asked.itemModel.asks };
  return [...draft(key, { key: 'true', stem: own, rationale: wording.saysSo(own), proof }), ...others];
};

/** A hand-written statement. */
export const statementFromQuestion = (question: AuthoredTrueFalseNotGiven, frame: Frame): Draft[] => {
  const { key, stem, rationale } = question;
  return [draftOf(frame, itemOf(frame, key, { key, stem, rationale, proof: { by: 'authored' } }), [stem], [])];
};
