import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.js';
import { changed, expectFault, type Fault } from '../support/bank-problems.js';

const q = (path: string, value: unknown, more: object = {}) => ({ [`questions.${path}`]: value, ...more });
const wrong = (text: string) => ({ text, rationale: 'No.', misreading: 'not-in-text' });

/** By the numbers of Haladyna, Downing & Rodriguez 2002 and the NBME's guide, as the lint of items has them. */
const writing: readonly Fault[] = [
  [
    '1: one option far longer',
    q('headline.key', 'Life in a port, with all its ships'),
    'questions.headline',
    /far longer/,
  ],
  [
    '2: a word in stem and key alone',
    q(
      'headline.stem',
      'What is there of life in a port?',
      q('headline.key', 'Work in a port', q('headline.stem', 'Which work is the article about?')),
    ),
    'questions.headline',
    /share a word/,
  ],
  ['5: one option without a capital', q('headline.key', 'life in a port'), 'questions.headline', /capital/],
  [
    '5: an article that fits some',
    q('owner.stem', 'Until 2015 the ferry was an ____.', {
      'questions.owner.key': 'owner',
      'questions.owner.distractors': [wrong('boat'), wrong('asset')],
    }),
    'questions.owner',
    /before the gap/,
  ],
  [
    '6: an option that stands for others',
    q('headline.key', 'All of the above'),
    'questions.headline',
    /stands for the others/,
  ],
  ['8: an absolute word in one option', q('headline.key', 'Only a port'), 'questions.headline', /absolute/],
  ['9: a distractor that is the key', q('headline.key', 'life in a MILL'), 'questions.headline', /alike/],
  ['9: an option inside another', q('headline.key', 'A sale of salt at sea'), 'questions.headline', /holds another/],
  [
    '12: a stem that asks nothing',
    q('headline.stem', 'The article as a whole.'),
    'questions.headline.stem',
    /no question/,
  ],
  [
    '12a: the words of the article',
    q('ferry.stem', 'The council sold the ferry in spring.'),
    'questions.ferry.stem',
    /repeats the article/,
  ],
  [
    '13: which is true',
    q('headline.stem', 'Which of these is true?'),
    'questions.headline.stem',
    /nothing in particular/,
  ],
  [
    '7: a negative stem, not marked',
    q('headline.stem', 'What is the article not about?'),
    'questions.headline.stem',
    /not marked/,
  ],
  [
    '7: too many negative stems',
    q('headline.stem', 'What is the article NOT about?', q('weather.stem', 'What did NOT come?')),
    'questions',
    /2 negative stems/,
  ],
  [
    '15: a rival within the tolerance',
    q('span.rivals', [{ value: 11, rationale: 'No.', misreading: 'other-number' }]),
    'questions.span',
    /within the tolerance: 11/,
  ],
  [
    '15: a rival that the computation gives',
    q('fleet.rivals.0.value', 28),
    'questions.fleet',
    /within the tolerance: 28/,
  ],
  ['alike options of a multiple response', q('shipped.keys.1.text', 'bricks'), 'questions.shipped', /alike/],
  ['alike options of a cloze', q('owner.distractors.0.text', 'the council'), 'questions.owner', /alike/],
  ['alike options of a two-part question', q('seller.distractors.0.text', 'its ferry'), 'questions.seller', /alike/],
  ['a second part that asks nothing', q('seller.support', 'The sentence.'), 'questions.seller.stem', /no question/],
  ['alike entries to put in order', q('order.entries.0.text', 'end of the mill'), 'questions.order', /alike/],
  ['alike entries to sort', q('origins.entries.0.text', 'Grain'), 'questions.origins', /alike/],
];

describe('checkBank', () => {
  it.each(writing)('holds hand-written questions to rule %s', (...fault) => expectFault(fault));

  it.each([
    ['one marked negative stem', q('headline.stem', 'What is the article NOT about?')],
    ['a not inside quotation marks', q('headline.stem', 'What does “not at all” stand for?')],
  ])('has nothing against %s', (_, changes) => expect(checkBank(changed(changes))).toEqual([]));

  it('looks at every set of distractors that may be shown together', () => {
    const texts = ['Life in a mill', 'A storm at sea', 'A sale of salt', 'Life in a port'];
    expectFault(['the fourth is the key', q('headline.distractors', texts.map(wrong)), 'questions.headline', /alike/]);
  });
});
