import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

/** Statements that a reader has to hold against what the article says, and against what it leaves out. */
export const verdicts: Readonly<Record<string, Question>> = {
  'bakers-nearby': {
    kind: 'true-false-not-given',
    skill: 'infer',
    difficulty: 1,
    stem: 'Most bakers in Tarnholm live close to the tower.',
    evidence: [quote('Its members go to bed at sunset.')],
    key: 'not-given',
    rationale: 'The article says when the bakers go to bed. It does not say where they live.',
    enemies: ['test-the-worry'],
  },
  'brandt-longer': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Osei Brandt has been at the foundry for more years than his cousin.',
    evidence: [quote('Marit Dahlgren runs the Kelby foundry, with much help from her cousin, Osei Brandt.')],
    key: 'not-given',
    rationale:
      'The article says who is in charge and who helps. Since when each of them has been there it does not say.',
    enemies: ['head', 'cousins'],
  },
  'club-tripled': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'In the span of fifteen years, the Ringers’ Club has more than tripled in size.',
    evidence: [quote('It had 6 members in 2009 and 21 in 2024.')],
    key: 'true',
    rationale: 'In 2009 there were 6 members. Three times that is 18, and in 2024 there were 21.',
    enemies: ['members-2009', 'members-2024', 'members-gained'],
  },
  'pip-recast': {
    kind: 'true-false-not-given',
    skill: 'infer',
    difficulty: 1,
    stem: 'The bell that strikes the hours had to be cast anew after the fire.',
    evidence: [
      quote('Pip, which strikes the hours, was made in Tarnholm itself.'),
      quote('These three outlived the fire.'),
    ],
    key: 'false',
    rationale: 'Pip strikes the hours, and Pip is among the three bells that outlived the fire.',
    enemies: ['origin-pip', 'these-three', 'bells-after-fire'],
  },
};
