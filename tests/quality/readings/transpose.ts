// An item or a text with every name in it exchanged, so that nothing that is known of the world helps.
import type { Item, Option } from '../../../src/index.js';
import { figures, names } from './names.js';

const escaped = (text: string): string => text.replace(/[$.*+?^(){}|[\]\\]/g, String.raw`\$&`);
const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length);
const anyName = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\p{L}\p{N}]|,\p{N})`,
  'gu',
);

/** The text with each name exchanged. */
export const transposed = (text: string): string => text.replace(anyName, (name) => names[name] ?? name);

const withText = <T extends { readonly text: string }>(one: T): T => ({ ...one, text: transposed(one.text) });
const options = (list: readonly Option[]): readonly Option[] => list.map(withText);

/** What every item has; the evidence too, for the sign of a currency is looked up in it. */
const common = <T extends Item>(item: T): T => ({
  ...item,
  stem: transposed(item.stem),
  evidence: item.evidence.map((passage) => ({ ...passage, quote: transposed(passage.quote) })),
});

const accepting = <T extends Extract<Item, { readonly accepted: unknown }>>(item: T): T => ({
  ...item,
  accepted: item.accepted.map(transposed),
  rivals: item.rivals.map(withText),
});

/** The item as it is asked of the moved article, key and all, so that a response is graded by its names and figures. */
export const transposedItem = (given: Item): Item => {
  const item = common(given);
  switch (item.kind) {
    case 'true-false-not-given':
      return item;
    case 'numeric': {
      const key = figures[item.target];
      if (key === undefined) throw new Error(`names.ts has no figure for ${item.target}`);
      return { ...item, key, unit: transposed(item.unit), keyText: `${key}`, rivals: [] };
    }
    case 'short-answer':
      return { ...accepting(item), key: transposed(item.key) };
    case 'cloze':
      return {
        ...accepting(item),
        options: options(item.options),
        key: item.options.length > 0 ? item.key : transposed(item.key),
      };
    case 'matching':
    case 'categorise':
      return { ...item, entries: item.entries.map(withText), options: item.options.map(withText) };
    case 'ordering':
      return { ...item, entries: item.entries.map(withText) };
    case 'two-part':
      return {
        ...item,
        options: options(item.options),
        support: { ...item.support, stem: transposed(item.support.stem), options: options(item.support.options) },
      };
    case 'choice':
    case 'multiple-response':
    case 'evidence':
      return { ...item, options: options(item.options) };
  }
};
