import { overlap } from '../article/article.js';
import { locate } from '../article/passage.js';
import type { AuthoredDistractor } from '../bank/bank.js';
import type { Distractor, ItemKind, Option } from '../item/item.js';
import { words } from '../text/fold.js';
import type { Asked } from './asked.js';
import type { Draft, Frame } from './draft.js';
import { rivalsOf, type Rival } from './rivals.js';
import { setsOf } from './sets.js';

/** Among so many options at least two distractors are named in the article, or the key is the only one that sounds known. */
const rivalsFromArticle = 2;

/** The rivals of a stem that are about as long as its key. */
export const alikeRivals = (asked: Asked): Rival[] => {
  const length = words(asked.keyEntity.label).length;
  return rivalsOf(asked).filter(({ label }) => Math.abs(words(label).length - length) <= 2);
};

export const distractorOf = ({ id, label, rationale, proof, role, misreading }: Rival): Distractor => ({
  id,
  text: label,
  rationale,
  proof,
  role,
  misreading,
});

/** The key and its rivals as options: in ascending order where all have a value, else the key first (a quiz shuffles them). */
export const optionsOf = (asked: Asked, rivals: readonly Rival[]) => {
  const { key: id, keyEntity, index } = asked;
  const key: Option = { id, text: keyEntity.label, rationale: asked.states() };
  const options: Option[] = [key, ...rivals.map(distractorOf)];
  const valueOf = (option: Option): number => index.bank.entities[option.id]?.value ?? Number.NaN;
  const ordered = options.every((option) => !Number.isNaN(valueOf(option)));
  if (ordered) options.sort((a, b) => valueOf(a) - valueOf(b));
  return { options, ordered, key: id };
};

/** Drafts of an item with one key for each set of three proven rivals, and of two where none of three is sound. */
export const fromSets = (
  asked: Asked,
  kind: ItemKind,
  make: (parts: ReturnType<typeof optionsOf>) => Draft | Draft[],
): Draft[] => {
  const rivals = alikeRivals(asked);
  const mentioned = (set: readonly Rival[]): number => set.filter((rival) => rival.mentioned).length;
  if (mentioned(rivals) < rivalsFromArticle)
    return asked.refuse(
      kind,
      `only ${mentioned(rivals)} of the ${rivalsFromArticle} proven rivals that it needs are named in the article`,
    );
  const drafts = (size: number): Draft[] =>
    setsOf(rivals, size)
      .filter((set) => mentioned(set) >= rivalsFromArticle)
      .flatMap((set) => make(optionsOf(asked, set)));
  const four = drafts(3);
  return four.some(({ fault }) => !fault) ? four : [...four, ...drafts(2)];
};

/** A hand-written distractor as an option. */
export const authoredOption = (
  { index, evidence }: Frame,
  { text, rationale, misreading, refutedBy }: AuthoredDistractor,
  id: string,
): Distractor => {
  const passage = refutedBy === undefined ? undefined : locate(index.article.text, refutedBy);
  const near = passage && evidence.some((proof) => overlap(proof, passage));
  return {
    id,
    text,
    rationale,
    misreading,
    proof: { by: 'authored', ...(passage && { refutedBy: passage }) },
    role: passage ? (near ? 'same-passage' : 'other-passage') : 'no-support',
  };
};

/** Further distractors are not asked: sets of three grow with the cube of their number. */
const mostAuthored = 6;

/** A hand-written key with two or three of its distractors at a time. */
export const authoredSets = (
  frame: Frame,
  {
    key,
    rationale,
    distractors,
  }: {
    readonly key: string;
    readonly rationale: string;
    readonly distractors: readonly AuthoredDistractor[];
  },
) => {
  const right: Option = { id: 'key', text: key, rationale };
  const wrong = distractors.slice(0, mostAuthored).map((each, i) => authoredOption(frame, each, `d${i + 1}`));
  return setsOf(wrong, Math.min(3, wrong.length)).map((set) => ({
    options: [right, ...set],
    ordered: false,
    key: right.id,
  }));
};

export const idsOf = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id);
