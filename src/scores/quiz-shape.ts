import { itemKinds, type Item, type ItemKind, type ItemOf } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';

/** Whether a value is like a sample: of one type, every field of the sample's there, every member of a list like its first. */
const isLike = (sample: unknown, value: unknown): boolean => {
  if (!sample || typeof sample !== 'object') return typeof value === typeof sample;
  if (Array.isArray(sample))
    return Array.isArray(value) && (!sample.length || value.every((member) => isLike(sample[0], member)));
  if (!value || typeof value !== 'object') return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(sample).every(([name, field]) => isLike(field, fields.get(name)));
};

const base = {
  id: '',
  target: '',
  model: '',
  source: 'fact',
  skill: 'infer',
  stem: '',
  evidence: [{ quote: '', start: 0, end: 0, prefix: '', suffix: '' }],
  block: 0,
  rationale: '',
  blindCredit: 0,
  lang: '',
} as const;

const samples: { readonly [K in ItemKind]: ItemOf<K> } = {
  choice: { ...base, kind: 'choice', options: [{ id: '', text: '', rationale: '' }], ordered: true, key: '' },
  'true-false-not-given': { ...base, kind: 'true-false-not-given', key: 'true', proof: { by: 'authored' } },
  numeric: {
    ...base,
    kind: 'numeric',
    key: 0,
    unit: '',
    scale: 1,
    tolerance: 0,
    keyText: '',
    rivals: [{ value: 0, rationale: '', misreading: 'other-number' }],
  },
};

const quizSample: Quiz = {
  id: '',
  seed: '',
  bank: { id: '', title: '', hash: '', lang: '' },
  items: [],
  shortfall: [],
};

const isItem = (item: Item): boolean => {
  const kind = itemKinds.find((known) => known === item?.kind);
  return !!kind && isLike(samples[kind], item) && item.evidence.length > 0;
};

/**
 * Whether a value from storage can be asked as a quiz: every field is there and of the right type. Whether names are known (a
 * skill, a misreading) is not looked at, for nothing breaks by one that is not.
 */
export const isQuiz = (value: unknown): value is Quiz =>
  isLike(quizSample, value) && (value as Quiz).items.every(isItem);
