import { kitFor } from '../../src/bank/author.js';
import type { Fact, ItemModel } from '../../src/bank/bank.js';
import { entities } from './entities.js';
import { relations } from './relations.js';
import { quote } from './source.js';

const { fact, model } = kitFor(entities, relations);

const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const chineseSales = quote('China, in turn, has provided Kazakhstan with machinery, electronics');
const finishedWorks = quote(
  'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station and the modernization of the Shymkent oil refinery.',
);
const hubs = quote(
  'key transportation and logistics hubs, such as the Xi’an Terminal, the Western Europe-China Expressway, and the China-Europe Express Railway',
);

/** What the article states, in the order in which it states it. */
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
  'centre-director': fact(
    'directorship',
    { director: 'shaimergenova', institution: 'studiesCenter' },
    quote('said Gulnar Shaimergenova, director of the Kazakhstan Center for Chinese Studies'),
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
  'sale-oil': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'oil' }, kazakhSales),
  'sale-metals': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'metals' }, kazakhSales),
  'sale-produce': fact('sale', { seller: 'kazakhstan', buyer: 'china', goods: 'produce' }, kazakhSales),
  'sale-machinery': fact('sale', { seller: 'china', buyer: 'kazakhstan', goods: 'machinery' }, chineseSales),
  'sale-electronics': fact('sale', { seller: 'china', buyer: 'kazakhstan', goods: 'electronics' }, chineseSales),
  'silk-road': fact(
    'proposal',
    { proposer: 'xi', place: 'kazakhstan', year: 'y2013' },
    quote('It was in Kazakhstan in 2013 that Xi first proposed'),
    { weak: true },
  ),
  'finished-wind-farm': fact('finished', { project: 'windFarm' }, finishedWorks),
  'finished-power-station': fact('finished', { project: 'powerStation' }, finishedWorks),
  'finished-refinery': fact('finished', { project: 'refinery' }, finishedWorks),
  'hub-terminal': fact('hub', { hub: 'terminal' }, hubs),
  'hub-expressway': fact('hub', { hub: 'expressway' }, hubs),
  'hub-railway': fact('hub', { hub: 'railway' }, hubs),
  report: fact('publication', { publisher: 'worldBank' }, quote('according to a World Bank report titled')),
  'expected-consensus': fact(
    'expectation',
    { outcome: 'consensus' },
    quote('it is expected that a consensus on deepening cultural and people-to-people exchanges will be reached'),
  ),
  'journeys-2023': fact(
    'journeys',
    { year: 'y2023', count: 'trips600k' },
    quote('Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.'),
  ),
  'journeys-quarter': fact(
    'quarterJourneys',
    { count: 'trips200k' },
    quote('In the first quarter of this year, the number of trips in either direction rose to 200,000'),
  ),
};

/** The stems that ask about them. What is finished has none: what runs was finished once too, so no rival is safe. */
export const models: Readonly<Record<string, ItemModel>> = {
  'arrival/weekday': model('arrival', 'weekday', 'On which day of the week did {visitor} arrive?'),
  'assembly/number': model('assembly', 'number', 'Which number in the series does this {organization} assembly have?', {
    unit: '',
  }),
  'assembly/organization': model(
    'assembly',
    'organization',
    'Which body is holding its {number} assembly of leaders?',
    { kinds: ['choice'] },
  ),
  'visit-count/number': model(
    'visitCount',
    'number',
    'Counting this trip and all before it, how many times has {visitor} come to Kazakhstan?',
    { unit: 'visits' },
  ),
  'previous-visit/year': model(
    'lastVisit',
    'year',
    'In which year was the last trip that {visitor} had made to Kazakhstan before this one?',
    { unit: '' },
  ),
  'unique/speaker': model('praise', 'speaker', 'Who, according to the article, called the partnership “unique”?', {
    kinds: ['choice'],
  }),
  'centre-director/institution': model(
    'directorship',
    'institution',
    'Which institution does {director} lead, according to the article?',
    { kinds: ['choice'] },
  ),
  'golden-years/number': model(
    'goldenYears',
    'number',
    'How many “golden years” of working together does {speaker} speak of?',
    { unit: 'years' },
  ),
  'partnership-upgrade/year': model(
    'upgrade',
    'year',
    'In which year did {guest}, on a visit to {host}, agree on a “permanent comprehensive strategic partnership”?',
    { unit: '' },
  ),
  'partnership-upgrade/president': model(
    'upgrade',
    'guest',
    'Whose visit to {host} in {year} brought the decision on a “permanent comprehensive strategic partnership”?',
    { kinds: ['choice'] },
  ),
  'news-conference/weekday': model(
    'remark',
    'weekday',
    'On which day of the week did the {source} make its remark about the visit?',
  ),
  'growth-span/decades': model(
    'expansion',
    'span',
    'For how many decades has the cooperation in industry and trade been growing, according to the article?',
    { unit: 'decades' },
  ),
  'trade-growth/percent': model(
    'growth',
    'percentage',
    'By how many percent did trade between the two countries grow in {year}?',
    { unit: '%' },
  ),
  'trade-total/money': model(
    'value',
    'sum',
    'How many billion US dollars did trade between the two countries come to in {year}?',
    { unit: 'billion US dollars', scale: 1e9 },
  ),
  'sale/goods': model('sale', 'goods', 'What does the article name among the things that {seller} sells to {buyer}?'),
  'sale/goods/all': model(
    'sale',
    'goods',
    'Which of these does the article name among the things that {seller} sells to {buyer}?',
    { kinds: ['multiple-response'] },
  ),
  'sale/seller/each': model('sale', 'seller', 'Sort these goods by the country that, in the article, sells them.', {
    each: 'goods',
    kinds: ['categorise'],
    skill: 'integrate',
  }),
  'expectation/outcome': model('expectation', 'outcome', 'What is expected, according to the article?', {
    kinds: ['true-false-not-given'],
    skill: 'infer',
  }),
  'silk-road/year': model(
    'proposal',
    'year',
    'In which year did {proposer}, in {place}, first speak up for a new Silk Road?',
    { unit: '' },
  ),
  'hub/hub': model('hub', 'hub', 'What does the article name as a key transport hub that runs well?', {
    kinds: ['choice'],
  }),
  'report/publisher': model(
    'publication',
    'publisher',
    'On whose report, “South Caucasus and Central Asia”, does the writer draw?',
    { kinds: ['choice'] },
  ),
  'journeys-2023/count': model('journeys', 'count', 'How many journeys across the border were there in {year}?', {
    unit: 'journeys',
  }),
  'journeys-2023/year': model(
    'journeys',
    'year',
    'To which year does the article’s figure of {count} journeys belong?',
    { unit: '' },
  ),
  'journeys-quarter/count': model(
    'quarterJourneys',
    'count',
    'How many trips across the border were there in the first three months of the year of this visit?',
    { unit: 'trips' },
  ),
};
