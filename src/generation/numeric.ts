import type { AuthoredNumeric } from '../bank/bank.js';
import type { NumericItem } from '../item/item.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { rivalsOf } from './rivals.js';

type Parts = Pick<NumericItem, 'stem' | 'rationale' | 'key' | 'unit' | 'scale' | 'tolerance' | 'keyText' | 'rivals'>;

const itemOf = (frame: Frame, parts: Parts): NumericItem => ({
  ...baseOf(frame, 'numeric', []),
  kind: 'numeric',
  blindCredit: 0,
  ...parts,
});

/** A fact's number, to be typed: where the filler has a value and the model says in which unit. */
export const numericFromFact = (asked: Asked): Draft[] => {
  const { itemModel, keyEntity, index } = asked;
  if (keyEntity.value === undefined || itemModel.unit === undefined) return [];
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
  return draftOf(asked, item, formsOf(keyEntity), asked.statedForms);
};

/** A hand-written question for a number. */
export const numericFromQuestion = (question: AuthoredNumeric, frame: Frame): Draft[] => {
  const { stem, rationale, key, keyText, unit, scale = 1, tolerance = 0, rivals = [] } = question;
  const item = itemOf(frame, { stem, rationale, key, keyText, unit, scale, tolerance, rivals });
  return draftOf(frame, item, [keyText], []);
};
