import type { Relation } from './bank.js';
import { lintSentence } from './check-stems.js';
import { own, type Checking } from './checking.js';
import { slotsIn } from './stem.js';

/** Reports each slot that a sentence names and its relation lacks. */
export const checkSlots = (check: Checking, path: string, sentence: string, relation: Relation): void => {
  for (const slot of slotsIn(sentence))
    if (!own(relation.slots, slot))
      check.report(path, `the relation has no slot {${slot}}`, 'use a slot of the relation');
};

const checkClosures = (check: Checking, path: string, { slots }: Relation): void => {
  for (const [name, { closure, given = [], speaker }] of Object.entries(slots)) {
    const at = `${path}.slots.${name}`;
    for (const other of given) {
      if (!own(slots, other)) check.report(`${at}.given`, `no slot is named ${other}`, 'name a slot of this relation');
      else if (other === name) check.report(`${at}.given`, 'the slot itself', 'name the slots that fix this one');
    }
    if (speaker !== undefined && (!own(slots, speaker) || speaker === name))
      check.report(
        `${at}.speaker`,
        speaker === name ? 'the slot itself' : `no slot is named ${speaker}`,
        'name the slot that holds who says so',
      );
    if (closure === 'attributed' && speaker === undefined)
      check.report(at, 'attributed, and no speaker', 'name the slot that holds who says so in `speaker`');
  }
};

/** Relations: their closures, what symmetry asks for, and the sentences that state them. */
export const checkRelations = (check: Checking): void => {
  for (const [id, relation] of Object.entries(check.bank.relations)) {
    const path = `relations.${id}`;
    const kinds = Object.values(relation.slots).map(({ kind }) => kind);
    if (kinds.length === 0) check.report(`${path}.slots`, 'no slot', 'name what the relation holds between');
    if (relation.symmetric && new Set(kinds).size === kinds.length)
      check.report(`${path}.symmetric`, 'no two slots of one kind', 'leave it out: nothing can change places');
    checkClosures(check, path, relation);
    for (const key of ['states', 'done'] as const) {
      const sentence = relation[key];
      if (sentence === undefined) continue;
      checkSlots(check, `${path}.${key}`, sentence, relation);
      lintSentence(check, `${path}.${key}`, sentence, id);
    }
  }
};
