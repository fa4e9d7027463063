// How the Kazakhstan bank words what the answer table names.
import type { Knowledge, Reading, Wording } from './knowledge.js';
import { linkRow } from './knowledge.js';

/** Item models that go by another name than the row. */
const renamed: Readonly<Record<string, string>> = {
  'assembly/number': 'assembly/ordinal',
  'film-title': 'film/title',
  'talk-topics': 'talk-topics/topic',
  'bri-progress/area/all': 'bri-progress/area',
};

const sellers: Readonly<Record<string, string>> = {
  Kazakhstan: 'kazakh-exports/goods',
  China: 'chinese-exports/goods',
};

interface Slot {
  readonly row: string;
  readonly otherwise?: 'not-given';
}

const statements: readonly { readonly reads: RegExp; readonly slots: readonly Slot[] }[] = [
  {
    reads: /^The day (.+) arrived was a (\w+)\.$/,
    slots: [{ row: 'arrival/visitor', otherwise: 'not-given' }, { row: 'arrival/weekday' }],
  },
  {
    reads: /^The trip is the (.+) that (.+) has made to Kazakhstan\.$/,
    slots: [{ row: 'visit-count/number' }, { row: 'arrival/visitor' }],
  },
  {
    reads: /^The last trip that (.+) had made to (.+) before this one was in (\d{4})\.$/,
    slots: [{ row: 'arrival/visitor' }, { row: 'arrival/country' }, { row: 'previous-visit/year' }],
  },
  {
    reads: /^In (\d{4}), on a visit to (.+), (.+) agreed on a [“‘](.+)[”’]\.$/,
    slots: [
      { row: 'partnership-upgrade/year' },
      { row: 'partnership-upgrade/country' },
      { row: 'partnership-upgrade/president' },
      { row: 'partnership-upgrade/level' },
    ],
  },
  {
    reads: /^The Foreign Ministry of China made its remark about the visit on a (\w+)\.$/,
    slots: [{ row: 'news-conference/weekday' }],
  },
  {
    reads: /^The things that Kazakhstan sells to China include (.+)\.$/,
    slots: [{ row: 'kazakh-exports/goods' }],
  },
  {
    reads: /^The things that China sells to Kazakhstan include (.+)\.$/,
    slots: [{ row: 'chinese-exports/goods' }],
  },
  {
    reads: /^The new Silk Road was first proposed by (.+) in (.+) in (\d{4})\.$/,
    slots: [{ row: 'silk-road/person' }, { row: 'silk-road/country' }, { row: 'silk-road/year' }],
  },
  {
    // The article gives a total for one year. Of other years it gives none, so a wrong year is not given, not false.
    reads: /^The number of journeys across the border in (\d{4}) came to ([\d,]+)\.$/,
    slots: [{ row: 'journeys-2023/year', otherwise: 'not-given' }, { row: 'journeys-2023/count' }],
  },
  {
    reads: /^In the first three months of the year of this visit the trips “in either direction” rose to ([\d,]+)\.$/,
    slots: [{ row: 'journeys-quarter/count' }],
  },
  {
    reads: /^The part of the (.+) that now meets is its (.+)\.$/,
    slots: [{ row: 'assembly/organisation' }, { row: 'assembly-body/body' }],
  },
  {
    reads: /^The last trip that (.+) had made to Kazakhstan before this one was in the month of (\w+)\.$/,
    slots: [{ row: 'arrival/visitor' }, { row: 'previous-visit/month' }],
  },
  {
    reads: /^This trip of Xi’s to Kazakhstan is the (\w+) one in under two years\.$/,
    slots: [{ row: 'recent-visits/number' }],
  },
  {
    reads: /^The word “eternal” for the friendship comes from (.+)\.$/,
    slots: [{ row: 'friendship/speaker' }],
  },
  { reads: /^The president of Kazakhstan is (.+)\.$/, slots: [{ row: 'kazakh-president/holder' }] },
  {
    reads: /^In 2019 both countries decided to raise their ties to a (.+)\.$/,
    slots: [{ row: 'partnership-upgrade/level' }],
  },
  {
    reads: /^The city in which the Foreign Ministry of China spoke of the visit was (.+)\.$/,
    slots: [{ row: 'news-conference/city' }],
  },
  { reads: /^The letters BRI stand for the (.+)\.$/, slots: [{ row: 'bri-name/name' }] },
  { reads: /^The word of a new stage comes from (.+)\.$/, slots: [{ row: 'new-stage/speaker' }] },
  { reads: /^The figures on goods come from the (.+)\.$/, slots: [{ row: 'goods-data/source' }] },
  {
    reads: /^The areas in which BRI projects have led to progress include (.+)\.$/,
    slots: [{ row: 'bri-progress/area' }],
  },
  {
    reads: /^The regions of its own that China is willing to link better with others are the (.+)\.$/,
    slots: [{ row: 'link-starts/regions' }],
  },
  {
    reads: /^Beside Central Asia the title of the (.+)’s report names the (.+)\.$/,
    slots: [{ row: 'report/publisher' }, { row: 'report/region' }],
  },
  {
    reads: /^The parts of the world with which China is willing to link its own regions better are (.+)\.$/,
    slots: [{ row: 'link-ends/ends' }],
  },
  {
    reads: /^The countries that are likely to gain the most from the BRI include (.+)\.$/,
    slots: [{ row: 'beneficiary/country' }],
  },
  {
    reads: /^The cornerstones of their relations, as both countries see it, include (.+)\.$/,
    slots: [{ row: 'cornerstone/area' }],
  },
  {
    reads: /^The agreements that have been signed include one on (.+)\.$/,
    slots: [{ row: 'cultural-deal/subject' }],
  },
  {
    reads: /^The things that made the journeys of 2023 possible include (.+)\.$/,
    slots: [{ row: 'visa-waivers/cause' }],
  },
];

