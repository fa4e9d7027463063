import type { AuthoredChoice } from '../bank/bank.js';
import type { ChoiceItem, Option } from '../item/item.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { draftOfRows, joint, rationaleOf, setsByValue, tooFew, usesOf, type Rows } from './rows.js';
import { authoredSets, fromSets, idsOf, optionsOf } from './options.js';

type Parts = ReturnType<typeof optionsOf>;

const itemOf = (
  frame: Frame,
  stem: string,
  rationale: string,
  parts: Parts,
  uses: readonly string[] = [],
): ChoiceItem => ({
  ...baseOf(frame, 'choice', idsOf(parts.options), uses),
  kind: 'choice',
  stem,
  rationale,
  ...parts,
  blindCredit: 1 / parts.options.length,
});

/** Single-choice items of a fact under a model: one for each set of proven rivals. */
export const choiceFromFact = (asked: Asked): Draft[] =>
  fromSets(asked, 'choice', (parts) =>
    draftOf(asked, itemOf(asked, asked.stem, asked.states(), parts), formsOf(asked.keyEntity), asked.statedForms),
  );

/** Which of three or four comes first: the entry whose filler has the least value, all values being proven for their own. */
export const firstOfRows = (all: Rows): Draft[] => {
  const sets = setsByValue(all, 3, 4);
  if (sets.length === 0) return tooFew(all, 'choice', 3);
  return sets.flatMap((rows) => {
    const [least] = rows;
    const frame = joint(rows);
    if (!least || !frame) return [];
    const options = rows.map(({ entry, entity, asked }): Option => {
      const option = { id: entry, text: entity.label, rationale: asked.states() };
      if (entry === least.entry) return option;
      const proof = { by: 'conflict', fact: asked.target, slot: asked.itemModel.asks } as const;
      return { ...option, proof, role: 'other-passage', misreading: 'other-passage' };
    });
    const { target, stem } = all.asked;
    const parts = { options, ordered: false, key: least.entry };
    const item = itemOf({ ...frame, target }, stem, rationaleOf(rows), parts, usesOf(rows));
    return draftOfRows(frame, item, rows);
  });
};

/** A hand-written question with two or three of its distractors at a time. */
export const choiceFromQuestion = (question: AuthoredChoice, frame: Frame): Draft[] =>
  authoredSets(frame, question).flatMap((parts) =>
    draftOf(frame, itemOf(frame, question.stem, question.rationale, parts), [question.key], []),
  );
