import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const film = quote(
  'Chinese and Kazakh filmmakers co-produced a film titled “The Composer”, which is their first co-production.',
);
const agreement = quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers');
const consensus = quote('it is expected that a consensus on deepening cultural and people-to-people exchanges');
const record = quote('is expected to hit a new record');
const meetings = quote(
  'In a series of scheduled meetings with Kazakh President Kassym-Jomart Tokayev, Xi is expected to',
);
const works = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const waivers = quote('Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.');
const upgrade = quote(
  'During Tokayev’s stop in China in 2019, the two countries made the decision to elevate their ties',
);
const hubs = quote('This dynamic partnership has extended to transportation infrastructure');

/** How the parts of the article belong together: what comes when, who says what, what is done, what proves what. */
export const structure: Readonly<Record<string, Question>> = {
  'order-of-events': {
    kind: 'ordering',
    skill: 'structure',
    stem: 'Put these in the order in which they happened, the earliest first.',
    evidence: [
      quote('It was in Kazakhstan in 2013 that Xi first proposed'),
      quote('During Tokayev’s stop in China in 2019'),
      quote('following his previous visit in September 2022'),
      quote('President Xi Jinping arrived in Kazakhstan on Tuesday'),
    ],
    entries: [
      { text: 'Xi proposes a new Silk Road', rationale: 'The proposal was made in 2013.' },
      { text: 'Tokayev makes a stop in China', rationale: 'Tokayev was in China in 2019.' },
      { text: 'Xi comes to Kazakhstan in September', rationale: 'The visit in September was in 2022.' },
      { text: 'Xi arrives for the 24th assembly', rationale: 'The arrival on Tuesday is the news that is told.' },
    ],
    rationale: 'The proposal was made in 2013, the stop in 2019, the visit in 2022, and the arrival is the news.',
    enemies: ['silk-road', 'partnership-upgrade', 'previous-visit', 'visits-before-2022'],
  },
  'who-says-what': {
    kind: 'matching',
    skill: 'integrate',
    stem: 'Match each point with the one whom the article quotes or cites for it.',
    lookFor: 'the word “said” and “according to”',
    evidence: [
      quote('Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here'),
      quote(
        '“The leaders of our countries have introduced new ’30 golden years’ of cooperation between Kazakhstan and China,” said Gulnar Shaimergenova',
      ),
      quote('offer an opportunity to fill those gaps, according to the World Bank report'),
      quote('according to Kazakh government data'),
    ],
    entries: [
      { text: 'A “unique” partnership', option: 'Xi Jinping', rationale: 'Xi called the partnership “unique”.' },
      {
        text: 'New “golden years”',
        option: 'Gulnar Shaimergenova',
        rationale: 'Shaimergenova spoke of new “golden years”.',
      },
      {
        text: 'A chance to fill gaps',
        option: 'The World Bank',
        rationale: 'That gaps can be filled stands in a World Bank report.',
      },
      {
        text: 'The list of goods sold',
        option: 'Kazakh officials',
        rationale: 'What is sold is told by data of the Kazakh government.',
      },
    ],
    rationale: 'Each point has a source of its own: a president, a director, a bank and a government.',
    enemies: ['unique', 'golden-years', 'report', 'sources-for-economy', 'speaker-interest', 'centre-director'],
  },
  'done-or-expected': {
    kind: 'categorise',
    skill: 'integrate',
    stem: 'When the article was written, was it done or only expected?',
    evidence: [film, agreement, works, consensus, record, meetings],
    entries: [
      { text: 'A film by both countries', option: 'Done', rationale: 'The film has been made.' },
      { text: 'A deal on cultural centers', option: 'Done', rationale: 'The agreement has been signed.' },
      { text: 'The Zhanatas wind farm', option: 'Done', rationale: 'The wind farm is among the completed projects.' },
      {
        text: 'Consensus on closer exchanges',
        option: 'Only expected',
        rationale: 'That there will be a consensus is expected.',
      },
      { text: 'A record number of trips', option: 'Only expected', rationale: 'A new record is expected.' },
      { text: 'Talks with Tokayev', option: 'Only expected', rationale: 'The meetings are still scheduled.' },
    ],
    rationale: 'Film, deal and wind farm are told as done; consensus, record and talks are told as expected.',
    enemies: [
      'culture-already-done',
      'still-to-come',
      'film-story',
      'record-in-sight',
      'expected-consensus',
      'why-wind-farm',
    ],
  },
  'easier-to-cross': {
    kind: 'evidence',
    skill: 'infer',
    stem: 'Which sentence shows that people can cross the border with less paperwork than before?',
    evidence: [waivers],
    rationale: 'With visa waivers on both sides a traveler needs no visa.',
    sentences: [
      {
        quote: upgrade,
        rationale: 'This is about the rank of the ties, and says nothing of people at the border.',
        misreading: 'other-passage',
      },
      {
        quote: hubs,
        rationale: 'This is about stations and roads, and says nothing of papers.',
        misreading: 'other-passage',
      },
      {
        quote: agreement,
        rationale: 'What was signed here is a deal on cultural centers.',
        misreading: 'wrong-sense',
      },
    ],
    enemies: ['journeys-2023', 'meaning-of-waivers', 'waivers-since'],
  },
  'more-than-words': {
    kind: 'two-part',
    skill: 'infer',
    stem: 'What proves that the two countries have already worked side by side in culture?',
    evidence: [film],
    key: 'A film that both have made',
    rationale: 'People of both countries produced a film together.',
    distractors: [
      {
        text: 'A museum that both have built',
        rationale: 'The article tells of no museum.',
        misreading: 'not-in-text',
      },
      {
        text: 'A show that both have held',
        rationale: 'The article tells of no show.',
        misreading: 'not-in-text',
      },
      {
        text: 'A concert that both have given',
        rationale: 'The article tells of no concert.',
        misreading: 'not-in-text',
      },
    ],
    support: 'Which sentence proves it?',
    sentences: [
      {
        quote: agreement,
        rationale: 'This tells of an agreement, and of nothing that has been made.',
        misreading: 'expected-for-done',
      },
      {
        quote: consensus,
        rationale: 'This tells of what is expected.',
        misreading: 'expected-for-done',
      },
      {
        quote: waivers,
        rationale: 'This is about journeys, and not about culture.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['expected-consensus', 'film-title', 'film-story', 'culture-already-done'],
  },
};
