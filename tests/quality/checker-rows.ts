// Which row of the answer table an item made from a fact must agree with, and how its statements are read.
import type { Item } from '../../src/item/item.js';
import { aliases, answers, containments, type AnswerRow } from './answers.js';
import { label, prints } from './checker-text.js';

const rows = new Map(answers.map((row) => [row.id, row]));

export const rowNamed = (id: string): AnswerRow => {
  const row = rows.get(id);
  if (!row) throw new Error(`the answer table has no row ${id}`);
  return row;
};

/** Item models that go by another name than the row. */
const renamed: Readonly<Record<string, string>> = {
  'assembly/number': 'assembly/ordinal',
  'assembly/organization': 'assembly/organisation',
  'hub/hub': 'transport-hubs/hub',
};

const sellers: Readonly<Record<string, string>> = {
  Kazakhstan: 'kazakh-exports/goods',
  China: 'chinese-exports/goods',
};

/** The row that an item's question stands for. A model that serves two rows is told by what its stem states. */
export const rowFor = (item: Item): AnswerRow | undefined => {
  const seller = item.model === 'sale/goods' ? /that (Kazakhstan|China) sells/.exec(item.stem)?.[1] : undefined;
  return rows.get(seller ? (sellers[seller] ?? '') : (renamed[item.model] ?? item.model));
};

/** One slot of a statement: which row judges it. `otherwise`: the verdict on a wrong filler, where it is not the row's own. */
interface Slot {
  readonly row: string;
  readonly otherwise?: 'not-given';
}
interface Statement {
  readonly reads: RegExp;
  readonly slots: readonly Slot[];
}

const statements: readonly Statement[] = [
  {
    reads: /^The day (.+) arrived was a (\w+)\.$/,
    slots: [{ row: 'arrival/visitor', otherwise: 'not-given' }, { row: 'arrival/weekday' }],
  },
  {
    reads: /^The last trip that (.+) had made to (.+) before this one was in (\d{4})\.$/,
    slots: [{ row: 'arrival/visitor' }, { row: 'arrival/country' }, { row: 'previous-visit/year' }],
  },
  {
    reads: /^In (\d{4}), on a visit to (.+), (.+) agreed on a “(.+)”\.$/,
    slots: [
      { row: 'partnership-upgrade/year' },
      { row: 'partnership-upgrade/country' },
      { row: 'partnership-upgrade/president' },
      { row: 'partnership-upgrade/level' },
    ],
  },
  {
    reads: /^The Foreign Ministry of China made its remark about the visit on a (\w+)\.$/,
    slots: [{ row: 'news-conference/weekday' }],
  },
  {
    reads: /^The things that Kazakhstan sells to China include (.+)\.$/,
    slots: [{ row: 'kazakh-exports/goods' }],
  },
  {
    reads: /^The things that China sells to Kazakhstan include (.+)\.$/,
    slots: [{ row: 'chinese-exports/goods' }],
  },
  {
    reads: /^The first proposal that (.+) made for a new Silk Road was made in (.+) in (\d{4})\.$/,
    slots: [{ row: 'silk-road/person' }, { row: 'silk-road/country' }, { row: 'silk-road/year' }],
  },
  {
    // The article gives a total for one year. Of other years it gives none, so a wrong year is not given, not false.
    reads: /^The number of journeys across the border in (\d{4}) came to ([\d,]+)\.$/,
    slots: [{ row: 'journeys-2023/year', otherwise: 'not-given' }, { row: 'journeys-2023/count' }],
  },
  {
    reads: /^In the first three months of the year of this visit there were ([\d,]+) trips across the border\.$/,
    slots: [{ row: 'journeys-quarter/count' }],
  },
];

export interface Reading {
  readonly row: AnswerRow;
  readonly filler: string;
  readonly otherwise?: 'not-given';
}

/** What a statement says in each slot; undefined for a statement that nobody taught the checker to read. */
export const readStatement = (stem: string): Reading[] | undefined => {
  for (const { reads, slots } of statements) {
    const match = reads.exec(stem);
    if (match) return slots.map(({ row, ...rest }, i) => ({ row: rowNamed(row), filler: match[i + 1] ?? '', ...rest }));
  }
  return undefined;
};

