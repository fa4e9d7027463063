// All figures of items.md 8 that a program can know, of one bank.
import type { Bank } from '../../src/bank/bank.js';
import { enumerateItems } from '../../src/index.js';
import { cueFigures, verdictFigures } from './figures-cues.js';
import { determinismFigures } from './figures-determinism.js';
import { placeFigures } from './figures-places.js';
import { ruleFigures } from './figures-rules.js';
import { safetyFigures } from './figures-safety.js';
import type { Drawn } from './figures-seeds.js';
import { supplyFigures } from './figures-supply.js';
import { typedFigures } from './figures-typed.js';
import { known } from './figures-words.js';
import { guesserFigures } from './guesser.js';
import type { Report } from './report-print.js';

export const bankOf = async (name: string): Promise<Bank> => {
  const { bank } = (await import(`../../questions/${name}/index.js`)) as { readonly bank: Bank };
  return bank;
};

/** `drawn`: what the seeds have drawn, which takes longest and is shared out among threads. */
export const reportOn = (bank: Bank, drawn: Drawn, progress: (what: string) => void): Report => {
  const space = [...enumerateItems(bank)];
  const article = known(bank.article.text);
  const counts = new Map(Object.entries(drawn.items));
  const steps = {
    safety: () => safetyFigures(space, bank, drawn),
    supply: () => supplyFigures(space, bank, drawn.fewestBlocks),
    cues: () => cueFigures(space, counts, article),
    verdicts: () => verdictFigures(space, counts, article),
    rules: () => ruleFigures(space, bank, article),
    places: () => placeFigures(drawn),
    guesser: () => guesserFigures(space, article),
    'typed answers': () => typedFigures(space, bank),
    determinism: () => determinismFigures(bank),
  };
  const figures = Object.entries(steps).flatMap(([name, step]) => {
    progress(name);
    return step();
  });
  return { bank: bank.id, seeds: drawn.quizzes, items: space.length, figures };
};
