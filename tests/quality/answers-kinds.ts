// What else the Kazakhstan article answers, for items of several facts: written from the article alone, as answers.ts is.
import { each } from './each.js';
import type { ComputedRow, EventRow, Link, SentenceRow } from './tables.js';

const kazakhstan = ['Kazakhstan', 'the Kazakh side'];
const china = ['China', 'the Chinese side'];
const xi = ['Xi', 'Xi Jinping', 'President Xi Jinping'];
const shaimergenova = ['Gulnar Shaimergenova', 'the director of the Kazakhstan Center for Chinese Studies'];
const worldBank = ['World Bank', 'the World Bank', 'a World Bank report', 'the World Bank report'];
const spokesperson = [
  'a spokesperson for China’s Foreign Ministry',
  'China’s Foreign Ministry',
  'Foreign Ministry of China',
];

const happened = ['happened', 'done', 'has happened', 'has already happened', 'already happened'];
const expected = ['expected', 'only expected', 'is expected', 'still expected'];

/** What happens in the article, with its names as one would put it. */
const names = {
  proposal: ['the first proposal of the Silk Road Economic Belt', 'Xi first proposes the Silk Road Economic Belt'],
  upgrade: [
    'the decision to elevate ties to a permanent comprehensive strategic partnership',
    'Tokayev’s stop in China',
    'The two countries decide to elevate their ties',
  ],
  previous: ['Xi’s previous visit', 'Xi’s visit to Kazakhstan before this one', 'Xi’s last visit before this one'],
  growth: ['trade reaches $41 billion', 'trade expands 32%'],
  journeys: ['600,000 cross-border journeys are recorded', 'the 600,000 cross-border journeys'],
  quarter: ['trips rise to 200,000', 'the first quarter with 200,000 trips'],
  remark: ['the remark of the Foreign Ministry’s spokesperson', 'The spokesperson speaks of the visit in Beijing'],
  arrival: ['Xi arrives in Kazakhstan for the meeting and state visit', 'Xi’s arrival in Kazakhstan'],
  press: ['Xi’s article is published'],
  talks: ['Xi’s talks with Tokayev', 'the scheduled meetings with Tokayev'],
  consensus: ['a consensus on deepening cultural and people-to-people exchanges'],
  record: ['a new record number of trips', 'the number of trips hits a new record'],
  film: ['The Composer', 'the first co-production of Chinese and Kazakh filmmakers'],
  centers: ['the agreement on cultural centers', 'a Sino-Kazakh agreement on the mutual creation of cultural centers'],
  beneficiary: ['Kazakhstan is one of the biggest beneficiaries of the BRI'],
  windFarm: ['the completion of the Zhanatas wind farm', 'Zhanatas wind farm'],
  station: ['the completion of the Turgusun hydroelectric power station', 'Turgusun hydroelectric power station'],
  refinery: ['the modernization of the Shymkent oil refinery', 'modernization of the Shymkent oil refinery'],
  programs: ['bilateral cultural cooperation programs', 'a Chinese university campus in Kazakhstan'],
};

