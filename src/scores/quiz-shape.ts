import { itemKinds, type Item, type ItemKind, type ItemOf } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';

/** Whether a value is like a sample: of one type, every field of the sample's there, every member of a list like its first. */
const isLike = (sample: unknown, value: unknown): boolean => {
  if (!sample || typeof sample !== 'object') return typeof value === typeof sample;
  if (Array.isArray(sample))
    return Array.isArray(value) && (!sample.length || value.every((member) => isLike(sample[0], member)));
  if (!value || typeof value !== 'object' || Array.isArray(value)) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(sample).every(([name, field]) => isLike(field, fields.get(name)));
};

const base = {
  id: '',
  target: '',
  uses: [''],
  model: '',
  source: 'fact',
  skill: 'infer',
  stem: '',
  evidence: [{ quote: '', start: 0, end: 0, prefix: '', suffix: '' }],
  block: 0,
  rationale: '',
  blindCredit: 0,
  difficulty: 1,
  lang: '',
} as const;

const options = [{ id: '', text: '', rationale: '' }];
const typed = { accepted: [''], rivals: [{ text: '', rationale: '', misreading: 'not-in-text' }] } as const;
const assigning = { entries: options, options: [{ id: '', text: '' }], key: {} };
const support = { options, sufficient: [['']] } as const;

const samples: { readonly [K in ItemKind]: ItemOf<K> } = {
  choice: { ...base, kind: 'choice', options, ordered: true, key: '' },
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
  'multiple-response': { ...base, kind: 'multiple-response', options, key: [''] },
  cloze: { ...base, ...typed, kind: 'cloze', options, key: '', ordered: true },
  'short-answer': { ...base, ...typed, kind: 'short-answer', key: '' },
  matching: { ...base, ...assigning, kind: 'matching' },
  ordering: { ...base, kind: 'ordering', entries: options, key: [''] },
  categorise: { ...base, ...assigning, kind: 'categorise' },
  evidence: { ...base, ...support, kind: 'evidence', key: [''] },
  'two-part': { ...base, kind: 'two-part', options, key: '', ordered: true, support: { ...support, stem: '' } },
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
