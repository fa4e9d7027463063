import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.js';
import { changed, expectFault, type Fault } from '../support/bank-problems.js';

const opened = (stem: string, more: object = {}) => ({
  'models.m': { relation: 'opening', asks: 'year', stem, ...more },
});
const asked = 'In which year did each of them begin?';
const shipped = (more: object) => ({
  'models.m': { relation: 'shipment', asks: 'year', stem: 'When did each of the goods come in?', ...more },
  'relations.shipment': {
    slots: { cargo: { kind: 'cargo', closure: 'open' }, year: { kind: 'year', closure: 'functional' } },
    states: 'The {cargo} came in {year}.',
  },
  ...Object.fromEntries(
    [
      ['salt', 'y1990'],
      ['timber', 'y2001'],
      ['grain', 'y2015'],
      ['paper', 'y1975'],
    ].map(([cargo, year]) => [
      `facts.ship-${cargo}`,
      { relation: 'shipment', slots: { cargo, year }, evidence: ['The mill made paper.'] },
    ]),
  ),
});
const view = (stem: string, more: object = {}) => ({
  'relations.view': {
    slots: {
      critic: { kind: 'person', closure: 'open' },
      view: { kind: 'cargo', closure: 'attributed', speaker: 'critic' },
    },
    states: 'To {critic} it is all {view}.',
  },
  'facts.view': { relation: 'view', slots: { critic: 'anna', view: 'salt' }, evidence: ['The mill made paper.'] },
  'models.m': { relation: 'view', asks: 'view', stem, ...more },
});

const models: readonly Fault[] = [
  [
    'an unknown relation',
    { 'models.m': { relation: 'ending', asks: 'a', stem: 'Who?' } },
    'models.m.relation',
    /named ending/,
  ],
  [
    'an unknown slot asked for',
    { 'models.m': { relation: 'opening', asks: 'day', stem: 'Who?' } },
    'models.m.asks',
    /no slot day/,
  ],
  ['an unknown slot in the stem', opened('When did {owner} come?'), 'models.m.stem', /no slot \{owner\}/],
  ['a stem that prints what it asks', opened('Was it {year}?'), 'models.m.stem', /prints what it asks/],
  ['an unknown `each`', opened(asked, { each: 'owner' }), 'models.m.each', /no slot owner/],
  ['an `each` that is asked for', opened(asked, { each: 'year' }), 'models.m.each', /what the model asks for/],
  [
    'an `each` that the stem states',
    opened('When did {opener} come?', { each: 'opener' }),
    'models.m.each',
    /states one/,
  ],
  ['a relation without facts', { 'facts.salt': undefined }, 'models.cargo/cargo', /no fact to ask about/],
  ['an empty list of kinds', opened('When did {opener} come?', { kinds: [] }), 'models.m.kinds', /no kind/],
  ['matching without `each`', opened(asked, { kinds: ['matching'] }), 'models.m.kinds', /no `each`/],
  [
    'an `each` that no kind uses',
    shipped({ each: 'cargo', kinds: ['numeric'], unit: '' }),
    'models.m.each',
    /nothing that numeric/,
  ],
  ['too few to order', opened(asked, { each: 'opener', kinds: ['ordering'] }), 'models.m.kinds', /^1 to ask about/],
  [
    'an order by what has no value',
    { ...shipped({ each: 'cargo', kinds: ['ordering'] }), 'entities.y1975.value': undefined },
    'models.m.kinds',
    /an order by \{year\}/,
  ],
  [
    'a number without a unit',
    opened('When did {opener} come?', { kinds: ['numeric'] }),
    'models.m.kinds',
    /without a unit/,
  ],
  [
    'a number without a value',
    { 'models.m': { relation: 'opening', asks: 'opener', stem: 'Who came in {year}?', kinds: ['numeric'], unit: '' } },
    'models.m.kinds',
    /not every \{opener\} has a value/,
  ],
  ['a scale of nothing', opened('When did {opener} come?', { scale: 0 }), 'models.m.scale', /^0$/],
  ['a tolerance below nothing', opened('When did {opener} come?', { tolerance: -1 }), 'models.m.tolerance', /^-1$/],
  [
    'an open list asked as a whole',
    { 'models.cargo/cargo.stem': 'What do they ship?' },
    'models.cargo/cargo.stem',
    /open list/,
  ],
  [
    'something expected asked as done',
    { 'relations.calls.slots.count.closure': 'hedged' },
    'models.calls/count.stem',
    /only expected/,
  ],
  ['what somebody said, without the speaker', view('What is it all?'), 'models.m.stem', /and not who/],
  ['a stem that is no question', opened('Say when {opener} came.'), 'models.m.stem', /no question/],
  [
    'a stem in the words of the article',
    opened('Who closed the mill in 2001, {opener}?'),
    'models.m.stem',
    /repeats the article/,
  ],
  ['a negative stem', opened('When did {opener} not come?'), 'models.m.stem', /negative/],
];

describe('checkBank', () => {
  it.each(models)('finds in an item model: %s', (...fault) => expectFault(fault));

  it.each([
    ['the speaker in the stem', view('What is it all, to {critic}?')],
    ['the speaker beside each entry', view('What is it all to each of them?', { each: 'critic' })],
    ['four facts to match or to put in order', shipped({ each: 'cargo', kinds: ['matching', 'ordering'] })],
    [
      'an instruction where entries follow',
      { ...shipped({ each: 'cargo', kinds: ['matching'] }), 'models.m.stem': 'Give each its year.' },
    ],
  ])('has nothing against %s', (_, changes) => expect(checkBank(changed(changes))).toEqual([]));
});
