// What readers' responses come to. The keys are those of the items made anew; there is no file of them.
import { gradeResponse, type Item, type Response } from '../../../src/index.js';
import type { Sheet } from './sheets.js';

/** What a reader wrote of an item; all of it comes from outside. */
export interface Reading {
  readonly id: string;
  readonly response: unknown;
  readonly restedOn?: string;
  readonly answerable?: string;
  readonly oneBest?: string;
  readonly other?: string;
  readonly clear?: string;
  readonly why?: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
const list = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(text);
const table = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([key, one]) => [key, text(one)]));

/** A response as it is graded; what a reader wrote in another form is no response, and so is not right. */
export const responseTo = (item: Item, given: unknown): Response => {
  switch (item.kind) {
    case 'choice':
      return { kind: item.kind, option: text(given) };
    case 'true-false-not-given': {
      const verdict = text(given).toLowerCase().replace(' ', '-');
      return { kind: item.kind, verdict: verdict as 'true' };
    }
    case 'numeric':
    case 'cloze':
    case 'short-answer':
      return { kind: item.kind, text: text(given) };
    case 'multiple-response':
    case 'evidence':
      return { kind: item.kind, options: list(given) };
    case 'matching':
    case 'categorise':
      return { kind: item.kind, assigned: table(given) };
    case 'ordering':
      return { kind: item.kind, order: list(given) };
    case 'two-part': {
      const { option = '', sentence = '' } = table(given);
      return { kind: item.kind, option, locked: true, sentence };
    }
  }
};

export interface Graded {
  readonly sheet: string;
  readonly item: Item;
  readonly correct: boolean;
  readonly credit: number;
  readonly reading: Reading | undefined;
}

/** Every item of the sheets with what a reader made of it; an item without a response is not right. */
export const gradedOf = (sheets: readonly Sheet[], readings: readonly Reading[]): Graded[] => {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  return sheets.flatMap(({ name, items }) =>
    [...items].map(([id, item]) => {
      const reading = byId.get(id);
      const { correct, credit } = gradeResponse(item, responseTo(item, reading?.response));
      return { sheet: name, item, correct, credit, reading };
    }),
  );
};

const share = (part: number, whole: number): number => (whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0);

const count = (graded: readonly Graded[], is: (one: Graded) => boolean): number => graded.filter(is).length;

/** Right of so many, the chance beside it, and what the right ones rested on. */
export const summaryOf = (graded: readonly Graded[]) => {
  const right = graded.filter(({ correct }) => correct);
  const groundOf = ({ reading }: Graded): string => reading?.restedOn ?? 'not said';
  const grounds = [...new Set(right.map(groundOf))];
  const rightPercent = share(right.length, graded.length);
  const chancePercent = share(
    graded.reduce((sum, { item }) => sum + item.blindCredit, 0),
    graded.length,
  );
  return {
    items: graded.length,
    responses: count(graded, ({ reading }) => reading !== undefined),
    right: right.length,
    rightPercent,
    chancePercent,
    aboveChance: Math.round(10 * (rightPercent - chancePercent)) / 10,
    creditPercent: share(
      graded.reduce((sum, { credit }) => sum + credit, 0),
      graded.length,
    ),
    rightBy: Object.fromEntries(
      grounds.map((ground) => [ground, right.filter((one) => groundOf(one) === ground).map(({ item }) => item.target)]),
    ),
  };
};

/** What examiners made of the items. */
export const examinedOf = (graded: readonly Graded[]) => ({
  items: graded.length,
  asTheKeyHasIt: count(graded, ({ correct }) => correct),
  answerable: count(graded, ({ reading }) => reading?.answerable === 'yes'),
  oneBest: count(graded, ({ reading }) => reading?.oneBest === 'yes'),
  clear: count(graded, ({ reading }) => reading?.clear === 'yes'),
  differing: graded.filter(({ correct }) => !correct).map(({ item }) => item.target),
  doubted: graded
    .filter(({ reading }) => [reading?.answerable, reading?.oneBest, reading?.clear].some((said) => said !== 'yes'))
    .map(({ item, reading }) => ({ target: item.target, kind: item.kind, other: reading?.other, why: reading?.why })),
});
