import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const bill = quote('Two groups alone met the bill of 96,000 crowns, the Town Council and the Fishers’ Guild.');
const outlived = quote('These three outlived the fire.');
const lathe = quote('Then Brandt put each bell on a lathe and shaved its inside until it rang true.');

/** What a word means here, and what it stands for. */
export const words: Readonly<Record<string, Question>> = {
  'rang-true': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'What does “rang true” mean in the part about the lathe?',
    evidence: [lathe],
    key: 'Gave the right note',
    rationale: 'Brandt changes the shape of the bell, and stops when its sound is as it should be.',
    distractors: [
      {
        text: 'Told the real story',
        rationale: 'A story can ring true, but here a bell is put on a lathe and its sound is meant.',
        misreading: 'wrong-sense',
        refutedBy: lathe,
      },
      {
        text: 'Was of real bronze',
        rationale: 'What the bell is made of stays the same on the lathe. Its sound changes.',
        misreading: 'wrong-sense',
        refutedBy: lathe,
      },
      {
        text: 'Kept the right time',
        rationale: 'Striking the hours is what Pip does. Here the sound of each new bell is meant.',
        misreading: 'other-passage',
        refutedBy: quote('Pip, which strikes the hours'),
      },
    ],
  },
  'meet-a-bill': {
    kind: 'cloze',
    skill: 'vocabulary',
    difficulty: 1,
    // Who knows the phrase does not need the article.
    weak: true,
    stem: 'As the word is used here, those who “met” a bill have ____ it.',
    evidence: [bill],
    key: 'paid',
    rationale: 'The Town Council and the Fishers’ Guild gave the money, so to meet a bill is to pay it.',
    distractors: [
      {
        text: 'seen',
        rationale: 'One can meet a person and so see one, but a bill is met with money.',
        misreading: 'wrong-sense',
        refutedBy: bill,
      },
      {
        text: 'sent',
        rationale: 'Those who made the bells would send it. These two groups had to find the money.',
        misreading: 'role-swap',
        refutedBy: bill,
      },
      {
        text: 'doubted',
        rationale: 'The article does not say that anybody doubted the bill.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['bill', 'paid-council', 'paid-fishers', 'mayor-interest'],
  },
  'no-way-back': {
    kind: 'short-answer',
    skill: 'reference',
    stem: 'Which step of the work is meant by the words “There is no way back”?',
    evidence: [quote('“There is no way back.”'), quote('“Pouring is like diving off a cliff,” says Dahlgren.')],
    key: 'the pouring',
    accepted: [
      'pouring',
      'pouring the bronze',
      'pouring bronze',
      'pouring the metal',
      'pouring metal',
      'the pouring of the bronze',
    ],
    rationale: 'Dahlgren says it right after she has compared pouring with diving off a cliff.',
    rivals: [
      {
        text: 'shaving',
        rationale: 'Of shaving Brandt says something like it: “What is gone is gone.” These words are about pouring.',
        misreading: 'other-passage',
      },
      {
        text: 'diving',
        rationale: 'Diving off a cliff is only the picture that she uses. She speaks of pouring.',
        misreading: 'wrong-referent',
      },
      {
        text: 'burying the mold',
        rationale: 'The mold is buried before the bronze runs in. These words are about the pouring.',
        misreading: 'same-passage',
      },
    ],
    enemies: ['image-dahlgren', 'can-be-checked'],
  },
  'these-three': {
    kind: 'choice',
    skill: 'reference',
    difficulty: 1,
    stem: 'Who or what is meant by “These three”?',
    evidence: [outlived, quote('Its two great bells, Agnes and Tam, were cast in Harn, a town in the north.')],
    key: 'Agnes, Tam and Pip',
    rationale: 'The words point back to the bells that have just been named: Agnes and Tam, and then Pip.',
    distractors: [
      {
        text: 'Wren, Gale and Ember',
        rationale: 'These are the names of the bells that were lost. They come up later in the article.',
        misreading: 'wrong-referent',
        refutedBy: quote('Wren, Gale and Ember, as they are called again'),
      },
      {
        text: 'Hands, lamps and vanes',
        rationale: 'These are the things that the fire swallowed, so they did not outlive it.',
        misreading: 'wrong-referent',
        refutedBy: quote('were the clock hands, the ship lamps and the weather vanes'),
      },
      {
        text: 'Tower, clock and harbor',
        rationale: 'They stand earlier in the paragraph, but the last three things named are bells.',
        misreading: 'wrong-referent',
      },
    ],
    enemies: ['bells-after-fire', 'fewer-in-1950'],
  },
};
