import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const finishedWorks = quote(
  'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station and the modernization of the Shymkent oil refinery.',
);
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const praise = quote(
  'Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here that the eternal friendship of the two nations has strengthened over time',
);

/** What a critical reader asks: whose words they are, what they rest on, what is left out. */
export const evaluate: Readonly<Record<string, Question>> = {
  'missing-voice': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which voice is missing that would make the picture more balanced?',
    lookFor: 'who is quoted, and who never is',
    weak: true,
    evidence: [praise, quote('said Gulnar Shaimergenova, director of the Kazakhstan Center for Chinese Studies')],
    key: 'Someone who doubts the projects',
    rationale: 'All who are quoted speak well of the ties. Nobody is asked who sees a drawback.',
    distractors: [
      {
        text: 'Someone who studies these ties',
        rationale: 'The director of the Kazakhstan Center for Chinese Studies is quoted.',
        misreading: 'other-passage',
        refutedBy: quote('said Gulnar Shaimergenova, director of the Kazakhstan Center for Chinese Studies'),
      },
      {
        text: 'Someone from outside both lands',
        rationale: 'The World Bank is neither of the two, and its report is drawn on.',
        misreading: 'other-passage',
        refutedBy: quote('according to a World Bank report titled'),
      },
      {
        text: 'Someone from the Chinese side',
        rationale: 'Xi is quoted, and a spokesperson of his ministry is reported.',
        misreading: 'other-passage',
        refutedBy: praise,
      },
    ],
  },
  'judgment-or-fact': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which claim from the article is a judgment, and cannot be counted or looked up?',
    lookFor: 'a word of praise',
    weak: true,
    evidence: [quote('operate with remarkable stability and safety')],
    key: 'That pipelines run remarkably well',
    rationale: 'What is “remarkable” is for each person to say. The other claims can be checked in a list or a record.',
    distractors: [
      {
        text: 'That a film was made in common',
        rationale: 'Who produced a film can be looked up.',
        misreading: 'other-passage',
        refutedBy: quote('Chinese and Kazakh filmmakers co-produced a film titled “The Composer”'),
      },
      {
        text: 'That a visit took place in 2022',
        rationale: 'When a visit took place can be looked up.',
        misreading: 'other-passage',
        refutedBy: quote('following his previous visit in September 2022'),
      },
      {
        text: 'That a wind farm is now complete',
        rationale: 'Whether a wind farm is complete can be looked up.',
        misreading: 'other-passage',
        refutedBy: finishedWorks,
      },
    ],
    enemies: ['previous-visit', 'refinery-new', 'mostly-electricity'],
  },
  'writer-attitude': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'What tone does the writer take towards the ties of the two countries?',
    lookFor: 'words that praise or blame',
    weak: true,
    evidence: [
      quote('This dynamic partnership has extended to transportation infrastructure'),
      quote('has been accompanied by a remarkable expansion of their industrial and economic cooperation'),
    ],
    key: 'Warm and approving',
    rationale: 'Words such as “dynamic” and “remarkable” praise what they describe.',
    distractors: [
      {
        text: 'Cool and neutral',
        rationale: 'A neutral writer would give the figures without words such as “remarkable”.',
        misreading: 'wrong-sense',
        refutedBy: quote('has been accompanied by a remarkable expansion of their industrial and economic cooperation'),
      },
      {
        text: 'Worried and doubtful',
        rationale: 'No sentence voices a doubt about the ties.',
        misreading: 'not-in-text',
      },
      {
        text: 'Polite and wary',
        rationale: 'No sentence holds anything back about the ties.',
        misreading: 'not-in-text',
      },
    ],
  },
  'test-the-cause': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which figure would help most to test whether visa waivers led to the journeys?',
    lookFor: 'when the waivers began, if it is told',
    weak: true,
    evidence: [journeys],
    key: 'How many people crossed before them',
    rationale: 'Only a count from before the waivers can show whether they changed anything. The article gives none.',
    distractors: [
      {
        text: 'How many people live near the border',
        rationale: 'That number would be the same with waivers and without, so it tests nothing.',
        misreading: 'cause-for-effect',
      },
      {
        text: 'How many people work on the trains',
        rationale: 'More staff may follow from more travel. Their number does not show why people travel.',
        misreading: 'cause-for-effect',
      },
      {
        text: 'How many people saw the film',
        rationale: 'The film is another topic of the article. Those who saw it need not have crossed a border.',
        misreading: 'other-passage',
      },
    ],
  },
  'cost-left-out': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'What would a reader still have to find out to judge whether the finished projects were worth it?',
    lookFor: 'what is told of the finished works, and what is not',
    weak: true,
    evidence: [finishedWorks],
    key: 'What was spent on them',
    rationale: 'The article names the projects, but no cost. Without it nobody can say whether they were worth it.',
    distractors: [
      {
        text: 'What they are called',
        rationale: 'The article gives the names.',
        misreading: 'same-passage',
        refutedBy: finishedWorks,
      },
      {
        text: 'What kind of works they are',
        rationale: 'The article says it: a wind farm, a power station and a refinery.',
        misreading: 'same-passage',
        refutedBy: finishedWorks,
      },
      {
        text: 'What stage they are at',
        rationale: 'The article says that they are completed.',
        misreading: 'same-passage',
        refutedBy: finishedWorks,
      },
    ],
    enemies: ['refinery-new', 'mostly-electricity'],
  },
  'speaker-interest': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Why should a reader treat with caution the claim that the friendship “has strengthened over time”?',
    lookFor: 'who says it, and what post that person holds',
    weak: true,
    evidence: [praise],
    key: 'The speaker has a stake in it',
    rationale: 'Xi says so, and he is the president of one of the two countries. He gains when the ties look good.',
    distractors: [
      {
        text: 'The speaker has no name',
        rationale: 'The sentence names the speaker: Xi.',
        misreading: 'other-passage',
        refutedBy: praise,
      },
      {
        text: 'The speaker has no expertise',
        rationale: 'A president of one of the two countries knows about their ties.',
        misreading: 'same-passage',
        refutedBy: praise,
      },
      {
        text: 'The speaker is from a bank',
        rationale: 'The World Bank is another source, in the part on transport.',
        misreading: 'other-passage',
        refutedBy: praise,
      },
    ],
    enemies: ['unique'],
  },
};
