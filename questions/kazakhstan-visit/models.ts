import { kitFor } from '../../src/bank/author.js';
import type { ItemModel } from '../../src/bank/bank.js';
import { entities } from './entities.js';
import { relations } from './relations.js';

const { model } = kitFor(entities, relations);

/** The stems that ask about the facts. What is finished has none: what runs was finished once too, so no rival is safe. */
export const models: Readonly<Record<string, ItemModel>> = {
  'arrival/weekday': model('arrival', 'weekday', 'On which day of the week did {visitor} arrive?', {
    lookFor: 'a day of the week',
  }),
  'assembly/number': model('assembly', 'number', 'Which number in the series does this {organization} assembly have?', {
    unit: '',
    lookFor: 'a number with “th” at its end',
  }),
  'visit-count/number': model(
    'visitCount',
    'number',
    'Counting this trip and all before it, how many times has {visitor} come to Kazakhstan?',
    { unit: 'visits', lookFor: 'a word for a rank, such as “third”' },
  ),
  'previous-visit/year': model(
    'lastVisit',
    'year',
    'In which year was the last trip that {visitor} had made to Kazakhstan before this one?',
    { unit: '', lookFor: 'a month with a year' },
  ),
  'unique/speaker': model('praise', 'speaker', 'Who, according to the article, called the partnership “unique”?', {
    kinds: ['choice'],
    lookFor: 'the name before “said”',
  }),
  'golden-years/number': model(
    'goldenYears',
    'number',
    'How many “golden years” of working together does {speaker} speak of?',
    { unit: 'years', lookFor: 'a number inside quotation marks' },
  ),
  'partnership-upgrade/year': model(
    'upgrade',
    'year',
    'In which year did {guest}, on a visit to {host}, agree on a “permanent comprehensive strategic partnership”?',
    { unit: '', lookFor: 'a year' },
  ),
  'news-conference/weekday': model(
    'remark',
    'weekday',
    'On which day of the week did the {source} make its remark about the visit?',
    { lookFor: 'a day of the week' },
  ),
  'growth-span/decades': model(
    'expansion',
    'span',
    'For how many decades has the cooperation in industry and trade been growing, according to the article?',
    { unit: 'decades', lookFor: 'a number of decades' },
  ),
  'trade-growth/percent': model(
    'growth',
    'percentage',
    'By how many percent did trade between the two countries grow in {year}?',
    { unit: '%', lookFor: 'a percent sign' },
  ),
  'trade-total/money': model(
    'value',
    'sum',
    'How many billion US dollars did trade between the two countries come to in {year}?',
    { unit: 'billion US dollars', scale: 1e9, lookFor: 'a dollar sign' },
  ),
  // The two lists of goods stand against each other, so that what is in one may well be read as denied of the other: no verdicts.
  'sale/goods': model('sale', 'goods', 'What does the article name among the things that {seller} sells to {buyer}?', {
    kinds: ['choice', 'evidence', 'two-part'],
  }),
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
    'In which year did {proposer}, in {place}, first put forward the plan for a new Silk Road?',
    { unit: '', lookFor: 'a year' },
  ),
  'report/region': model(
    'publication',
    'region',
    'Which region does the title of the {publisher}’s report name beside Central Asia?',
    { kinds: ['short-answer', 'choice', 'true-false-not-given'], lookFor: 'a title inside quotation marks' },
  ),
  'journeys-2023/count': model('journeys', 'count', 'How many journeys across the border were there in {year}?', {
    unit: 'journeys',
    lookFor: 'a total',
  }),
  'journeys-2023/year': model(
    'journeys',
    'year',
    'To which year does the article’s figure of {count} journeys belong?',
    { unit: '', lookFor: 'a year right after a total' },
  ),
  'journeys-quarter/count': model(
    'quarterJourneys',
    'count',
    'To how many did the trips “in either direction” rise in the first three months of the year of this visit?',
    { unit: 'trips', lookFor: 'the words “in either direction”' },
  ),
  'assembly-body/body': model('body', 'body', 'Which part of the {organization} meets now?', {
    lookFor: 'the name of a council',
  }),
  'recent-visits/number': model(
    'recentVisits',
    'number',
    'How many visits to Kazakhstan, this one among them, has Xi made in under two years?',
    { unit: 'visits', lookFor: 'a rank and a span of time' },
  ),
  'previous-visit/month': model(
    'lastMonth',
    'month',
    'In which month did the last trip that {visitor} had made to Kazakhstan before this one take place?',
    { lookFor: 'a month with a year' },
  ),
  'friendship/speaker': model(
    'friendship',
    'speaker',
    'Who, according to the article, speaks of a friendship that is “eternal”?',
    { kinds: ['choice'], lookFor: 'the name before “said”' },
  ),
  'kazakh-president/holder': model('presidency', 'holder', 'Who, in the article, is the president of Kazakhstan?', {
    kinds: ['choice', 'cloze'],
    lookFor: 'the word before a name',
  }),
  'plan/outcome': model('plan', 'outcome', 'What is planned or expected, according to the article?', {
    kinds: ['true-false-not-given'],
    skill: 'infer',
  }),
  'partnership-upgrade/level': model(
    'level',
    'level',
    'To what, in four words, did both countries decide in 2019 to raise their ties?',
    { lookFor: 'the words after “to a”' },
  ),
  'news-conference/city': model(
    'remarkCity',
    'city',
    'In which city did the Foreign Ministry of China speak of the visit?',
    { lookFor: 'a city' },
  ),
  'goods-data/source': model(
    'figures',
    'source',
    'On whose figures does the article rest what it says of the goods sold?',
    { kinds: ['choice'], lookFor: 'the words “according to”' },
  ),
  'bri-name/name': model('letters', 'name', 'What do the letters BRI stand for?', {
    lookFor: 'the letters in brackets',
  }),
  'new-stage/speaker': model(
    'stage',
    'speaker',
    'Who, according to the article, says that progress is now at a “new stage”?',
    { kinds: ['choice'], lookFor: 'the name before “said”' },
  ),
  'bri-progress/area': model(
    'progress',
    'area',
    'In what, according to the article, have BRI projects led to progress?',
    { kinds: ['choice'] },
  ),
  'bri-progress/area/all': model(
    'progress',
    'area',
    'Which of these does the article name as areas in which BRI projects have led to progress?',
    { kinds: ['multiple-response'] },
  ),
  'namesake/facility': model('namesake', 'facility', 'To what does the article give the name {place}?', {
    kinds: ['choice', 'true-false-not-given', 'evidence', 'two-part'],
  }),
  'namesake/facility/each': model('namesake', 'facility', 'Match each name with what bears it in the article.', {
    each: 'place',
    kinds: ['matching'],
    skill: 'integrate',
  }),
  'link-starts/regions': model(
    'linkStarts',
    'regions',
    'Which two parts of its own land is China willing to link better with others?',
    { lookFor: 'two points of the compass' },
  ),
  'link-ends/ends': model(
    'linkEnds',
    'ends',
    'With which two parts of the world is China willing to link its own regions better?',
  ),
  'beneficiary/country': model(
    'beneficiary',
    'country',
    'Which country does the article name as likely to gain the most from the BRI?',
    { kinds: ['true-false-not-given'] },
  ),
  'cornerstone/area': model(
    'cornerstone',
    'area',
    'What, according to the article, do both countries see as a cornerstone of their relations?',
    { kinds: ['choice', 'evidence', 'two-part'] },
  ),
  'cultural-deal/subject': model(
    'agreement',
    'subject',
    'What, according to the article, is the subject of an agreement that has been signed?',
    { kinds: ['choice', 'evidence', 'two-part'], lookFor: 'what has been signed' },
  ),
  'visa-waivers/cause': model(
    'cause',
    'area',
    'What does the article name as having made the 600,000 journeys possible?',
    { kinds: ['true-false-not-given'], lookFor: 'the words “thanks to”' },
  ),
};
