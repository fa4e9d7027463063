import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { hash32 } from '../../src/text/hash.js';

/** A quiz as one would draw it who only sees to it that no target comes twice: the same number of items, by a hash of the seed. */
export const naiveQuiz = (quiz: Quiz, space: readonly Item[]): Quiz => {
  const items: Item[] = [];
  const mixed = [...space].sort((a, b) => hash32(`${quiz.seed} ${a.id}`) - hash32(`${quiz.seed} ${b.id}`));
  for (const item of mixed)
    if (items.length < quiz.items.length && items.every(({ target }) => target !== item.target)) items.push(item);
  return { ...quiz, items };
};
