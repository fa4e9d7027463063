import type { AuthoredTwoPart } from '../bank/bank.js';
import type { TwoPartItem } from '../item/item.js';
import { blindCreditOfTwoPart } from '../item/scoring.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { sentencesByAuthor, sentencesFor, type Sentences } from './evidence.js';
import { authoredSets, fromSets, idsOf } from './options.js';
import { wordingFor } from './wording.js';

type Parts = Pick<TwoPartItem, 'options' | 'ordered' | 'key'>;

const itemOf = (
  frame: Frame,
  texts: { readonly stem: string; readonly rationale: string; readonly support: string },
  parts: Parts,
  { options, sufficient }: Sentences,
): TwoPartItem => ({
  ...baseOf(frame, 'two-part', [...idsOf(parts.options), ...idsOf(options)]),
  kind: 'two-part',
  stem: texts.stem,
  rationale: texts.rationale,
  ...parts,
  support: { stem: texts.support, options, sufficient },
  blindCredit: blindCreditOfTwoPart(parts.options.length, options.length),
});

/** A choice, and the sentence that proves it; the others name the other options where they can. */
export const twoPartFromFact = (asked: Asked): Draft[] => {
  const support = wordingFor(asked.index.bank.lang).whichProvesIt;
  if (!support) return [];
  let beside: ReturnType<typeof sentencesFor> | undefined;
  return fromSets(asked, 'two-part', (parts) => {
    const sets = (beside ??= sentencesFor(asked))(idsOf(parts.options).filter((id) => id !== parts.key));
    if (sets[0]?.sufficient[0].length !== 1)
      return asked.refuse('two-part', 'no one sound sentence proves it, or too few others are safe');
    const texts = { stem: asked.stem, rationale: asked.states(), support };
    return sets.flatMap((sentences) => {
      const item = itemOf(asked, texts, parts, sentences);
      return draftOf(asked, item, formsOf(asked.keyEntity), asked.statedForms, sentences.spans);
    });
  });
};

/** A hand-written question. */
export const twoPartFromQuestion = (question: AuthoredTwoPart, frame: Frame): Draft[] => {
  const { stem, rationale, support, key } = question;
  const sentences = sentencesByAuthor(frame, rationale, question.sentences);
  if (sentences?.sufficient[0].length !== 1) return frame.refuse('two-part', 'no one sound sentence proves it');
  return authoredSets(frame, question).flatMap((parts) =>
    draftOf(frame, itemOf(frame, { stem, rationale, support }, parts, sentences), [key], [], sentences.spans),
  );
};
