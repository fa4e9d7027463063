import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import type { Bank } from '../../src/bank/bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { bankJsonSchema } from '../../src/convert/json-schema.js';
import { itemKinds } from '../../src/item/item.js';
import { everyKind } from '../support/every-kind.js';
import { withChange } from '../support/small-bank.js';

const byAjv = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(bankJsonSchema());

type Steps = readonly (string | number)[];

/** The way to every value in it, the whole first. */
const waysIn = (value: unknown, way: Steps = []): Steps[] => [
  way,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))
    : []),
];

/** One thing that goes wrong at a place. */
type Mutation =
  | { readonly does: 'put'; readonly value: unknown }
  | { readonly does: 'delete' }
  | { readonly does: 'add'; readonly key: string; readonly value: unknown }
  | { readonly does: 'rename'; readonly key: string }
  | { readonly does: 'swap'; readonly from: number }
  | { readonly does: 'shorten' };

const keys = fc.constantFrom(
  ...'kind text name 0 a b-c _x constructor prototype toString __proto__ hasOwnProperty __defineGetter__ key keys'.split(
    ' ',
  ),
  ...'computes weak done each difficulty misreads unit entries sentences alternatives extra ё 字 a/b'.split(' '),
  '',
  ' ',
);
const values: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1, 2, 3, 4, 1.5, 1e308, '', ' ', 'x', 'a b', [], {}, [''], [{}], [1, 2]),
  fc.constantFrom(...itemKinds, 'true', 'infer', 'open', 'above', 'sum', 'constructor', 'other-passage'),
  fc.jsonValue({ maxDepth: 2 }),
);
const mutation: Arbitrary<Mutation> = fc.oneof(
  fc.record({ does: fc.constant('put' as const), value: values }),
  fc.constant({ does: 'delete' as const }),
  fc.record({ does: fc.constant('add' as const), key: keys, value: values }),
  fc.record({ does: fc.constant('rename' as const), key: keys }),
  fc.record({ does: fc.constant('swap' as const), from: fc.nat() }),
  fc.constant({ does: 'shorten' as const }),
);

const at = (value: unknown, way: Steps): unknown =>
  way.reduce((inner, step) => (inner as Record<string, unknown>)[step], value);

/** Sets a key even where its name is `__proto__`. */
const define = (target: object, key: string | number, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
};

const mutated = (source: Bank, ways: readonly Steps[], place: number, change: Mutation): unknown => {
  const whole: unknown = JSON.parse(JSON.stringify(source));
  const way = ways[place % ways.length] ?? [];
  const last = way.at(-1);
  if (last === undefined) return change.does === 'put' ? change.value : whole;
  const parent = at(whole, way.slice(0, -1)) as Record<string | number, unknown>;
  const here = parent[last];
  switch (change.does) {
    case 'put':
      parent[last] = change.value;
      break;
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
      break;
    case 'add':
      if (typeof here === 'object' && here !== null) define(here, change.key, change.value);
      else define(parent, change.key, change.value);
      break;
    case 'rename':
      if (Array.isArray(parent)) parent.push(here);
      else {
        delete parent[last];
        define(parent, change.key, here);
      }
      break;
    case 'swap':
      parent[last] = JSON.parse(JSON.stringify(at(source, ways[change.from % ways.length] ?? []) ?? null));
      break;
    case 'shorten':
      if (Array.isArray(here)) here.pop();
      else parent[last] = [here];
  }
  // Through JSON, for that is what both are about: what an array has beside its members is gone.
  return JSON.parse(JSON.stringify(whole));
};

/** Whether each of the two takes it, and how many they both took. */
const agreement = (source: Bank, runs: number) => {
  const ways = waysIn(source);
  const taken = { both: 0, neither: 0 };
  fc.assert(
    fc.property(fc.nat(), mutation, fc.nat(), mutation, fc.boolean(), (place, change, other, more, twice) => {
      let value = mutated(source, ways, place, change);
      if (twice && byAjv(value)) value = mutated(value as Bank, waysIn(value), other, more);
      const parsed = parseBank(value);
      const accepted = byAjv(value);
      expect(parsed.ok, JSON.stringify(parsed.ok ? byAjv.errors : parsed.problems)).toBe(accepted);
      taken[accepted ? 'both' : 'neither']++;
    }),
    { numRuns: runs },
  );
  return taken;
};

describe('the JSON Schema of a bank', () => {
  it('takes the banks that parseBank takes', () => {
    for (const good of [bank, everyKind]) {
      const json: unknown = JSON.parse(JSON.stringify(good));
      expect(byAjv(json), JSON.stringify(byAjv.errors)).toBe(true);
      expect(parseBank(json).ok).toBe(true);
    }
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
      expect(both).toBeGreaterThan(runs / 20);
      expect(neither).toBeGreaterThan(runs / 4);
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
  ])('agrees with parseBank on %s = %j', (path, value) => {
    const json: unknown = JSON.parse(JSON.stringify(withChange(path, value, everyKind)));
    expect(byAjv(json)).toBe(parseBank(json).ok);
  });
});
