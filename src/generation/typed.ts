import type { AuthoredCloze, AuthoredShortAnswer } from '../bank/bank.js';
import { words } from '../text/fold.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { rivalsOf } from './rivals.js';
import { closureProof, truthsOf } from './truth.js';

/** A longer key can be said in too many ways to be typed. */
const mostWords = 4;

/** What words typed for a fact are held against, or a sentence that says why they cannot be. */
export const typedOf = (asked: Asked) => {
  const { keyEntity, relation, itemModel, index } = asked;
  const slot = relation.slots[itemModel.asks];
  if (keyEntity.value !== undefined) return 'it is a number';
  if (words(keyEntity.label).length > mostWords) return 'the key is too long to be typed';
  const proof = slot ? closureProof(asked, slot) : '';
  if (typeof proof === 'string') return proof;
  if (proof.by !== 'conflict') return 'other words may be right as well';
  if (truthsOf(asked).size > 1) return 'several words are right';
  const rivals = rivalsOf(asked, Number.POSITIVE_INFINITY).flatMap(({ id, rationale, misreading }) => {
    const entity = index.bank.entities[id];
    return entity ? formsOf(entity).map((text) => ({ text, rationale, misreading })) : [];
  });
  return { key: keyEntity.label, accepted: formsOf(keyEntity), rivals };
};

/** What words typed for a hand-written question are held against. */
export const typedByAuthor = ({ key, accepted = [], rivals = [] }: AuthoredCloze | AuthoredShortAnswer) => ({
  key,
  accepted: [key, ...accepted],
  rivals,
});
