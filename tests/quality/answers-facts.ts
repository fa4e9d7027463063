// More of what the Kazakhstan article answers: the smaller statements, read sentence by sentence, as answers.ts is.
import type { AnswerRow } from './answers.js';
import { each } from './each.js';
import type { Link, SentenceRow } from './tables.js';

const xi = ['Xi', 'Xi Jinping', 'President Xi', 'President Xi Jinping', 'the Chinese president'];
const speakersForChina = ['China', 'the Chinese side', 'China’s Foreign Ministry', 'the Foreign Ministry'];
const governmentData = ['Kazakh government', 'the Kazakh government', 'the government of Kazakhstan'];

const friendship =
  'the eternal friendship of the two nations has strengthened over time and set an example of solidarity';
const newStage = 'the progress between China and Kazakhstan has entered a new stage,” Xi said in an article';
const progress = 'both countries have made significant progress in improving connectivity and economic integration';
const willingness = 'China’s willingness to better link its western and central regions with Europe and West Asia';

export const factAnswers: readonly AnswerRow[] = [
  {
    id: 'assembly-body/body',
    question: 'Which body of the SCO holds the meeting for which Xi arrives?',
    right: ['Council of Heads of State', 'the Council of Heads of State', 'SCO Council of Heads of State'],
    unsafe: ['heads of state', 'the SCO', 'the Shanghai Cooperation Organization', 'the council'],
    closed: 'functional',
    blocks: [0, 1],
    evidence: 'SCO Council of Heads of State meeting',
    note: 'One meeting is of one body; the organization as a whole answers a looser question.',
  },
  {
    id: 'recent-visits/number',
    question: 'How many visits to Kazakhstan, with this one, has Xi made in less than two years?',
    right: ['second', 'the second', '2nd', '2', 'two', 'twice'],
    unsafe: [],
    value: 2,
    closed: 'functional',
    blocks: [2],
    evidence: 'the second in less than two years',
    note: 'The second of the span is this one, so the span has two; five are those of all years.',
  },
  {
    id: 'friendship/speaker',
    question: 'Whom does the article report as calling the friendship of the two nations eternal?',
    right: xi,
    unsafe: speakersForChina,
    closed: 'attributed',
    blocks: [3],
    evidence: friendship,
    note: 'Only Xi is reported to say it, and others may say it too.',
  },
  {
    id: 'kazakh-president/holder',
    question: 'Who is president of Kazakhstan?',
    right: ['Tokayev', 'Kassym-Jomart Tokayev', 'President Tokayev'],
    unsafe: ['Nursultan Nazarbayev', 'Nazarbayev'],
    closed: 'functional',
    blocks: [4],
    evidence: 'scheduled meetings with Kazakh President Kassym-Jomart Tokayev',
    note: 'One at a time; known without the article.',
  },
  {
    id: 'goods-data/source',
    question: 'To whose data does the article refer for the goods that the two countries sell each other?',
    right: governmentData,
    unsafe: ['Kazakhstan', 'the Kazakh side', 'Kazakh officials'],
    closed: 'attributed',
    blocks: [9],
    evidence: 'according to Kazakh government data',
    note: 'One source is named; that another has the same figures is not excluded.',
  },
  {
    id: 'bri-proposer/country',
    question: 'Which country proposed the Belt and Road Initiative?',
    right: ['China', 'the People’s Republic of China', 'PRC'],
    unsafe: ['Beijing', 'Asia', 'Xi', 'Xi Jinping'],
    closed: 'functional',
    blocks: [10],
    evidence: 'a key partner in China’s proposed Belt and Road Initiative',
    note: 'The initiative has one proposer; known without the article.',
  },
  {
    id: 'bri-name/name',
    question: 'What do the letters BRI stand for?',
    right: ['Belt and Road Initiative', 'the Belt and Road Initiative'],
    unsafe: ['Belt and Road', 'Silk Road Economic Belt'],
    closed: 'functional',
    blocks: [10],
    evidence: 'proposed Belt and Road Initiative (BRI)',
    note: 'The article puts the letters behind the name; known without it.',
  },
  {
    id: 'new-stage/speaker',
    question: 'Whom does the article quote as saying that progress has entered a new stage?',
    right: xi,
    unsafe: speakersForChina,
    closed: 'attributed',
    blocks: [11],
    evidence: newStage,
    note: 'Only Xi is quoted; others may say it too.',
  },
  {
    id: 'bri-progress/area',
    question: 'In improving what have both countries made progress through BRI projects, by the article?',
    right: ['connectivity', 'economic integration'],
    unsafe: [
      'infrastructure development',
      'infrastructure',
      'industry and investment',
      'trade',
      'transport',
      'energy',
      'economic cooperation',
      'bilateral relations',
    ],
    closed: 'open',
    blocks: [12],
    evidence: progress,
    note: 'Two things are named, others are not excluded; power plants, transport and trade are tied to BRI nearby.',
  },
  {
    id: 'link-starts/regions',
    question: 'Which of its own regions is China willing to link better with Europe and West Asia?',
    right: ['western and central regions', 'central and western regions', 'western and central', 'central and western'],
    unsafe: ['western regions', 'central regions', 'western', 'central', 'Xi’an', 'Xinjiang'],
    closed: 'functional',
    blocks: [17],
    evidence: willingness,
    note: 'Named without include or such as; half of it is half right.',
  },
  {
    id: 'link-ends/ends',
    question: 'With which parts of the world is China willing to link its western and central regions better?',
    right: ['Europe and West Asia', 'West Asia and Europe'],
    unsafe: ['Europe', 'West Asia', 'Western Europe', 'Western Asia', 'the Middle East', 'Central Asia'],
    closed: 'functional',
    blocks: [17],
    evidence: willingness,
    note: 'Named without include or such as; half of it is half right.',
  },
  {
    id: 'beneficiary/country',
    question: 'Which country does the quoted forecast name as one of the biggest beneficiaries of the BRI?',
    right: ['Kazakhstan', 'the Republic of Kazakhstan', 'the Central Asian country'],
    unsafe: ['Central Asia', 'both countries', 'the two countries'],
    closed: 'open',
    blocks: [18],
    evidence: 'Kazakhstan will be one of the biggest beneficiaries of the BRI',
    note: 'One of several: no other country is excluded. Whose forecast it is, is lost, so no speaker may be asked.',
  },
  {
    id: 'cornerstone/area',
    question: 'What do both countries consider one of the cornerstones of their relations?',
    right: ['cultural exchanges'],
    unsafe: [
      'people-to-people exchanges',
      'cultural and people-to-people exchanges',
      'friendship between their peoples',
      'greater understanding and friendship',
      'culture',
    ],
    closed: 'open',
    blocks: [19],
    evidence: 'considering cultural exchanges as one of the cornerstones of their bilateral relations',
    note: 'One of the cornerstones: the others are not named.',
  },
  {
    id: 'cultural-deal/subject',
    question: 'On the creation of what has a Sino-Kazakh agreement been signed?',
    right: ['cultural centers', 'the mutual creation of cultural centers'],
    unsafe: ['visa waivers', 'classical centers', 'workshops', 'cultural cooperation programs'],
    closed: 'open',
    blocks: [20],
    evidence: 'So far, a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers.',
    note: 'One agreement is named; that others were signed, on visas or programs, is likely and not excluded.',
  },
  {
    id: 'visa-waivers/cause',
    question: 'Thanks to what does the article say 600,000 journeys were recorded in 2023?',
    right: ['visa waivers', 'mutual visa waivers'],
    unsafe: ['visa-free travel', 'people-to-people exchanges', 'transport', 'connectivity', 'economic integration'],
    closed: 'open',
    blocks: [21],
    evidence: 'Thanks to mutual visa waivers, a total of 600,000',
    note: 'One cause is named; transport, closer ties and better connections are not excluded.',
  },
];

