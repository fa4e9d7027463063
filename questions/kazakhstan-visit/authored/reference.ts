import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const gaps = quote(
  'China’s willingness to better link its western and central regions with Europe and West Asia offer an opportunity to fill those gaps',
);
const here = quote('Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here');
const arrival = quote('President Xi Jinping arrived in Kazakhstan on Tuesday');
const sinceThen = quote('Since then, both countries have made significant progress in improving connectivity');
const proposal = quote('It was in Kazakhstan in 2013 that Xi first proposed');

/** Words that point to something else in the article. */
export const reference: Readonly<Record<string, Question>> = {
  'which-gaps': {
    kind: 'choice',
    skill: 'reference',
    stem: 'What are “those gaps”, which the World Bank’s report speaks of filling?',
    lookFor: 'what the paragraph before says is hard to address',
    evidence: [gaps, quote('limited resources in many neighboring countries')],
    key: 'Links that are missing',
    rationale: 'They are to be filled by linking regions better, so they are places where links are missing.',
    distractors: [
      {
        text: 'Rules that do not match',
        rationale: 'What fills these gaps is a better link of regions, and not a change of rules.',
        misreading: 'wrong-referent',
        refutedBy: gaps,
      },
      {
        text: 'Jobs that are lacking',
        rationale: 'No jobs are told of. What fills these gaps is a better link of regions.',
        misreading: 'wrong-referent',
        refutedBy: gaps,
      },
      {
        text: 'Incomes that are unequal',
        rationale: 'Gaps in income are often in the news, but this article does not speak of them.',
        misreading: 'outside-knowledge',
      },
    ],
    enemies: ['who-says-what', 'whose-words', 'whose-shortage'],
  },
  'where-is-here': {
    kind: 'choice',
    skill: 'reference',
    stem: 'The word “here” in the article tells from where the writer reports. Where is that?',
    lookFor: 'who has arrived “here”',
    evidence: [here, arrival],
    key: 'The country of the hosts',
    rationale: 'Xi spoke “upon his arrival here”, and he arrived in Kazakhstan.',
    distractors: [
      {
        text: 'The country of the guest',
        rationale: 'Xi set out from China, but it is in Kazakhstan that he arrived.',
        misreading: 'wrong-referent',
        refutedBy: arrival,
      },
      {
        text: 'The city of the ministry',
        rationale: 'Beijing is where a spokesperson of the ministry talked on Monday. Xi arrived in Kazakhstan.',
        misreading: 'other-passage',
        refutedBy: quote('At a daily news conference in Beijing on Monday'),
      },
      {
        text: 'The city of the terminal',
        rationale: 'The terminal is named much later, among transport hubs. Xi arrived in Kazakhstan.',
        misreading: 'other-passage',
        refutedBy: arrival,
      },
    ],
    enemies: ['speaker-interest', 'unique', 'arrival'],
  },
  'since-when': {
    kind: 'choice',
    skill: 'reference',
    stem: 'Both countries have made progress “since then”. To which moment does “then” point back?',
    lookFor: 'the event just before these words',
    evidence: [sinceThen, proposal],
    key: 'When the Silk Road plan came up',
    rationale: 'The lines before tell of 2013, when Xi first proposed his plan. “Then” points back to it.',
    distractors: [
      {
        text: 'When the rank of the ties rose',
        rationale: 'The rank was raised in another part, on ties of state. “Then” points back to the plan.',
        misreading: 'wrong-referent',
        refutedBy: proposal,
      },
      {
        text: 'When Xi came the last time',
        rationale: 'That visit stands near the start. The lines before “since then” tell of the plan.',
        misreading: 'wrong-referent',
        refutedBy: proposal,
      },
      {
        text: 'When trade rose by a third',
        rationale: 'The figures stand further up. The lines before “since then” tell of the plan.',
        misreading: 'wrong-referent',
        refutedBy: proposal,
      },
    ],
    enemies: ['silk-road', 'proposal-and-works', 'progress-since', 'order-of-events'],
  },
};
