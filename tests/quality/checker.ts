// Checks items and quizzes against the answer tables and the article, and shares no code with what makes them.
import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { blindCreditOf } from './checker-blind.js';
import { blockOf, damageIn, passageFaults, passagesOf, sentencesOf, textsOf } from './checker-evidence.js';
import { clozeFaults, computedFaults, rowFaults, statementFaults } from './checker-facts.js';
import { optionForm } from './checker-form.js';
import { firstFaults, orderFaults, pairFaults } from './checker-many.js';
import { leftOpen } from './checker-rows.js';
import { proofFaults, questionOf, supportForm } from './checker-support.js';
import { checkQuizBy, orderFault, type Finding } from './checker-quiz.js';
import { label } from './checker-text.js';
import type { Knowledge } from './knowledge.js';
import { knowledgeAbout } from './tables-of.js';

export { chiSquare, keyPosition, positionsOf, type Finding } from './checker-quiz.js';
export { verdictOn } from './checker-facts.js';

const keysOf = (item: Item): readonly string[] => {
  if (item.kind === 'true-false-not-given') return [item.key];
  if (!('options' in item) || 'entries' in item) return 'key' in item ? [String(item.key)] : [];
  const keys: readonly string[] = typeof item.key === 'string' ? [item.key] : item.key;
  const texts = item.options.filter(({ id }) => keys.includes(id)).map(({ text }) => text);
  return texts.length > 0 ? texts : keys;
};

/** A hand-written item against what we read in the article. */
const writtenFaults = (item: Item, right: readonly string[]): string[] => {
  const keys = keysOf(item).map(label).sort().join(' | ');
  return keys === right.map(label).sort().join(' | ')
    ? []
    : [`the key is ${keys}, by the article it is ${right.join(' | ')}`];
};

/** What the tables have against an item; undefined where nothing in them stands for it. */
const tableFaults = (item: Item, know: Knowledge): string[] | undefined => {
  const { wording } = know;
  const written = item.source === 'authored' ? wording.written[item.model] : undefined;
  if (written) return writtenFaults(item, written);
  if (item.kind === 'true-false-not-given')
    return wording.readStatement(item.stem, know) && statementFaults(know, item);
  if (item.kind === 'matching' || item.kind === 'categorise') {
    const relation = wording.relations[item.model];
    return relation === undefined ? undefined : pairFaults(know, item, relation);
  }
  if (wording.orders.includes(item.model))
    return item.kind === 'ordering'
      ? orderFaults(know, item)
      : item.kind === 'choice'
        ? firstFaults(know, item)
        : undefined;
  if (item.kind === 'numeric' && wording.computed[item.model] !== undefined)
    return computedFaults(know, item, wording.computed[item.model] ?? '');
  const stem = questionOf(item);
  const row = wording.rowOf({ ...item, stem }, know);
  const proof = proofFaults(know, item, row?.id);
  if (item.kind === 'evidence')
    return proof && row && item.source === 'fact' ? [...leftOpen(know, stem, row), ...proof] : proof;
  if (item.kind === 'cloze')
    return item.source === 'fact' ||
      wording.readStatement(
        item.stem.replace('____', () => item.key),
        know,
      )
      ? clozeFaults(know, item)
      : undefined;
  if (!row) return item.source === 'authored' && item.kind === 'two-part' ? proof : undefined;
  const blocks =
    item.source === 'authored' || row.blocks.length === 0 || row.blocks.includes(item.block)
      ? []
      : [`its evidence stands in block ${item.block}, not where ${row.id} has it`];
  return [...blocks, ...rowFaults(know, item, row), ...(proof ?? [])];
};

/** What is wrong with one item, whatever the order of what it shows. */
export const checkItemBy = (know: Knowledge, item: Item): Finding[] => {
  const findings: Finding[] = [];
  const say = (check: string, found: string): void => {
    findings.push({ check, where: item.id, found });
  };
  if (item.evidence.length === 0) say('evidence', 'there is none');
  for (const passage of passagesOf(item))
    for (const fault of passageFaults(passage, know))
      say(fault.startsWith('touches') ? 'damage' : 'evidence', `“${passage.quote}” ${fault}`);
  const block = blockOf(know.text, item.evidence[0].start);
  if (block !== item.block) say('block', `says ${item.block}, and its evidence stands in ${block}`);
  for (const shown of [...textsOf(item), ...sentencesOf(item).map(({ text }) => text)])
    for (const quote of damageIn(know, shown)) say('damage', `“${shown}” repeats “${quote}”`);
  if (item.rationale.trim() === '') say('rationale', 'there is none');
  for (const fault of optionForm(item)) say('options', fault);
  const support = item.kind === 'evidence' ? item : item.kind === 'two-part' ? item.support : undefined;
  if (support)
    for (const fault of supportForm(know, support)) say(fault.includes('damaged') ? 'damage' : 'sentences', fault);
  const blind = blindCreditOf(item);
  if (blind !== undefined && Math.abs(blind - item.blindCredit) > 1e-9)
    say('blind', `says that guessing earns ${item.blindCredit}, and it earns ${blind}`);
  const faults = tableFaults(item, know);
  if (faults !== undefined) for (const fault of faults) say('answer', fault);
  else if (item.source === 'fact') say('unmapped', `no row stands for ${item.model}: ${item.stem}`);
  return findings;
};

/** The one check of an item that depends on how what it shows stands. */
export const checkOrder = (item: Item): Finding[] => {
  const fault = orderFault(item);
  return fault === undefined ? [] : [{ check: 'order', where: item.id, found: fault }];
};

/** Whether the tables have a word on the item's answer. */
export const isJudged = (know: Knowledge, item: Item): boolean => tableFaults(item, know) !== undefined;

/** As `checkItemBy`, by the tables of the article whose text it is. */
export const checkItem = (item: Item, text: string): Finding[] => checkItemBy(knowledgeAbout(text), item);

/** As `checkQuizBy`, by the tables of the bank whose id the quiz has. */
export const checkQuiz = (quiz: Quiz, length?: number, twin?: (item: Item) => Item): Finding[] =>
  checkQuizBy(knowledgeAbout(quiz.bank.id), quiz, length, twin);
