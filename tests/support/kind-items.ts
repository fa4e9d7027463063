import type { Item, ItemKind, ItemOf } from '../../src/item/item.js';
import { harbourText } from './harbour.js';

const passage = (quote: string) => {
  const start = harbourText.indexOf(quote);
  return { quote, start, end: start + quote.length, prefix: '', suffix: '' };
};

const base = <K extends ItemKind>(kind: K, stem: string, ...quotes: [string, ...string[]]) => {
  const [first, ...rest] = quotes;
  return {
    kind,
    id: `${kind}.x`,
    target: `made-${kind}`,
    uses: [`made-${kind}`] as const,
    model: kind,
    source: 'authored' as const,
    skill: 'infer' as const,
    stem,
    evidence: [passage(first), ...rest.map(passage)] as const,
    block: 1,
    rationale: `So says the article, of ${kind}.`,
    blindCredit: 0.25,
    difficulty: 2 as const,
    lang: 'en',
  };
};

const option = (id: string, text: string) => ({ id, text, rationale: `The reason for ${id}-${text}.` });

const ferry = 'The ferry “Aurora” left Lund on Tuesday with 240 passengers.';
const arrival = 'It reached Visby on Thursday, two days later.';
const pier = 'The harbour master, Ida Berg, said that the storm had closed the old pier.';
const tower = 'A new lighthouse was opened in 2019.';
const loan = 'It cost 12 million crowns, and the town paid for it with a loan.';
const ice = 'Fishers then drill holes in the ice and sell herring at the market on Saturday.';

const sentences = [
  option('k-ferry', ferry),
  option('d-pier', pier),
  option('k-visby', arrival),
  option('d-tower', tower),
];

export const multipleResponse: ItemOf<'multiple-response'> = {
  ...base('multiple-response', 'What is told of the cold months?', ice),
  options: [
    option('d-pier', 'A landing place is shut'),
    option('k-holes', 'People cut through the frozen water'),
    option('k-market', 'Fish is for sale at the end of the week'),
    option('d-tower', 'A tower of light is built'),
    option('k-ice', 'The water is frozen'),
  ],
  key: ['k-holes', 'k-market', 'k-ice'],
};

export const chosenCloze: ItemOf<'cloze'> = {
  ...base('cloze', 'The tower of light was paid for with ____, as the article has it.', loan),
  options: [option('d-tax', 'a tax on boats'), option('k-loan', 'borrowed money'), option('d-gift', 'a gift')],
  ordered: false,
  key: 'k-loan',
  accepted: [],
  rivals: [],
};

export const typedCloze: ItemOf<'cloze'> = {
  ...base('cloze', 'It took the ship until ____ to arrive.', arrival),
  id: 'cloze.typed',
  options: [],
  ordered: false,
  key: 'Thursday',
  accepted: ['Thursday'],
  rivals: [{ text: 'Tuesday', rationale: 'On Tuesday it left.', misreading: 'other-passage' }],
};

export const shortAnswer: ItemOf<'short-answer'> = {
  ...base('short-answer', 'Who runs the place where ships land?', pier),
  key: 'Ida Berg',
  accepted: ['Ida Berg', 'Berg'],
  rivals: [],
};

export const matching: ItemOf<'matching'> = {
  ...base('matching', 'When was each of them?', ferry, tower),
  entries: [
    option('e-left', 'The ship leaves'),
    option('e-arrived', 'The ship arrives on the island after a long way over the open water'),
    option('e-tower', 'The tower of light opens'),
    option('e-market', 'Fish is sold'),
  ],
  options: [
    { id: 'k-tuesday', text: 'on a Tuesday' },
    { id: 'k-2019', text: 'in 2019' },
    { id: 'k-saturday', text: 'on Saturdays, in the season of the year in which the harbour is frozen' },
    { id: 'k-thursday', text: 'on a Thursday' },
  ],
  key: { 'e-left': 'k-tuesday', 'e-arrived': 'k-thursday', 'e-tower': 'k-2019', 'e-market': 'k-saturday' },
};

export const categorise: ItemOf<'categorise'> = {
  ...base('categorise', 'On water or on land?', ice, tower),
  entries: [
    option('e-holes', 'Drilling holes'),
    option('e-market', 'Selling herring'),
    option('e-ferry', 'Carrying 240 people'),
    option('e-tower', 'Opening a lighthouse'),
  ],
  options: [
    { id: 'c-water', text: 'on water' },
    { id: 'c-land', text: 'on land' },
  ],
  key: { 'e-holes': 'c-water', 'e-market': 'c-land', 'e-ferry': 'c-water', 'e-tower': 'c-land' },
};

export const ordering: ItemOf<'ordering'> = {
  ...base('ordering', 'How did the journey go?', ferry, arrival),
  entries: [
    option('e-3', 'It is at sea for two days'),
    option('e-1', 'Passengers come on board'),
    option('e-4', 'It is seen from Visby, where people wait for it at the quay'),
    option('e-2', 'It leaves Lund'),
  ],
  key: ['e-1', 'e-2', 'e-3', 'e-4'],
};

export const oneSentence: ItemOf<'evidence'> = {
  ...base('evidence', 'Which sentence shows that the tower of light was not paid for at once?', loan),
  id: 'evidence.one',
  options: [option('d-tower', tower), option('k-loan', loan), option('d-pier', pier)],
  sufficient: [['k-loan']],
  key: ['k-loan'],
};

export const severalSentences: ItemOf<'evidence'> = {
  ...base('evidence', 'What shows how many days the ship was at sea?', ferry, arrival),
  options: sentences,
  sufficient: [['k-ferry', 'k-visby']],
  key: ['k-ferry', 'k-visby'],
};

export const twoPart: ItemOf<'two-part'> = {
  ...base('two-part', 'How did the town find the money for its tower of light?', loan),
  options: [option('d-tax', 'It taxed boats'), option('k-loan', 'It borrowed it'), option('d-gift', 'It was given it')],
  key: 'k-loan',
  ordered: false,
  support: {
    stem: 'Which sentence says so?',
    options: [option('d-pier', pier), option('d-tower', tower), option('s-loan', loan)],
    sufficient: [['s-loan']],
  },
};

/** One of each look, by name. */
export const kindItems: readonly (readonly [name: string, item: Item])[] = [
  ['multiple response', multipleResponse],
  ['cloze to choose', chosenCloze],
  ['cloze to type', typedCloze],
  ['short answer', shortAnswer],
  ['matching', matching],
  ['categorise', categorise],
  ['ordering', ordering],
  ['evidence of one sentence', oneSentence],
  ['evidence of several sentences', severalSentences],
  ['two-part', twoPart],
];
