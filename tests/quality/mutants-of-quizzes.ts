import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { kazakhstan, salt, type Mutant } from './mutant.js';
import { naiveQuiz } from './naive-quiz.js';

const items = (quiz: Quiz, change: (item: Item, i: number) => Item): Quiz => ({
  ...quiz,
  items: quiz.items.map(change),
});
const keyFirst = <T extends { readonly id: string }>(options: readonly T[], key: string): T[] =>
  [...options].sort((a, b) => Number(b.id === key) - Number(a.id === key));

const ofQuiz = (
  name: string,
  change: Mutant['ofQuiz'] & {},
  safety = true,
  bank: Mutant['bank'] = kazakhstan,
  sees?: RegExp,
): Mutant => ({
  ...(sees && { sees }),
  name,
  bank,
  safety,
  ofQuiz: change,
});

/** Quizzes as a draw with a fault would give them. */
export const mutantsOfQuizzes: readonly Mutant[] = [
  ofQuiz('the draw has no leak check', (quiz, space) => naiveQuiz(quiz, space), true, kazakhstan, /^leak:/),
  ofQuiz('the draw has no leak check', (quiz, space) => naiveQuiz(quiz, space), true, salt, /^leak:/),
  ofQuiz('one item is drawn twice', (quiz) => items(quiz, (item, i) => (i === 1 ? (quiz.items[0] ?? item) : item))),
  ofQuiz('what an item rests on is asked again', (quiz) =>
    items(quiz, (item, i) => (i === 1 ? { ...item, uses: [item.target, quiz.items[0]?.target ?? ''] } : item)),
  ),
  ofQuiz(
    'an item that the space has not',
    (quiz) => items(quiz, (item, i) => (i === 0 ? { ...item, rationale: `${item.rationale} So it is.` } : item)),
    false,
  ),
  ofQuiz(
    'the key always stands first',
    (quiz) =>
      items(quiz, (item) =>
        item.kind === 'choice' && !item.ordered ? { ...item, options: keyFirst(item.options, item.key) } : item,
      ),
    false,
  ),
  ofQuiz(
    'the first sentence is the key',
    (quiz) =>
      items(quiz, (item) =>
        item.kind === 'evidence' ? { ...item, options: keyFirst(item.options, item.key[0] ?? '') } : item,
      ),
    false,
    salt,
  ),
  ofQuiz(
    'numbers descend',
    (quiz) =>
      items(quiz, (item) =>
        item.kind === 'choice' && item.ordered ? { ...item, options: [...item.options].reverse() } : item,
      ),
    false,
  ),
  ofQuiz(
    'what is to be ordered is shown in order',
    (quiz) =>
      items(quiz, (item) =>
        item.kind === 'ordering'
          ? { ...item, entries: item.key.flatMap((id) => item.entries.filter((entry) => entry.id === id)) }
          : item,
      ),
    false,
    salt,
  ),
  ofQuiz('a quiz of nine', (quiz) => ({ ...quiz, items: quiz.items.slice(1) }), false),
  ofQuiz('all is retrieving', (quiz) => items(quiz, (item) => ({ ...item, skill: 'retrieve' })), false),
  ofQuiz(
    'three items on words',
    (quiz) => items(quiz, (item, i) => (i < 3 ? { ...item, skill: 'vocabulary' } : item)),
    false,
  ),
  ofQuiz('all from four blocks', (quiz) => items(quiz, (item) => ({ ...item, block: item.block % 4 })), false),
];
