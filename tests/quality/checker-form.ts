// The form of options and entries: how many, what they share, whether the key is among them.
import type { Item, Option } from '../../src/item/item.js';
import { assigningForm, orderingForm } from './checker-many.js';
import { hasOneKey } from './checker-items.js';
import { label, prints } from './checker-text.js';

const labelFaults = (texts: readonly string[], what: string): string[] =>
  texts.flatMap((a, i) => [
    ...(label(a) === '' ? [`an ${what} is empty`] : []),
    ...texts.slice(i + 1).flatMap((b) => {
      if (label(a) === label(b)) return [`two ${what === 'entry' ? 'entries' : `${what}s`} read ${a}`];
      return prints(a, b) || prints(b, a) ? [`of ${a} and ${b} one holds the other`] : [];
    }),
  ]);

const idsFaults = (ids: readonly string[], what: string): string[] =>
  new Set(ids).size < ids.length ? [`two ${what}s share an id`] : [];

/** How finely a label says when or how much; names and phrases are one kind. */
const grainOf = (text: string): string => {
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text)) return 'weekday';
  if (/^\d{4}$/.test(text)) return 'year';
  if (/^\d{1,2} \p{Lu}\p{L}+$/u.test(text)) return 'day';
  if (/^\p{Lu}\p{L}+ \d{4}$/u.test(text)) return 'month';
  if (text.endsWith('%')) return 'percentage';
  if (/^[$€£]/.test(text)) return 'sum';
  return /^[\d.,]+\b/.test(text) ? `number ${text.replace(/^[\d.,]+ ?/, '')}` : 'words';
};

const grainFaults = (texts: readonly string[]): string[] => {
  const grains = new Set(texts.map(grainOf));
  return grains.size > 1 ? [`the options mix ${[...grains].join(', ')}`] : [];
};

/** A stem that prints its own key. */
export const printedKey = (item: Item): string[] => {
  const key = hasOneKey(item)
    ? item.options.find(({ id }) => id === item.key)?.text
    : item.kind === 'numeric'
      ? item.keyText
      : undefined;
  const typed =
    item.kind === 'short-answer' || (item.kind === 'cloze' && item.options.length === 0) ? item.key : undefined;
  const shown = key ?? typed;
  return shown !== undefined && prints(item.stem, shown) ? [`the stem prints the key ${shown}`] : [];
};

/** What is wrong with options and entries as such, whatever they say. */
export const optionForm = (item: Item): string[] => {
  const faults: string[] = [...printedKey(item)];
  if ('options' in item && item.kind !== 'evidence') faults.push(...grainFaults(item.options.map(({ text }) => text)));
  const unexplained = (options: readonly Option[]): string[] =>
    options
      .filter(({ rationale }) => rationale.trim() === '')
      .map(({ text }) => `the option ${text} says nothing of why`);
  if (hasOneKey(item)) {
    const { options, key } = item;
    if (options.length < 3 || options.length > 4) faults.push(`${options.length} options`);
    const keys = options.filter(({ id }) => id === key).length;
    if (keys !== 1) faults.push(`${keys} options are the key`);
    faults.push(
      ...idsFaults(
        options.map(({ id }) => id),
        'option',
      ),
      ...unexplained(options),
    );
    faults.push(
      ...labelFaults(
        options.map(({ text }) => text),
        'option',
      ),
    );
  }
  if (item.kind === 'multiple-response') {
    const { options, key } = item;
    const keys = options.filter(({ id }) => key.includes(id)).length;
    if (keys !== key.length || new Set(key).size !== key.length) faults.push('a key is not among the options');
    if (keys < 2 || options.length - keys < 2) faults.push(`${keys} of ${options.length} options are the key`);
    faults.push(
      ...idsFaults(
        options.map(({ id }) => id),
        'option',
      ),
      ...unexplained(options),
    );
    faults.push(
      ...labelFaults(
        options.map(({ text }) => text),
        'option',
      ),
    );
  }
  if ('entries' in item) {
    faults.push(
      ...idsFaults(
        item.entries.map(({ id }) => id),
        'entry',
      ),
    );
    faults.push(
      ...labelFaults(
        item.entries.map(({ text }) => text),
        'entry',
      ),
    );
    if (item.entries.some(({ rationale }) => rationale.trim() === '')) faults.push('an entry says nothing of why');
  }
  if (item.kind === 'matching' || item.kind === 'categorise') {
    faults.push(
      ...assigningForm(item),
      ...idsFaults(
        item.options.map(({ id }) => id),
        'option',
      ),
    );
    faults.push(
      ...labelFaults(
        item.options.map(({ text }) => text),
        'option',
      ),
    );
  }
  if (item.kind === 'ordering') faults.push(...orderingForm(item));
  return faults;
};
