import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const topics = quote(
  'The central topics of those talks include industry and investment, infrastructure development, and cultural and people-to-people exchanges.',
);
const director = quote('said Gulnar Shaimergenova, director of the Kazakhstan Center for Chinese Studies');

/** What the article says outright. */
export const retrieve: Readonly<Record<string, Question>> = {
  'film-title': {
    kind: 'short-answer',
    skill: 'retrieve',
    stem: 'What is the title of the film that people of both countries made together?',
    evidence: [
      quote(
        'Chinese and Kazakh filmmakers co-produced a film titled “The Composer”, which is their first co-production.',
      ),
    ],
    key: 'The Composer',
    accepted: ['Composer'],
    rationale: 'The film that both made is titled “The Composer”.',
    difficulty: 1,
    enemies: ['film-story'],
  },
  'talk-topics': {
    kind: 'multiple-response',
    skill: 'retrieve',
    stem: 'Which subjects does the article name as central to the talks of the two presidents?',
    evidence: [topics],
    rationale: 'Industry and investment, infrastructure and exchanges between people are named.',
    keys: [
      { text: 'Industry and investment', rationale: 'It is named first among the central topics.' },
      { text: 'Work on infrastructure', rationale: 'Infrastructure development is named among the central topics.' },
      {
        text: 'Exchanges between peoples',
        rationale: 'People-to-people exchanges are named among the central topics.',
      },
    ],
    distractors: [
      {
        text: 'Security and borders',
        rationale: 'The article names no talks on security.',
        misreading: 'not-in-text',
      },
      {
        text: 'Energy and pipelines',
        rationale: 'Pipelines come up later, and not as a topic of the talks.',
        misreading: 'other-passage',
        refutedBy: quote('operate with remarkable stability and safety'),
      },
      {
        text: 'Visas and journeys',
        rationale: 'Visa waivers come up later, beside the journeys, and not as a topic of the talks.',
        misreading: 'other-passage',
        refutedBy: quote('Thanks to mutual visa waivers'),
      },
    ],
  },
  'centre-director': {
    kind: 'choice',
    skill: 'retrieve',
    stem: 'What does Gulnar Shaimergenova direct, by the article?',
    lookFor: 'the words after “director of”',
    evidence: [director],
    key: 'A Kazakh center that studies China',
    rationale: 'She is “director of the Kazakhstan Center for Chinese Studies”.',
    distractors: [
      {
        text: 'A Chinese center that studies Kazakhstan',
        rationale: 'It is the other way round: the center is Kazakh, and China is what it studies.',
        misreading: 'role-swap',
        refutedBy: director,
      },
      {
        text: 'A Kazakh center that studies law',
        rationale: 'The center is Kazakh, but it is for “Chinese Studies”.',
        misreading: 'same-passage',
        refutedBy: director,
      },
      {
        text: 'A Chinese center that studies law',
        rationale: 'The center is that of Kazakhstan, and it is for “Chinese Studies”.',
        misreading: 'role-swap',
        refutedBy: director,
      },
    ],
    enemies: ['golden-years'],
  },
};
