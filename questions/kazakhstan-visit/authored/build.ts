import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const topics = quote(
  'The central topics of those talks include industry and investment, infrastructure development, and cultural and people-to-people exchanges.',
);
const upgrade = quote(
  'During Tokayev’s stop in China in 2019, the two countries made the decision to elevate their ties',
);
const sinceThen = quote(
  'both countries have made significant progress in improving connectivity and economic integration',
);
const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const hubs = quote('This dynamic partnership has extended to transportation infrastructure');
const consensus = quote('At the same time, it is expected that a consensus on deepening cultural');
const centers = quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers');
const film = quote('Chinese and Kazakh filmmakers co-produced a film titled “The Composer”');
const fifth = quote('This is Xi’s fifth visit to Kazakhstan');
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const growth = quote('32% year-on-year to reach $41 billion');

/** How the article is built: its turns, the job of a sentence, what is drawn from several parts. */
export const build: Readonly<Record<string, Question>> = {
  'sentence-jobs': {
    kind: 'matching',
    skill: 'structure',
    stem: 'Match each piece of a sentence with the job that this sentence does in the article.',
    lookFor: 'what stands before and after each sentence',
    weak: true,
    evidence: [fifth, finishedWorks, quote('according to a World Bank report titled'), consensus],
    entries: [
      {
        text: '“This is Xi’s fifth visit”',
        option: 'Puts the news in line with earlier events',
        rationale: 'It counts this visit with those before.',
      },
      {
        text: '“Among the recently completed”',
        option: 'Gives examples of what is finished',
        rationale: 'A wind farm, a power station and a refinery follow as examples.',
      },
      {
        text: '“according to a World Bank report”',
        option: 'Brings in a study as support',
        rationale: 'The report is to back up what is said of connectivity.',
      },
      {
        text: '“At the same time, it is expected”',
        option: 'Looks ahead to a result of the talks',
        rationale: 'A consensus is expected from the visit.',
      },
    ],
    rationale: 'One looks back, one gives examples, one brings support, and one looks ahead.',
    enemies: ['why-wind-farm', 'why-world-bank', 'turn-to-culture', 'expected-consensus', 'visit-count'],
  },
  'bridge-to-transport': {
    kind: 'evidence',
    skill: 'structure',
    stem: 'Which sentence leads the reader over from energy works to roads and railways?',
    evidence: [hubs],
    rationale: '“Has extended to” carries the partnership from the field before to the next: transportation.',
    sentences: [
      {
        quote: sinceThen,
        rationale: 'This comes before the energy works and leads up to them.',
        misreading: 'other-passage',
      },
      {
        quote: finishedWorks,
        rationale: 'This names the energy works themselves, and leads nowhere yet.',
        misreading: 'other-passage',
      },
      {
        quote: centers,
        rationale: 'This is about culture, and stands after the part on transport.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['order-of-topics', 'writers-own-praise', 'turn-to-culture', 'easier-to-cross'],
  },
  'turn-to-culture': {
    kind: 'evidence',
    skill: 'structure',
    stem: 'Which sentence turns the article from the economy to culture?',
    evidence: [consensus],
    rationale: 'With “At the same time” the writer opens a new topic: exchanges in culture.',
    sentences: [
      {
        quote: hubs,
        rationale: 'This leads over to transport.',
        misreading: 'other-passage',
      },
      {
        quote: film,
        rationale: 'This gives an example when culture has been the topic for some time.',
        misreading: 'same-passage',
      },
      {
        quote: journeys,
        rationale: 'This adds figures when culture has been the topic for some time.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['order-of-topics', 'expected-consensus', 'build-of-culture', 'more-than-words'],
  },
  'build-of-culture': {
    kind: 'choice',
    skill: 'structure',
    stem: 'How is the part on culture built?',
    evidence: [consensus, centers, film],
    key: 'A goal first, then steps towards it',
    rationale: 'It starts with a consensus that is hoped for. A deal, a film and programs follow.',
    distractors: [
      {
        text: 'Steps first, then the goal set',
        rationale: 'The goal, a consensus, comes first. The deal, the film and the programs follow.',
        misreading: 'same-passage',
        refutedBy: consensus,
      },
      {
        text: 'A goal first, then critics of it',
        rationale: 'Nobody in this part speaks against the goal.',
        misreading: 'not-in-text',
      },
      {
        text: 'A view first, then critics of it',
        rationale: 'It starts with what is expected, and no critic speaks.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['culture-already-done', 'still-to-come', 'done-or-expected', 'expected-consensus', 'why-journeys'],
  },
  'topics-foretold': {
    kind: 'choice',
    skill: 'structure',
    stem: 'What becomes of the topics of the talks in the rest of the article?',
    lookFor: 'each of the three topics, further down',
    weak: true,
    evidence: [topics, growth, finishedWorks, centers],
    key: 'All three come back in turn',
    rationale:
      'Industry, infrastructure and exchanges of people are named, and each has a part of its own further down.',
    distractors: [
      {
        text: 'All three give way to others',
        rationale: 'Trade, projects and culture all come back.',
        misreading: 'not-in-text',
        refutedBy: centers,
      },
      {
        text: 'All but the economy come back',
        rationale: 'The trade figures take the economy up.',
        misreading: 'part-for-whole',
        refutedBy: growth,
      },
      {
        text: 'All but culture come back',
        rationale: 'The deal on centers and the film take culture up.',
        misreading: 'part-for-whole',
        refutedBy: centers,
      },
    ],
    enemies: ['talk-topics', 'order-of-topics', 'fields-of-work'],
  },
  'fields-of-work': {
    kind: 'multiple-response',
    skill: 'integrate',
    stem: 'Which of these have the two countries already done together, going by the article as a whole?',
    lookFor: 'things that already run or have been made',
    weak: true,
    evidence: [
      film,
      quote('operate with remarkable stability and safety'),
      quote('and the China-Europe Express Railway, running smoothly'),
    ],
    rationale: 'Films, pipelines and a railway stand in three parts of the article.',
    keys: [
      { text: 'Making a film', rationale: 'Filmmakers of both made “The Composer”.' },
      { text: 'Running pipelines', rationale: 'Pipelines run between the two countries.' },
      { text: 'Linking up by rail', rationale: 'The partnership “has extended” to the Express Railway, which runs.' },
    ],
    distractors: [
      {
        text: 'Running a newspaper',
        rationale: 'A newspaper carried Xi’s article. Nothing says that both run it.',
        misreading: 'other-passage',
      },
      {
        text: 'Making electronics',
        rationale: 'China sells electronics to Kazakhstan. Nothing says that both make them.',
        misreading: 'other-passage',
      },
      {
        text: 'Running a bank',
        rationale: 'The World Bank comes up as the author of a report, not as theirs.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['film-title', 'hub-railway', 'film-story', 'more-than-words', 'order-of-topics'],
  },
  'progress-since': {
    kind: 'two-part',
    skill: 'infer',
    stem: 'What has come of the plan of 2013, in the writer’s eyes?',
    evidence: [sinceThen],
    key: 'Closer links and economies',
    rationale: 'The writer sees great progress in connectivity and in economic integration.',
    distractors: [
      { text: 'Higher debts and prices', rationale: 'The article tells of neither.', misreading: 'outside-knowledge' },
      { text: 'Stronger walls and gates', rationale: 'The article tells of neither.', misreading: 'not-in-text' },
      {
        text: 'Larger farms and harvests',
        rationale: 'Farm products are sold, but nothing is said of farms.',
        misreading: 'other-passage',
      },
    ],
    support: 'Which sentence says so?',
    sentences: [
      { quote: topics, rationale: 'This lists what will be talked about.', misreading: 'expected-for-done' },
      { quote: upgrade, rationale: 'This is about the rank of the ties in 2019.', misreading: 'other-passage' },
      { quote: journeys, rationale: 'This is about travel without a visa.', misreading: 'other-passage' },
    ],
    enemies: ['silk-road', 'bridge-to-transport', 'easier-to-cross'],
  },
  'years-to-upgrade': {
    kind: 'numeric',
    skill: 'integrate',
    stem: 'How many years passed between Xi’s Silk Road proposal and the decision to raise the rank of the ties?',
    lookFor: 'two years',
    evidence: [quote('It was in Kazakhstan in 2013 that Xi first proposed'), upgrade],
    computes: {
      by: 'difference',
      of: [
        { fact: 'partnership-upgrade', slot: 'year' },
        { fact: 'silk-road', slot: 'year' },
      ],
    },
    keyText: '6',
    unit: 'years',
    rationale: 'The proposal was made in 2013 and the decision in 2019.',
    rivals: [
      {
        value: 9,
        rationale: 'Nine years lie between 2013 and the visit of 2022. The decision was made in 2019.',
        misreading: 'other-passage',
      },
      {
        value: 3,
        rationale: 'Three years lie between 2019 and the visit of 2022. The proposal was made in 2013.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['silk-road', 'partnership-upgrade', 'order-of-events'],
  },
};
