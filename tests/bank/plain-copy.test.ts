import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { plainCopy } from '../../src/bank/plain-copy.js';
import { small, withChange } from '../support/small-bank.js';

/** Lists within lists, so many levels deep. */
const nested = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i++) value = [value];
  return value;
};
const circle: Record<string, unknown> = { id: 'x' };
circle['article'] = { text: circle };
const throws = (): never => {
  throw new Error('no');
};
const withGetter = Object.defineProperty({ ...small }, 'title', { get: throws, enumerable: true });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
/** Gives itself for whatever is asked of it. */
const endless: object = new Proxy(
  {},
  {
    ownKeys: () => ['a', 'b'],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true, writable: true }),
  },
);
/** Each level twice the one below, all the same object. */
const doubling = (): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < 30; i++) value = [value, value];
  return value;
};

const hostile: readonly [what: string, given: unknown, path: RegExp, found: RegExp][] = [
  ['33 levels', { article: nested(33) }, /^article(\.0){31}$/, /more than 32 levels/],
  ['10,000 levels', { article: nested(10_000) }, /^article(\.0){31}$/, /more than 32 levels/],
  ['a circle', circle, /^article\.text(\.article\.text)+$/, /or a circle/],
  ['a proxy that holds itself', endless, /^[ab](\.[ab])+$/, /or a circle/],
  ['too many values', { facts: Array.from({ length: 100_001 }, () => 0) }, /^facts\.\d+$/, /more than 100000 values/],
  ['one object a thousand million times', { facts: doubling() }, /^facts(\.\d)+$/, /more than 100000 values/],
  ['a getter', withGetter, /^title$/, /a getter/],
  ['a setter', { entities: { set anna(_: unknown) {} } }, /^entities\.anna$/, /a getter/],
  ['a proxy that throws', { article: new Proxy({}, { ownKeys: throws }) }, /^article$/, /cannot be read/],
  [
    'a proxy that throws at one key',
    { article: new Proxy({ text: 1 }, { getOwnPropertyDescriptor: throws }) },
    /^article/,
    /cannot be read/,
  ],
  ['a revoked proxy', { article: revoked }, /^article$/, /cannot be read/],
  ['the key __proto__', JSON.parse('{"facts": {"__proto__": {"relation": "x"}}}'), /^facts\.__proto__$/, /by birth/],
  ['the key constructor', { facts: { constructor: {} } }, /^facts\.constructor$/, /by birth/],
  ['the key prototype', { prototype: {} }, /^prototype$/, /by birth/],
  ['the key toString beside others', { ...small, toString: 'x' }, /^toString$/, /by birth/],
];

describe('parseBank, given what is no plain data', () => {
  it.each(hostile)('has one problem with %s, and its path', (_, given, path, found) => {
    const parsed = parseBank(given);
    if (parsed.ok) return expect.fail('taken for a bank');
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0].path).toMatch(path);
    expect(parsed.problems[0].found).toMatch(found);
    expect(({} as { relation?: unknown }).relation).toBeUndefined();
  });

  it('has one problem with JSON text nested 10,000 levels deep', () => {
    const parsed = parseBank(`{"article":${'['.repeat(10_000)}${']'.repeat(10_000)}}`);
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(1);
  });

  it('reads through a proxy that hides nothing, as frameworks wrap their state', () => {
    const wrapped: ProxyHandler<object> = {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'object' && value !== null ? new Proxy(value, wrapped) : value;
      },
    };
    expect(parseBank(new Proxy(small, wrapped))).toEqual({ ok: true, bank: small });
  });

  it('gives a bank of its own, which no later change of what was given reaches', () => {
    const given = withChange('title', 'Before') as { title: string; facts: Record<string, unknown> };
    const parsed = parseBank(given);
    given.title = 'After';
    given.facts['opening'] = null;
    expect(parsed.ok && [parsed.bank.title, parsed.bank.facts['opening']]).toEqual(['Before', small.facts['opening']]);
  });
});

describe('plainCopy', () => {
  it('copies what JSON can hold, in its order', () => {
    const value = { b: [1, 'x', null, true, { z: [], a: {} }], a: { '1': 0, c: 0 } };
    const result = plainCopy(value);
    expect(result).toEqual({ copy: value });
    expect(JSON.stringify(result)).toBe(JSON.stringify({ copy: value }));
  });

  it('lets 32 levels pass', () => {
    expect(plainCopy(nested(32))).toEqual({ copy: nested(32) });
    expect(plainCopy(nested(33))).toHaveProperty('found');
  });

  it.each([undefined, null, 7, 'x', true])('gives %j back', (value) =>
    expect(plainCopy(value)).toEqual({ copy: value }),
  );
});
