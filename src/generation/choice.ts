import type { AuthoredChoice } from '../bank/bank.js';
import { locate } from '../article/passage.js';
import type { ChoiceItem, Distractor, Option } from '../item/item.js';
import { words } from '../text/fold.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { rivalsOf, type Rival } from './rivals.js';

/** Every set of `size` members, in the order of the list. */
export const setsOf = <T>(list: readonly T[], size: number): T[][] =>
  size === 0 ? [[]] : list.flatMap((first, i) => setsOf(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));

/** Among so many options at least two distractors are named in the article, or the key is the only one that sounds known. */
const rivalsFromArticle = 2;

const inOrder = (asked: Asked, id: string): number | undefined => asked.index.bank.entities[id]?.value;

/** The item with its options in canonical order: by value where they have one, else the key first (a quiz shuffles them). */
const itemOf = (asked: Asked, rivals: readonly Rival[]): ChoiceItem => {
  const key: Option = { id: asked.key, text: asked.keyEntity.label, rationale: asked.states() };
  const options: Option[] = [
    key,
    ...rivals.map(({ id, label, rationale, proof, role, misreading }): Distractor => {
      return { id, text: label, rationale, proof, role, misreading };
    }),
  ];
  const ordered = options.every(({ id }) => inOrder(asked, id) !== undefined);
  if (ordered) options.sort((a, b) => (inOrder(asked, a.id) ?? 0) - (inOrder(asked, b.id) ?? 0));
  return {
    ...baseOf(
      asked,
      'choice',
      options.map(({ id }) => id),
    ),
    kind: 'choice',
    stem: asked.stem,
    options,
    ordered,
    key: asked.key,
    rationale: asked.states(),
    blindCredit: 1 / options.length,
  };
};

/** Single-choice items of a fact under a model: one for each set of proven rivals. */
export const choiceFromFact = (asked: Asked): Draft[] => {
  const length = words(asked.keyEntity.label).length;
  const rivals = rivalsOf(asked).filter(({ label }) => Math.abs(words(label).length - length) <= 2);
  const fromArticle = rivals.filter((rival) => rival.mentioned).length;
  if (fromArticle < rivalsFromArticle) {
    asked.refuse(
      'choice',
      `only ${fromArticle} proven rivals are named in the article, ${rivalsFromArticle} are needed`,
    );
    return [];
  }
  const drafts = (size: number): Draft[] =>
    setsOf(rivals, size)
      .filter((set) => set.filter((rival) => rival.mentioned).length >= rivalsFromArticle)
      .flatMap((set) => draftOf(asked, itemOf(asked, set), formsOf(asked.keyEntity), asked.statedForms));
  const four = drafts(3);
  return four.length ? four : drafts(2);
};

/** A hand-written question with two or three of its distractors at a time. */
export const choiceFromQuestion = (question: AuthoredChoice, frame: Frame): Draft[] => {
  const key: Option = { id: 'key', text: question.key, rationale: question.rationale };
  const distractors = question.distractors.map(({ text, rationale, misreading, refutedBy }, i): Distractor => {
    const passage = refutedBy === undefined ? undefined : locate(frame.index.article.text, refutedBy);
    const near = passage && frame.evidence.some((e) => e.start < passage.end && passage.start < e.end);
    return {
      id: `d${i + 1}`,
      text,
      rationale,
      misreading,
      proof: { by: 'authored', ...(passage && { refutedBy: passage }) },
      role: passage ? (near ? 'same-passage' : 'other-passage') : 'no-support',
    };
  });
  return setsOf(distractors, Math.min(3, distractors.length)).flatMap((set) => {
    const item: ChoiceItem = {
      ...baseOf(
        frame,
        'choice',
        set.map(({ id }) => id),
      ),
      kind: 'choice',
      stem: question.stem,
      options: [key, ...set],
      ordered: false,
      key: key.id,
      rationale: question.rationale,
      blindCredit: 1 / (set.length + 1),
    };
    return draftOf(frame, item, [question.key], []);
  });
};
