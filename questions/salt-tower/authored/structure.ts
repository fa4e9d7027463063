import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const teeth = quote('the Salt Tower of Tarnholm has sounded like a child without front teeth');
const threeMelted = quote('Six bells hung in it before that night, and three of them melted.');
const sunset = quote('Its members go to bed at sunset.');

/** What the article is about as a whole, and how it is built. */
export const structure: Readonly<Record<string, Question>> = {
  'best-headline': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which other headline would cover the whole article best?',
    evidence: [threeMelted, quote('the gap is about to close')],
    key: 'How a tower gets three lost bells back',
    rationale: 'The loss opens the article. All that follows is about the bells that are to fill the gap.',
    distractors: [
      {
        text: 'How an archive gives its secrets away',
        rationale: 'Too narrow: the archive is one step on the way, in one paragraph.',
        misreading: 'part-for-whole',
        refutedBy: quote('opened a damp box in the archive of Ostby'),
      },
      {
        text: 'How a guild of bakers loses its sleep',
        rationale: 'Too narrow: the bakers and their sleep fill one paragraph.',
        misreading: 'part-for-whole',
        refutedBy: sunset,
      },
      {
        text: 'How a club of ringers learns to row',
        rationale: 'Rowing is only what the captain compares ringing with.',
        misreading: 'wrong-sense',
        refutedBy: quote('ringing is like rowing a boat: whoever pulls alone spoils the rhythm'),
      },
    ],
  },
  'why-teeth': {
    kind: 'choice',
    skill: 'structure',
    stem: 'Why does the writer begin with “a child without front teeth”?',
    evidence: [teeth, quote('the gap is about to close')],
    key: 'To give a picture of what is missing',
    rationale:
      'A child with missing teeth has a gap, and so has the music of the tower. The gap comes up again at once.',
    distractors: [
      {
        text: 'To give an idea of who rings the bells',
        rationale: 'Children may strike the new bells once, but that comes at the very end.',
        misreading: 'other-passage',
        refutedBy: quote('every child may strike them, once, with a wooden spoon'),
      },
      {
        text: 'To give a reason for what has burned',
        rationale: 'The article does not say how the fire began.',
        misreading: 'cause-for-effect',
      },
      {
        text: 'To give a hint of how old the tower is',
        rationale: 'The age of the tower comes in the next paragraph, and it is far older than any child.',
        misreading: 'other-passage',
        refutedBy: quote('The tower was built in 1742'),
      },
    ],
  },
  'steps-in-order': {
    kind: 'ordering',
    skill: 'structure',
    stem: 'In which order do these steps follow one another when a bell is made?',
    evidence: [
      quote('Dahlgren begins with a core of brick.'),
      quote('A slow fire then drives out the wax, and the hollow mold is buried in a pit of sand.'),
      quote('Then Brandt put each bell on a lathe and shaved its inside until it rang true.'),
    ],
    rationale:
      'The article tells the steps one after another, and words such as “begins”, “then” and “last of all” mark them.',
    entries: [
      { text: 'The core is laid in brick', rationale: 'This is what Dahlgren begins with.' },
      { text: 'A false bell is shaped', rationale: 'It is modeled over the core, in wax.' },
      { text: 'Clay is put around the wax', rationale: 'It wraps the false bell, so the false bell is there by then.' },
      { text: 'The wax is melted away', rationale: 'The fire drives it out once the clay is around it.' },
      { text: 'Hot metal fills the hollow', rationale: 'The hollow is there only after the wax has gone.' },
      { text: 'The inside is shaved', rationale: 'This is done on the lathe, after the mold has been broken open.' },
    ],
    enemies: ['part-of-material', 'hollow-gap'],
  },
};