export const links: readonly Link[] = [
  // Goods by seller. Natural fuel and energy materials go through pipelines with no direction stated; customer goods is damaged.
  ...each('seller', kazakhstan, [['crude oil'], ['metals'], ['agricultural products', 'farm products']]),
  ...each('seller', china, [['machinery'], ['electronics']]),
  ...each(
    'seller',
    [],
    [['customer goods', 'consumer goods'], ['natural fuel'], ['energy materials']],
    [...kazakhstan, ...china],
  ),

  // Who says what. Silent about who else may: another speaker is not named, and never with damaged words.
  ...each('speaker', xi, [
    ['the partnership between China and Kazakhstan is unique', 'unique', 'calls the partnership “unique”'],
    [
      'the eternal friendship has strengthened over time',
      'the friendship of the two nations has set an example of solidarity',
    ],
    ['progress has entered a new stage', 'cooperation has entered a new stage', 'a new stage'],
  ]),
  // She refers to a joint announcement of the two presidents, who have then said so too.
  ...each(
    'speaker',
    shaimergenova,
    [['30 golden years', 'the leaders have introduced new 30 golden years']],
    [...xi, 'Tokayev', 'Kassym-Jomart Tokayev', 'the leaders of the two countries'],
  ),
  ...each('speaker', worldBank, [
    ['the BRI has benefited Kazakhstan’s connectivity'],
    ['an opportunity to fill the gaps', 'the BRI and China’s willingness offer an opportunity to fill gaps'],
  ]),
  // Whose report it is that he concludes is lost.
  ...each(
    'speaker',
    [],
    [['Kazakhstan will be one of the biggest beneficiaries of the BRI']],
    [...worldBank, ...xi, ...shaimergenova],
  ),
  ...each(
    'speaker',
    ['Kazakh government', 'Kazakh government data'],
    [['the main exports', 'what the two countries sell each other']],
  ),
  ...each('speaker', ['authorities'], [['the number of trips is expected to hit a new record']]),
  ...each('speaker', spokesperson, [['a remark on the visit at a daily news conference']]),
  ...each(
    'speaker',
    [],
    [['cultural and people-to-people cooperation plays a role in strengthening bilateral ties']],
    [...xi, ...shaimergenova, 'Tokayev', ...spokesperson],
  ),

  // What has happened, and what is only expected.
  // Whom the article quotes or cites: of these there is one each.
  ...each('quoted', xi, [['unique', 'the partnership between China and Kazakhstan is unique']]),
  ...each('quoted', shaimergenova, [['30 golden years']]),
  ...each('quoted', worldBank, [['an opportunity to fill the gaps']]),
  ...each('quoted', ['Kazakh government', 'Kazakh government data'], [['what the two countries sell each other']]),

  ...each('standing', happened, [
    names.proposal,
    names.upgrade,
    names.previous,
    names.growth,
    names.journeys,
    names.quarter,
    names.remark,
    names.arrival,
    names.film,
    names.centers,
    names.windFarm,
    names.station,
    names.refinery,
    names.programs,
    ['the leaders introduce new 30 golden years'],
  ]),
  ...each('standing', expected, [names.consensus, names.record]),
  // The meetings are scheduled: a plain word, so they have not been held, though the words on what is expected of them are damaged.
  ...each('standing', expected, [names.talks]),
  // The purpose of a visit that has begun; a forecast whose source is lost.
  ...each('standing', expected, [names.beneficiary, ['Xi attends the 24th assembly']], happened),

  ...each('year', ['2013'], [names.proposal]),
  ...each('year', ['2019'], [names.upgrade]),
  ...each('year', ['2022'], [names.previous]),
  ...each('year', ['2023'], [names.growth, names.journeys]),
  ...each('year', ['2024', 'this year'], [names.quarter, names.arrival, names.remark, names.press]),

  ...each('weekday', ['Tuesday'], [names.arrival, names.press]),
  ...each('weekday', ['Monday'], [names.remark]),

  ...each('place', ['Kazakhstan'], [names.proposal, names.arrival, names.previous]),
  ...each('place', ['China'], [names.upgrade], ['Beijing']),
  ...each('place', ['Beijing'], [names.remark], ['China']),

  ...each('what', ['wind farm', 'a wind farm'], [['Zhanatas']]),
  ...each('what', ['hydroelectric power station', 'a hydroelectric power station'], [['Turgusun']]),
  ...each('what', ['oil refinery', 'an oil refinery'], [['Shymkent']]),
  ...each('what', ['film', 'a film'], [['The Composer']]),
  ...each(
    'what',
    ['terminal', 'transportation hub', 'a transportation hub', 'logistics hub'],
    [['Xi’an Terminal', 'Xi’an']],
  ),
  ...each('what', ['expressway', 'an expressway'], [['Western Europe-China']], ['road', 'a road', 'transport hub']),
  ...each(
    'what',
    ['railway', 'a railway', 'express railway', 'an express railway'],
    [['China-Europe']],
    ['transport hub'],
  ),

  ...each(
    'list',
    ['recently completed and commissioned projects', 'completed projects'],
    [names.windFarm, names.station, names.refinery],
  ),
  // What runs must have been completed at some time.
  ...each(
    'list',
    ['transportation and logistics hubs', 'transport hubs'],
    [['Xi’an Terminal'], ['Western Europe-China Expressway'], ['China-Europe Express Railway']],
    ['recently completed and commissioned projects', 'completed projects'],
  ),
  ...each(
    'list',
    ['central topics of the talks'],
    [['industry and investment'], ['infrastructure development'], ['cultural and people-to-people exchanges']],
  ),

  ...each('number', ['600,000'], [['cross-border journeys in 2023', ...names.journeys]]),
  ...each('number', ['200,000'], [['trips in the first quarter of this year', ...names.quarter]]),
  ...each('number', ['32%'], [['the expansion in 2023']]),
  ...each('number', ['$41 billion'], [['the sum reached in 2023']]),
  ...each('number', ['24th', '24'], [['the assembly of the Council of Heads of State']]),
  ...each('number', ['fifth', '5'], [['Xi’s visits to Kazakhstan, this one included']], ['second', '2']),
  ...each('number', ['30'], [['golden years']]),
  ...each('number', ['three', '3'], [['the past decades of industrial and economic cooperation']]),

  ...each('role', ['director of the Kazakhstan Center for Chinese Studies'], [['Gulnar Shaimergenova']]),
  ...each('role', ['Kazakh President', 'president of Kazakhstan'], [['Tokayev', 'Kassym-Jomart Tokayev']]),
  ...each('role', ['president of China', 'Chinese President', 'President'], [xi]),
];

