// What the article on the Salt Tower answers, written from the article alone. Blocks are counted from 0, the headline.
import type { AnswerRow, DamagedSpot } from './answers.js';
import { each } from './each.js';
import type { ComputedRow, EventRow, Link, SentenceRow } from './tables.js';

type Rest = Partial<Pick<AnswerRow, 'unsafe' | 'value' | 'closed' | 'note'>>;
const row = (
  id: string,
  question: string,
  right: readonly string[],
  block: number,
  evidence: string,
  { unsafe = [], closed = 'functional', note = '', ...rest }: Rest = {},
): AnswerRow => ({ id, question, right, unsafe, closed, blocks: [block], evidence, note, ...rest });

const open = { closed: 'open' } as const;
const ferro = ['Lucia Ferro', 'Ferro', 'the historian Lucia Ferro', 'the historian'];
const dahlgren = ['Marit Dahlgren', 'Dahlgren'];
const brandt = ['Osei Brandt', 'Brandt', 'Dahlgren’s cousin'];
const quill = ['Hana Quill', 'Quill', 'Mayor Hana Quill', 'Mayor Quill', 'the mayor'];
const lund = ['Ivo Lund', 'Lund', 'the head of the Bakers’ Guild'];
const reed = ['Tomasz Reed', 'Reed', 'the captain of the Ringers’ Club'];
const newBells = ['Wren', 'Gale', 'Ember'];
const oldBells = ['Agnes', 'Tam', 'Pip'];

