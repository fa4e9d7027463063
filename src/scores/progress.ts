import type { Exposure } from '../item/exposure.js';
import type { AttemptRecord } from './record.js';

export interface Best {
  readonly credit: number;
  readonly of: number;
  /** When: seconds since 1970. */
  readonly at: number;
  /** How many attempts at this bank are kept, this one among them. */
  readonly attempts: number;
}

/** The sum of an attempt's credits; records keep them in sixtieths. */
export const creditOf = ({ items }: AttemptRecord): number => items.reduce((sum, item) => sum + item.credit, 0) / 60;

/** The attempt with the greatest share of credit at a bank; of equal ones the later in the list's order. */
export const best = (records: readonly AttemptRecord[], bankId: string): Best | undefined => {
  const own = records.filter(({ bank, items }) => bank.id === bankId && items.length);
  let found: Best | undefined;
  for (const record of own) {
    const { at } = record;
    const of = record.items.length;
    const credit = creditOf(record);
    if (!found || credit * found.of >= found.credit * of) found = { credit, of, at, attempts: own.length };
  }
  return found;
};

/** Every item that was asked from a bank. */
export const exposures = (records: readonly AttemptRecord[], bankId: string): Exposure[] =>
  records.flatMap(({ bank, items, sequence }) =>
    bank.id === bankId ? items.map(({ target, credit }) => ({ target, correct: credit === 60, sequence })) : [],
  );
