// Checks items and quizzes against the answer table and the article, and shares no code with what makes them.
import type { ChoiceItem, Item } from '../../src/item/item.js';
import { blockOf, damageIn, passageFaults, passagesOf, textsOf } from './checker-evidence.js';
import { factFaults } from './checker-facts.js';
import { orderFault, type Finding } from './checker-quiz.js';
import { label, prints } from './checker-text.js';

export { checkQuiz, chiSquare, keyPosition, positionsOf, type Finding } from './checker-quiz.js';

const optionFaults = (item: ChoiceItem): string[] => {
  const faults: string[] = [];
  const { options, key } = item;
  if (options.length < 3 || options.length > 4) faults.push(`${options.length} options`);
  const keys = options.filter(({ id }) => id === key).length;
  if (keys !== 1) faults.push(`${keys} options are the key`);
  if (new Set(options.map(({ id }) => id)).size < options.length) faults.push('two options share an id');
  for (const [i, a] of options.entries()) {
    if (label(a.text) === '') faults.push('an option is empty');
    if (a.rationale.trim() === '') faults.push(`the option ${a.text} says nothing of why`);
    for (const b of options.slice(i + 1)) {
      if (label(a.text) === label(b.text)) faults.push(`two options read ${a.text}`);
      else if (prints(a.text, b.text) || prints(b.text, a.text))
        faults.push(`of ${a.text} and ${b.text} one holds the other`);
    }
  }
  return faults;
};

/** What is wrong with one item, whatever the order of its options. `text` is the article, to the byte. */
export const checkItem = (item: Item, text: string): Finding[] => {
  const findings: Finding[] = [];
  const say = (check: string, found: string): void => {
    findings.push({ check, where: item.id, found });
  };
  if (item.evidence.length === 0) say('evidence', 'there is none');
  for (const passage of passagesOf(item))
    for (const fault of passageFaults(passage, text))
      say(fault.startsWith('touches') ? 'damage' : 'evidence', `“${passage.quote}” ${fault}`);
  const block = blockOf(text, item.evidence[0].start);
  if (block !== item.block) say('block', `says ${item.block}, and its evidence stands in ${block}`);
  for (const shown of textsOf(item))
    for (const quote of damageIn(shown)) say('damage', `“${shown}” repeats “${quote}”`);
  if (item.rationale.trim() === '') say('rationale', 'there is none');
  if (item.kind === 'choice') for (const fault of optionFaults(item)) say('options', fault);
  if (item.source === 'fact') {
    const faults = factFaults(item);
    if (faults === undefined) say('unmapped', `no row stands for ${item.model}: ${item.stem}`);
    else for (const fault of faults) say('answer', fault);
  }
  return findings;
};

/** The one check of an item that depends on how its options stand. */
export const checkOrder = (item: Item): Finding[] => {
  const fault = item.kind === 'choice' ? orderFault(item) : undefined;
  return fault === undefined ? [] : [{ check: 'order', where: item.id, found: fault }];
};
