import type { AuthoredShortAnswer } from '../bank/bank.js';
import type { ShortAnswerItem } from '../item/item.js';
import type { Asked } from './asked.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { typedByAuthor, typedOf } from './typed.js';

type Parts = Pick<ShortAnswerItem, 'stem' | 'rationale' | 'key' | 'accepted' | 'rivals'>;

const itemOf = (frame: Frame, parts: Parts): ShortAnswerItem => ({
  ...baseOf(frame, 'short-answer', []),
  kind: 'short-answer',
  ...parts,
  blindCredit: 0,
});

/** A fact's name to be typed, where just one is right. */
export const shortAnswerFromFact = (asked: Asked): Draft[] => {
  const typed = typedOf(asked);
  if (typeof typed === 'string') return asked.refuse('short-answer', typed);
  const item = itemOf(asked, { stem: asked.stem, rationale: asked.states(), ...typed });
  return [draftOf(asked, item, typed.accepted, asked.statedForms)];
};

/** A hand-written question. */
export const shortAnswerFromQuestion = (question: AuthoredShortAnswer, frame: Frame): Draft[] => {
  const { stem, rationale } = question;
  const typed = typedByAuthor(question, frame.index);
  return [draftOf(frame, itemOf(frame, { stem, rationale, ...typed }), typed.accepted, [])];
};