// One line of time. The last rank before the visit is that of Monday; what is expected comes after the arrival. 2023 as a whole
// stands at one rank: of two things of that year none is first. Xi’s article is of the day of arrival, before or after it.
export const events: readonly EventRow[] = [
  { id: 'proposal', names: names.proposal, ranks: { time: 2013 } },
  { id: 'upgrade', names: names.upgrade, ranks: { time: 2019 } },
  { id: 'previous', names: names.previous, ranks: { time: 2022 } },
  { id: 'growth', names: names.growth, ranks: { time: 2023 } },
  { id: 'journeys', names: names.journeys, ranks: { time: 2023 } },
  { id: 'quarter', names: names.quarter, ranks: { time: 2024.1 } },
  { id: 'remark', names: names.remark, ranks: { time: 2024.2 } },
  { id: 'arrival', names: names.arrival, ranks: { time: 2024.3 } },
  { id: 'press', names: names.press, ranks: { time: 2024.3 } },
  { id: 'talks', names: names.talks, ranks: { time: 2024.4 } },
  { id: 'consensus', names: names.consensus, ranks: { time: 2024.4 } },
  { id: 'film', names: names.film, ranks: {} },
  { id: 'centers', names: names.centers, ranks: {} },
  { id: 'wind-farm', names: names.windFarm, ranks: {} },
  { id: 'station', names: names.station, ranks: {} },
  { id: 'refinery', names: names.refinery, ranks: {} },
];

const expiry = 'exchanges-consensus/status';
const arrival = ['arrival/visitor', 'arrival/country'];
const upgrade = [
  'partnership-upgrade/year',
  'partnership-upgrade/president',
  'partnership-upgrade/country',
  'partnership-upgrade/level',
];
const proposal = ['silk-road/year', 'silk-road/country', 'silk-road/person'];

