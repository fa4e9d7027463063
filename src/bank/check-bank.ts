import type { Bank } from './bank.js';
import { checkArticle } from './check-article.js';
import { checkEntities } from './check-entities.js';
import { checkFacts } from './check-facts.js';
import { checkModels } from './check-models.js';
import { checkQuestions } from './check-questions.js';
import { checkRelations } from './check-relations.js';
import { checkingOf, type Checking } from './checking.js';
import type { Problem } from './problem.js';

const checkWhole = ({ bank, report }: Checking): void => {
  try {
    Intl.getCanonicalLocales(bank.lang);
  } catch {
    report('lang', `no language tag: ${bank.lang}`, 'give one as BCP 47 has it: en, kk, zh-Hans');
  }
  if (Object.keys(bank.facts).length + Object.keys(bank.questions).length === 0)
    report('', 'neither facts nor questions', 'add something to ask');
};

/**
 * All that is wrong with what a bank says: quotes, names that lead nowhere, facts that contradict one another, stems and
 * options that break the rules of item writing. Empty for a bank that holds together.
 */
export const checkBank = (bank: Bank): Problem[] => {
  const problems: Problem[] = [];
  const check = checkingOf(bank, problems);
  checkWhole(check);
  checkArticle(check);
  checkEntities(check);
  checkRelations(check);
  checkFacts(check);
  checkModels(check);
  checkQuestions(check);
  return problems;
};
