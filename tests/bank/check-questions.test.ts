import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.js';
import { changed, expectFault, type Fault } from '../support/bank-problems.js';
import { everyKind } from '../support/every-kind.js';

const q = (path: string, value: unknown, more: object = {}) => ({ [`questions.${path}`]: value, ...more });
const wrong = (text: string) => ({ text, rationale: 'No.', misreading: 'not-in-text' });
const sentence = (quote: string) => ({ quote, rationale: 'No.', misreading: 'other-passage' });
const valueless = { fact: 'salt', slot: 'cargo' };

const common: readonly Fault[] = [
  ['the name of a fact', q('opening', everyKind.questions['ferry']), 'questions.opening', /same name/],
  ['an enemy that leads nowhere', q('ferry.enemies', ['nothing']), 'questions.ferry.enemies.0', /named nothing/],
  ['an enemy that is the question itself', q('ferry.enemies', ['ferry']), 'questions.ferry.enemies.0', /itself/],
  ['a misquote', q('ferry.evidence', ['no']), 'questions.ferry.evidence.0', /not in the article/],
  [
    'a refutation that is a misquote',
    q('headline.distractors.1.refutedBy', 'no'),
    'questions.headline.distractors.1.refutedBy',
    /not in/,
  ],
  [
    'a refutation on a damaged span',
    q('shipped.distractors.0.refutedBy', 'broke the pier'),
    'questions.shipped.distractors.0.refutedBy',
    /damaged/,
  ],
  [
    'one question asked twice',
    q('again', everyKind.questions['weather']),
    'questions.again.stem',
    /weather asks the same/,
  ],
];

const kinds: readonly Fault[] = [
  ['a scale of nothing', q('span.scale', 0), 'questions.span.scale', /^0$/],
  [
    'a rival given twice',
    q(
      'span.rivals',
      [1, 1].map((value) => ({ value, rationale: 'No.', misreading: 'other-number' })),
    ),
    'questions.span.rivals.1.value',
    /twice/,
  ],
  [
    'a key that reads as another number',
    q('span.keyText', '12 years'),
    'questions.span.keyText',
    /where the key is 11/,
  ],
  ['a computed key that reads as another', q('fleet.keyText', '82'), 'questions.fleet.keyText', /where the key is 28/],
  ['an operand of no fact', q('fleet.computes.of.0.fact', 'none'), 'questions.fleet.computes.of.0.fact', /named none/],
  [
    'an operand of no slot',
    q('fleet.computes.of.1.slot', 'none'),
    'questions.fleet.computes.of.1.slot',
    /no slot none/,
  ],
  [
    'an operand without a value',
    q('fleet.computes.of.1', valueless),
    'questions.fleet.computes.of.1.slot',
    /salt has no value/,
  ],
  ['a division by nothing', q('fleet.computes', { by: 'ratio', of: [1, 0] }), 'questions.fleet.computes', /no number/],
  [
    'endless decimals without tolerance',
    q('fleet.computes', { by: 'ratio', of: [1, 3] }),
    'questions.fleet.tolerance',
    /too small/,
  ],
  ['a cloze without a gap', q('product.stem', 'Sheets of what?'), 'questions.product.stem', /not just one gap/],
  ['a cloze with two gaps', q('product.stem', '____ of ____.'), 'questions.product.stem', /not just one gap/],
  ['a gap written otherwise', q('product.stem', 'Sheets of __.'), 'questions.product.stem', /a gap written __/],
  ['an accepted form given twice', q('weather.accepted', ['A storm!']), 'questions.weather.accepted.0', /twice/],
  [
    'a rival that is right',
    q('weather.rivals.0.text', 'bad  weather'),
    'questions.weather.rivals.0.text',
    /right as well/,
  ],
  [
    'a rival given twice',
    q('product.rivals', [wrong('tin'), wrong('Tin')]),
    'questions.product.rivals.1.text',
    /twice/,
  ],
  [
    'an option for two entries',
    q('years.entries.0.option', '1975'),
    'questions.years.entries.3.option',
    /twice the same: 1975/,
  ],
  [
    'an entry that prints its option',
    q('years.entries.0.text', 'start in 1990'),
    'questions.years.entries.0.text',
    /prints its option/,
  ],
  ['everything in one class', q('origins.entries.3.option', 'port'), 'questions.origins.entries', /^1 options/],
  [
    'more than four classes',
    q(
      'origins.entries',
      ['a', 'b', 'c', 'd', 'e'].map((x) => ({ text: `the ${x}${x}`, option: `of ${x}`, rationale: 'So.' })),
    ),
    'questions.origins.entries',
    /^5 options/,
  ],
  [
    'a key sentence among the others',
    q('proof.sentences.0.quote', 'Otto Lind closed'),
    'questions.proof.sentences.0.quote',
    /sentence of questions.proof.evidence/,
  ],
  [
    'one sentence twice',
    q('proof.sentences.0.quote', 'Anna Berg opened'),
    'questions.proof.sentences.1.quote',
    /sentence of questions.proof.sentences.0/,
  ],
  [
    'a sentence of another set among the others',
    q('proof.sentences.0.quote', 'The council sold'),
    'questions.proof.sentences.0.quote',
    /alternatives.0/,
  ],
  [
    'a set that holds another',
    q('proof.alternatives', [['The council sold', 'Otto Lind closed']]),
    'questions.proof.alternatives.0',
    /or more of them/,
  ],
  [
    'a sentence with damage in it',
    q('proof.sentences.0.quote', 'In 1975 a storm'),
    'questions.proof.sentences.0.quote',
    /with a damaged span/,
  ],
  [
    'a proof with damage in it',
    q('seller.evidence', ['In 1975 a storm']),
    'questions.seller.evidence.0',
    /with a damaged span/,
  ],
  [
    'the proof of a second part among the others',
    q('seller.sentences.1', sentence('The council sold')),
    'questions.seller.sentences.1.quote',
    /sentence of questions.seller.evidence/,
  ],
];

describe('checkBank', () => {
  it('has nothing against a plain question of every kind', () => expect(checkBank(everyKind)).toEqual([]));

  it.each(common)('finds in a question: %s', (...fault) => expectFault(fault));
  it.each(kinds)('finds in a question of its kind: %s', (...fault) => expectFault(fault));

  it.each([
    ['a key that reads as its plain number', q('span.keyText', '11 years')],
    ['a key that nobody can parse', q('span.keyText', 'about eleven')],
    ['decimals within the tolerance', q('fleet.computes', { by: 'ratio', of: [1, 3] }, q('fleet.tolerance', 0.01))],
  ])('has nothing against %s', (_, changes) => expect(checkBank(changed(changes))).toEqual([]));
});
