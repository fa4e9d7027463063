import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, exposures } from '../../src/scores/progress.js';
import { recordOf, type AttemptRecord } from '../../src/scores/record.js';
import { finished, quiz } from '../support/arbitrary.js';

const [attempt] = fc.sample(finished(quiz({ minLength: 3, maxLength: 3 })), { numRuns: 1, seed: 1 });
if (!attempt) throw new Error('no attempt');
const template = recordOf(attempt, { sequence: 1, at: 0 });
const record = (at: number, credits: readonly number[], bankId = 'b'): AttemptRecord => ({
  ...template,
  at,
  bank: { ...template.bank, id: bankId },
  items: credits.flatMap((credit) => template.items.slice(0, 1).map((item) => ({ ...item, credit }))),
});

describe('best', () => {
  it('is the greatest share of credit at this bank, not the greatest sum', () => {
    const records = [
      record(1, [60, 60, 0, 0, 60]),
      record(2, [60, 60]),
      record(3, [60, 60, 60], 'other'),
      record(4, [0, 60]),
    ];
    expect(best(records, 'b')).toEqual({ credit: 2, of: 2, at: 2, attempts: 3 });
  });

  it('is the later of two with the same share', () => {
    expect(best([record(1, [60, 0]), record(2, [60, 60, 0, 0]), record(3, [0])], 'b')).toMatchObject({ at: 2, of: 4 });
  });

  it('adds thirds up to wholes', () => {
    expect(best([record(1, [20, 20, 20])], 'b')?.credit).toBe(1);
  });

  it('is nothing where there is no attempt, and leaves out one without items', () => {
    expect(best([], 'b')).toBeUndefined();
    expect(best([record(1, [])], 'b')).toBeUndefined();
  });
});

describe('what was asked', () => {
  it('is every item of the bank’s attempts, with whether it had full credit and when', () => {
    const played = { ...record(1, [60, 0, 30]), sequence: 7 };
    const all = exposures([played, record(2, [60], 'other')], 'b');
    expect(all.map(({ correct }) => correct)).toEqual([true, false, false]);
    expect(all.every(({ sequence }) => sequence === 7)).toBe(true);
    expect(exposures([played], 'another')).toEqual([]);
  });
});
