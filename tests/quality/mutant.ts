import type { Bank } from '../../src/bank/bank.js';
import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';

/** A fault: of a bank, of what makes items, or of what draws quizzes. */
export interface Mutant {
  readonly name: string;
  readonly bank: 'kazakhstan-visit' | 'salt-tower';
  /** Whether it can make a wrong or a second answer, a leak, a repeated target, or use damaged text. */
  readonly safety: boolean;
  /** What has to be found for it to count as seen; of a danger at least one of `dangers`, of others anything. */
  readonly sees?: RegExp;
  readonly ofBank?: (bank: Bank) => Bank;
  readonly ofItem?: (item: Item) => Item;
  readonly ofQuiz?: (quiz: Quiz, space: readonly Item[]) => Quiz;
}

/** Findings that speak of the danger itself, and not of what happens to come with it. */
export const dangers = /^(answer|leak|targets|uses|ids|damage|evidence|options|sentences):/;

export const [kazakhstan, salt] = ['kazakhstan-visit', 'salt-tower'] as const;
