// Whether one question of a quiz prints the answer to another.
import type { Item } from '../../src/item/item.js';
import { passagesOf, textsOf } from './checker-evidence.js';
import { answersTo } from './checker-facts.js';
import { label, prints } from './checker-text.js';

const frame = new Set(
  'A About After An As At By Counting Does From How In It Of On Over The This To What When Where Which Who Whom Whose Why With'.split(
    ' ',
  ),
);

/** What a stem states: its names, its numbers, and what it puts in quotation marks. */
export const argumentsOf = (stem: string): string[] => {
  const quoted = [...stem.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
  const rest = stem.replace(/“[^”]+”/g, ' ');
  const names = rest.match(/[$]?[\p{Lu}\d][\p{L}\p{N},.’'-]*%?/gu) ?? [];
  const stated = names.map((name) => name.replace(/[’']s$|[,.’'-]+$/g, '')).filter((name) => !frame.has(name));
  return [...new Set([...quoted, ...stated])].filter((text) => label(text) !== '');
};

const printedBy = new WeakMap<Item, string>();
/** Everything that an item shows before and after it is answered. */
const shown = (item: Item): string => {
  const known = printedBy.get(item);
  if (known !== undefined) return known;
  const all = [...textsOf(item), ...passagesOf(item).map(({ quote }) => quote)].join(' | ');
  printedBy.set(item, all);
  return all;
};

/** How `other` gives `item` away, if it does. */
export const leak = (item: Item, other: Item): string | undefined => {
  const print = shown(other);
  if (item.source === 'authored') {
    const key = item.kind === 'choice' ? answersTo(item)[0] : item.kind === 'numeric' ? item.keyText : item.stem;
    return key && prints(print, key) && wordy(key) ? `prints the key ${key}` : undefined;
  }
  for (const key of answersTo(item)) {
    if (!prints(print, key)) continue;
    const proof = passagesOf(other).find(
      (passage) =>
        prints(passage.quote, key) && item.evidence.some((own) => passage.start < own.end && own.start < passage.end),
    );
    if (proof) return `shows its proof with the key ${key}: “${proof.quote}”`;
    const stated = argumentsOf(item.stem).filter((text) => !prints(key, text) && !prints(text, key));
    const argument = stated.find((text) => prints(print, text));
    if (stated.length === 0) return `prints the key ${key}, and the stem states nothing else`;
    if (argument !== undefined) return `prints the key ${key} together with ${argument}`;
  }
  return undefined;
};

/** A bare number of one digit is no giveaway by itself: it stands for too many things. */
const wordy = (key: string): boolean => !/^\d$/.test(key);