export const sentences: readonly SentenceRow[] = [
  {
    quote: 'Xi arrives in Kazakhstan for SCO Council of Heads of State meeting and state visit',
    proves: arrival,
    helps: ['assembly/organisation', 'arrival/weekday'],
  },
  {
    quote: 'President Xi Jinping arrived in Kazakhstan on Tuesday',
    proves: [...arrival, 'arrival/weekday', 'assembly/ordinal', 'assembly/organisation'],
  },
  {
    quote: 'This is Xi’s fifth visit to Kazakhstan',
    proves: ['visit-count/number', 'previous-visit/year', 'previous-visit/month', 'visits-before'],
    helps: [...arrival],
  },
  { quote: 'he is expected to emphasize the multifaceted facets', proves: [], helps: ['talk-topics/topic'] },
  {
    quote: 'Calling the China-Kazakhstan partnership',
    proves: ['unique/speaker', 'speaker: eternal friendship'],
    helps: [...arrival, 'partnership-upgrade/level'],
  },
  {
    quote: 'In a series of scheduled meetings',
    proves: [],
    helps: ['talk-topics/topic', 'partnership-upgrade/president'],
  },
  { quote: 'The central topics of those talks include', proves: ['talk-topics/topic'], helps: [expiry] },
  {
    quote: 'have introduced new ’30 golden years’',
    proves: ['golden-years/speaker', 'golden-years/number', 'centre-director/person', 'centre-director/institution'],
    helps: ['previous-visit/year'],
  },
  {
    quote: 'As relations between Kazakhstan and China are reaching a higher level',
    proves: [],
    helps: ['partnership-upgrade/level', ...arrival],
  },
  { quote: 'During Tokayev’s stop in China in 2019', proves: upgrade },
  {
    quote: 'At a daily news conference in Beijing on Monday',
    proves: ['news-conference/weekday', 'news-conference/city'],
  },
  {
    quote: 'The deepening of mutual recognition and political ties',
    proves: ['growth-span/decades'],
    helps: ['trade-growth/percent'],
  },
  {
    quote: 'largest trading partner in 2023',
    proves: ['trade-total/money', 'trade-growth/percent', 'trade-before'],
    helps: ['growth-span/decades'],
  },
  { quote: 'Kazakhstan’s main exports to China include', proves: ['kazakh-exports/goods', 'chinese-exports/goods'] },
  {
    quote: 'has also become a key partner in China’s proposed Belt and Road Initiative',
    proves: [],
    helps: ['silk-road/person', 'silk-road/country', 'trade-total/money'],
  },
  { quote: 'It was in Kazakhstan in 2013 that Xi first proposed', proves: proposal, helps: ['previous-visit/year'] },
  { quote: 'This marks a glorious breakdown', proves: [], helps: ['growth-span/decades', 'unique/speaker'] },
  {
    quote: 'the progress between China and Kazakhstan has entered a new stage',
    proves: ['speaker: new stage'],
    helps: ['unique/speaker', 'partnership-upgrade/level', 'arrival/weekday'],
  },
  {
    quote: 'Since then, both countries have made significant progress',
    proves: [],
    helps: ['finished-projects/project', 'growth-span/decades', 'speaker: new stage'],
  },
  { quote: 'Among the recently completed and commissioned projects', proves: ['finished-projects/project'] },
  { quote: 'These advances highlight the strong cooperation', proves: [], helps: ['finished-projects/project'] },
  {
    quote: 'Crude oil and natural fuel pipelines between',
    proves: [],
    helps: ['kazakh-exports/goods', 'finished-projects/project', 'transport-hubs/hub'],
  },
  {
    quote: 'This dynamic partnership has extended to transportation infrastructure',
    proves: ['transport-hubs/hub'],
    helps: ['finished-projects/project'],
  },
  {
    quote: 'The BRI for cross-border shipping infrastructure has benefited',
    proves: ['report/publisher'],
    helps: ['speaker: an opportunity'],
  },
  { quote: 'For more than a decade, Kazakhstan has particularly invested', proves: [], helps: ['growth-span/decades'] },
  {
    quote: 'The BRI initiative on maritime infrastructure expansion',
    proves: ['speaker: an opportunity'],
    helps: ['report/publisher'],
  },
  { quote: 'Kazakhstan will be one of the biggest beneficiaries of the BRI', proves: [], helps: ['report/publisher'] },
  { quote: 'it is expected that a consensus on deepening', proves: [expiry], helps: ['talk-topics/topic'] },
  { quote: 'Both countries have long identified the importance', proves: [], helps: ['talk-topics/topic', expiry] },
  { quote: 'So far, a Sino-Kazakh agreement has been signed', proves: ['standing: centers'], helps: [expiry] },
  { quote: 'Chinese and Kazakh filmmakers co-produced', proves: ['film/title', 'film/ordinal'] },
  {
    quote: 'Bilateral cultural cooperation programs have been implemented',
    proves: ['standing: programs'],
    helps: [expiry, 'centre-director/institution'],
  },
  {
    quote: 'Thanks to mutual visa waivers',
    proves: ['journeys-2023/count', 'journeys-2023/year', 'visa-waivers/effect', 'journeys-average'],
    helps: ['record'],
  },
  {
    quote: 'In the first quarter of this year',
    proves: ['journeys-quarter/count', 'record', 'standing: record'],
    helps: ['visa-waivers/effect', 'journeys-2023/year'],
  },
  { quote: 'The knowledge of both parties has demonstrated this', proves: [] },
  { quote: 'In an exclusive written interview with', proves: [] },
  { quote: 'Cultural and people-to-people cooperation plays a role', proves: [], helps: ['talk-topics/topic', expiry] },
];