export const saltAnswers: readonly AnswerRow[] = [
  row('fire/year', 'In which year was the great fire?', ['1911'], 1, 'Since the great fire of 1911'),
  row(
    'fire/bells-before',
    'How many bells hung in the tower before the fire?',
    ['six', '6'],
    1,
    'Six bells hung in it before that night, and three of them melted.',
    { value: 6 },
  ),
  row(
    'fire/bells-melted',
    'How many of the bells melted?',
    ['three', '3'],
    1,
    'Six bells hung in it before that night, and three of them melted.',
    { value: 3 },
  ),
  row(
    'waiting/place',
    'Where do the new bells wait?',
    ['the market hall', 'market hall'],
    1,
    'Now new ones are waiting in the market hall',
    { unsafe: ['Tarnholm'] },
  ),
  row('built/year', 'In which year was the tower built?', ['1742'], 2, 'The tower was built in 1742'),
  row('clock/year', 'In which year was the tower given a clock?', ['1803'], 2, 'and was given a clock in 1803'),
  row(
    'built/purpose',
    'What was the tower built for?',
    [
      'so that salt ships could find the harbor in fog',
      'to help salt ships find the harbor in fog',
      'guiding salt ships in fog',
    ],
    2,
    'so that salt ships could find the harbor in fog',
    { unsafe: ['to guide ships', 'to help ships'] },
  ),
  row('ships/cargo', 'What did the ships carry?', ['salt'], 2, 'so that salt ships could find the harbor in fog'),
  row(
    'great-bells/origin',
    'Where did the two great bells come from?',
    ['Harn', 'Harn in the north'],
    2,
    'Its two great bells, Agnes and Tam, were cast in Harn',
    { unsafe: ['the north'] },
  ),
  row(
    'great-bells/bell',
    'Which bells are the two great ones?',
    ['Agnes', 'Tam'],
    2,
    'Its two great bells, Agnes and Tam, were cast in Harn',
    { closed: 'exhaustive' },
  ),
  row(
    'pip/origin',
    'Where was Pip made?',
    ['Tarnholm', 'in Tarnholm itself'],
    2,
    'Pip, which strikes the hours, was made in Tarnholm itself.',
  ),
  row(
    'hours/bell',
    'Which bell strikes the hours?',
    ['Pip'],
    2,
    'Pip, which strikes the hours, was made in Tarnholm itself.',
  ),
  row('survivors/bell', 'Which bells outlived the fire?', oldBells, 2, 'These three outlived the fire.', {
    closed: 'exhaustive',
    note: 'The new bells bear the names of the lost ones, so those names are false here.',
  }),
  row(
    'lost-things/thing',
    'What does the article name among the other things that the fire swallowed?',
    ['clock hands', 'the clock hands', 'ship lamps', 'the ship lamps', 'weather vanes', 'the weather vanes'],
    2,
    'Among the other things that it swallowed were the clock hands, the ship lamps and the weather vanes.',
    {
      ...open,
      unsafe: ['clock', 'the clock', 'bells', ...newBells, 'ropes', 'stairs', 'roof', 'drawings', 'the drawings'],
    },
  ),
  row(
    'drawings/year',
    'In which year were the drawings found?',
    ['2019'],
    3,
    'Then, in 2019, the historian Lucia Ferro opened',
  ),
  row('drawings/finder', 'Who found the drawings?', ferro, 3, 'Then, in 2019, the historian Lucia Ferro opened'),
  row(
    'drawings/place',
    'Where were the drawings found?',
    ['Ostby', 'the archive of Ostby', 'archive of Ostby'],
    3,
    'opened a damp box in the archive of Ostby',
    { unsafe: ['a damp box', 'archive'] },
  ),
  row(
    'drawings/container',
    'In what did the drawings lie?',
    ['a damp box', 'damp box', 'box'],
    3,
    'opened a damp box in the archive of Ostby',
    { unsafe: ['archive', 'the archive of Ostby'] },
  ),
  row(
    'new-bells/name',
    'What are the names of the new bells?',
    newBells,
    4,
    'Wren, Gale and Ember, as they are called again',
    { closed: 'exhaustive' },
  ),
  row(
    'new-bells/origin',
    'Where do the new bells come from?',
    ['Kelby', 'Kelby in Oren Valley'],
    4,
    'come from Kelby, a village in Oren Valley.',
    { unsafe: ['Oren Valley', 'the foundry'] },
  ),
  row(
    'kelby/valley',
    'In which valley is Kelby?',
    ['Oren Valley', 'Oren'],
    4,
    'come from Kelby, a village in Oren Valley.',
  ),
  row('foundry/head', 'Who runs the foundry?', dahlgren, 4, 'Marit Dahlgren runs the Kelby foundry', {
    unsafe: [...brandt],
    note: 'Her cousin helps much, and does not run it; who asks who works there has both.',
  }),
  row(
    'foundry/cousin',
    'Who is Dahlgren’s cousin?',
    ['Osei Brandt', 'Brandt'],
    4,
    'with much help from her cousin, Osei Brandt',
  ),
  row(
    'brandt/cousin',
    'Of whom is Osei Brandt a cousin?',
    dahlgren,
    4,
    'with much help from her cousin, Osei Brandt',
    open,
  ),
  row('core/material', 'Of what is the core?', ['brick'], 5, 'Dahlgren begins with a core of brick.'),
  row('false-bell/material', 'Of what is the false bell?', ['wax'], 5, 'Over it she models a false bell of wax'),
  row(
    'wrap/material',
    'In what is the false bell wrapped?',
    ['clay', 'horsehair', 'clay and horsehair'],
    5,
    'She wraps it in clay and horsehair.',
    { closed: 'exhaustive' },
  ),
  row(
    'pit/material',
    'Of what is the pit in which the mold is buried?',
    ['sand'],
    5,
    'the hollow mold is buried in a pit of sand',
  ),
  row(
    'pouring/temperature',
    'At how many degrees Celsius does the bronze run in?',
    ['1,150 °C', '1,150', '1150'],
    5,
    'bronze at 1,150 °C runs in',
    { value: 1150 },
  ),
  row(
    'bronze/tin',
    'What percentage of bell bronze is tin?',
    ['22%', '22', '22 percent'],
    6,
    'Bell bronze is 22% tin',
    { value: 22 },
  ),
  row('bronze/rest', 'What is the rest of bell bronze?', ['copper'], 6, 'and the rest is copper', { unsafe: ['tin'] }),
  row(
    'gift/weight',
    'More than how many kg of old metal did the people give?',
    ['900 kg', '900', 'more than 900 kg'],
    6,
    'The people of Tarnholm gave more than 900 kg of old metal',
    {
      value: 900,
      unsafe: ['1,000 kg', '1,000', 'a ton', '950', '990', '800', '500', 'more than 800 kg'],
      note: 'A bound: any greater weight is compatible with it, and any lower bound holds too.',
    },
  ),
  row(
    'gift/thing',
    'What does the article name among the old metal given?',
    ['door handles', 'water pipes', 'cake tins'],
    6,
    'including door handles, water pipes and cake tins',
    {
      ...open,
      note: 'The list says including. What the fire swallowed in 1911 could not be given.',
      unsafe: [
        'old bells',
        'pots',
        'pans',
        'kettles',
        'coins',
        'candlesticks',
        'spoons',
        'keys',
        'knives',
        'tin',
        'copper',
        'old metal',
      ],
    },
  ),
  row(
    'gift/giver',
    'Who gave the old metal?',
    ['the people of Tarnholm', 'people of Tarnholm', 'the townspeople'],
    6,
    'The people of Tarnholm gave more than 900 kg of old metal',
    { unsafe: ['Tarnholm', 'the town'] },
  ),
  row('pouring/day', 'On which day was the metal poured?', ['14 March', 'March 14'], 6, 'It was poured on 14 March.'),
  row(
    'opening/day',
    'On which day were the molds broken open?',
    ['19 March', 'March 19'],
    7,
    'On 19 March the molds were broken open.',
  ),
  row('tuning/person', 'Who shaved the bells?', ['Osei Brandt', 'Brandt'], 7, 'Then Brandt put each bell on a lathe', {
    note: 'One is named as doing it; Dahlgren models and pours.',
  }),
  row('tuning/tool', 'On what was each bell put?', ['lathe', 'a lathe'], 7, 'Then Brandt put each bell on a lathe'),
  row('lightest/bell', 'Which is the lightest of the new bells?', ['Wren'], 7, 'Wren, the lightest of the three', {
    note: 'Of the three new ones; no weight of Pip, Tam, Gale or Ember is given.',
  }),
  row('wren/loss', 'How many kg did Wren lose?', ['4 kg', '4', 'four'], 7, 'lost 4 kg and now weighs 310 kg', {
    value: 4,
  }),
  row('wren/weight', 'How many kg does Wren weigh now?', ['310 kg', '310'], 7, 'lost 4 kg and now weighs 310 kg', {
    value: 310,
    unsafe: ['314'],
  }),
  row('agnes/weight', 'How many kg does Agnes weigh?', ['2,140 kg', '2,140', '2140'], 7, 'Agnes weighs 2,140 kg', {
    value: 2140,
  }),
  row(
    'bill/crowns',
    'How many crowns was the bill?',
    ['96,000 crowns', '96,000', '96000'],
    8,
    'met the bill of 96,000 crowns',
    { value: 96000 },
  ),
  row(
    'bill/group',
    'Which groups met the bill?',
    ['Town Council', 'the Town Council', 'Fishers’ Guild', 'the Fishers’ Guild'],
    8,
    'Two groups alone met the bill of 96,000 crowns, the Town Council and the Fishers’ Guild.',
    { closed: 'exhaustive' },
  ),
  row(
    'climbers/count',
    'How many people climbed the tower in 2024?',
    ['10,500', '10500', '10,500 people'],
    8,
    '10,500 people climbed the tower in 2024',
    { value: 10500 },
  ),
  row(
    'climbers/growth',
    'How many percent more than the year before?',
    ['25%', '25', '25 percent'],
    8,
    '25% more than the year before',
    { value: 25, unsafe: ['20%', '20'] },
  ),
  row('guild/year', 'In which year was the Bakers’ Guild founded?', ['1688'], 9, 'The Bakers’ Guild, founded in 1688'),
  row(
    'bakers/bedtime',
    'When do the bakers go to bed?',
    ['sunset', 'at sunset'],
    9,
    'Its members go to bed at sunset.',
    { unsafe: ['in the evening', 'early'] },
  ),
  row('bakers/head', 'Who heads the Bakers’ Guild?', ['Ivo Lund', 'Lund'], 9, 'says its head, Ivo Lund'),
  row(
    'displeased/group',
    'Which group is less pleased?',
    ['Bakers’ Guild', 'the Bakers’ Guild'],
    9,
    'The Bakers’ Guild, founded in 1688, is less pleased.',
  ),
  row('club/year', 'In which year was the Ringers’ Club founded?', ['1986'], 10, 'The Ringers’ Club, founded in 1986'),
  row(
    'club/members-2009',
    'How many members had it in 2009?',
    ['6', 'six'],
    10,
    'It had 6 members in 2009 and 21 in 2024.',
    { value: 6 },
  ),
  row(
    'club/members-2024',
    'How many members had it in 2024?',
    ['21', 'twenty-one'],
    10,
    'It had 6 members in 2009 and 21 in 2024.',
    { value: 21 },
  ),
  row('club/captain', 'Who is its captain?', ['Tomasz Reed', 'Reed'], 10, 'For its captain, Tomasz Reed'),
  row(
    'crane/day',
    'On which day is a crane expected to lift the bells?',
    ['2 June', 'June 2'],
    11,
    'A crane is expected to lift the bells on 2 June',
    { note: 'Expected: that it has happened is neither true nor false.' },
  ),
  row(
    'peal/day',
    'For which day is the first full peal planned?',
    ['6 June', 'June 6'],
    11,
    'the first full peal is planned for 6 June',
    { note: 'Planned only.' },
  ),
  row(
    'lift/status',
    'What does the article say of the lift?',
    ['expected', 'a crane is expected to lift the bells'],
    11,
    'A crane is expected to lift the bells on 2 June',
    { closed: 'hedged', unsafe: ['planned'] },
  ),
  row(
    'peal/status',
    'What does the article say of the first full peal?',
    ['planned', 'the first full peal is planned'],
    11,
    'the first full peal is planned for 6 June',
    { closed: 'hedged', unsafe: ['expected'] },
  ),
  row(
    'spoon/material',
    'Of what is the spoon with which children may strike the bells?',
    ['wood', 'wooden'],
    11,
    'with a wooden spoon',
  ),
  row(
    'spoon/times',
    'How often may every child strike them?',
    ['once', 'one time'],
    11,
    'every child may strike them, once',
    {},
  ),
];

