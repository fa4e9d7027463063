import type { ChoiceItem, NumericItem, TrueFalseNotGivenItem } from '../../src/item/item.js';

const base = (target: string) => ({
  id: `${target}.x`,
  target,
  model: target,
  source: 'authored' as const,
  skill: 'retrieve' as const,
  stem: `What about ${target}?`,
  evidence: [{ quote: 'A quote.', start: 0, end: 8, prefix: '', suffix: '' }] as const,
  block: 0,
  rationale: 'So it is.',
  blindCredit: 0.25,
  lang: 'en',
});

/** A made-up choice item whose key comes first. */
export const choice = (target: string, size = 4): ChoiceItem => ({
  ...base(target),
  kind: 'choice',
  options: Array.from({ length: size }, (_, i) => ({
    id: i === 0 ? 'key' : `d${i}`,
    text: `Option ${'abcd'[i]}`,
    rationale: i === 0 ? 'Right.' : 'Wrong.',
  })),
  ordered: false,
  key: 'key',
});

/** A made-up statement. */
export const statement = (target: string): TrueFalseNotGivenItem => ({
  ...base(target),
  kind: 'true-false-not-given',
  stem: `A statement on ${target}.`,
  key: 'false',
  proof: { by: 'authored' },
});

/** A made-up question for a number: 41 billion. */
export const number = (target: string): NumericItem => ({
  ...base(target),
  kind: 'numeric',
  key: 41,
  unit: 'billion dollars',
  scale: 1e9,
  tolerance: 0,
  keyText: '$41 billion',
  rivals: [],
});
