import type { Item, Option } from '../item/item.js';
import { itemBase } from './check-stems.js';
import type { Checking } from './checking.js';
import { computed } from './computed.js';
import type { Question } from './question.js';

/** Every set of `size` members, in the order of the list. */
const setsOf = <T>(list: readonly T[], size: number): T[][] =>
  size === 0 ? [[]] : list.flatMap((first, i) => setsOf(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));

const optionsOf = (texts: readonly { readonly text: string }[], prefix: string): Option[] =>
  texts.map(({ text }, i) => ({ id: `${prefix}${i}`, text, rationale: '' }));

/** The key and two or three of the distractors, as a quiz shows them together. */
const setsWith = (key: string, distractors: readonly { readonly text: string }[]): Option[][] =>
  setsOf(optionsOf(distractors, 'd'), Math.min(3, distractors.length)).map((set) => [
    { id: 'key', text: key, rationale: '' },
    ...set,
  ]);

/**
 * The items that would come of a question, with all that the lint of items looks at and nothing else: how a question reads to
 * an author is how its items are linted.
 */
export const authoredItems = (check: Checking, id: string, question: Question): Item[] => {
  const base = itemBase(check, id, 'authored', question.stem);
  switch (question.kind) {
    case 'choice':
      return setsWith(question.key, question.distractors).map((options) => ({
        ...base,
        kind: question.kind,
        options,
        ordered: false,
        key: 'key',
      }));
    case 'two-part': {
      const support = { stem: question.support, options: [], sufficient: [[]] as const };
      const parts = { ordered: false, key: 'key', support };
      return [
        ...setsWith(question.key, question.distractors).map((options) => ({
          ...base,
          kind: question.kind,
          options,
          ...parts,
        })),
        { ...base, stem: question.support, kind: 'evidence', options: [], sufficient: [[]], key: [] },
      ];
    }
    case 'cloze': {
      const { kind, key, distractors } = question;
      const typed = { accepted: [], rivals: [] };
      if (!distractors) return [{ ...base, kind, options: [], ordered: false, key, ...typed }];
      return setsWith(key, distractors).map((options) => ({
        ...base,
        kind,
        options,
        ordered: false,
        key: 'key',
        ...typed,
      }));
    }
    case 'multiple-response': {
      const keys = optionsOf(question.keys, 'k');
      const wrong = optionsOf(question.distractors, 'd');
      return [{ ...base, kind: question.kind, options: [...keys, ...wrong], key: keys.map((option) => option.id) }];
    }
    case 'matching':
    case 'categorise': {
      const entries = optionsOf(question.entries, 'e');
      const named = new Set(question.entries.map(({ option }) => option));
      const options = optionsOf(
        [...named].map((text) => ({ text })),
        'o',
      );
      return [{ ...base, kind: question.kind, entries, options, key: {} }];
    }
    case 'ordering': {
      const entries = optionsOf(question.entries, 'e');
      return [{ ...base, kind: question.kind, entries, key: [] }];
    }
    case 'numeric': {
      const { scale = 1, tolerance = 0, unit, rivals = [] } = question;
      const key = 'computes' in question ? computed(check.bank, question.computes, scale)?.value : question.key;
      return [{ ...base, kind: question.kind, key: key ?? Number.NaN, unit, scale, tolerance, keyText: '', rivals }];
    }
    case 'true-false-not-given':
      return [{ ...base, kind: question.kind, key: question.key, proof: { by: 'authored' } }];
    case 'short-answer':
      return [{ ...base, kind: question.kind, key: question.key, accepted: [], rivals: [] }];
    case 'evidence':
      return [{ ...base, kind: question.kind, options: [], sufficient: [[]], key: [] }];
  }
};