export const saltAliases: readonly (readonly string[])[] = [
  ferro,
  dahlgren,
  brandt,
  quill,
  lund,
  reed,
  ['the Salt Tower', 'Salt Tower', 'the Salt Tower of Tarnholm', 'the tower'],
  ['the great fire', 'the fire', 'the fire of 1911'],
  ['Town Council', 'the Town Council', 'the council'],
  ['Fishers’ Guild', 'the Fishers’ Guild'],
  ['Bakers’ Guild', 'the Bakers’ Guild'],
  ['Ringers’ Club', 'the Ringers’ Club'],
  ['new bells', 'the new bells', 'the three new bells'],
  ['two great bells', 'the great bells'],
  ['Harn', 'Harn in the north'],
  ['Kelby', 'Kelby in Oren Valley'],
  ['Ostby', 'the archive of Ostby'],
  ['bronze', 'bell bronze'],
  ['six', '6'],
  ['three', '3'],
  ['four', '4'],
  ['wood', 'wooden'],
];

export const saltContainments: readonly (readonly [part: string, whole: string])[] = [
  ['Kelby', 'Oren Valley'],
  ['the market hall', 'Tarnholm'],
  ['the Salt Tower', 'Tarnholm'],
  ['the harbor', 'Tarnholm'],
  ['the foundry', 'Kelby'],
  ['a damp box', 'the archive of Ostby'],
  ['Town Council', 'Tarnholm'],
  ['Fishers’ Guild', 'Tarnholm'],
  ['Bakers’ Guild', 'Tarnholm'],
  ['Ringers’ Club', 'Tarnholm'],
  ['people of Tarnholm', 'Tarnholm'],
  ['tin', 'bronze'],
  ['copper', 'bronze'],
  ['clay', 'clay and horsehair'],
  ['horsehair', 'clay and horsehair'],
  ...newBells.map((bell) => [bell, 'new bells'] as const),
  ['Agnes', 'two great bells'],
  ['Tam', 'two great bells'],
  ['Harn', 'the north'],
  ['Dahlgren', 'the foundry'],
  ['Brandt', 'the foundry'],
];