/** Through what a thing was said. The interview is a fragment, so nothing is known to have been said in it. */
export const factLinks: readonly Link[] = [
  ...each(
    'carrier',
    ['an article', 'a signed article'],
    [['the word of a new stage']],
    ['an interview', 'a newspaper'],
  ),
  ...each(
    'carrier',
    ['a news conference', 'a daily news conference'],
    [['the remark about the visit']],
    ['a statement'],
  ),
];

/** What each sentence proves of these rows; what else it proves is told with the other rows. */
export const factSentences: readonly SentenceRow[] = [
  { quote: 'Xi arrives in Kazakhstan for SCO Council', proves: ['assembly-body/body'] },
  { quote: 'President Xi Jinping arrived in', proves: ['assembly-body/body'] },
  { quote: 'the second in less than two years', proves: ['recent-visits/number'] },
  { quote: 'Calling the China-Kazakhstan', proves: ['friendship/speaker'] },
  {
    quote: 'In a series of scheduled',
    proves: ['kazakh-president/holder', 'standing: a series of talks with Tokayev'],
  },
  { quote: 'During Tokayev’s stop in China', proves: [], helps: ['kazakh-president/holder'] },
  {
    quote: 'At a daily news conference',
    proves: ['carrier: the remark about the visit'],
  },
  { quote: 'according to Kazakh government data', proves: ['goods-data/source'] },
  {
    quote: 'in China’s proposed Belt and Road',
    proves: ['bri-proposer/country', 'bri-name/name'],
    helps: ['beneficiary/country'],
  },
  { quote: 'It was in Kazakhstan in 2013', proves: [], helps: ['bri-proposer/country'] },
  { quote: newStage, proves: ['new-stage/speaker', 'carrier: the word of a new stage'] },
  { quote: progress, proves: ['bri-progress/area'] },
  { quote: 'These advances highlight', proves: [], helps: ['bri-progress/area'] },
  { quote: 'Among the recently completed', proves: ['what: Zhanatas', 'what: Turgusun', 'what: Shymkent'] },
  {
    quote: 'This dynamic partnership has extended',
    proves: ['what: Xi’an'],
    helps: ['bri-progress/area'],
  },
  { quote: 'The BRI for cross-border', proves: [], helps: ['bri-progress/area', 'beneficiary/country'] },
  { quote: willingness, proves: ['link-starts/regions', 'link-ends/ends'], helps: ['bri-progress/area'] },
  { quote: '“Kazakhstan will be one of', proves: ['beneficiary/country'] },
  { quote: 'considering cultural exchanges as', proves: ['cornerstone/area'] },
  { quote: 'it is expected that a consensus', proves: [], helps: ['cornerstone/area'] },
  { quote: 'Cultural and people-to-people cooperation plays', proves: [], helps: ['cornerstone/area'] },
  { quote: 'So far, a Sino-Kazakh agreement', proves: ['cultural-deal/subject'], helps: ['cornerstone/area'] },
  {
    quote: 'Bilateral cultural cooperation programs',
    proves: [],
    helps: ['cultural-deal/subject', 'cornerstone/area'],
  },
  { quote: 'Thanks to mutual visa waivers', proves: ['visa-waivers/cause'] },
];
