import type { AuthoredTrueFalseNotGiven } from '../bank/bank.js';
import type { Proof, TrueFalseNotGivenItem } from '../item/item.js';
import { doneOf, type Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { rivalsOf } from './rivals.js';
import { answering } from './truth.js';
import { wordingFor } from './wording.js';

type Parts = Pick<TrueFalseNotGivenItem, 'key' | 'stem' | 'rationale' | 'proof'>;

const itemOf = (frame: Frame, variant: string, parts: Parts): TrueFalseNotGivenItem => ({
  ...baseOf(frame, 'true-false-not-given', [variant]),
  kind: 'true-false-not-given',
  blindCredit: 1 / 3,
  ...parts,
});

/**
 * Statements made of a fact: as it is, and with a proven rival in the slot asked for. The rival's proof gives the verdict: a
 * conflict makes it false, an open list not given. The true one is only made where another verdict can be as well, and every
 * filler is one that the article names, so that no verdict shows in the words.
 */
export const statementsFromFact = (asked: Asked): Draft[] => {
  const { key, target } = asked;
  const wording = wordingFor(asked.index.bank.lang);
  const rivals = rivalsOf(asked).filter((rival) => rival.mentioned);
  const own = asked.states();
  const draft = (variant: string, parts: Parts): Draft[] =>
    draftOf(asked, itemOf(asked, variant, parts), formsOf(asked.keyEntity), asked.statedForms);
  const others = rivals.flatMap(({ id, proof }) => {
    const verdict = proof.by === 'conflict' ? 'false' : 'not-given';
    // What a list does not name is one question, not one for each of its members.
    if (verdict === 'not-given' && answering(asked)[0] !== target) return [];
    const rationale = verdict === 'false' ? wording.saysOtherwise(own) : wording.doesNotSay(own);
    return draft(id, { key: verdict, stem: asked.states(id), rationale, proof });
  });
  const done = doneOf(asked);
  if (done !== undefined) {
    const proof: Proof = { by: 'hedged', fact: target };
    others.push(...draft('done', { key: 'not-given', stem: done, rationale: wording.onlyExpected(own), proof }));
  }
  if (others.length === 0) {
    asked.refuse(
      'true-false-not-given',
      'no rival that the article names is proven wrong, so only a true statement is left',
    );
    return [];
  }
  const proof: Proof = { by: 'conflict', fact: target, slot: asked.itemModel.asks };
  return [...draft(key, { key: 'true', stem: own, rationale: wording.saysSo(own), proof }), ...others];
};

/** A hand-written statement. */
export const statementFromQuestion = (question: AuthoredTrueFalseNotGiven, frame: Frame): Draft[] => {
  const { key, stem, rationale } = question;
  return draftOf(frame, itemOf(frame, key, { key, stem, rationale, proof: { by: 'authored' } }), [stem], []);
};
