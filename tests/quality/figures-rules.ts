// The rules of items.md 5 that an item keeps or breaks by itself, in words of this folder's own.
import type { Bank } from '../../src/bank/bank.js';
import type { Item } from '../../src/item/item.js';
import { none, picksOf, type Figure } from './figures.js';
import { content, isAbsolute, isHedged, median, mentioned, shared, type Known } from './figures-words.js';
import { label, numberIn, prints, wordsIn } from './checker-text.js';

interface Seen {
  readonly item: Item;
  readonly texts: readonly string[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly article: Known;
  readonly bank: Bank;
}

/** What breaks a rule; nothing where it is kept. */
type Rule = (seen: Seen) => string[];

const english = (item: Item): boolean => item.lang.startsWith('en');
const alone = (texts: readonly string[], is: (text: string) => boolean): string[] => {
  const met = texts.filter(is);
  return met.length === 1 ? met : [];
};
const shape = (text: string): string =>
  [
    /^\p{Lu}|^\P{L}/u.test(text) ? 'capital' : 'small',
    /[.!?…]$/.exec(text)?.[0] ?? 'open',
    numberIn(text) === undefined ? 'words' : 'number',
  ].join(' ');
const pairs = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((a, i) => texts.slice(i + 1).map((b): [string, string] => [a, b]));

const fiveOf = (stem: string, { run }: Known): string[] =>
  stem.split(/[“"][^”"]*[”"]/).flatMap((part) => {
    const words = wordsIn(part);
    const fives = words.map((_, i) => words.slice(i, i + 5)).filter((five) => five.length === 5);
    return fives.map((five) => five.join(' ')).filter((five) => run.includes(` ${five} `));
  });

/** Whether the article prints an option in a form that the bank knows, or a fact, which rests on the article, is about it. */
const isFromArticle = ({ entities, facts }: Bank, text: string, article: Known): boolean =>
  mentioned(text, article) ||
  Object.entries(entities).some(
    ([name, entity]) =>
      entity.label === text &&
      (entity.aliases?.some((form) => mentioned(form, article)) ||
        Object.values(facts).some(({ slots }) => Object.values(slots).includes(name))),
  );

const entityKinds = ({ item, bank }: Seen): string[] => {
  if (!('options' in item) || item.source !== 'fact' || item.kind === 'evidence' || 'entries' in item) return [];
  const kinds = new Set(item.options.flatMap(({ id }) => bank.entities[id]?.kind ?? []));
  return kinds.size > 1 ? [[...kinds].join(' / ')] : [];
};

const closeFoils = ({ item, bank }: Seen): string[] => {
  if (item.kind === 'numeric')
    return item.rivals
      .filter(({ value, misreading }) => misreading === 'not-in-text' && Math.abs(value - item.key) < item.key / 10)
      .map(({ value }) => `${value} beside ${item.key}`);
  if (!('options' in item) || !('ordered' in item) || !item.ordered) return [];
  const value = (id: string): number => bank.entities[id]?.value ?? Number.NaN;
  return item.options
    .filter((option) => 'misreading' in option && option.misreading === 'not-in-text')
    .filter(({ id }) => Math.abs(value(id) - value(item.key)) < value(item.key) / 10)
    .map(({ text }) => text);
};

const widths = ({ wrong, right }: Seen): string[] => {
  const lengths = right.map((text) => wordsIn(text).length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return wrong.filter((text) => wordsIn(text).length > most + 2 || wordsIn(text).length < least - 2);
};

const asks = (item: Item): boolean =>
  !['true-false-not-given', 'matching', 'categorise', 'ordering'].includes(item.kind);

const rules: Readonly<Record<string, Rule>> = {
  '1 an option over 1.8 times the median length': ({ texts }) => {
    const lengths = texts.map((text) => text.length);
    return texts.filter((text) => text.length > 1.8 * median(lengths));
  },
  '2 a word that stem and key share alone': ({ item, right, wrong }) => {
    const elsewhere = new Set(wrong.flatMap((text) => [...content(text)]));
    const stem = content(item.stem);
    return right.flatMap((text) => [...content(text)].filter((word) => stem.has(word) && !elsewhere.has(word)));
  },
  '4 fewer than two distractors from the article (facts)': ({ item, wrong, article, bank }) =>
    item.source === 'fact' && wrong.filter((text) => isFromArticle(bank, text, article)).length < 2
      ? [wrong.join(' / ')]
      : [],
  '5 options that differ in form': ({ texts }) => (new Set(texts.map(shape)).size > 1 ? [texts.join(' / ')] : []),
  '5 a or an that fits some options alone': ({ item, texts }) =>
    /\ban? _{2,}/i.test(item.stem) && new Set(texts.map((text) => /^[aeiou]/i.test(text))).size > 1 ? [item.stem] : [],
  '6 all, none or both of the above': ({ texts }) =>
    texts.filter((text) => /\b(all|none|both|neither) of (the above|these|them)\b/i.test(text)),
  '8 an absolute word in one option alone': ({ texts }) => alone(texts, isAbsolute),
  '8 a hedged word in one option alone': ({ texts }) => alone(texts, isHedged),
  '9 options alike, or one that holds another': ({ texts }) =>
    pairs(texts).flatMap(([a, b]) => (label(a) === label(b) || prints(a, b) || prints(b, a) ? [`${a} / ${b}`] : [])),
  '10 numbers that do not ascend': ({ texts }) => {
    const values = texts.map(numberIn);
    return values.every((value) => value !== undefined) && values.some((value, i) => i && value <= (values[i - 1] ?? 0))
      ? [texts.join(' / ')]
      : [];
  },
  '16 distractors of another kind than the key (facts)': entityKinds,
  '16 distractors more than two words longer or shorter': widths,
};

const rulesOfAll: Readonly<Record<string, Rule>> = {
  '7 negative stems (made from facts)': ({ item }) =>
    item.source === 'fact' && /\b(not|except|least)\b/i.test(item.stem) ? [item.stem] : [],
  '12 stems that are no question and have no gap': ({ item }) =>
    asks(item) && !/[?]["”’)]*$|_{2,}/.test(item.stem) ? [item.stem] : [],
  '12a five words of the article in a stem': ({ item, article }) => fiveOf(item.stem, article),
  '13 stems that ask nothing in particular': ({ item }) =>
    /\bwhich (of (these|the following)|statement|one)? ?(is|are) (true|correct)\b/i.test(item.stem) ? [item.stem] : [],
  '15 numeric foils within 10 % that no misreading explains': closeFoils,
};

/** Entries that share a word with their own option and with no other. */
const giveaways: Rule = ({ item }) =>
  'entries' in item && 'options' in item
    ? item.entries.flatMap(({ id, text }) => {
        const met = item.options.filter((option) => shared(content(option.text), content(text)) > 0);
        return met.length === 1 && met[0]?.id === item.key[id] ? [`${text} → ${met[0]?.text}`] : [];
      })
    : [];

const group = 'rules of item writing (items that break one)';

export const ruleFigures = (space: readonly Item[], bank: Bank, article: Known): Figure[] => {
  const seenOf = (item: Item): Seen => {
    const picks = picksOf(item) ?? { texts: [], keys: new Set<number>() };
    const [right, wrong] = [true, false].map((key) => picks.texts.filter((_, i) => picks.keys.has(i) === key));
    return { item, texts: picks.texts, right: right ?? [], wrong: wrong ?? [], article, bank };
  };
  const seen = space.map(seenOf);
  const withOptions = seen.filter(({ item, texts }) => texts.length > 0 && item.kind !== 'evidence');
  const broken = (rule: Rule, some: readonly Seen[]): string[] =>
    some.flatMap((one) => (english(one.item) ? rule(one).slice(0, 1) : []).map((found) => `${one.item.id}: ${found}`));
  const written = Object.values(bank.questions);
  const negative = written.filter(({ stem }) => /\b(not|except|least)\b/i.test(stem)).length / (written.length || 1);
  return [
    ...Object.entries(rules).map(([name, rule]) => none(group, name, broken(rule, withOptions))),
    ...Object.entries(rulesOfAll).map(([name, rule]) => none(group, name, broken(rule, seen))),
    none(group, '2 entries that share a word with their own option alone', broken(giveaways, seen)),
    {
      group,
      name: '7 negative stems, hand-written',
      value: `${(100 * negative).toFixed(1)} %`,
      bar: '≤ 5 %',
      held: negative <= 0.05,
    },
  ];
};
