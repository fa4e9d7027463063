import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/bank/bank.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { changed } from '../support/bank-problems.js';
import { everyKind } from '../support/every-kind.js';
import { small } from '../support/small-bank.js';
import { spoiltBank } from '../support/spoilt-bank.js';

describe('checkBank', () => {
  it('finds nothing in a bank that holds together', () => expect(checkBank(small)).toEqual([]));

  it('reports an empty bank', () => {
    const empty: Bank = { ...small, facts: {}, models: {}, questions: {} };
    expect(checkBank(empty).map((problem) => problem.found)).toEqual(['neither facts nor questions']);
  });

  it('reports every problem, not the first', () => {
    const problems = checkBank(
      changed({ 'facts.opening.relation': 'a', 'facts.salt.relation': 'b', models: {}, questions: {} }, small),
    );
    expect(problems.map((problem) => problem.path)).toEqual(['facts.opening.relation', 'facts.salt.relation']);
  });

  it('never throws, and says what to do about all that it finds, whatever parseBank lets pass', () => {
    let found = 0;
    fc.assert(
      fc.property(spoiltBank(everyKind), (value) => {
        const parsed = parseBank(value);
        if (!parsed.ok) return;
        for (const problem of checkBank(parsed.bank)) {
          found++;
          expect(problem.found).toMatch(/\S/);
          expect(problem.fix).toMatch(/\w/);
        }
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(30);
  });
});
