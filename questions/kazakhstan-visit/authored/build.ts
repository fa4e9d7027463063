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
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const growth = quote('32% year-on-year to reach $41 billion');

/** How the article is built: its turns, the job of a sentence, what is drawn from several parts. */
export const build: Readonly<Record<string, Question>> = {
  'sentence-jobs': {
    kind: 'matching',
    skill: 'structure',
    stem: 'Match the first words of each sentence with what they lead up to.',
    lookFor: 'how each of these sentences goes on',
    evidence: [sinceThen, hubs, consensus, centers],
    entries: [
      {
        text: '“Since then, both”',
        option: 'Progress in links and economies',
        rationale: 'Progress in connectivity and in economic integration is what follows.',
      },
      {
        text: '“This dynamic partnership”',
        option: 'Hubs that run smoothly',
        rationale: 'It has extended to transportation, with hubs that run smoothly.',
      },
      {
        text: '“At the same time”',
        option: 'Consensus that is hoped for',
        rationale: 'A consensus on exchanges is expected.',
      },
      {
        text: '“So far”',
        option: 'Agreement that is signed',
        rationale: 'An agreement on cultural centers has been signed.',
      },
    ],
    rationale:
      'Each of them opens a paragraph: on progress, on transport, on exchanges, on what has been done in culture.',
    enemies: ['bridge-to-transport', 'turn-to-culture', 'expected-consensus', 'progress-since', 'culture-already-done'],
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
    stem: 'In which order do the paragraphs on culture and travel tell of aims, deeds and figures?',
    lookFor: 'the first and the last of these paragraphs',
    evidence: [consensus, centers, film, journeys],
    key: 'An aim, then deeds, then figures',
    rationale:
      'It starts with a consensus that is hoped for. A deal and a film follow, and then the counts of journeys.',
    distractors: [
      {
        text: 'Deeds, then figures, then an aim',
        rationale: 'The aim, a consensus, comes first.',
        misreading: 'same-passage',
        refutedBy: consensus,
      },
      {
        text: 'Figures, then deeds, then an aim',
        rationale: 'The figures, the counts of journeys, come after the aim and the deeds.',
        misreading: 'same-passage',
        refutedBy: journeys,
      },
      {
        text: 'An aim, then figures, then deeds',
        rationale: 'The counts of journeys come last, after the deal and the film.',
        misreading: 'same-passage',
        refutedBy: centers,
      },
    ],
    enemies: ['still-to-come', 'done-or-expected', 'expected-consensus', 'why-journeys', 'sentence-jobs'],
  },
  'topics-foretold': {
    kind: 'choice',
    skill: 'structure',
    stem: 'Which of the topics of the talks gets the most room in the rest of the article?',
    lookFor: 'how many paragraphs each of them gets further down',
    evidence: [finishedWorks, topics, growth, hubs, centers],
    key: 'Infrastructure and works',
    rationale: 'Works, pipelines, hubs and the network fill more paragraphs than trade or culture.',
    distractors: [
      {
        text: 'Investment and industry',
        rationale: 'Trade has its figures and goods in two paragraphs.',
        misreading: 'part-for-whole',
        refutedBy: growth,
      },
      {
        text: 'Exchanges of the peoples',
        rationale: 'Exchanges have the last paragraphs, fewer than the works, hubs and the network.',
        misreading: 'part-for-whole',
        refutedBy: centers,
      },
    ],
    enemies: ['talk-topics', 'order-of-topics', 'fields-of-work', 'turn-to-culture'],
  },
  'fields-of-work': {
    kind: 'multiple-response',
    skill: 'integrate',
    stem: 'Which of these have the two countries already done together, going by the article as a whole?',
    lookFor: 'things that already run or have been made',
    weak: true,
    evidence: [film, quote('operate with remarkable stability and safety')],
    rationale: 'The pipelines stand in one part of the article, the film in another.',
    keys: [
      { text: 'Making a film', rationale: 'Filmmakers of both made “The Composer”.' },
      { text: 'Linking up by pipeline', rationale: 'Pipelines for oil and gas run between the two countries.' },
    ],
    distractors: [
      {
        text: 'Holding a festival',
        rationale: 'The article tells of no festival.',
        misreading: 'not-in-text',
      },
      {
        text: 'Making electronics',
        rationale: 'China sells electronics to Kazakhstan. Nothing says that both make them.',
        misreading: 'other-passage',
      },
      {
        text: 'Running a mine',
        rationale: 'Kazakhstan sells metals to China. Nothing says that both dig for them.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['writer-attitude', 'film-title', 'film-story', 'more-than-words', 'order-of-topics'],
  },
  'progress-since': {
    kind: 'two-part',
    skill: 'infer',
    stem: 'What has come of the plan of 2013, in the writer’s eyes?',
    evidence: [sinceThen],
    key: 'Closer links and economies',
    rationale: 'The writer sees great progress in connectivity and in economic integration.',
    distractors: [
      {
        text: 'Easier visas and journeys',
        rationale: 'Visa waivers come up in the part on culture, and not as a fruit of the plan.',
        misreading: 'other-passage',
      },
      {
        text: 'Deeper trust and friendship',
        rationale: 'Xi speaks of friendship upon his arrival, and not as a fruit of the plan.',
        misreading: 'other-passage',
      },
      {
        text: 'Higher sales and profits',
        rationale: 'Trade has a part of its own before the plan, and no profits are told of.',
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