/** Nothing of this article is damaged. */
export const saltDamaged: readonly DamagedSpot[] = [];

const happened = ['happened', 'has happened', 'has already happened', 'already done', 'done'];
const expected = ['expected', 'planned', 'only planned', 'planned or expected'];

const names = {
  guild: ['the founding of the Bakers’ Guild', 'the Bakers’ Guild is founded'],
  built: ['the tower is built', 'the building of the tower', 'The Salt Tower was built'],
  clock: ['the tower is given a clock', 'The tower was given a clock'],
  fire: ['the great fire', 'Three of the bells melted', 'three bells melt'],
  club: ['the Ringers’ Club is founded', 'the founding of the Ringers’ Club'],
  six: ['the Ringers’ Club has 6 members'],
  find: ['Ferro finds the drawings', 'the drawings are found'],
  climb: ['10,500 people climb the tower', 'the Ringers’ Club has 21 members'],
  gift: ['the people give old metal'],
  core: ['a core of brick is made', 'the core is built'],
  model: ['a false bell is modeled in wax', 'the wax bell is modeled'],
  wrap: ['the wax bell is wrapped in clay and horsehair', 'the false bell is wrapped'],
  melt: ['a slow fire drives out the wax', 'the wax is driven out'],
  bury: ['the mold is buried in sand', 'the hollow mold is buried'],
  pour: ['the bronze is poured', 'the bronze runs in', 'the metal is poured'],
  open: ['the molds are broken open'],
  tune: ['Brandt shaves the bells', 'each bell is put on a lathe', 'the inside of the bell is shaved'],
  lift: ['a crane lifts the bells', 'the crane'],
  peal: ['the first full peal', 'the bells are pealed'],
} as const;

