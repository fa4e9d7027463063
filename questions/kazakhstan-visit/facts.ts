import { kitFor } from '../../src/bank/author.js';
import type { Fact } from '../../src/bank/bank.js';
import { entities } from './entities.js';
import { relations } from './relations.js';
import { quote } from './source.js';

const { fact } = kitFor(entities, relations);

const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const chineseSales = quote('China, in turn, has provided Kazakhstan with machinery, electronics');
const finishedWorks = quote(
  'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station and the modernization of the Shymkent oil refinery.',
);
const hubs = quote(
  'key transportation and logistics hubs, such as the Xi’an Terminal, the Western Europe-China Expressway, and the China-Europe Express Railway',
);

const stage = quote('the progress between China and Kazakhstan has entered a new stage,” Xi said in an article');
const progress = quote(
  'both countries have made significant progress in improving connectivity and economic integration through BRI projects',
);
const willingness = quote(
  'China’s willingness to better link its western and central regions with Europe and West Asia',
);

// The projects that the next block names are works of industry and infrastructure.
const briNearby = { veto: { area: ['infrastructure', 'investment'] } } as const;

// The last visit can be set beside two other years alone. Three options everywhere, and each rank has a key.
const threeYears = { veto: { year: ['y2022'] } } as const;

/** What the article states: first what its main points rest on, then what it says beside them, each in its order. */
export const facts: Readonly<Record<string, Fact>> = {
  arrival: fact(
    'arrival',
    { visitor: 'xi', weekday: 'tuesday' },
    quote('President Xi Jinping arrived in Kazakhstan on Tuesday'),
  ),
  assembly: fact(
    'assembly',
    { organization: 'sco', number: 'assembly24' },
    quote('the 24th assembly of the Council of Heads of State of the Shanghai Cooperation Organization'),
  ),
  'visit-count': fact(
    'visitCount',
    { visitor: 'xi', number: 'visit5' },
    quote('This is Xi’s fifth visit to Kazakhstan'),
    // Of the last two years it is the second.
    { veto: { number: ['visit2'] } },
  ),
  'previous-visit': fact(
    'lastVisit',
    { visitor: 'xi', year: 'y2022' },
    quote('following his previous visit in September 2022'),
    // Of the five visits the article dates this one alone, and it has Xi in Kazakhstan in 2013 as well.
    { veto: { year: ['y2013'] } },
  ),
  unique: fact(
    'praise',
    { speaker: 'xi' },
    quote('Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here'),
  ),
  'golden-years': fact(
    'goldenYears',
    { speaker: 'shaimergenova', number: 'years30' },
    quote(
      '“The leaders of our countries have introduced new ’30 golden years’ of cooperation between Kazakhstan and China,” said Gulnar Shaimergenova',
    ),
  ),
  'partnership-upgrade': fact(
    'upgrade',
    { guest: 'tokayev', host: 'china', year: 'y2019' },
    quote(
      'During Tokayev’s stop in China in 2019, the two countries made the decision to elevate their ties to a permanent comprehensive strategic partnership.',
    ),
    threeYears,
  ),
  'news-conference': fact(
    'remark',
    { source: 'foreignMinistry', weekday: 'monday' },
    quote('At a daily news conference in Beijing on Monday, a spokesperson for China’s Foreign Ministry said'),
  ),
  'growth-span': fact(
    'expansion',
    { span: 'decades3' },
    quote('a remarkable expansion of their industrial and economic cooperation over the past three decades'),
  ),
  'trade-growth': fact(
    'growth',
    { year: 'y2023', percentage: 'percent32' },
    quote('32% year-on-year to reach $41 billion'),
  ),
  'trade-total': fact('value', { year: 'y2023', sum: 'usd41bn' }, quote('32% year-on-year to reach $41 billion')),
  'sale-oil': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'oil' }, kazakhSales, { weak: true }),
  'sale-metals': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'metals' }, kazakhSales, { weak: true }),
  'sale-produce': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'produce' }, kazakhSales, { weak: true }),
  'sale-machinery': fact('sale', { seller: 'china', buyer: 'kazakhstan', goods: 'machinery' }, chineseSales, {
    weak: true,
  }),
  'sale-electronics': fact('sale', { seller: 'china', buyer: 'kazakhstan', goods: 'electronics' }, chineseSales, {
    weak: true,
  }),
  'silk-road': fact(
    'proposal',
    { proposer: 'xi', place: 'kazakhstan', year: 'y2013' },
    quote('It was in Kazakhstan in 2013 that Xi first proposed'),
    { ...threeYears, weak: true },
  ),
  'finished-wind-farm': fact('finished', { project: 'windFarm' }, finishedWorks),
  'finished-power-station': fact('finished', { project: 'powerStation' }, finishedWorks),
  'finished-refinery': fact('finished', { project: 'refinery' }, finishedWorks),
  report: fact(
    'publication',
    { publisher: 'worldBank', region: 'southCaucasus' },
    quote('according to a World Bank report titled “South Caucasus and Central Asia'),
  ),
  'expected-consensus': fact(
    'expectation',
    { outcome: 'consensus' },
    quote('it is expected that a consensus on deepening cultural and people-to-people exchanges will be reached'),
    { weak: true },
  ),
  'journeys-2023': fact(
    'journeys',
    { year: 'y2023', count: 'trips600k' },
    quote('Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.'),
    threeYears,
  ),
  'journeys-quarter': fact(
    'quarterJourneys',
    { count: 'trips200k' },
    quote('In the first quarter of this year, the number of trips in either direction rose to 200,000'),
  ),
  'assembly-body': fact(
    'body',
    { organization: 'sco', body: 'council' },
    quote('SCO Council of Heads of State meeting'),
  ),
  'recent-visits': fact('recentVisits', { number: 'visit2' }, quote('the second in less than two years')),
  'previous-month': fact(
    'lastMonth',
    { visitor: 'xi', month: 'september' },
    quote('following his previous visit in September 2022'),
  ),
  friendship: fact(
    'friendship',
    { speaker: 'xi' },
    quote('Xi said upon his arrival here that the eternal friendship of the two nations has strengthened over time'),
  ),
  'kazakh-president': fact(
    'presidency',
    { holder: 'tokayev' },
    quote('scheduled meetings with Kazakh President Kassym-Jomart Tokayev'),
    { weak: true },
  ),
  // That nobody can say what came of it is plain from any such statement.
  'planned-talks': fact(
    'plan',
    { outcome: 'talks' },
    quote('In a series of scheduled meetings with Kazakh President'),
    { weak: true },
  ),
  'upgrade-level': fact(
    'level',
    { level: 'partnership' },
    quote('the decision to elevate their ties to a permanent comprehensive strategic partnership'),
  ),
  'remark-city': fact('remarkCity', { city: 'beijing' }, quote('At a daily news conference in Beijing on Monday'), {
    weak: true,
  }),
  'goods-data': fact('figures', { source: 'kazakhGovernment' }, quote('according to Kazakh government data')),
  'initiative-letters': fact('letters', { name: 'bri' }, quote('Belt and Road Initiative (BRI)'), { weak: true }),
  'new-stage': fact('stage', { speaker: 'xi' }, stage),
  'progress-connectivity': fact('progress', { area: 'connectivity' }, progress, briNearby),
  'progress-integration': fact('progress', { area: 'integration' }, progress, briNearby),
  'name-zhanatas': fact('namesake', { place: 'zhanatas', facility: 'aWindFarm' }, finishedWorks),
  'name-turgusun': fact('namesake', { place: 'turgusun', facility: 'aPowerStation' }, finishedWorks),
  'name-shymkent': fact('namesake', { place: 'shymkent', facility: 'aRefinery' }, finishedWorks),
  'name-xian': fact('namesake', { place: 'xian', facility: 'aTerminal' }, hubs),
  'name-expressway': fact('namesake', { place: 'westEuropeChina', facility: 'anExpressway' }, hubs),
  'name-railway': fact('namesake', { place: 'chinaEurope', facility: 'aRailway' }, hubs),
  'link-starts': fact('linkStarts', { regions: 'ownRegions' }, willingness),
  'link-ends': fact('linkEnds', { ends: 'farRegions' }, willingness),
  beneficiary: fact(
    'beneficiary',
    { country: 'kazakhstan' },
    quote('Kazakhstan will be one of the biggest beneficiaries of the BRI'),
  ),
  cornerstone: fact(
    'cornerstone',
    { area: 'culture' },
    quote('considering cultural exchanges as one of the cornerstones of their bilateral relations'),
  ),
  'cultural-deal': fact(
    'agreement',
    { subject: 'centers' },
    quote('So far, a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers.'),
  ),
  'waivers-cause': fact(
    'cause',
    { area: 'waivers' },
    quote('Thanks to mutual visa waivers, a total of 600,000 cross-border journeys'),
    // Better roads and closer economies bring journeys too.
    { veto: { area: ['connectivity', 'integration'] }, weak: true },
  ),
  'planned-record': fact('plan', { outcome: 'record' }, quote('rose to 200,000 and is expected to hit a new record'), {
    weak: true,
  }),
};
