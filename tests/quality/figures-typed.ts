// What typing is forgiven, and what is not: every other label of the bank as an adversary, and every single slip.
import type { Bank } from '../../src/bank/bank.js';
import { gradeResponse } from '../../src/grading/grade.js';
import type { Item, ItemOf } from '../../src/item/item.js';
import { percent, type Figure } from './figures.js';
import { label, numberIn } from './checker-text.js';

const group = 'typed answers';

type TypedItem = ItemOf<'short-answer'> | ItemOf<'cloze'>;
const isTyped = (item: Item): item is TypedItem =>
  item.kind === 'short-answer' || (item.kind === 'cloze' && item.options.length === 0);

const right = (item: Item, text: string): boolean =>
  gradeResponse(item, { kind: item.kind, text } as Parameters<typeof gradeResponse>[1]).credit === 1;

/** Every label, alias and key of the bank. */
export const labelsOf = (bank: Bank): string[] => [
  ...new Set([
    ...Object.values(bank.entities).flatMap((entity) => [entity.label, ...(entity.aliases ?? [])]),
    ...Object.values(bank.questions).flatMap((question) => [
      ...('key' in question ? [String(question.key)] : []),
      ...('accepted' in question ? (question.accepted ?? []) : []),
      ...('distractors' in question ? (question.distractors ?? []).map(({ text }) => text) : []),
    ]),
  ]),
];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every text that one slip makes of another: a letter dropped, doubled, replaced, or swapped with the next. */
export const slips = (text: string): { readonly typed: string; readonly at: number }[] =>
  [...text].flatMap((letter, at) => {
    if (!/\p{L}/u.test(letter)) return [];
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const other = letters[(letters.indexOf(letter.toLowerCase()) + 7) % letters.length] ?? 'x';
    const next = text[at + 1] ?? '';
    return [
      before + after,
      before + letter + letter + after,
      before + other + after,
      ...(/\p{L}/u.test(next) && next !== letter ? [before + next + letter + text.slice(at + 2)] : []),
    ].map((typed) => ({ typed, at }));
  });

/** Whether a slip is one that items.md 6 forgives: past the third letter of a word of five or more. */
const forgivable = (text: string, at: number): boolean => {
  const start = text.slice(0, at).search(/\p{L}+$/u);
  const from = start < 0 ? at : start;
  const word = /^\p{L}+/u.exec(text.slice(from))?.[0] ?? '';
  return word.length >= 5 && at - from >= 3;
};

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / Math.max(1, all.length);

const sideOf = (items: readonly TypedItem[], labels: readonly string[]) => {
  const wrongly: string[] = [];
  let tried = 0;
  for (const item of items) {
    const accepted = new Set([item.key, ...item.accepted].map(label));
    for (const other of labels) {
      if (accepted.has(label(other))) continue;
      tried++;
      if (right(item, other)) wrongly.push(`${item.id}: ${other} for ${item.key}`);
    }
  }
  const slipped = items.flatMap((item) =>
    slips(item.key).map(({ typed, at }) => ({ ok: right(item, typed), may: forgivable(item.key, at) })),
  );
  return {
    wrongly,
    wrong: wrongly.length / Math.max(1, tried),
    tried,
    slips: slipped.length,
    forgiven: share(slipped.map(({ ok }) => ok)),
    late: share(slipped.filter(({ may }) => may).map(({ ok }) => ok)),
  };
};

export const typedFigures = (space: readonly Item[], bank: Bank): Figure[] => {
  const typed = space.filter(isTyped);
  const labels = labelsOf(bank);
  const numeric = space.filter((item) => item.kind === 'numeric');
  const numbers = labels.flatMap((text) => numberIn(text) ?? []);
  const wrongNumbers = numeric.flatMap((item) =>
    [...new Set(numbers.flatMap((value) => [value, value / item.scale]))]
      .filter((value) => Math.abs(value - item.key) > Math.max(item.tolerance, Math.abs(item.key) * 1e-9))
      .filter((value) => value !== item.key * item.scale && right(item, String(value)))
      .map((value) => `${item.id}: ${value} for ${item.key}`),
  );
  if (!typed.length) return [{ group, name: 'items to be typed in words', value: '0' }];
  const all = sideOf(typed, labels);
  const by = (pick: (side: ReturnType<typeof sideOf>) => string): Record<string, string> =>
    Object.fromEntries(
      (['cloze', 'short-answer'] as const)
        .map((kind) => [kind, typed.filter((item) => item.kind === kind)] as const)
        .filter(([, items]) => items.length)
        .map(([kind, items]) => [kind, pick(sideOf(items, labels))]),
    );
  return [
    { group, name: 'items to be typed in words', value: String(typed.length) },
    {
      group,
      name: `another label of the bank accepted, of ${all.tried} tried`,
      value: percent(all.wrong),
      bar: '≤ 0.6 %',
      held: all.wrong <= 0.006,
      by: by(({ wrong }) => percent(wrong)),
      examples: all.wrongly.slice(0, 5),
    },
    {
      group,
      name: `one slip accepted, anywhere in the key, of ${all.slips} tried`,
      value: percent(all.forgiven),
      bar: '≥ 90 %',
      held: all.forgiven >= 0.9,
      by: by(({ forgiven }) => percent(forgiven)),
    },
    {
      group,
      name: 'one slip accepted, past the third letter of a word of five or more',
      value: percent(all.late),
      by: by(({ late }) => percent(late)),
    },
    {
      group,
      name: 'another number of the bank accepted by a numeric item',
      value: String(wrongNumbers.length),
      bar: '0',
      held: wrongNumbers.length === 0,
      examples: wrongNumbers.slice(0, 5),
    },
  ];
};