export const saltLinks: readonly Link[] = [
  ...each('origin', ['Harn', 'Harn in the north'], [['Agnes'], ['Tam']]),
  ...each('origin', ['Tarnholm'], [['Pip']]),
  // The new ones; where the lost ones of the same names came from is unsaid.
  ...each('origin', ['Kelby', 'Kelby in Oren Valley'], [['Wren'], ['Gale'], ['Ember']], ['Oren Valley']),
  ...each('fate', ['outlived the fire', 'old', 'an old bell'], [['Agnes'], ['Tam'], ['Pip']]),
  ...each(
    'fate',
    ['melted in the fire', 'lost in the fire', 'new', 'a new bell', 'made anew'],
    [['Wren'], ['Gale'], ['Ember']],
  ),
  ...each('fate', ['lost in the fire', 'swallowed by the fire'], [['clock hands'], ['ship lamps'], ['weather vanes']]),
  ...each(
    'fate',
    ['given for the new bells', 'given by the people'],
    [['door handles'], ['water pipes'], ['cake tins']],
  ),

  ...each('comparison', ['opening a passport', 'passport'], [[...ferro, 'studying an old bell']]),
  ...each('comparison', ['diving off a cliff', 'diving', 'cliff'], [[...dahlgren, 'pouring', 'pouring bronze']]),
  ...each(
    'comparison',
    ['sharpening a pencil', 'pencil'],
    [[...brandt, 'shaving a bell', 'shaving the inside of a bell', 'tuning a bell']],
  ),
  ...each('comparison', ['salting a soup', 'soup'], [[...quill, 'giving a town its bells']]),
  ...each('comparison', ['rowing a boat', 'boat'], [[...reed, 'ringing']]),

  ...each('role', ['historian', 'the historian'], [ferro]),
  ...each('role', ['head of the foundry', 'runs the foundry', 'foundry'], [dahlgren]),
  ...each('role', ['cousin of the founder', 'shaves the bells', 'helps in the foundry'], [brandt], ['foundry']),
  ...each('role', ['mayor', 'Mayor of Tarnholm', 'Town Council'], [quill]),
  ...each('role', ['head of the Bakers’ Guild', 'Bakers’ Guild'], [lund]),
  ...each('role', ['captain of the Ringers’ Club', 'Ringers’ Club'], [reed]),

  ...each('material', ['brick'], [['core', 'the core']]),
  ...each('material', ['wax'], [['false bell', 'the false bell']]),
  ...each('material', ['clay and horsehair'], [['wrapping', 'what it is wrapped in']]),
  ...each('material', ['sand'], [['pit', 'the pit']]),
  ...each('material', ['bronze'], [['bell', 'the bell itself']]),
  ...each('material', ['wood', 'wooden'], [['spoon', 'the spoon']]),

  // What each does: the core is what the bell is empty of, the false bell what it will be, the wrapping the wall of its mold.
  ...each('use', ['It fills the place where a bell is empty inside'], [['brick']]),
  ...each('use', ['It takes up the room that the bronze will fill'], [['wax']]),
  ...each('use', ['It forms the wall of the mold on the outside'], [['clay and horsehair', 'clay with horsehair']]),
  ...each('use', ['It lies around the mold when the metal comes'], [['sand']]),
  ...each('year', ['1688'], [names.guild]),
  ...each('year', ['1742'], [names.built]),
  ...each('year', ['1803'], [names.clock]),
  ...each('year', ['1911'], [names.fire]),
  ...each('year', ['1986'], [names.club]),
  ...each('year', ['2009'], [names.six]),
  ...each('year', ['2019'], [names.find]),
  ...each('year', ['2024'], [names.climb]),
  ...each('day', ['14 March'], [names.pour]),
  ...each('day', ['19 March'], [names.open]),
  ...each('day', ['2 June'], [names.lift]),
  ...each('day', ['6 June'], [names.peal]),

  ...each('standing', happened, [
    names.built,
    names.clock,
    names.fire,
    names.club,
    names.six,
    names.find,
    names.climb,
    names.gift,
    names.pour,
    names.open,
    names.tune,
  ]),
  ...each('standing', expected, [names.lift, names.peal]),

  ...each('members', ['2009'], [['6', 'six']]),
  ...each('members', ['2024'], [['21', 'twenty-one']]),
  ...each('paid', ['met the bill', 'paid'], [['Town Council'], ['Fishers’ Guild']]),
  ...each('paid', ['did not pay', 'is less pleased'], [['Bakers’ Guild']]),
  ...each('paid', ['did not pay'], [['Ringers’ Club']]),
];

