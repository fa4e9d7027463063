// Which of a target's items a reader is given.
import type { Item } from '../../../src/index.js';
import type { BankIndex } from '../../../src/generation/bank-index.js';
import type { Draft } from '../../../src/generation/draft.js';
import { draftsOf } from '../../../src/generation/targets.js';
import { drawn, stream } from '../../../src/text/random.js';

/** Kinds with options first, for what is typed can hardly be guessed; then a verdict; then what is typed. */
const preferred = [
  'choice',
  'two-part',
  'multiple-response',
  'matching',
  'categorise',
  'ordering',
  'cloze',
  'true-false-not-given',
  'numeric',
  'short-answer',
  'typed cloze',
  'evidence',
] as const;
type Form = (typeof preferred)[number];

const formOf = (item: Item): Form => (item.kind === 'cloze' && item.options.length === 0 ? 'typed cloze' : item.kind);

export const targetsOf = ({ bank }: BankIndex): string[] => [
  ...Object.keys(bank.facts),
  ...Object.keys(bank.questions),
];

/** Up to so many drafts of a target, each of another kind; always the same. */
export const picked = (index: BankIndex, target: string, most: number, may: (item: Item) => boolean): Draft[] => {
  const chosen: Draft[] = [];
  const drafts = [...drawn(stream('readings', index.bank.id, target), draftsOf(index, target))];
  for (const form of preferred) {
    const draft = drafts.find(({ item }) => formOf(item) === form && may(item));
    const met = chosen.some(({ item }) => item.kind === draft?.item.kind);
    if (draft && !met && chosen.length < most) chosen.push(draft);
  }
  return chosen;
};

/** Whether the reader would be shown the evidence among what is to be picked from. */
export const showsEvidence = (item: Item): boolean => item.kind === 'evidence';

/** The first part of an item in two, by itself: the second shows the sentences that prove it. */
export const withoutSupport = (item: Item): Item => {
  if (item.kind !== 'two-part') return item;
  const { support: _, ...first } = item;
  return { ...first, kind: 'choice', blindCredit: 1 / item.options.length };
};
