import type { Bank } from './bank.js';
import type { AuthoredComputation, Operand, Operation } from './question.js';

/** A number of the bank, made of two that facts state. */
export interface Computed {
  /** In the unit. */
  readonly value: number;
  /** As the reader should see it, to two decimals. */
  readonly text: string;
  /** "41 ÷ (1 + 32 ÷ 100) ≈ 31.06" */
  readonly steps: string;
  /** The facts that it rests on. */
  readonly uses: readonly string[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const rules: {
  readonly [O in Operation]: { value(a: number, b: number): number; steps(a: number, b: number): string };
} = {
  sum: { value: (a, b) => a + b, steps: (a, b) => `${a} + ${b}` },
  difference: { value: (a, b) => a - b, steps: (a, b) => `${a} − ${b}` },
  product: { value: (a, b) => a * b, steps: (a, b) => `${a} × ${b}` },
  ratio: { value: (a, b) => a / b, steps: (a, b) => `${a} ÷ ${b}` },
  'before-growth': { value: (a, b) => a / (1 + b / 100), steps: (a, b) => `${a} ÷ (1 + ${b} ÷ 100)` },
};

/** What an operand comes to in the unit; a plain number, a percentage and what a ratio is made of are taken as they are. */
const valueOf = (bank: Bank, operand: Operand, scale: number): number | undefined => {
  if (typeof operand === 'number') return operand;
  const { value, bound } = bank.entities[bank.facts[operand.fact]?.slots[operand.slot] ?? ''] ?? {};
  // Nothing can be worked out from a limit.
  return value === undefined || bound ? undefined : value / scale;
};

/** Computes a number; undefined where the bank lacks one of the two, or they give none. `scale`: one of the unit in plain numbers. */
export const computed = (
  bank: Bank,
  { by, of: [first, second] }: AuthoredComputation['computes'],
  scale: number,
): Computed | undefined => {
  const a = valueOf(bank, first, scale);
  const b = valueOf(bank, second, by === 'before-growth' || by === 'product' ? 1 : scale);
  if (a === undefined || b === undefined) return undefined;
  const { value, steps } = rules[by];
  const exact = value(a, b);
  // Below zero the two stand the wrong way round: readers type how much it is.
  if (!Number.isFinite(exact) || exact < 0) return undefined;
  const shown = rounded(exact);
  return {
    value: exact,
    text: String(shown),
    steps: `${steps(a, b)} ${shown === exact ? '=' : '≈'} ${shown}`,
    uses: [first, second].flatMap((operand) => (typeof operand === 'number' ? [] : [operand.fact])),
  };
};