// Two threads: the calendar, and the steps by which a bell is made. They meet in pouring, opening and shaving. That the making
// begins after the drawings are found follows (“Thanks to her find”); whether the metal was given before the core was made is unsaid.
const steps = ['core', 'model', 'wrap', 'melt', 'bury', 'pour', 'open', 'tune', 'lift', 'peal'] as const;
const times = [
  'guild',
  'built',
  'clock',
  'fire',
  'club',
  'six',
  'find',
  'pour',
  'open',
  'tune',
  'lift',
  'peal',
] as const;

export const saltEvents: readonly EventRow[] = Object.entries(names).map(([id, forms]) => {
  const ranks: Record<string, number> = {};
  const step = steps.findIndex((name) => name === id);
  const time = times.findIndex((name) => name === id);
  if (step >= 0) ranks['making'] = step;
  if (time >= 0) ranks['time'] = time;
  if (id === 'gift') ranks['gift'] = 0;
  if (id === 'pour') ranks['gift'] = 1;
  // 2024 comes after 2019; that it comes before this 14 March is the natural reading and is not said.
  if (id === 'climb') ranks['time'] = times.indexOf('find') + 0.5;
  return { id, names: forms, ranks };
});

export const saltSentences: readonly SentenceRow[] = [
  { quote: 'A voice for the Salt Tower', proves: [] },
  { quote: 'Since the great fire of 1911', proves: ['fire/year'], helps: ['fire/bells-melted'] },
  {
    quote: 'Six bells hung in it before that night',
    proves: ['fire/bells-before', 'fire/bells-melted', 'bells-left'],
    helps: ['survivors/bell'],
  },
  { quote: 'Now new ones are waiting in the market hall', proves: ['waiting/place'], helps: ['lift/status'] },
  {
    quote: 'The tower was built in 1742',
    proves: ['built/year', 'clock/year', 'built/purpose', 'ships/cargo', 'clock-after'],
  },
  {
    quote: 'Its two great bells, Agnes and Tam',
    proves: ['great-bells/origin', 'great-bells/bell'],
    helps: ['survivors/bell'],
    with: [['survivors/bell', 'These three outlived the fire.']],
  },
  { quote: 'Pip, which strikes the hours', proves: ['pip/origin', 'hours/bell'], helps: ['survivors/bell'] },
  { quote: 'These three outlived the fire.', proves: [], helps: ['survivors/bell', 'fire/bells-melted'] },
  { quote: 'Among the other things that it swallowed', proves: ['lost-things/thing'] },
  { quote: 'For a century nobody knew', proves: [], helps: ['drawings/year'] },
  {
    quote: 'Then, in 2019, the historian',
    proves: ['drawings/year', 'drawings/finder', 'drawings/place', 'drawings/container', 'role: Ferro'],
  },
  {
    quote: '“Studying an old bell is like opening a passport,”',
    proves: ['comparison: Ferro'],
    helps: ['drawings/finder'],
  },
  { quote: '“It tells you where it was born.”', proves: [], helps: ['comparison: Ferro'] },
  {
    quote: 'Thanks to her find, the new bells can look like the lost ones',
    proves: ['new-bells/name'],
    helps: ['drawings/finder'],
  },
  {
    quote: 'Wren, Gale and Ember, as they are called again',
    proves: ['new-bells/name', 'new-bells/origin', 'kelby/valley'],
  },
  {
    quote: 'Marit Dahlgren runs the Kelby foundry',
    proves: ['foundry/head', 'foundry/cousin', 'brandt/cousin', 'role: Dahlgren', 'role: Brandt'],
    helps: ['new-bells/origin'],
  },
  { quote: 'Dahlgren begins with a core of brick.', proves: ['core/material'], helps: ['foundry/head'] },
  { quote: 'Over it she models a false bell', proves: ['false-bell/material'] },
  { quote: 'She wraps it in clay and horsehair.', proves: ['wrap/material'] },
  { quote: 'A slow fire then drives out the wax', proves: ['pit/material'], helps: ['false-bell/material'] },
  { quote: 'Last of all, bronze at', proves: ['pouring/temperature'], helps: ['pouring/day'] },
  { quote: '“Pouring is like diving off a cliff,”', proves: ['comparison: Dahlgren'] },
  { quote: '“There is no way back.”', proves: [], helps: ['comparison: Dahlgren'] },
  { quote: 'Bell bronze is 22% tin', proves: ['bronze/tin', 'bronze/rest', 'copper'] },
  { quote: 'The people of Tarnholm gave', proves: ['gift/weight', 'gift/thing', 'gift/giver'] },
  { quote: 'It was poured on 14 March.', proves: ['pouring/day'] },
  { quote: 'On 19 March the molds', proves: ['opening/day'] },
  { quote: 'Then Brandt put each bell', proves: ['tuning/person', 'tuning/tool'] },
  { quote: '“It is like sharpening a pencil,”', proves: ['comparison: Brandt'] },
  {
    quote: 'Wren, the lightest of the three',
    proves: ['lightest/bell', 'wren/loss', 'wren/weight', 'agnes/weight', 'wren-before', 'agnes-over-wren'],
  },
  { quote: 'Two groups alone met the bill', proves: ['bill/crowns', 'bill/group'] },
  {
    quote: '“Giving a town its bells',
    proves: ['climbers/count', 'climbers/growth', 'comparison: Quill', 'role: Quill', 'climbers-before'],
  },
  { quote: 'The Bakers’ Guild, founded in 1688', proves: ['displeased/group', 'guild/year'] },
  { quote: 'Its members go to bed at sunset.', proves: ['bakers/bedtime'], helps: ['displeased/group'] },
  {
    quote: '“No pillow is thick enough',
    proves: ['bakers/head', 'role: Lund'],
    helps: ['displeased/group', 'fire/bells-before'],
  },
  { quote: 'The Ringers’ Club, founded in 1986', proves: ['club/year'] },
  {
    quote: 'It had 6 members in 2009',
    proves: ['club/members-2009', 'club/members-2024', 'club-gain', 'members: 6', 'members: 21'],
  },
  { quote: 'For its captain, Tomasz Reed', proves: ['club/captain', 'comparison: Reed', 'role: Reed'] },
  {
    quote: 'A crane is expected to lift',
    proves: [
      'crane/day',
      'peal/day',
      'lift/status',
      'peal/status',
      'lift-to-peal',
      'day: a crane lifts the bells',
      'day: the first full peal',
    ],
  },
  { quote: 'Until then, every child may strike', proves: ['spoon/material', 'spoon/times'], helps: ['peal/status'] },
];

