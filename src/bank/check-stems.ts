import type { Item } from '../item/item.js';
import { lint, type Fault } from '../item/lint.js';
import { own, type Checking } from './checking.js';
import { filled } from './stem.js';

const nowhere = { quote: '', start: 0, end: 0, prefix: '', suffix: '' };

/** What the lint of items looks at in none of them, but an item has. */
export const itemBase = (check: Checking, target: string, source: 'fact' | 'authored', stem: string) => ({
  id: target,
  target,
  uses: [target] as const,
  model: target,
  source,
  skill: 'retrieve' as const,
  stem,
  evidence: [nowhere] as const,
  block: 0,
  rationale: '',
  blindCredit: 0,
  difficulty: 2 as const,
  lang: check.bank.lang,
});

/** What to do about a broken rule of item writing, by its number. */
const fixes: Readonly<Record<string, string>> = {
  '1': 'bring the options to about one length',
  '2': 'take the word out of one of them, or give it to a distractor too',
  '5': 'write all options in one form',
  '6': 'write out what the option stands for',
  '7': 'ask for what is, not for what is not',
  '8': 'take the word out, or give it to another option too',
  '9': 'make each option different from the others',
  '12': 'make it a question, or leave a gap (____)',
  '12a': 'say it in other words, or put the words in quotation marks',
  '13': 'ask for something in particular',
  '15': 'give a number outside the tolerance',
  '16': 'bring each option within two words of the key',
  options: 'have as many as the kind can show',
  stem: 'close the brace, or take it out',
  gap: 'write the gap just once, as ____',
};
const ofStem = ['stem', '7', '12', '12a', '13', 'gap'];

/** Reports what the items that would come of it break, each fault once. */
export const lintItems = (check: Checking, path: string, items: readonly Item[], inStem = `${path}.stem`): void => {
  const faults = new Map<string, Fault>();
  for (const item of items) for (const fault of lint(item, check.articleWords)) faults.set(fault.found, fault);
  for (const { rule, found } of faults.values())
    check.report(ofStem.includes(rule) ? inStem : path, found, fixes[rule] ?? 'mend it');
};

/**
 * The sentence with its slots filled as each fact of the relation fills them, in quotation marks: a long name is not the
 * author's wording, and where it copies the article too far the generator refuses that one item.
 */
const fillings = ({ bank }: Checking, relation: string, sentence: string): string[] =>
  Object.values(bank.facts)
    .filter((fact) => fact.relation === relation)
    .map(({ slots }) => filled(sentence, (slot) => `“${own(bank.entities, own(slots, slot) ?? '')?.label ?? ''}”`));

/** A sentence that states facts of a relation, as a statement to be judged. */
export const lintSentence = (check: Checking, path: string, sentence: string, relation: string): void =>
  lintItems(
    check,
    path,
    fillings(check, relation, sentence).map((stem) => ({
      ...itemBase(check, relation, 'fact', stem),
      kind: 'true-false-not-given',
      key: 'true',
      proof: { by: 'authored' },
    })),
    path,
  );

/** A stem that asks about facts of a relation. `instruction`: it may tell what to do instead of asking. */
export const lintStem = (check: Checking, path: string, stem: string, relation: string, instruction: boolean): void =>
  instruction
    ? lintSentence(check, path, stem, relation)
    : lintItems(
        check,
        path,
        fillings(check, relation, stem).map((asked) => ({
          ...itemBase(check, relation, 'fact', asked),
          kind: 'short-answer',
          key: '',
          accepted: [],
          rivals: [],
        })),
        path,
      );
