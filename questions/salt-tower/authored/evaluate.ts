import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const mayor = quote(
  '“Giving a town its bells is like salting a soup,” says Mayor Hana Quill, who points out that 10,500 people climbed the tower in 2024, 25% more than the year before.',
);
const climbed = quote('10,500 people climbed the tower in 2024, 25% more than the year before');
const crane = quote('A crane is expected to lift the bells on 2 June');
const pillow = quote('“No pillow is thick enough for six bells,” says its head, Ivo Lund.');
const lessPleased = quote('The Bakers’ Guild, founded in 1688, is less pleased.');
const falseBell = quote('which has every letter and leaf of the real one but none of its voice');
const teeth = quote('the Salt Tower of Tarnholm has sounded like a child without front teeth');

/** What a critical reader asks of claims: whether they can be checked, what would settle them, how they are worded. */
export const evaluate: Readonly<Record<string, Question>> = {
  'can-be-checked': {
    kind: 'multiple-response',
    skill: 'evaluate',
    stem: 'Which claims from the article could be checked in a written record?',
    evidence: [climbed, quote('Two groups alone met the bill'), quote('The Ringers’ Club, founded in 1986')],
    rationale: 'Counts, bills and dates are written down. A comparison is for each person to find good or bad.',
    keys: [
      { text: 'How many people climbed up', rationale: 'A count of climbers is a number that somebody wrote down.' },
      { text: 'Who gave money for bells', rationale: 'Who met a bill stands in somebody’s books.' },
      { text: 'When the club was founded', rationale: 'A founding has a date, which can be looked up.' },
    ],
    distractors: [
      {
        text: 'How bells are like salt',
        rationale: 'That is a comparison, and some will find that it does not fit.',
        misreading: 'same-passage',
      },
      {
        text: 'How pouring is like a dive',
        rationale: 'That is how it feels to one person. No record can tell.',
        misreading: 'other-passage',
      },
      {
        text: 'How ringing is like rowing',
        rationale: 'That is how it seems to the captain. No record can tell.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['image-quill', 'image-dahlgren', 'image-reed'],
  },
  'too-early': {
    kind: 'two-part',
    skill: 'evaluate',
    difficulty: 3,
    stem: 'Why can the number of climbers in 2024 hardly prove that the new bells draw people to the tower?',
    evidence: [crane],
    key: 'They were still to be lifted',
    rationale: 'The crane is only expected to lift them, so in 2024 no one can have climbed up to hear them.',
    distractors: [
      {
        text: 'They were hanging in Ostby by then',
        rationale: 'What came to light in Ostby were drawings, and no bells.',
        misreading: 'other-passage',
        refutedBy: quote('opened a damp box in the archive of Ostby, and there lay the drawings'),
      },
      {
        text: 'They were rung at night instead',
        rationale: 'At sunset the bakers go to bed. The article does not say that the new bells were rung then.',
        misreading: 'other-passage',
      },
      {
        text: 'They were hidden under a cloth',
        rationale: 'The article does not speak of a cloth, or of anything that hides the bells.',
        misreading: 'not-in-text',
      },
    ],
    support: 'Which sentence of the article shows it?',
    sentences: [
      {
        quote: mayor,
        rationale: 'This gives the number of climbers, and says nothing of where the new bells were.',
        misreading: 'same-passage',
      },
      {
        quote: quote('It had 6 members in 2009 and 21 in 2024.'),
        rationale: 'This counts members of the club.',
        misreading: 'other-number',
      },
      {
        quote: quote('These three outlived the fire.'),
        rationale: 'This is about the old bells.',
        misreading: 'wrong-referent',
      },
    ],
    enemies: ['still-on-the-ground', 'done-or-planned', 'climbers', 'growth', 'fewer-in-1950', 'lifting', 'peal'],
  },
  'own-words': {
    kind: 'evidence',
    skill: 'evaluate',
    difficulty: 1,
    stem: 'Which sentence lets somebody who dislikes the plan speak in his or her own words?',
    evidence: [pillow],
    rationale: 'Ivo Lund is quoted, and what he says is a complaint.',
    sentences: [
      {
        quote: lessPleased,
        rationale: 'This tells of the dislike, but in the words of the writer.',
        misreading: 'same-passage',
      },
      {
        quote: mayor,
        rationale: 'The mayor speaks in her own words, and she praises the bells.',
        misreading: 'role-swap',
      },
      {
        quote: quote('“There is no way back.”'),
        rationale: 'Marit Dahlgren speaks in her own words here, about pouring. It is no complaint.',
        misreading: 'wrong-sense',
      },
    ],
    enemies: ['two-guilds'],
  },
  'test-the-worry': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which figure would help most to find out whether the bakers are right to worry?',
    evidence: [pillow, quote('Its members go to bed at sunset.')],
    key: 'How loud it is in their homes',
    rationale:
      'The bakers fear for their sleep, so what counts is the sound where they sleep. The article does not give it.',
    distractors: [
      {
        text: 'How heavy each of the bells is',
        rationale: 'A weight does not tell what can be heard in a house some way off.',
        misreading: 'other-number',
      },
      {
        text: 'How many ringers there are now',
        rationale: 'The number of people does not tell how loud the bells are where the bakers sleep.',
        misreading: 'other-number',
      },
      {
        text: 'How much was paid for the bells',
        rationale: 'What the bells cost has nothing to do with sleep.',
        misreading: 'other-number',
      },
    ],
    enemies: ['two-guilds'],
  },
  'as-if-alive': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Judging by words such as “voice” and “teeth”, how does the writer look at the bells and their tower?',
    evidence: [falseBell, teeth],
    key: 'Fondly, as at living beings',
    rationale: 'Teeth and a voice belong to people and animals. Lent to a tower and a bell, they make both seem alive.',
    distractors: [
      {
        text: 'Coolly, as at plain tools',
        rationale: 'A writer who saw plain tools would have no use for words such as “voice”.',
        misreading: 'wrong-sense',
        refutedBy: falseBell,
      },
      {
        text: 'Warily, as at wild beasts',
        rationale: 'The teeth are those of a child that has lost them, so nothing here is wild.',
        misreading: 'wrong-sense',
        refutedBy: teeth,
      },
      {
        text: 'Greedily, as at hidden gold',
        rationale: 'A price is given, but not one of these words speaks of riches.',
        misreading: 'other-passage',
      },
    ],
  },
};