const exact = (
  id: string,
  question: string,
  value: number,
  from: readonly string[],
  unsafe: readonly number[] = [],
): ComputedRow => ({
  id,
  question,
  value,
  between: [value, value],
  unsafe,
  from,
});

export const saltComputed: readonly ComputedRow[] = [
  exact('copper', 'Percentage of copper in bell bronze', 78, ['bronze/tin']),
  exact(
    'climbers-before',
    'How many climbed the tower in 2023',
    8400,
    ['climbers/count', 'climbers/growth'],
    [7875, 13125],
  ),
  exact('climbers-more', 'How many more climbed in 2024 than in 2023', 2100, ['climbers/count', 'climbers/growth']),
  exact('club-gain', 'By how many members the club grew from 2009 to 2024', 15, [
    'club/members-2009',
    'club/members-2024',
  ]),
  exact(
    'club-times',
    'How many times as many members it had in 2024 as in 2009',
    3.5,
    ['club/members-2009', 'club/members-2024'],
    [2.5],
  ),
  exact(
    'club-percent',
    'By how many percent its membership grew',
    250,
    ['club/members-2009', 'club/members-2024'],
    [350],
  ),
  exact('wren-before', 'What Wren weighed before it was shaved', 314, ['wren/weight', 'wren/loss']),
  exact('agnes-over-wren', 'How many kg more Agnes weighs than Wren', 1830, ['agnes/weight', 'wren/weight']),
  {
    id: 'agnes-times-wren',
    question: 'About how many times as heavy as Wren is Agnes',
    value: 2140 / 310,
    between: [6.9, 7],
    unsafe: [5.9],
    from: ['agnes/weight', 'wren/weight'],
  },
  exact('age-at-fire', 'How old the tower was when it burned', 169, ['built/year', 'fire/year'], [168]),
  exact(
    'clock-after',
    'How many years after it was built the tower was given a clock',
    61,
    ['built/year', 'clock/year'],
    [60],
  ),
  exact('fire-to-find', 'Years from the fire to the find', 108, ['fire/year', 'drawings/year'], [107, 100]),
  exact('clock-to-fire', 'Years from the clock to the fire', 108, ['clock/year', 'fire/year'], [107]),
  exact('pour-to-open', 'Days from pouring to opening', 5, ['pouring/day', 'opening/day'], [4, 6]),
  exact('lift-to-peal', 'Days from the lift to the peal', 4, ['crane/day', 'peal/day'], [3, 5]),
  exact('bells-left', 'How many bells the fire left', 3, ['fire/bells-before', 'fire/bells-melted']),
  exact('per-bell', 'Crowns for each new bell', 32_000, ['bill/crowns']),
];