// Numbers that follow. 200,000 trips in either direction can be read as each way, so what is computed of it can be defended twice.
export const computed: readonly ComputedRow[] = [
  {
    id: 'trade-before',
    question: 'Trade in the year before it reached $41 billion, in dollars',
    value: 41e9 / 1.32,
    between: [31e9, 31.1e9],
    unsafe: [],
    from: ['trade-total/money', 'trade-growth/percent'],
  },
  {
    id: 'trade-gain',
    question: 'By how many dollars it grew in 2023',
    value: 41e9 - 41e9 / 1.32,
    between: [9.9e9, 10e9],
    unsafe: [10e9],
    from: ['trade-total/money', 'trade-growth/percent'],
  },
  {
    id: 'visits-before',
    question: 'How many visits to Kazakhstan Xi had made before this one',
    value: 4,
    between: [4, 4],
    unsafe: [],
    from: ['visit-count/number'],
  },
  {
    id: 'visits-before-previous',
    question: 'How many visits to Kazakhstan Xi had made before that of September 2022',
    value: 3,
    between: [3, 3],
    unsafe: [],
    from: ['visit-count/number', 'previous-visit/year'],
  },
  {
    id: 'journeys-average',
    question: 'Average number of journeys in a quarter of 2023',
    value: 150_000,
    between: [150_000, 150_000],
    unsafe: [],
    from: ['journeys-2023/count'],
  },
  {
    id: 'journeys-month',
    question: 'Average number of journeys in a month of 2023',
    value: 50_000,
    between: [50_000, 50_000],
    unsafe: [],
    from: ['journeys-2023/count'],
  },
  {
    id: 'journeys-more',
    question: 'By how many the trips of the first quarter exceed a quarter’s average of the year before',
    value: 50_000,
    between: [50_000, 50_000],
    unsafe: [250_000],
    from: ['journeys-2023/count', 'journeys-quarter/count'],
  },
  {
    id: 'journeys-four',
    question: 'Trips in this year if every quarter is as its first',
    value: 800_000,
    between: [800_000, 800_000],
    unsafe: [1_600_000],
    from: ['journeys-quarter/count'],
  },
  {
    id: 'journeys-share',
    question: 'The first quarter’s trips as a percentage of all journeys of the year before',
    value: 100 / 3,
    between: [33, 33.4],
    unsafe: [67, 66.7],
    from: ['journeys-2023/count', 'journeys-quarter/count'],
  },
  {
    id: 'proposal-to-upgrade',
    question: 'Years from the first proposal to the upgrade of ties',
    value: 6,
    between: [6, 6],
    unsafe: [5],
    from: ['silk-road/year', 'partnership-upgrade/year'],
  },
  {
    id: 'upgrade-to-visit',
    question: 'Years from the upgrade of ties to the previous visit',
    value: 3,
    between: [3, 3],
    unsafe: [2],
    from: ['partnership-upgrade/year', 'previous-visit/year'],
  },
  {
    id: 'proposal-to-visit',
    question: 'Years from the first proposal to the previous visit',
    value: 9,
    between: [9, 9],
    unsafe: [8, 10],
    from: ['silk-road/year', 'previous-visit/year'],
  },
];
