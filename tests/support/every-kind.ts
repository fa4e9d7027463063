import { quoteFrom } from '../../src/bank/author.js';
import type { Bank } from '../../src/bank/bank.js';
import { small, text } from './small-bank.js';

const quote = quoteFrom(text);
const opening = quote('Anna Berg opened the harbor in 1990.');
const closing = quote('Otto Lind closed the mill in 2001.');
const sale = quote('The council sold the ferry in 2015.');
const goods = quote('The port ships salt, timber and grain, among other things.');
const paper = quote('The mill made paper.');
const traffic = quote('About 40 ships call each week');
const storm = quote('In 1975 a storm');
const why = 'The article says so.';
const elsewhere = { rationale: 'That stands in another sentence.', misreading: 'other-passage' } as const;

/** The small bank with a hand-written question of every kind. Its texts are as plain as they can be. */
export const everyKind: Bank = {
  ...small,
  questions: {
    ...small.questions,
    fleet: {
      kind: 'numeric',
      skill: 'integrate',
      stem: 'By how many do the callers outnumber the boats that fish?',
      evidence: [traffic],
      rationale: 'The one number less the other.',
      unit: 'vessels',
      computes: {
        by: 'difference',
        of: [
          { fact: 'calls', slot: 'count' },
          { fact: 'fishing', slot: 'count' },
        ],
      },
      rivals: [{ value: 52, rationale: 'That is the sum of both.', misreading: 'other-number' }],
      difficulty: 3,
    },
    shipped: {
      kind: 'multiple-response',
      skill: 'integrate',
      stem: 'Which goods leave by sea?',
      evidence: [goods],
      rationale: why,
      keys: [
        { text: 'timber', rationale: why },
        { text: 'grain', rationale: why },
      ],
      distractors: [
        { text: 'paper', ...elsewhere, refutedBy: paper },
        { text: 'bricks', ...elsewhere },
      ],
    },
    owner: {
      kind: 'cloze',
      skill: 'infer',
      stem: 'Until 2015 the ferry belonged to ____.',
      evidence: [sale],
      rationale: 'Who sells a thing has owned it.',
      key: 'the council',
      distractors: [
        { text: 'the miller', ...elsewhere },
        { text: 'the fishers', ...elsewhere },
      ],
    },
    product: {
      kind: 'cloze',
      skill: 'retrieve',
      stem: 'Sheets of ____ came from the mill.',
      evidence: [paper],
      rationale: why,
      key: 'paper',
      accepted: ['writing paper'],
      rivals: [{ text: 'timber', ...elsewhere }],
    },
    weather: {
      kind: 'short-answer',
      skill: 'retrieve',
      stem: 'What came over the port in 1975?',
      evidence: [storm],
      rationale: why,
      key: 'a storm',
      accepted: ['bad weather'],
      rivals: [{ text: 'a ferry', ...elsewhere }],
    },
    years: {
      kind: 'matching',
      skill: 'integrate',
      stem: 'Give each event its year.',
      evidence: [opening, closing, sale, storm],
      rationale: why,
      entries: [
        { text: 'start of the port', option: '1990', rationale: why },
        { text: 'end of the mill', option: '2001', rationale: why },
        { text: 'sale of the ferry', option: '2015', rationale: why },
        { text: 'storm at the pier', option: '1975', rationale: why },
      ],
    },
    order: {
      kind: 'ordering',
      skill: 'structure',
      stem: 'Put the events in order.',
      evidence: [storm, opening, closing, sale],
      rationale: why,
      entries: [
        { text: 'storm at the pier', rationale: why },
        { text: 'start of the port', rationale: why },
        { text: 'end of the mill', rationale: why },
        { text: 'sale of the ferry', rationale: why },
      ],
    },
    origins: {
      kind: 'categorise',
      skill: 'integrate',
      stem: 'Sort the goods by place.',
      evidence: [goods, paper],
      rationale: why,
      entries: [
        { text: 'salt', option: 'port', rationale: why },
        { text: 'timber', option: 'port', rationale: why },
        { text: 'grain', option: 'port', rationale: why },
        { text: 'paper', option: 'mill', rationale: why },
      ],
    },
    proof: {
      kind: 'evidence',
      skill: 'evaluate',
      stem: 'Which sentence shows that the mill stands still?',
      evidence: [closing],
      rationale: why,
      sentences: [
        { quote: paper, ...elsewhere },
        { quote: opening, ...elsewhere },
      ],
      alternatives: [[sale, traffic]],
    },
    seller: {
      kind: 'two-part',
      skill: 'infer',
      stem: 'What did the town give up?',
      evidence: [sale],
      rationale: why,
      key: 'its ferry',
      distractors: [
        { text: 'its mill', ...elsewhere },
        { text: 'its pier', ...elsewhere },
      ],
      support: 'Which sentence shows it?',
      sentences: [
        { quote: closing, ...elsewhere },
        { quote: goods, ...elsewhere },
      ],
    },
  },
};
