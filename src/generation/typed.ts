import type { AuthoredCloze, AuthoredShortAnswer } from '../bank/bank.js';
import type { TypedRival } from '../item/item.js';
import { editDistance, forgiven } from '../text/edit-distance.js';
import { words } from '../text/fold.js';
import type { Asked } from './asked.js';
import { formsOf, type BankIndex } from './bank-index.js';
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
  const accepted = formsOf(keyEntity);
  const said = index.run(asked.stem);
  if (accepted.some((form) => said.includes(index.run(form)))) return 'the stem prints the key';
  const proven = rivalsOf(asked, Number.POSITIVE_INFINITY).flatMap(({ id, rationale, misreading }) => {
    const entity = index.bank.entities[id];
    return entity ? formsOf(entity).map((text) => ({ text, rationale, misreading })) : [];
  });
  const rationale = asked.states();
  return { key: keyEntity.label, accepted, rivals: [...proven, ...soundAlikes(index, accepted, proven, rationale)] };
};

/** Whether typing mistakes could make one run of words of the other; each has a space at either end. */
const isNear = (wanted: string, other: string): boolean => {
  const most = forgiven(wanted.length - 2);
  return most > 0 && editDistance(wanted, other, most) <= most;
};

/** Other labels of the bank and words of its article that a typing mistake could make of an accepted form, none of them yet a rival. */
const soundAlikes = (
  index: BankIndex,
  accepted: readonly string[],
  rivals: readonly TypedRival[],
  rationale: string,
): TypedRival[] => {
  const own = new Set([...accepted, ...rivals.map(({ text }) => text)].map(index.run));
  return [...index.vocabulary()].flatMap(([run, text]) =>
    !own.has(run) && accepted.some((form) => isNear(index.run(form), run))
      ? [{ text, rationale, misreading: 'not-in-text' as const }]
      : [],
  );
};

/** What words typed for a hand-written question are held against. */
export const typedByAuthor = (
  { key, accepted = [], rivals = [], rationale }: AuthoredCloze | AuthoredShortAnswer,
  index: BankIndex,
) => ({
  key,
  accepted: [key, ...accepted],
  rivals: [...rivals, ...soundAlikes(index, [key, ...accepted], rivals, rationale)],
});
