import { defineEntities, defineRelations, kitFor, quoteFrom } from '../../src/bank/author.js';
import type { Bank, Fact, ItemModel } from '../../src/bank/bank.js';

const text =
  'Five houses of a town\n\nThe mill was built in 1890 by Ada Holm. The school was built in 1910 by Bo Kern. The bridge was built in 1930 by Cy Lund. The tower was built in 1950 by Di Moss.\n\nThe market sells bread, cheese and honey. The quay sells fish and rope.\n\nThe town hopes for a railway. Nobody has seen one yet.\n\nThe old walls were raised long ago. Grass grows where they stood. On summer evenings a tent is raised there.';

export const townQuote = quoteFrom(text);
const quote = townQuote;

const entities = defineEntities({
  mill: { kind: 'house', label: 'the mill' },
  school: { kind: 'house', label: 'the school' },
  bridge: { kind: 'house', label: 'the bridge' },
  tower: { kind: 'house', label: 'the tower' },
  ada: { kind: 'person', label: 'Ada Holm', aliases: ['Holm'] },
  bo: { kind: 'person', label: 'Bo Kern' },
  cy: { kind: 'person', label: 'Cy Lund' },
  di: { kind: 'person', label: 'Di Moss' },
  y1890: { kind: 'year', label: '1890', value: 1890 },
  y1910: { kind: 'year', label: '1910', value: 1910 },
  y1930: { kind: 'year', label: '1930', value: 1930 },
  y1950: { kind: 'year', label: '1950', value: 1950 },
  market: { kind: 'place', label: 'the market' },
  quay: { kind: 'place', label: 'the quay' },
  bread: { kind: 'goods', label: 'bread' },
  cheese: { kind: 'goods', label: 'cheese' },
  honey: { kind: 'goods', label: 'honey' },
  fish: { kind: 'goods', label: 'fish' },
  rope: { kind: 'goods', label: 'rope' },
  railway: { kind: 'hope', label: 'a railway' },
});

const relations = defineRelations({
  building: {
    slots: {
      house: { kind: 'house', closure: 'functional', given: ['year'] },
      year: { kind: 'year', closure: 'functional', given: ['house'] },
      builder: { kind: 'person', closure: 'functional', given: ['house'] },
    },
    states: 'The year in which {builder} raised {house} was {year}.',
  },
  sale: {
    slots: {
      place: { kind: 'place', closure: 'functional', given: ['goods'] },
      goods: { kind: 'goods', closure: 'exhaustive', given: ['place'] },
    },
    states: 'One can get {goods} at {place}.',
  },
  hope: {
    slots: { hope: { kind: 'hope', closure: 'hedged' } },
    states: 'The people of the town hope for {hope}.',
    done: 'By now the town has {hope}.',
  },
});

const { fact, model } = kitFor(entities, relations);
const marketSells = quote('The market sells bread, cheese and honey.');
const quaySells = quote('The quay sells fish and rope.');

const facts = {
  mill: fact(
    'building',
    { house: 'mill', year: 'y1890', builder: 'ada' },
    quote('The mill was built in 1890 by Ada Holm.'),
  ),
  school: fact(
    'building',
    { house: 'school', year: 'y1910', builder: 'bo' },
    quote('The school was built in 1910 by Bo Kern.'),
  ),
  bridge: fact(
    'building',
    { house: 'bridge', year: 'y1930', builder: 'cy' },
    quote('The bridge was built in 1930 by Cy Lund.'),
  ),
  tower: fact(
    'building',
    { house: 'tower', year: 'y1950', builder: 'di' },
    quote('The tower was built in 1950 by Di Moss.'),
  ),
  bread: fact('sale', { place: 'market', goods: 'bread' }, marketSells),
  cheese: fact('sale', { place: 'market', goods: 'cheese' }, marketSells),
  honey: fact('sale', { place: 'market', goods: 'honey' }, marketSells),
  fish: fact('sale', { place: 'quay', goods: 'fish' }, quaySells),
  rope: fact('sale', { place: 'quay', goods: 'rope' }, quaySells),
  hope: fact('hope', { hope: 'railway' }, quote('The town hopes for a railway.')),
} satisfies Record<string, Fact>;

const models = {
  builder: model('building', 'builder', 'Who raised {house}?'),
  'builder/each': model('building', 'builder', 'Match each house with the one who raised it.', {
    each: 'house',
    kinds: ['matching'],
  }),
  'year/each': model('building', 'year', 'Put the houses in order of age, the oldest first.', {
    each: 'house',
    kinds: ['ordering'],
  }),
  'year/first': model('building', 'year', 'Which of these came first?', { each: 'house', kinds: ['choice'] }),
  'goods/all': model('sale', 'goods', 'Which goods can one get at {place}?', { kinds: ['multiple-response'] }),
  'place/each': model('sale', 'place', 'Sort the goods by where one can get them.', {
    each: 'goods',
    kinds: ['categorise'],
  }),
  hope: model('hope', 'hope', 'What do the people hope for?', { kinds: ['true-false-not-given'] }),
} satisfies Record<string, ItemModel>;

/** A made-up town whose facts make every kind of item. */
export const town: Bank = {
  id: 'town',
  title: 'Five houses',
  lang: 'en',
  article: { text },
  entities,
  relations,
  facts,
  models,
  questions: {},
};

/** The town with parts of it changed. */
export const townWith = (change: Partial<Bank>): Bank => ({ ...town, ...change });