/** Labels that the table knows by another wording. */
const wordings: readonly (readonly string[])[] = [['Foreign Ministry of China', 'China’s Foreign Ministry']];

const groups = [...aliases, ...wordings].map((group) => group.map(label));

/** A label and every other that names the same thing. */
export const namesOf = (text: string): Set<string> => {
  const names = new Set([label(text)]);
  for (let size = 0; size !== names.size;) {
    size = names.size;
    for (const group of groups) if (group.some((name) => names.has(name))) for (const name of group) names.add(name);
  }
  return names;
};

const wholes = new Map<string, string[]>();
for (const [part, whole] of containments)
  for (const name of namesOf(part)) wholes.set(name, [...(wholes.get(name) ?? []), ...namesOf(whole)]);

/** Everything that holds the thing, at any remove. */
const holdersOf = (text: string): Set<string> => {
  const held = new Set<string>();
  const open = [...namesOf(text)];
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const whole of wholes.get(name) ?? [])
      if (!held.has(whole)) {
        held.add(whole);
        open.push(whole);
      }
  return held;
};

const anyOf = (names: Set<string>, texts: readonly string[]): string | undefined =>
  texts.find((text) => names.has(label(text)));

export const isRight = (text: string, row: AnswerRow): boolean =>
  anyOf(new Set([label(text)]), row.right) !== undefined;

/** Why a label may not stand as wrong; undefined when the row lets it. */
export const notWrong = (text: string, row: AnswerRow): string | undefined => {
  const names = namesOf(text);
  const right = anyOf(names, row.right);
  if (right !== undefined)
    return label(right) === label(text) ? 'is right' : `is another name for ${right}, which is right`;
  const unsafe = anyOf(names, row.unsafe);
  if (unsafe !== undefined) return `is unsafe: ${unsafe}`;
  for (const form of row.right) {
    if ([...namesOf(form)].some((name) => holdersOf(text).has(name))) return `is contained in ${form}, which is right`;
    if ([...names].some((name) => holdersOf(form).has(name))) return `contains ${form}, which is right`;
    if (prints(text, form) || prints(form, text)) return `shares its words with ${form}, which is right`;
  }
  return undefined;
};

/** What a stem must state for the row's answer to be the only one; from the rows' notes. */
const mustState: Readonly<Record<string, readonly RegExp[]>> = {
  'arrival/weekday': [/\barriv|\blanded|\bcame\b/],
  'assembly/organisation': [/\b24th\b/],
  'visit-count/number': [/\b(all|every|ever)\b/],
  'previous-visit/year': [/\b(last|latest|previous)\b|just before/, /\bbefore\b|\bprevious\b/],
  'previous-visit/month': [/\b(last|latest|previous)\b|just before/, /\bbefore\b|\bprevious\b/],
  'news-conference/weekday': [/\b(remark|said|spoke|speak|comment)/],
  'partnership-upgrade/year': [/\bpermanent comprehensive strategic partnership\b/],
  'partnership-upgrade/president': [/\b2019\b|permanent/],
  'partnership-upgrade/country': [/\b2019\b|permanent/],
  'partnership-upgrade/level': [/\b2019\b/],
  'trade-total/money': [/\b2023\b/],
  'trade-growth/percent': [/\b2023\b|41 billion/],
  'silk-road/year': [/\bfirst\b/],
  'silk-road/country': [/\bfirst\b/],
  'silk-road/person': [/\bfirst\b/],
  'film/title': [/\bfirst\b|\barticle\b/],
  'journeys-2023/count': [/\b2023\b/],
  'journeys-2023/year': [/\barticle\b/],
  'journeys-quarter/count': [/\bfirst (quarter|three months)\b/, /\bthis (year|visit)\b/],
  'growth-span/decades': [/\barticle\b/],
};

/** What a stem leaves open. */
export const leftOpen = (stem: string, row: AnswerRow): string[] =>
  (mustState[row.id] ?? [])
    .filter((needed) => !needed.test(stem))
    .map((needed) => `the stem lacks ${needed.source}, without which other answers than that of ${row.id} stand`);
