// How the bank about the Salt Tower words what the answer table names.
import type { AnswerRow } from './answers.js';
import { linkRow, linkedRow, type Knowledge, type Reading, type Wording } from './knowledge.js';

const byEvent: Readonly<Record<string, string>> = {
  'the great fire': 'fire/year',
  'the building of the tower': 'built/year',
  'the fitting of the clock': 'clock/year',
  'the finding of the drawings': 'drawings/year',
  'the founding of the Ringers’ Club': 'club/year',
  'the founding of the Bakers’ Guild': 'guild/year',
  'the pouring of the bronze': 'pouring/day',
  'the opening of the molds': 'opening/day',
  'the lifting of the bells': 'crane/day',
  'the first full peal': 'peal/day',
};
const planned = new Set(['crane/day', 'peal/day']);
const byBell: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  made: {
    Agnes: 'great-bells/origin',
    Tam: 'great-bells/origin',
    Pip: 'pip/origin',
    Wren: 'new-bells/origin',
    Gale: 'new-bells/origin',
    Ember: 'new-bells/origin',
  },
  weight: { Wren: 'wren/weight', Agnes: 'agnes/weight' },
  shaved: { Wren: 'wren/loss' },
};
const byYear: Readonly<Record<string, string>> = { '2009': 'club/members-2009', '2024': 'club/members-2024' };

/** What each day is said to be the day of; of the two plans none can be set for the day of the other. */
const stepOn = (know: Knowledge, day: string): AnswerRow | undefined => linkedRow(know, 'day', day);

/** The cousin of someone: the article names one pair, and nobody else's cousins. */
const cousinOf = (know: Knowledge, one: string): AnswerRow | undefined =>
  know.namesOf(one).has('dahlgren')
    ? know.rowNamed('foundry/cousin')
    : know.namesOf(one).has('brandt')
      ? know.rowNamed('brandt/cousin')
      : undefined;

type Reader = (groups: readonly string[], know: Knowledge) => (Reading | undefined)[];

const simple =
  (id: string, rest: Partial<Reading> = {}): Reader =>
  ([filler = ''], know) => [{ row: know.rowNamed(id), filler, ...rest }];
const picked =
  (ids: Readonly<Record<string, string>>): Reader =>
  ([which = '', filler = ''], know) => {
    const id = ids[which];
    return [id === undefined ? undefined : { row: know.rowNamed(id), filler }];
  };
const plan = (step: string, day: string, know: Knowledge): (Reading | undefined)[] => {
  const row = stepOn(know, day);
  return [row && { row, filler: step }];
};

const statements: readonly (readonly [RegExp, Reader])[] = [
  [/^The bell called (\w+) was made in (.+)\.$/, picked(byBell['made'] ?? {})],
  [/^The weight of the bell (\w+) is (.+)\.$/, picked(byBell['weight'] ?? {})],
  [/^The metal that was shaved off the bell (\w+) came to (.+)\.$/, picked(byBell['shaved'] ?? {})],
  [/^The year of (.+) was (.+)\.$/, picked(byEvent)],
  [
    /^The drawings of the lost bells were found by (.+) in (.+)\.$/,
    ([finder = '', place = ''], know) => [
      { row: know.rowNamed('drawings/finder'), filler: finder },
      { row: know.rowNamed('drawings/place'), filler: place },
    ],
  ],
  [/^The head of the foundry in Kelby is (.+)\.$/, simple('foundry/head')],
  [
    /^(.+) and (.+) are cousins\.$/,
    ([one = '', other = ''], know) => {
      const row = cousinOf(know, one) ?? cousinOf(know, other);
      return [row && { row, filler: cousinOf(know, one) ? other : one, otherwise: 'not-given' }];
    },
  ],
  [
    /^To make a point clear, (.+) speaks of (.+)\.$/,
    ([speaker = '', image = ''], know) => {
      const row = linkRow(know, 'comparison', speaker, 'attributed');
      return [row && { row, filler: image }];
    },
  ],
  [/^The heat of the bronze when it flows into the mold is (.+)\.$/, simple('pouring/temperature')],
  [/^The share of tin in the bronze is (.+)\.$/, simple('bronze/tin')],
  [/^What the people gave to be melted included (.+)\.$/, simple('gift/thing')],
  [/^What was lost in the fire included (.+)\.$/, simple('lost-things/thing')],
  [/^The old metal that the people gave weighed (.+)\.$/, simple('gift/weight')],
  [
    /^The date of (.+) was (.+)\.$/,
    ([step = '', day = ''], know) => {
      const id = byEvent[step];
      // What is planned is not given to have happened, on whatever day.
      const rest = planned.has(id ?? '') ? { rightly: 'not-given' as const } : {};
      return [id === undefined ? undefined : { row: know.rowNamed(id), filler: day, ...rest }];
    },
  ],
  [/^The plan sets (.+) for (.+)\.$/, ([step = '', day = ''], know) => plan(step, day, know)],
  [/^The plan names (.+) as the date of (.+)\.$/, ([day = '', step = ''], know) => plan(step, day, know)],
  [/^The bill for the new bells came to (.+)\.$/, simple('bill/crowns')],
  [/^A part of the bill was paid by the (.+)\.$/, simple('bill/group')],
  [/^The number of people who went up the tower in 2024 was (.+)\.$/, simple('climbers/count')],
  [/^In 2024, the number of people who went up the tower grew by (.+)\.$/, simple('climbers/growth')],
  [/^The number of members in the Ringers’ Club in (\d{4}) was (.+)\.$/, picked(byYear)],
];

