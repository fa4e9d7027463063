import type { AuthoredComputation, AuthoredNumeric } from '../bank/bank.js';
import type { NumericItem } from '../item/item.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { computed } from '../bank/computed.js';
import { rivalsOf } from './rivals.js';
import { closureProof, truthsOf } from './truth.js';

type Parts = Pick<
  NumericItem,
  'stem' | 'rationale' | 'key' | 'unit' | 'scale' | 'tolerance' | 'keyText' | 'rivals' | 'steps'
>;

const itemOf = (frame: Frame, parts: Parts, uses: readonly string[] = []): NumericItem => ({
  ...baseOf(frame, 'numeric', [], uses),
  kind: 'numeric',
  blindCredit: 0,
  ...parts,
});

/** A fact's number, to be typed: where the filler has a value and the model says in which unit. */
export const numericFromFact = (asked: Asked): Draft[] => {
  const { itemModel, keyEntity, index } = asked;
  if (keyEntity.value === undefined || itemModel.unit === undefined) return [];
  if (keyEntity.bound) return asked.refuse('numeric', 'the article gives a limit');
  const slot = asked.relation.slots[itemModel.asks];
  const proof = slot && closureProof(asked, slot);
  if (typeof proof !== 'object' || proof.by !== 'conflict' || truthsOf(asked).size > 1)
    return asked.refuse('numeric', 'other numbers may be right as well');
  const { unit, scale = 1, tolerance = 0 } = itemModel;
  const rivals = rivalsOf(asked).flatMap(({ id, rationale, mentioned }) => {
    const value = index.bank.entities[id]?.value;
    return value === undefined
      ? []
      : [
          {
            value: value / scale,
            rationale,
            misreading: mentioned ? ('other-number' as const) : ('not-in-text' as const),
          },
        ];
  });
  const item = itemOf(asked, {
    stem: asked.stem,
    rationale: asked.states(),
    key: keyEntity.value / scale,
    unit,
    scale,
    tolerance,
    keyText: keyEntity.label,
    rivals,
  });
  return [draftOf(asked, item, formsOf(keyEntity), asked.statedForms)];
};

/** A hand-written question for a number, which is stated or computed from numbers that facts state. */
export const numericFromQuestion = (question: AuthoredNumeric | AuthoredComputation, frame: Frame): Draft[] => {
  const { stem, rationale, unit, scale = 1, tolerance = 0, rivals = [] } = question;
  const asked = { stem, unit, scale, tolerance, rivals };
  if (!('computes' in question)) {
    const { key, keyText } = question;
    return [draftOf(frame, itemOf(frame, { ...asked, rationale, key, keyText }), [keyText], [])];
  }
  const result = computed(frame.index.bank, question.computes, scale);
  if (!result) return frame.refuse('numeric', 'a number that it is computed from cannot be found');
  const { value, steps, uses } = result;
  const text = question.keyText ?? result.text;
  const parts = { ...asked, rationale: `${rationale} ${steps}`, key: value, keyText: text, steps };
  return [draftOf(frame, itemOf(frame, parts, uses), [text], [])];
};
