import { defineEntities } from '../../src/bank/author.js';

/** What the article names, each of a fine kind, and two weights that only a slip of the pen would give. */
export const entities = defineEntities({
  ferro: { kind: 'person', label: 'Lucia Ferro', aliases: ['Ferro'] },
  dahlgren: { kind: 'person', label: 'Marit Dahlgren', aliases: ['Dahlgren'] },
  brandt: { kind: 'person', label: 'Osei Brandt', aliases: ['Brandt'] },
  quill: { kind: 'person', label: 'Hana Quill', aliases: ['Quill', 'Mayor Quill', 'Mayor Hana Quill'] },
  reed: { kind: 'person', label: 'Tomasz Reed', aliases: ['Reed'] },
  lund: { kind: 'person', label: 'Ivo Lund', aliases: ['Lund'] },

  tarnholm: { kind: 'place', label: 'Tarnholm' },
  harn: { kind: 'place', label: 'Harn' },
  ostby: { kind: 'place', label: 'Ostby' },
  kelby: { kind: 'place', label: 'Kelby', within: 'orenValley' },
  orenValley: { kind: 'place', label: 'Oren Valley', aliases: ['the Oren Valley'] },

  agnes: { kind: 'bell', label: 'Agnes' },
  tam: { kind: 'bell', label: 'Tam' },
  pip: { kind: 'bell', label: 'Pip' },
  wren: { kind: 'bell', label: 'Wren' },
  gale: { kind: 'bell', label: 'Gale' },
  ember: { kind: 'bell', label: 'Ember' },

  guild: { kind: 'event', label: 'the founding of the Bakers’ Guild' },
  building: { kind: 'event', label: 'the building of the tower' },
  clock: { kind: 'event', label: 'the fitting of the clock' },
  fire: { kind: 'event', label: 'the great fire' },
  club: { kind: 'event', label: 'the founding of the Ringers’ Club' },
  finding: { kind: 'event', label: 'the finding of the drawings' },

  y1688: { kind: 'year', label: '1688', value: 1688 },
  y1742: { kind: 'year', label: '1742', value: 1742 },
  y1803: { kind: 'year', label: '1803', value: 1803 },
  y1911: { kind: 'year', label: '1911', value: 1911 },
  y1986: { kind: 'year', label: '1986', value: 1986 },
  y2009: { kind: 'year', label: '2009', value: 2009 },
  y2019: { kind: 'year', label: '2019', value: 2019 },
  y2024: { kind: 'year', label: '2024', value: 2024 },

  passport: { kind: 'image', label: 'opening a passport' },
  cliff: { kind: 'image', label: 'diving off a cliff' },
  pencil: { kind: 'image', label: 'sharpening a pencil' },
  soup: { kind: 'image', label: 'salting a soup' },
  boat: { kind: 'image', label: 'rowing a boat' },

  handles: { kind: 'thing', label: 'door handles' },
  pipes: { kind: 'thing', label: 'water pipes' },
  tins: { kind: 'thing', label: 'cake tins' },
  hands: { kind: 'thing', label: 'clock hands' },
  lamps: { kind: 'thing', label: 'ship lamps' },
  vanes: { kind: 'thing', label: 'weather vanes' },

  casting: { kind: 'step', label: 'the pouring of the bronze' },
  opening: { kind: 'step', label: 'the opening of the molds' },
  lifting: { kind: 'step', label: 'the lifting of the bells' },
  peal: { kind: 'step', label: 'the first full peal', aliases: ['first full peal', 'a full peal', 'the full peal'] },

  // The value of a date is its day of the year.
  march14: { kind: 'date', label: '14 March', value: 73, aliases: ['March 14'] },
  march19: { kind: 'date', label: '19 March', value: 78, aliases: ['March 19'] },
  june2: { kind: 'date', label: '2 June', value: 153, aliases: ['June 2'] },
  june6: { kind: 'date', label: '6 June', value: 157, aliases: ['June 6'] },

  kg4: { kind: 'weight', label: '4 kg', value: 4 },
  kg310: { kind: 'weight', label: '310 kg', value: 310 },
  over900: { kind: 'weight', label: 'more than 900 kg', value: 900, bound: 'above' },
  kg2140: { kind: 'weight', label: '2,140 kg', value: 2140 },
  kg214: { kind: 'weight', label: '214 kg', value: 214 },
  kg3100: { kind: 'weight', label: '3,100 kg', value: 3100 },

  council: { kind: 'group', label: 'Town Council' },
  fishers: { kind: 'group', label: 'Fishers’ Guild' },
  bakers: { kind: 'group', label: 'Bakers’ Guild' },
  ringers: { kind: 'group', label: 'Ringers’ Club' },

  degrees1150: { kind: 'temperature', label: '1,150 °C', value: 1150 },
  percent22: { kind: 'percentage', label: '22%', value: 22 },
  percent25: { kind: 'percentage', label: '25%', value: 25 },
  crowns96k: { kind: 'sum of money', label: '96,000 crowns', value: 96_000 },
  climbers10500: { kind: 'climbers', label: '10,500', value: 10_500 },
  members6: { kind: 'members', label: '6', value: 6 },
  members21: { kind: 'members', label: '21', value: 21 },
});
