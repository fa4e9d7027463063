import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import type { Bank } from '../../src/bank/bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { bankJsonSchema } from '../../src/convert/json-schema.js';
import { itemKinds } from '../../src/item/item.js';
import { everyKind } from '../support/every-kind.js';
import { spoiltBank } from '../support/spoilt-bank.js';
import { withChange } from '../support/small-bank.js';

const byAjv = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(bankJsonSchema());

/** Holds the two to one verdict over spoilt banks, and counts how often it was which. */
const agreement = (source: Bank, runs: number) => {
  const count = { both: 0, neither: 0 };
  fc.assert(
    fc.property(spoiltBank(source), (value) => {
      const parsed = parseBank(value);
      const accepted = byAjv(value);
      expect(parsed.ok, JSON.stringify(parsed.ok ? byAjv.errors : parsed.problems)).toBe(accepted);
      count[accepted ? 'both' : 'neither']++;
    }),
    { numRuns: runs },
  );
  return count;
};

describe('the JSON Schema of a bank', () => {
  it('takes the banks that parseBank takes', () => {
    for (const good of [bank, everyKind]) {
      const json: unknown = JSON.parse(JSON.stringify(good));
      expect(byAjv(json), JSON.stringify(byAjv.errors)).toBe(true);
      expect(parseBank(json).ok).toBe(true);
    }
  });

  it('has a name that does not change with where it lies', () => {
    expect(bankJsonSchema()).toMatchObject({ $id: 'urn:kz-quiz:bank:1' });
  });

  it('has a shape for each kind, and two for a number', () => {
    const text = JSON.stringify(bankJsonSchema());
    for (const kind of itemKinds)
      expect(text.split(`"kind":{"const":"${kind}"}`).length - 1, kind).toBe(kind === 'numeric' ? 2 : 1);
  });

  it('refuses what parseBank refuses and takes what it takes, in hundreds of spoilt banks', () => {
    for (const [source, runs] of [
      [bank, 800],
      [everyKind, 1500],
    ] as const) {
      const { both, neither } = agreement(source, runs);
      // Else the mutations are too tame or too wild to tell.
      expect(both).toBeGreaterThan(runs / 5);
      expect(neither).toBeGreaterThan(runs / 5);
    }
  });

  it.each([
    ['entities', []],
    ['entities', [{ kind: 'x', label: 'x' }]],
    ['questions.fleet.key', 28],
    ['questions.fleet.computes', null],
    ['questions.fleet.computes.of', [1]],
    ['questions.fleet.computes.of', [1, 2, 3]],
    ['questions.order.kind', 'matching'],
    ['questions.years.kind', 'categorise'],
    ['questions.years.kind', 'ordering'],
    ['questions.order.entries.3', undefined],
    ['questions.proof.alternatives', [[]]],
    ['questions.seller.difficulty', 4],
    ['questions.seller.difficulty', 3],
    ['relations.opening.done', 'It opened.'],
    ['facts.opening.misreads', { y1999: 'other-number' }],
    ['facts.opening.misreads', { y1999: 'a guess' }],
    ['models.calls/count.each', 'count'],
    ['id', 'a\n'],
    ['$schema', './bank.schema.json'],
    ['$schema', 7],
    ['article.$schema', './bank.schema.json'],
  ])('agrees with parseBank on %s = %j', (path, value) => {
    const json: unknown = JSON.parse(JSON.stringify(withChange(path, value, everyKind)));
    expect(byAjv(json)).toBe(parseBank(json).ok);
  });
});