const readStatement: Wording['readStatement'] = (statement, know) => {
  for (const [reads, reader] of statements) {
    const match = reads.exec(statement);
    if (!match) continue;
    const readings = reader(match.slice(1), know);
    const made = readings.filter((reading) => reading !== undefined);
    if (made.length === readings.length) return made;
  }
  return undefined;
};

/** Rows of models that have just one. */
const byModel: Readonly<Record<string, string>> = {
  'drawings/finder': 'drawings/finder',
  'drawings/place': 'drawings/place',
  'head/head': 'foundry/head',
  'heat/temperature': 'pouring/temperature',
  'tin/share': 'bronze/tin',
  'gift/thing': 'gift/thing',
  'gift/things': 'gift/thing',
  'loss/thing': 'lost-things/thing',
  'loss/things': 'lost-things/thing',
  'gift-weight/weight': 'gift/weight',
  'bill/sum': 'bill/crowns',
  'payment/group': 'bill/group',
  'payment/groups': 'bill/group',
  'climbers/count': 'climbers/count',
  'growth/percentage': 'climbers/growth',
  spoon: 'spoon/material',
};

const questions: readonly (readonly [RegExp, (which: string, know: Knowledge) => AnswerRow | undefined])[] = [
  [/was the bell called (\w+) made\?$/, (bell, know) => rowOrNone(know, byBell['made']?.[bell])],
  [/weight of the bell (\w+)\?$/, (bell, know) => rowOrNone(know, byBell['weight']?.[bell])],
  [/shaved off the bell (\w+)\?$/, (bell, know) => rowOrNone(know, byBell['shaved']?.[bell])],
  [/^Which year does the article give for (.+)\?$/, (event, know) => rowOrNone(know, byEvent[event])],
  [/^What was the date of (.+)\?$/, (event, know) => rowOrNone(know, byEvent[event])],
  [/^For which date is (.+) (?:expected|planned)\?$/, (event, know) => rowOrNone(know, byEvent[event])],
  [/^What does the plan (?:name|set) for (.+)\?$/, (day, know) => stepOn(know, day)],
  [/a cousin of (.+)\?$/, (one, know) => cousinOf(know, one)],
  [
    /^Which picture does (.+) use to make a point clear\?$/,
    (one, know) => linkRow(know, 'comparison', one, 'attributed'),
  ],
  [/speaks of (.+) to make a point clear\?$/, (image, know) => linkedRow(know, 'comparison', image, 'attributed')],
  [/members did the Ringers’ Club have in (\d{4})\?$/, (year, know) => rowOrNone(know, byYear[year])],
  [/figure of (\d+) members of the Ringers’ Club belong\?$/, (count, know) => linkRow(know, 'members', count)],
];
const rowOrNone = (know: Knowledge, id: string | undefined): AnswerRow | undefined =>
  id === undefined ? undefined : know.rowNamed(id);

