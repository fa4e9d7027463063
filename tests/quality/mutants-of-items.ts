import type { Item, ItemKind, ItemOf } from '../../src/item/item.js';
import { kazakhstan, salt, type Mutant } from './mutant.js';

/** Changes the items of a kind, of one model where it is given. */
const each =
  <K extends ItemKind>(kind: K, change: (item: ItemOf<K>) => Partial<ItemOf<K>>, model?: string) =>
  (item: Item): Item =>
    item.kind === kind && (model === undefined || item.model === model)
      ? ({ ...item, ...change(item as ItemOf<K>) } as Item)
      : item;
const other = (item: { readonly options: readonly { readonly id: string }[]; readonly key: unknown }): string =>
  item.options.find(({ id }) => !(Array.isArray(item.key) ? item.key.includes(id) : item.key === id))?.id ?? '';
const worded = <T extends { readonly id: string; readonly text: string }>(
  list: readonly T[],
  id: string,
  text: string,
): T[] => list.map((one) => (one.id === id ? { ...one, text } : one));

const ofItem = (bank: Mutant['bank'], name: string, change: (item: Item) => Item, safety = true): Mutant => ({
  name,
  bank,
  safety,
  ofItem: change,
});
/** Items as a maker with a fault would give them. */
export const mutantsOfItems: readonly Mutant[] = [
  ofItem(
    kazakhstan,
    'what is expected is said to have happened',
    each('true-false-not-given', ({ key }) => ({ key: key === 'not-given' ? 'true' : key }), 'expectation/outcome'),
  ),
  ofItem(
    kazakhstan,
    'the key is another option',
    each('choice', (item) => ({ key: other(item) })),
  ),
  ofItem(
    kazakhstan,
    'the stem prints the key',
    each('choice', (item) => ({
      stem: `${item.stem} (${item.options.find(({ id }) => id === item.key)?.text ?? ''})`,
    })),
  ),
  ofItem(
    kazakhstan,
    'an option stands twice',
    each('choice', (item) => ({
      options: worded(item.options, other(item), item.options.find(({ id }) => id === item.key)?.text ?? ''),
    })),
  ),
  ofItem(
    kazakhstan,
    'not given is taken for false',
    each('true-false-not-given', ({ key }) => ({ key: key === 'not-given' ? 'false' : key })),
  ),
  ofItem(
    kazakhstan,
    'what is expected is taken for not given',
    each('true-false-not-given', () => ({ key: 'not-given' }), 'expectation/outcome'),
  ),
  ofItem(
    kazakhstan,
    'numbers are a thousand times too great',
    each('numeric', ({ scale }) => ({ scale: scale * 1000 })),
  ),
  ofItem(
    kazakhstan,
    'a tolerance takes in what is near',
    each('numeric', () => ({ tolerance: 2 })),
  ),
  ofItem(
    salt,
    'a computed number is of the wrong base',
    each('numeric', () => ({ key: 7875 }), 'climbers-2023'),
  ),
  ofItem(
    kazakhstan,
    'a list loses a key',
    each('multiple-response', ({ key }) => ({ key: key.slice(1) }), 'sale/goods/all'),
  ),
  ofItem(
    salt,
    'a list gains a key',
    each('multiple-response', (item) => ({ key: [...item.key, other(item)] })),
  ),
  ofItem(
    kazakhstan,
    'a gap takes a year that can be defended',
    each('cloze', (item) => ({ options: worded(item.options, other(item), '2013') }), 'previous-visit/year'),
  ),
  ofItem(
    kazakhstan,
    'a gap is closed',
    each('cloze', (item) => ({ stem: item.stem.replace('____', 'it') })),
    false,
  ),
  ofItem(
    salt,
    'a rival is accepted',
    each('short-answer', ({ accepted, rivals }) => ({ accepted: [...accepted, rivals[0]?.text ?? 'nobody'] })),
  ),
  ofItem(
    salt,
    'an accepted form is a rival',
    each('short-answer', ({ accepted, rivals }) => ({
      rivals: [...rivals, { text: accepted.at(-1) ?? '', rationale: 'No.', misreading: 'not-in-text' }],
    })),
  ),
  ofItem(
    salt,
    'a pair is another’s',
    each('matching', ({ entries, key }) => {
      const [a = '', b = ''] = entries.map(({ id }) => id);
      return { key: { ...key, [a]: key[b] ?? '', [b]: key[a] ?? '' } };
    }),
  ),
  ofItem(
    kazakhstan,
    'a pair can be defended',
    each(
      'categorise',
      ({ entries }) => ({ entries: worded(entries, entries[0]?.id ?? '', 'natural fuel') }),
      'sale/seller/each',
    ),
  ),
  ofItem(
    kazakhstan,
    'all are sorted into one',
    each('categorise', ({ options, key }) => ({
      key: Object.fromEntries(Object.keys(key).map((id) => [id, options[0]?.id ?? ''])),
    })),
  ),
  ofItem(
    salt,
    'two events change places',
    each('ordering', ({ key: [a = '', b = '', ...rest] }) => ({ key: [b, a, ...rest] })),
  ),
  ofItem(
    salt,
    'the first event is another',
    each('choice', (item) => ({ key: other(item) }), 'happening/first'),
  ),
  ofItem(
    salt,
    'a sentence that proves as well is forgotten',
    each('evidence', ({ sufficient: [first] }) => ({ sufficient: [first] }), 'still-on-the-ground'),
  ),
  ofItem(
    salt,
    'one of two sentences is taken to be enough',
    each('evidence', ({ key: [first = ''] }) => ({ key: [first], sufficient: [[first]] }), 'days-to-cool'),
  ),
  ofItem(
    kazakhstan,
    'the wrong sentence proves',
    each('evidence', (item) => ({ key: [other(item)], sufficient: [[other(item)]] })),
  ),
  ofItem(
    kazakhstan,
    'the wrong sentence proves the first part',
    each('two-part', ({ support }) => ({
      support: { ...support, sufficient: [[other({ ...support, key: support.sufficient[0] })]] },
    })),
  ),
  ofItem(
    kazakhstan,
    'the first part has another key',
    each('two-part', (item) => ({ key: other(item) })),
  ),
  ofItem(
    kazakhstan,
    'a sentence to pick is damaged',
    each('evidence', (item) => ({
      options: worded(
        item.options,
        other(item),
        'The BRI initiative on maritime infrastructure expansion and economic integration',
      ),
    })),
  ),
  ofItem(kazakhstan, 'evidence is off by one', (item) => ({
    ...item,
    evidence: [{ ...item.evidence[0], start: item.evidence[0].start + 1, end: item.evidence[0].end + 1 }],
  })),
  ofItem(kazakhstan, 'a rationale repeats damaged text', (item) => ({
    ...item,
    rationale: `${item.rationale} It is a glorious breakdown: “This marks a glorious breakdown in”.`,
  })),
  ofItem(
    kazakhstan,
    'blind credit is that of two options',
    (item) => ({ ...item, blindCredit: item.kind === 'choice' ? 0.5 : item.blindCredit }),
    false,
  ),
  ofItem(
    salt,
    'blind credit of sorting is that of one entry',
    each('categorise', ({ options }) => ({ blindCredit: 1 / options.length })),
    false,
  ),
  ofItem(
    salt,
    'ordering is said to earn half',
    each('ordering', () => ({ blindCredit: 0.5 })),
    false,
  ),
  ofItem(kazakhstan, 'a block is the next one', (item) => ({ ...item, block: item.block + 1 }), false),
  ofItem(
    kazakhstan,
    'a wrong option is not explained',
    each('choice', (item) => ({
      options: item.options.map((option) => (option.id === other(item) ? { ...option, rationale: '' } : option)),
    })),
    false,
  ),
  ofItem(
    kazakhstan,
    'a fifth option',
    each('choice', ({ options }) => ({
      options: [...options, ...[5, 6].map((n) => ({ id: `x${n}`, text: `Nobody ${n}`, rationale: 'No.' }))],
    })),
    false,
  ),
];
