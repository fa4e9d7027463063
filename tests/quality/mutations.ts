// Faults of a bank, of what makes items and of what draws quizzes, each of which the checker has to see.
import type { Mutant } from './mutant.js';
import { mutantsOfBanks } from './mutants-of-banks.js';
import { mutantsOfItems } from './mutants-of-items.js';
import { mutantsOfQuizzes } from './mutants-of-quizzes.js';

export const mutants: readonly Mutant[] = [...mutantsOfBanks, ...mutantsOfItems, ...mutantsOfQuizzes];
