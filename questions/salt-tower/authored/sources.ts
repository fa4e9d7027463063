import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const lessPleased = quote('The Bakers’ Guild, founded in 1688, is less pleased.');
const climbed = quote('10,500 people climbed the tower in 2024, 25% more than the year before');

/** What a critical reader asks of sources: who speaks, who is silent, what they know and what they gain. */
export const sources: Readonly<Record<string, Question>> = {
  'mayor-interest': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Why should a reader weigh with care what Hana Quill says in favor of the bells?',
    evidence: [quote('crowns, the Town Council'), quote('says Mayor Hana Quill')],
    key: 'Her town has paid for them',
    rationale:
      'She is the mayor, and the Town Council met a part of the bill. She gains when the money looks well spent.',
    distractors: [
      {
        text: 'Her bed stands too close to the tower',
        rationale: 'It is the Bakers’ Guild that fears for its sleep. It does not praise the bells.',
        misreading: 'other-passage',
        refutedBy: lessPleased,
      },
      {
        text: 'Her club has seen its numbers grow',
        rationale: 'The Ringers’ Club has grown, but its captain is Tomasz Reed.',
        misreading: 'other-passage',
        refutedBy: quote('For its captain, Tomasz Reed'),
      },
      {
        text: 'Her cousin works for the foundry',
        rationale: 'The cousins are Marit Dahlgren and Osei Brandt.',
        misreading: 'role-swap',
      },
    ],
    enemies: ['paid-council', 'paid-fishers', 'cousins', 'meet-a-bill'],
  },
  'silent-payer': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of those with a stake in the bells has nobody to speak for it in the article?',
    evidence: [quote('and the Fishers’ Guild')],
    key: 'The Fishers’ Guild',
    rationale: 'It met a part of the bill, so it has a stake. What it thinks nobody tells.',
    distractors: [
      {
        text: 'The Bakers’ Guild',
        rationale: 'Its head, Ivo Lund, is quoted.',
        misreading: 'other-passage',
        refutedBy: quote('says its head, Ivo Lund'),
      },
      {
        text: 'The Ringers’ Club',
        rationale: 'What its captain, Tomasz Reed, thinks of ringing is told.',
        misreading: 'other-passage',
        refutedBy: quote('For its captain, Tomasz Reed'),
      },
      {
        text: 'The Kelby foundry',
        rationale: 'Marit Dahlgren, who runs it, is quoted.',
        misreading: 'other-passage',
        refutedBy: quote('“Pouring is like diving off a cliff,” says Dahlgren.'),
      },
    ],
    enemies: ['paid-council', 'paid-fishers', 'two-guilds', 'clock-gift'],
  },
  'count-unsaid': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'What would a reader still have to find out about the number of climbers before trusting it?',
    evidence: [climbed],
    key: 'Who did the counting',
    rationale: 'The mayor points to the number. Where she has it from the article does not say.',
    distractors: [
      {
        text: 'Which year it is for',
        rationale: 'The year is given: 2024.',
        misreading: 'same-passage',
        refutedBy: climbed,
      },
      {
        text: 'How much it has grown',
        rationale: 'The growth is given: 25% more than the year before.',
        misreading: 'same-passage',
        refutedBy: climbed,
      },
      {
        text: 'Who brings it up',
        rationale: 'Mayor Hana Quill points it out.',
        misreading: 'same-passage',
        refutedBy: quote('who points out that'),
      },
    ],
    enemies: ['climbers', 'growth', 'climbers-2023', 'mayor-interest'],
  },
  'how-sure': {
    kind: 'choice',
    skill: 'evaluate',
    difficulty: 1,
    stem: 'How sure can a reader be that six bells will ring in June?',
    evidence: [quote('the first full peal is planned')],
    key: 'It is planned, so it is open to change',
    rationale: 'The article says “planned”. That is firmer than a wish, and less than something done.',
    distractors: [
      {
        text: 'It is rumored, so it is without any basis',
        rationale: 'The article names a plan and a day for it, which is more than a rumor.',
        misreading: 'wrong-sense',
      },
      {
        text: 'It is over, so it is beyond doubt',
        rationale: 'The article speaks of what is to come, and not of what has been heard.',
        misreading: 'expected-for-done',
      },
      {
        text: 'It is promised, so it is a duty',
        rationale: 'Nobody in the article gives a promise.',
        misreading: 'overstated',
      },
    ],
    enemies: ['done-or-planned', 'still-on-the-ground', 'too-early', 'peal', 'lifting'],
  },
  'why-believe': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Why does what Lucia Ferro says about old bells carry weight?',
    evidence: [quote('the historian Lucia Ferro')],
    key: 'She studies the past for a living',
    rationale: 'She is a historian, so old things and what they tell are her trade.',
    distractors: [
      {
        text: 'She makes the bells with her hands',
        rationale: 'Making them is the work of Dahlgren and Brandt.',
        misreading: 'role-swap',
      },
      {
        text: 'She leads the town as its mayor',
        rationale: 'The mayor is Hana Quill.',
        misreading: 'role-swap',
      },
      {
        text: 'She saw the tower before the fire',
        rationale: 'More than a century lies between the fire and her find.',
        misreading: 'not-in-text',
        refutedBy: quote('For a century nobody knew'),
      },
    ],
    enemies: ['drawings', 'finding'],
  },
  'both-sides': {
    kind: 'true-false-not-given',
    skill: 'evaluate',
    difficulty: 1,
    stem: 'The writer quotes both somebody who praises the bells and somebody who complains about them.',
    evidence: [quote('says Mayor Hana Quill'), quote('says its head, Ivo Lund')],
    key: 'true',
    rationale: 'The mayor praises them, and the head of the Bakers’ Guild complains.',
    enemies: ['own-words', 'two-guilds', 'silent-payer', 'test-the-worry'],
  },
};
