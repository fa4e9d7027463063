import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const poured = quote('It was poured on 14 March.');
const opened = quote('On 19 March the molds were broken open.');
const crane = quote('A crane is expected to lift the bells on 2 June, and the first full peal is planned for 6 June.');
const climbers = quote('10,500 people climbed the tower in 2024, 25% more than the year before');
const members = quote('It had 6 members in 2009 and 21 in 2024.');
const payers = quote('Two groups alone met the bill of 96,000 crowns, the Town Council and the Fishers’ Guild.');
const sunset = quote('Its members go to bed at sunset.');

/** What several places of the article say together, one figure from others among it. */
export const integrate: Readonly<Record<string, Question>> = {
  'climbers-2023': {
    kind: 'numeric',
    skill: 'integrate',
    difficulty: 3,
    stem: 'How many people went up the tower in 2023?',
    evidence: [climbers],
    computes: {
      by: 'before-growth',
      of: [
        { fact: 'climbers', slot: 'count' },
        { fact: 'growth', slot: 'percentage' },
      ],
    },
    unit: 'people',
    rationale: 'The number for 2024 is 25% more than the one for 2023, so it has to be divided by 1.25.',
    rivals: [
      { value: 10_500, rationale: 'That is the number for 2024, after the growth.', misreading: 'same-passage' },
      {
        value: 7875,
        rationale: 'That takes 25% of the later number away. The growth is 25% of the earlier one.',
        misreading: 'part-for-whole',
      },
      {
        value: 13_125,
        rationale: 'That adds 25% to the number for 2024. The question is about the year before.',
        misreading: 'role-swap',
      },
    ],
    enemies: ['too-early'],
  },
  'members-gained': {
    kind: 'numeric',
    skill: 'integrate',
    difficulty: 1,
    stem: 'By how many members did the Ringers’ Club grow between 2009 and 2024?',
    evidence: [members],
    computes: {
      by: 'difference',
      of: [
        { fact: 'members-2024', slot: 'count' },
        { fact: 'members-2009', slot: 'count' },
      ],
    },
    unit: 'members',
    rationale: 'The earlier number has to be taken away from the later one.',
    rivals: [
      {
        value: 21,
        rationale: 'That is how many there were in 2024. Take the 6 of 2009 away.',
        misreading: 'same-passage',
      },
      {
        value: 27,
        rationale: 'That adds the two numbers. Growth is what lies between them.',
        misreading: 'wrong-magnitude',
      },
    ],
  },
  'agnes-to-wren': {
    kind: 'numeric',
    skill: 'integrate',
    stem: 'About how many times as heavy as Wren is Agnes?',
    evidence: [quote('Wren, the lightest of the three, lost 4 kg and now weighs 310 kg; Agnes weighs 2,140 kg.')],
    computes: {
      by: 'ratio',
      of: [
        { fact: 'agnes-weight', slot: 'weight' },
        { fact: 'wren-weight', slot: 'weight' },
      ],
    },
    unit: 'times',
    tolerance: 0.1,
    rationale: 'The weight of Agnes has to be divided by that of Wren.',
    rivals: [
      {
        value: 1830,
        rationale: 'That is how many kilograms lie between them. The question is how many times.',
        misreading: 'wrong-unit',
      },
    ],
    enemies: ['wren-before'],
  },
  'done-or-planned': {
    kind: 'categorise',
    skill: 'integrate',
    stem: 'When the article was written, had these been done, or were they still planned?',
    evidence: [poured, opened, quote('Then Brandt put each bell on a lathe'), crane],
    rationale: 'What lies in March is told as past. What lies in June is “expected” and “planned”.',
    entries: [
      { text: 'Filling the molds with bronze', option: 'Done', rationale: 'The article says that it “was poured”.' },
      { text: 'Breaking the molds', option: 'Done', rationale: 'The article says that they “were broken open”.' },
      {
        text: 'Tuning the bells on the lathe',
        option: 'Done',
        rationale: 'The article says that Brandt shaved each bell.',
      },
      {
        text: 'Raising the bells by crane',
        option: 'Planned',
        rationale: 'The article says that a crane “is expected” to do it.',
      },
      {
        text: 'Ringing all six together',
        option: 'Planned',
        rationale: 'The article says that the first full peal “is planned”.',
      },
    ],
    enemies: ['still-on-the-ground', 'too-early', 'days-to-cool'],
  },
  'days-to-cool': {
    kind: 'evidence',
    skill: 'integrate',
    difficulty: 3,
    stem: 'Which two sentences together show that the metal had five days to turn hard?',
    evidence: [poured, opened],
    rationale: 'One sentence says when the metal was poured, the other when the molds were opened: five days later.',
    sentences: [
      {
        quote: quote('Last of all, bronze at 1,150 °C runs in.'),
        rationale: 'This says how hot the metal is, and gives no day.',
        misreading: 'other-passage',
      },
      {
        quote: quote('A slow fire then drives out the wax, and the hollow mold is buried in a pit of sand.'),
        rationale: 'This comes before the metal, and gives no day.',
        misreading: 'other-passage',
      },
      {
        quote: crane,
        rationale: 'The days in this sentence are those on which the bells are to be lifted and rung.',
        misreading: 'other-passage',
      },
    ],
    enemies: ['casting', 'opening', 'done-or-planned'],
  },
  'two-guilds': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'How do the two guilds in the article differ over the bells?',
    evidence: [payers, sunset, quote('The Bakers’ Guild, founded in 1688, is less pleased.')],
    key: 'One pays for them, and one fears the noise',
    rationale: 'The Fishers’ Guild met a part of the bill. The Bakers’ Guild worries about its sleep.',
    distractors: [
      {
        text: 'One rings them, and one fears the cost',
        rationale: 'Those who ring are the Ringers’ Club, which is no guild. No guild complains about the cost.',
        misreading: 'other-passage',
        refutedBy: quote('For its captain, Tomasz Reed, ringing is like rowing a boat'),
      },
      {
        text: 'One casts them, and one wants more of them',
        rationale: 'The bells are cast in a foundry in Kelby, and no guild asks for more of them.',
        misreading: 'other-passage',
        refutedBy: quote('Wren, Gale and Ember, as they are called again, come from Kelby'),
      },
      {
        text: 'One rings them, and one wants the old ones',
        rationale: 'Those who ring are the Ringers’ Club. The old ones that are missing have melted.',
        misreading: 'other-passage',
        refutedBy: quote('Six bells hung in it before that night, and three of them melted.'),
      },
    ],
    enemies: ['paid-council', 'paid-fishers', 'own-words'],
  },
};
