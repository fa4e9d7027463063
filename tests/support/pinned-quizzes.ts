import { bank } from '../../questions/kazakhstan-visit/index.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { hash32 } from '../../src/text/hash.js';

/** A hash over 300 quizzes, whole, of many seeds and lengths. */
export const quizzesHash = (): number => {
  const seeds = Array.from(
    { length: 300 },
    (_, i) => ['', '7b', 'ä', '😀', 'a.b|c', '\ud800'][i % 6] + (i < 6 ? '' : String(i)),
  );
  return hash32(seeds.map((seed, i) => JSON.stringify(generateQuiz(bank, { seed, length: 5 + (i % 8) }))).join('\n'));
};

/** What `quizzesHash` gives in every engine. It changes with the bank, and with the algorithm's version. */
export const pinnedHash = 2482627582;
