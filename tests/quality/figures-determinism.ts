// The same seed and the same bank, the same bytes.
import { createHash } from 'node:crypto';
import type { Bank } from '../../src/bank/bank.js';
import { generateQuiz, parseBank } from '../../src/index.js';
import type { Figure } from './figures.js';

const group = 'determinism';
const quizzes = 1000;

const hashOf = (bank: Bank): string => {
  const hash = createHash('sha256');
  for (let seed = 0; seed < quizzes; seed++)
    hash.update(JSON.stringify(generateQuiz(bank, { seed: `seed ${seed}`, length: 10 })));
  return hash.digest('hex');
};

/** The hash of a thousand quizzes, and whether the bank read back from JSON draws the same. */
export const determinismFigures = (bank: Bank): Figure[] => {
  const hash = hashOf(bank);
  const again = parseBank(JSON.stringify(bank));
  const same = again.ok && hashOf(again.bank) === hash;
  return [
    { group, name: `SHA-256 of ${quizzes} quizzes, as JSON`, value: hash },
    {
      group,
      name: 'the bank written as JSON and read back draws the same',
      value: same ? 'yes' : 'no',
      bar: 'yes',
      held: same,
      safety: true,
      ...(again.ok ? {} : { examples: again.problems.slice(0, 5).map(({ path, found }) => `${path}: ${found}`) }),
    },
  ];
};
