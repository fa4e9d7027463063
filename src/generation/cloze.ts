import type { AuthoredCloze } from '../bank/bank.js';
import type { ClozeItem } from '../item/item.js';
import { gapped, type Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { authoredSets, fromSets, idsOf } from './options.js';
import { typedByAuthor, typedOf } from './typed.js';

type Parts = Pick<ClozeItem, 'stem' | 'rationale' | 'options' | 'ordered' | 'key' | 'accepted' | 'rivals'>;

const itemOf = (frame: Frame, parts: Parts): ClozeItem => ({
  ...baseOf(frame, 'cloze', idsOf(parts.options)),
  kind: 'cloze',
  ...parts,
  blindCredit: parts.options.length ? 1 / parts.options.length : 0,
});

const nothingTyped = { accepted: [], rivals: [] };

/** The fact's own sentence with a gap for the key, to choose for and, where just one name is right, to type. */
export const clozeFromFact = (asked: Asked): Draft[] => {
  const cloze = gapped(asked);
  if (!cloze) return [];
  const { stem, statedForms } = cloze;
  const rationale = asked.states();
  const draft = (parts: Omit<Parts, 'stem' | 'rationale'>): Draft =>
    draftOf(asked, itemOf(asked, { stem, rationale, ...parts }), formsOf(asked.keyEntity), statedForms);
  const typed = typedOf(cloze);
  return [
    ...fromSets(cloze, 'cloze', (parts) => draft({ ...parts, ...nothingTyped })),
    ...(typeof typed === 'string' ? [] : [draft({ options: [], ordered: false, ...typed })]),
  ];
};

/** A hand-written sentence with a gap. */
export const clozeFromQuestion = (question: AuthoredCloze, frame: Frame): Draft[] => {
  const { stem, rationale, key, distractors } = question;
  const parts = distractors
    ? authoredSets(frame, { key, rationale, distractors }).map((set) => ({ ...set, ...nothingTyped }))
    : [{ options: [], ordered: false, ...typedByAuthor(question, frame.index) }];
  return parts.flatMap((each) =>
    draftOf(frame, itemOf(frame, { stem, rationale, ...each }), [key, ...each.accepted], []),
  );
};