export const saltWording: Wording = {
  rowOf: (item, know) => {
    const id = byModel[item.model];
    if (id !== undefined) return know.rowNamed(id);
    for (const [reads, row] of questions) {
      const which = reads.exec(item.stem)?.[1];
      if (which !== undefined) return row(which, know);
    }
    return undefined;
  },
  readStatement,
  mustState: {
    'climbers/count': [/\b2024\b/],
    'climbers/growth': [/\b2024\b/],
    'gift/weight': [/\bmore than\b/],
    'club/members-2009': [/\b2009\b/],
    'club/members-2024': [/\b2024\b/],
    'crane/day': [/\b(expected|planned|plan)\b/],
    'peal/day': [/\b(expected|planned|plan)\b/],
    'foundry/head': [/\b(charge|head|runs?|manages?)\b/],
    'foundry/cousin': [/\barticle\b|\bcousins\b/],
  },
  names: [
    ['the building of the tower', 'the tower is built'],
    ['the fitting of the clock', 'the tower is given a clock'],
    ['the finding of the drawings', 'the drawings are found'],
    ['the founding of the Ringers’ Club', 'the Ringers’ Club is founded'],
    [
      'the pouring of the bronze',
      'the bronze is poured',
      'Filling the molds with bronze',
      'Hot metal fills the hollow',
    ],
    ['the opening of the molds', 'the molds are broken open', 'Breaking the molds'],
    ['the lifting of the bells', 'a crane lifts the bells', 'Raising the bells by crane'],
    ['the first full peal', 'the full peal', 'a full peal', 'Ringing all six together'],
    ['wooden', 'a wooden spoon', 'wooden spoons', 'a spoon', 'spoons'],
    ['Tuning the bells on the lathe', 'each bell is put on a lathe', 'The inside is shaved'],
    ['The core is laid in brick', 'a core of brick is made'],
    ['A false bell is shaped', 'a false bell is modeled in wax'],
    ['Clay is put around the wax', 'the wax bell is wrapped in clay and horsehair'],
    ['The wax is melted away', 'the wax is driven out'],
    ['Done', 'happened'],
    ['Planned', 'planned'],
  ],
  relations: {
    'origin/sorted': 'origin',
    'happening/years': 'year',
    'likening/match': 'comparison',
    'done-or-planned': 'standing',
    'part-of-material': 'use',
  },
  orders: ['happening/order', 'happening/first', 'steps-in-order'],
  computed: {
    'wren-before': 'wren-before',
    'climbers-2023': 'climbers-before',
    'members-gained': 'club-gain',
    'agnes-to-wren': 'agnes-times-wren',
    'bells-after-fire': 'bells-left',
  },
  claims: {
    'still-on-the-ground': 'not in the tower',
    'care-in-shaving': 'care',
    'days-to-cool': 'five days',
    'too-early': 'too early',
    'own-words': 'own words',
  },
  written: {
    'fewer-in-1950': ['true'],
    'new-names': ['false'],
    'clock-gift': ['not-given'],
    'bakers-nearby': ['not-given'],
    'brandt-longer': ['not-given'],
    'club-tripled': ['true'],
    'pip-recast': ['false'],
    'can-be-checked': ['How many people climbed up', 'Who gave money for bells', 'When the club was founded'],
    'meet-a-bill': ['paid'],
    'hollow-gap': ['bronze'],
  },
  sentences: [
    { quote: 'Now new ones are waiting in the market hall', proves: ['not in the tower'] },
    { quote: 'A crane is expected to lift', proves: ['not in the tower', 'too early'] },
    { quote: '“What is gone is gone.”', proves: ['care'] },
    { quote: 'It was poured on 14 March.', proves: [], with: [['five days', 'On 19 March the molds']] },
    { quote: '“No pillow is thick enough', proves: ['own words'] },
  ],
};
