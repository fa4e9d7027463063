import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const topics = quote(
  'The central topics of those talks include industry and investment, infrastructure development, and cultural and people-to-people exchanges.',
);

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
      { text: 'Infrastructure', rationale: 'Infrastructure development is named among the central topics.' },
      {
        text: 'Exchanges between peoples',
        rationale: 'People-to-people exchanges are named among the central topics.',
      },
    ],
    distractors: [
      {
        text: 'Armed forces',
        rationale: 'The article tells of no armed forces.',
        misreading: 'not-in-text',
      },
      {
        text: 'Newspapers and agencies',
        rationale: 'They carried an article by Xi, and are no topic of the talks.',
        misreading: 'other-passage',
      },
      {
        text: 'Visas and journeys',
        rationale: 'Visa waivers come up later, beside the journeys, and not as a topic of the talks.',
        misreading: 'other-passage',
        refutedBy: quote('Thanks to mutual visa waivers'),
      },
    ],
  },
};
