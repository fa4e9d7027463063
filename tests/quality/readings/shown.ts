// What a reader is shown of an item: nothing that tells the key, and no name of a target or of an option.
import type { Item } from '../../../src/index.js';

const letters = 'abcdefgh';

/** The item with options named by letters and entries by numbers, in the order in which they stand. Option ids of a bank tell the key. */
export const relabelled = (item: Item): Item => {
  const label = (list: readonly { readonly id: string }[], by: (i: number) => string): Map<string, string> =>
    new Map(list.map(({ id }, i) => [id, by(i)]));
  const options = label('options' in item ? item.options : [], (i) => letters[i] ?? `${i}`);
  const entries = label('entries' in item ? item.entries : [], (i) => `${i + 1}`);
  const renamed = <T extends { readonly id: string }>(list: readonly T[], to: ReadonlyMap<string, string>): T[] =>
    list.map((one) => ({ ...one, id: to.get(one.id) ?? one.id }));
  const option = (id: string): string => options.get(id) ?? id;
  const entry = (id: string): string => entries.get(id) ?? id;
  switch (item.kind) {
    case 'choice':
    case 'cloze':
      return { ...item, options: renamed(item.options, options), key: option(item.key) };
    case 'multiple-response':
      return { ...item, options: renamed(item.options, options), key: item.key.map(option) };
    case 'evidence': {
      const [first, ...rest] = item.sufficient;
      return {
        ...item,
        options: renamed(item.options, options),
        key: item.key.map(option),
        sufficient: [first.map(option), ...rest.map((set) => set.map(option))],
      };
    }
    case 'matching':
    case 'categorise':
      return {
        ...item,
        options: renamed(item.options, options),
        entries: renamed(item.entries, entries),
        key: Object.fromEntries(Object.entries(item.key).map(([from, to]) => [entry(from), option(to)])),
      };
    case 'ordering':
      return { ...item, entries: renamed(item.entries, entries), key: item.key.map(entry) };
    case 'two-part': {
      const { support } = item;
      const sentences = label(support.options, (i) => letters[i] ?? `${i}`);
      const sentence = (id: string): string => sentences.get(id) ?? id;
      const [first, ...rest] = support.sufficient;
      return {
        ...item,
        options: renamed(item.options, options),
        key: option(item.key),
        support: {
          stem: support.stem,
          options: renamed(support.options, sentences),
          sufficient: [first.map(sentence), ...rest.map((set) => set.map(sentence))],
        },
      };
    }
    case 'true-false-not-given':
    case 'numeric':
    case 'short-answer':
      return item;
  }
};

/** How a response to an item is written. */
const formOf = (item: Item): string => {
  switch (item.kind) {
    case 'choice':
      return 'the id of one option, such as "b"';
    case 'cloze':
      return item.options.length > 0
        ? 'the id of the option that belongs in the gap, such as "b"'
        : 'the words that belong in the gap';
    case 'true-false-not-given':
      return '"true", "false" or "not-given"';
    case 'numeric':
      return item.unit ? `a number (the unit: ${item.unit})` : 'a number';
    case 'short-answer':
      return 'a word or a few words';
    case 'multiple-response':
      return 'a list of the ids of all options that are right (at least two are, and at least two are not), such as ["a","d"]';
    case 'evidence':
      return 'a list with the id of the sentence, or of the sentences that are needed together, such as ["b"]';
    case 'matching':
      return 'for each entry the id of an option, each option once, such as {"1":"b","2":"a", …}';
    case 'categorise':
      return 'for each entry the id of an option, such as {"1":"b","2":"b", …}';
    case 'ordering':
      return 'a list of the ids of all entries from first to last, such as ["2","1", …]';
    case 'two-part':
      return 'the id of one option and the id of one sentence, such as {"option":"b","sentence":"a"}';
  }
};

/** An item as it stands on a sheet. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly entries?: readonly Labelled[];
  readonly options?: readonly Labelled[];
  readonly secondPart?: { readonly stem: string; readonly sentences: readonly Labelled[] };
  readonly response: string;
}
interface Labelled {
  readonly id: string;
  readonly text: string;
}

const labelled = (list: readonly Labelled[]): Labelled[] => list.map(({ id, text }) => ({ id, text }));

export const shownAs = (id: string, item: Item): Shown => ({
  id,
  kind: item.kind,
  stem: item.stem,
  ...('entries' in item && { entries: labelled(item.entries) }),
  ...('options' in item && item.options.length > 0 && { options: labelled(item.options) }),
  ...('support' in item && {
    secondPart: { stem: item.support.stem, sentences: labelled(item.support.options) },
  }),
  response: formOf(item),
});
