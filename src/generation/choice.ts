import type { AuthoredChoice } from '../bank/bank.js';
import type { ChoiceItem, Option } from '../item/item.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { apart, draftOfRows, joint, rationaleOf, tooFew, usesOf, type Rows } from './rows.js';
import { authoredSets, fromSets, idsOf, optionsOf, setsOf } from './options.js';

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
  const [first, ...rest] = all.rows;
  const others = rest.filter((row) => row.value !== first.value && apart(first, row));
  if (others.length < 2 || others.some(({ value }) => Number.isNaN(value)))
    return tooFew(all, 'choice', others.length + 1, 3);
  const sets = setsOf(others, Math.min(3, others.length)).map((set) =>
    [first, ...set].sort((a, b) => a.value - b.value),
  );
  return sets
    .filter(([least, next]) => least?.value !== next?.value)
    .flatMap((rows) => {
      const [least] = rows;
      const frame = joint(rows);
      if (!least || !frame) return [];
      const options = rows.map(({ entry, entity, asked }): Option => {
        const option = { id: entry, text: entity.label, rationale: asked.states() };
        if (entry === least.entry) return option;
        const proof = { by: 'conflict', fact: asked.target, slot: asked.itemModel.asks } as const;
        return { ...option, proof, role: 'other-passage', misreading: 'other-passage' };
      });
      const { target, stem } = first.asked;
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
