import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const threeMelted = quote('Six bells hung in it before that night, and three of them melted.');
const wrenWeighed = quote('Wren, the lightest of the three, lost 4 kg and now weighs 310 kg');
const oldNames = quote('the new bells can look like the lost ones and bear their names');
const pencil = quote('“What is gone is gone.”');
const bronzeRuns = quote('Last of all, bronze at 1,150 °C runs in.');

/** What a reader finds stated, or can work out from it. */
export const infer: Readonly<Record<string, Question>> = {
  spoon: {
    kind: 'short-answer',
    skill: 'retrieve',
    difficulty: 1,
    stem: 'With what may children make the bells sound in the market hall?',
    evidence: [quote('every child may strike them, once, with a wooden spoon')],
    key: 'a wooden spoon',
    accepted: ['wooden spoon', 'wooden spoons', 'spoon', 'a spoon', 'spoons'],
    rationale: 'Each child may strike the bells once, and does so with a wooden spoon.',
    rivals: [
      {
        text: 'a pencil',
        rationale: 'The pencil belongs to a comparison that somebody makes, and not to the bells.',
        misreading: 'other-passage',
      },
      {
        text: 'a crane',
        rationale: 'The crane is there to lift the bells.',
        misreading: 'same-passage',
      },
    ],
  },
  'bells-after-fire': {
    kind: 'numeric',
    skill: 'infer',
    difficulty: 1,
    stem: 'How many bells could still be rung on the morning after the great fire?',
    evidence: [threeMelted],
    key: 3,
    keyText: '3',
    unit: 'bells',
    rationale: 'There were six bells and three of them melted, so three were left.',
    rivals: [
      {
        value: 6,
        rationale: 'Six is the number before the fire. Three of them melted.',
        misreading: 'same-passage',
      },
    ],
    enemies: ['these-three', 'fewer-in-1950'],
  },
  'fewer-in-1950': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Fewer bells hung in the tower in 1950 than in 1900.',
    evidence: [threeMelted, quote('Since the great fire of 1911')],
    key: 'true',
    rationale: 'Three of the six bells melted in 1911, and no new one has been hung since.',
    enemies: ['these-three', 'bells-after-fire', 'still-on-the-ground', 'too-early'],
  },
  'new-names': {
    kind: 'true-false-not-given',
    skill: 'infer',
    difficulty: 1,
    stem: 'Lucia Ferro thought up the names of the three new bells.',
    evidence: [oldNames],
    key: 'false',
    rationale: 'The new bells are called what the lost ones were called. Her find only made the names known again.',
  },
  'clock-gift': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'The clock in the tower was paid for by the Fishers’ Guild.',
    evidence: [
      quote('The tower was built in 1742, so that salt ships could find the harbor in fog, and was given a clock'),
    ],
    key: 'not-given',
    rationale: 'The article says when the tower got its clock. Who paid for the clock it does not say.',
    enemies: ['paid-council', 'paid-fishers'],
  },
  'wren-before': {
    kind: 'numeric',
    skill: 'infer',
    stem: 'How many kilograms did Wren weigh when it came out of its mold?',
    evidence: [wrenWeighed],
    computes: {
      by: 'sum',
      of: [
        { fact: 'wren-weight', slot: 'weight' },
        { fact: 'wren-loss', slot: 'weight' },
      ],
    },
    unit: 'kg',
    rationale: 'What Brandt shaved off has to be added to what Wren weighs now.',
    rivals: [
      {
        value: 310,
        rationale: 'That is what Wren weighs after the shaving. Add the metal that was taken off.',
        misreading: 'same-passage',
      },
      {
        value: 306,
        rationale:
          'Shaving makes a bell lighter, so before it Wren was heavier. Add the metal, and do not take it away.',
        misreading: 'role-swap',
      },
    ],
    enemies: ['agnes-to-wren'],
  },
  'part-of-material': {
    kind: 'matching',
    skill: 'infer',
    difficulty: 3,
    stem: 'What does each material do while a bell is made?',
    evidence: [
      quote('Dahlgren begins with a core of brick.'),
      quote('Over it she models a false bell of wax, which has every letter and leaf of the real one'),
      quote('She wraps it in clay and horsehair'),
      quote('A slow fire then drives out the wax, and the hollow mold is buried in a pit of sand.'),
    ],
    rationale: 'The mold grows from the inside out: brick, then wax, then clay with horsehair, and sand around it all.',
    entries: [
      {
        text: 'Brick',
        option: 'It fills the place where a bell is empty inside',
        rationale: 'The core of brick lies under the false bell, so it is where the bell has its empty inside.',
      },
      {
        text: 'Wax',
        option: 'It takes up the room that the bronze will fill',
        rationale: 'The false bell is of wax, and the bronze runs in where the wax has been driven out.',
      },
      {
        text: 'Clay with horsehair',
        option: 'It forms the wall of the mold on the outside',
        rationale: 'The wax is wrapped in clay and horsehair, so they become the outer wall.',
      },
      {
        text: 'Sand',
        option: 'It lies around the mold when the metal comes',
        rationale: 'The finished mold is buried in a pit of sand before the bronze runs in.',
      },
    ],
    enemies: ['steps-in-order', 'hollow-gap'],
  },
  'hollow-gap': {
    kind: 'cloze',
    skill: 'infer',
    difficulty: 1,
    stem: 'Once the wax has left the mold, its place can be taken by the ____.',
    evidence: [bronzeRuns],
    key: 'bronze',
    accepted: [
      'hot bronze',
      'liquid bronze',
      'molten bronze',
      'melted bronze',
      'bell bronze',
      'metal',
      'hot metal',
      'liquid metal',
      'molten metal',
      'melted metal',
    ],
    rationale: 'The wax leaves a hollow, and bronze runs into the hollow.',
    rivals: [
      {
        text: 'sand',
        rationale: 'The sand lies around the mold and does not run into it.',
        misreading: 'same-passage',
      },
      {
        text: 'clay',
        rationale: 'The clay is already there: it is wrapped around the wax.',
        misreading: 'same-passage',
      },
      {
        text: 'brick',
        rationale: 'The core of brick is already there: the wax is laid over it.',
        misreading: 'same-passage',
      },
    ],
    enemies: ['steps-in-order', 'part-of-material'],
  },
  'care-in-shaving': {
    kind: 'two-part',
    skill: 'infer',
    stem: 'Why does Brandt have to take care when he works on the inside of a bell?',
    evidence: [pencil],
    key: 'He cannot put back what he takes away',
    rationale: 'What Brandt says of a pencil holds for the bell: metal that is shaved off is gone.',
    distractors: [
      {
        text: 'He has to leave the letters readable',
        rationale: 'Letters belong to the wax model. The article does not say that they are on the inside.',
        misreading: 'other-passage',
        refutedBy: quote('which has every letter and leaf of the real one'),
      },
      {
        text: 'He has to keep the bronze from cooling',
        rationale: 'The bells are out of their molds by then. The article does not speak of cooling.',
        misreading: 'not-in-text',
      },
      {
        text: 'He has to save the scraps of metal',
        rationale: 'The article does not say that the metal is to be saved.',
        misreading: 'not-in-text',
      },
    ],
    support: 'Which sentence of the article shows it?',
    sentences: [
      {
        quote: quote('“There is no way back.”'),
        rationale: 'This is about pouring, and Dahlgren says it.',
        misreading: 'other-passage',
      },
      {
        quote: wrenWeighed,
        rationale: 'This says how much one bell lost, and not why care is needed.',
        misreading: 'same-passage',
      },
      {
        quote: quote('On 19 March the molds were broken open.'),
        rationale: 'This is what came before the work on the lathe.',
        misreading: 'same-passage',
      },
    ],
    enemies: ['image-brandt'],
  },
  'still-on-the-ground': {
    kind: 'evidence',
    skill: 'infer',
    stem: 'Which sentence shows that the new bells have yet to reach the tower?',
    evidence: [quote('Now new ones are waiting in the market hall, and the gap is about to close.')],
    alternatives: [
      [quote('A crane is expected to lift the bells on 2 June, and the first full peal is planned for 6 June.')],
    ],
    rationale: 'Bells that wait in a hall, or that a crane has yet to lift, do not hang in a tower.',
    sentences: [
      {
        quote: threeMelted,
        rationale: 'This is about the bells that hung there before the fire.',
        misreading: 'other-passage',
      },
      {
        quote: quote('On 19 March the molds were broken open.'),
        rationale: 'This says when the bells came out of their molds, and not where they are now.',
        misreading: 'other-passage',
      },
      {
        quote: quote('Pip, which strikes the hours, was made in Tarnholm itself.'),
        rationale: 'Pip is one of the old bells.',
        misreading: 'wrong-referent',
      },
    ],
    enemies: ['too-early', 'done-or-planned', 'lifting', 'peal'],
  },
};
