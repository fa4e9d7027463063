import type { ChoiceItem, Entry, ItemOf, NumericItem, Option, TrueFalseNotGivenItem } from '../../src/item/item.js';

const base = (target: string) => ({
  id: `${target}.x`,
  target,
  uses: [target] as const,
  model: target,
  source: 'authored' as const,
  skill: 'retrieve' as const,
  stem: `What about ${target}?`,
  evidence: [{ quote: 'A quote.', start: 0, end: 8, prefix: '', suffix: '' }] as const,
  block: 0,
  rationale: 'So it is.',
  blindCredit: 0.25,
  difficulty: 2 as const,
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

/** Options with these ids: `k…` are right, others have a misreading. */
const options = (...ids: string[]): Option[] =>
  ids.map((id) => {
    const option = { id, text: `Option ${id}`, rationale: `On ${id}.` };
    return id.startsWith('k')
      ? option
      : { ...option, proof: { by: 'authored' }, role: 'other-passage', misreading: 'other-passage' };
  });

/** Two of five are right: k1 and k2. */
export const multipleResponse = (target: string): ItemOf<'multiple-response'> => ({
  ...base(target),
  kind: 'multiple-response',
  options: options('d1', 'k1', 'd2', 'k2', 'd3'),
  key: ['k1', 'k2'],
});

/** A gap to type "increased" into, and never "decreased" or "increases". */
export const typedCloze = (target: string): ItemOf<'cloze'> => ({
  ...base(target),
  kind: 'cloze',
  stem: `The trade in ${target} ____ that year.`,
  options: [],
  ordered: false,
  key: 'increased',
  accepted: ['increased', 'went up'],
  rivals: [
    { text: 'decreased', rationale: 'It did not shrink.', misreading: 'same-passage' },
    { text: 'increases', rationale: 'It was that year, not now.', misreading: 'wrong-sense' },
  ],
});

/** A gap with three options, of which k1 is right. */
export const chosenCloze = (target: string): ItemOf<'cloze'> => ({
  ...typedCloze(target),
  options: options('d1', 'k1', 'd2'),
  key: 'k1',
  accepted: [],
  rivals: [],
});

/** A question for the Caspian Sea, with two rivals. */
export const shortAnswer = (target: string): ItemOf<'short-answer'> => ({
  ...base(target),
  kind: 'short-answer',
  key: 'the Caspian Sea',
  accepted: ['the Caspian Sea', 'Caspian'],
  rivals: [
    { text: 'the Aral Sea', rationale: 'That is another sea.', misreading: 'other-passage' },
    { text: 'Lake Balkhash', rationale: 'That is a lake.', misreading: 'not-in-text' },
  ],
});

const entries = (...ids: string[]): Entry[] => ids.map((id) => ({ id, text: `Entry ${id}`, rationale: `On ${id}.` }));

/** Entries a to d, which belong to A to D. */
export const matching = (target: string): ItemOf<'matching'> => ({
  ...base(target),
  kind: 'matching',
  entries: entries('a', 'b', 'c', 'd'),
  options: ['C', 'A', 'D', 'B'].map((id) => ({ id, text: `Option ${id}` })),
  key: { a: 'A', b: 'B', c: 'C', d: 'D' },
});

/** Entries a to d belong to A, e and f to B. */
export const categorise = (target: string): ItemOf<'categorise'> => ({
  ...base(target),
  kind: 'categorise',
  entries: entries('f', 'a', 'b', 'e', 'c', 'd'),
  options: ['A', 'B'].map((id) => ({ id, text: `Option ${id}` })),
  key: { a: 'A', b: 'A', c: 'A', d: 'A', e: 'B', f: 'B' },
});

/** Shown b d a c, to be put in order a b c d. */
export const ordering = (target: string): ItemOf<'ordering'> => ({
  ...base(target),
  kind: 'ordering',
  entries: entries('b', 'd', 'a', 'c'),
  key: ['a', 'b', 'c', 'd'],
});

/** Proved by k1 and k2 together, or by k3 alone. */
export const evidence = (target: string): ItemOf<'evidence'> => ({
  ...base(target),
  kind: 'evidence',
  options: options('d1', 'k1', 'k2', 'd2', 'k3'),
  sufficient: [['k1', 'k2'], ['k3']],
  key: ['k1', 'k2'],
});

/** k1 is right of three, and proved by the sentence ks of three. */
export const twoPart = (target: string): ItemOf<'two-part'> => ({
  ...base(target),
  kind: 'two-part',
  options: options('d1', 'd2', 'k1'),
  key: 'k1',
  ordered: false,
  support: { stem: 'Which sentence says so?', options: options('s1', 'ks', 's2'), sufficient: [['ks']] },
});