/** Statements on what bears a name. */
const readName = (statement: string, know: Knowledge): Reading[] | undefined => {
  const [, place = '', filler = ''] = /^In the article the name (.+) belongs to (.+)\.$/.exec(statement) ?? [];
  const row = linkRow(know, 'what', place);
  return row && [{ row, filler }];
};

/** Statements on what has happened or is only expected; undefined for others. */
const readStanding = (statement: string, know: Knowledge): Reading[] | undefined => {
  const match =
    /^(It is expected that there will be|By the end of (?:the visit|the year of this visit) there had been) (.+)\.$/.exec(
      statement,
    );
  const row = linkRow(know, 'standing', match?.[2] ?? '');
  if (!match || !row) return undefined;
  if (match[1]?.startsWith('It')) return [{ row, filler: 'expected' }];
  // Of what is expected nobody can say whether it has happened since.
  return [{ row, filler: 'happened', otherwise: 'not-given' }];
};

export const kazakhstanWording: Wording = {
  rowOf: ({ model, stem }, know) => {
    const seller = model.startsWith('sale/goods') ? /that (Kazakhstan|China) sells/.exec(stem)?.[1] : undefined;
    const place = model === 'namesake/facility' ? /the name (.+)\?/.exec(stem)?.[1] : undefined;
    if (place) return linkRow(know, 'what', place);
    const id = seller ? (sellers[seller] ?? '') : (renamed[model] ?? model);
    return know.rows.find((row) => row.id === id);
  },
  readStatement: (statement, know) => {
    for (const { reads, slots } of statements) {
      const match = reads.exec(statement);
      if (match)
        return slots.map(({ row, ...rest }, i) => ({ row: know.rowNamed(row), filler: match[i + 1] ?? '', ...rest }));
    }
    return readName(statement, know) ?? readStanding(statement, know);
  },
  mustState: {
    'arrival/weekday': [/\barriv|\blanded|\bcame\b/],
    'assembly/organisation': [/\b24th\b/],
    'visit-count/number': [/\b(all|every|ever)\b/],
    'previous-visit/year': [/\b(last|latest|previous)\b|just before/, /\bbefore\b|\bprevious\b/],
    'previous-visit/month': [/\b(last|latest|previous)\b|just before/, /\bbefore\b|\bprevious\b/],
    'news-conference/weekday': [/\b(remark|said|spoke|speak|comment)/],
    'partnership-upgrade/year': [/\bpermanent comprehensive strategic partnership\b/],
    'partnership-upgrade/president': [/\b2019\b|permanent/],
    'partnership-upgrade/country': [/\b2019\b|permanent/],
    'partnership-upgrade/level': [/\b2019\b/],
    'trade-total/money': [/\b2023\b/],
    'trade-growth/percent': [/\b2023\b|41 billion/],
    'silk-road/year': [/\bfirst\b/],
    'silk-road/country': [/\bfirst\b/],
    'silk-road/person': [/\bfirst\b/],
    'film/title': [/\bfirst\b|\barticle\b|\bthe film\b/],
    'journeys-2023/count': [/\b2023\b/],
    'journeys-2023/year': [/\barticle\b/],
    'journeys-quarter/count': [/\bfirst (quarter|three months)\b/, /\bthis (year|visit)\b/],
    'growth-span/decades': [/\barticle\b/],
    'recent-visits/number': [/\b(less than|under) two years\b/],
    'kazakh-president/holder': [/\barticle\b/],
    'goods-data/source': [/\bgoods\b/],
    'bri-progress/area': [/\bBRI\b/],
    'report/region': [/\btitle\b/],
    'cornerstone/area': [/\bcornerstones?\b/],
    'visa-waivers/cause': [/\b600,000\b|\b2023\b/],
  },
  names: [
    ['Foreign Ministry of China', 'China’s Foreign Ministry'],
    ['consensus on closer exchanges', 'a consensus on deepening cultural and people-to-people exchanges'],
    ['refinery', 'oil refinery'],
    ['a hydropower plant', 'hydroelectric power station'],
    ['a series of talks with Tokayev', 'Xi’s talks with Tokayev'],
    ['a record number of trips', 'a new record number of trips'],
    ['work on infrastructure', 'infrastructure development'],
    ['exchanges of people', 'people-to-people exchanges'],
    ['a film by both countries', 'the first co-production of Chinese and Kazakh filmmakers'],
    ['a deal on cultural centers', 'the agreement on cultural centers'],
    ['Talks with Tokayev', 'Xi’s talks with Tokayev'],
    ['a “unique” partnership', 'the partnership between China and Kazakhstan is unique'],
    ['new “golden years”', '30 golden years'],
    ['a chance to fill gaps', 'an opportunity to fill the gaps'],
    ['the list of goods sold', 'what the two countries sell each other'],
    ['Kazakh officials', 'Kazakh government'],
    ['Xi proposes a new Silk Road', 'Xi first proposes the Silk Road Economic Belt'],
    ['Tokayev makes a stop in China', 'Tokayev’s stop in China'],
    ['Xi comes to Kazakhstan in September', 'Xi’s previous visit'],
    ['Xi arrives for the 24th assembly', 'Xi’s arrival in Kazakhstan'],
  ],
  relations: {
    'sale/seller/each': 'seller',
    'namesake/facility/each': 'what',
    'who-says-what': 'quoted',
    'done-or-expected': 'standing',
  },
  orders: ['order-of-events'],
  computed: { 'earlier-value': 'trade-before', 'visits-before-2022': 'visits-before-previous' },
  claims: { 'easier-to-cross': 'visa-waivers/effect', 'more-than-words': 'film/title' },
  written: {
    // A title and its makers: what the film tells is not said.
    'film-story': ['not-given'],
    'refinery-new': ['false'],
    // A wind farm, a power station, a refinery.
    'no-roads': ['true'],
  },
  sentences: [],
};
