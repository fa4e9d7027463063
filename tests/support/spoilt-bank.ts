import fc, { type Arbitrary } from 'fast-check';
import type { Bank } from '../../src/bank/bank.js';
import { itemKinds } from '../../src/item/item.js';

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
  | { readonly does: 'shorten' }
  | { readonly does: 'edit' };

const keys = fc.constantFrom(
  ...'kind text name 0 a b-c _x constructor prototype toString __proto__ hasOwnProperty __defineGetter__ key keys'.split(
    ' ',
  ),
  ...'computes weak done each difficulty misreads unit entries sentences alternatives extra $schema ё 字 a/b'.split(
    ' ',
  ),
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
  { arbitrary: fc.constant({ does: 'edit' as const }), weight: 3 },
);

const at = (value: unknown, way: Steps): unknown =>
  way.reduce((inner, step) => (inner as Record<string, unknown>)[step], value);

/** Sets a key even where its name is `__proto__`. */
const define = (target: object, key: string | number, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
};

const spoilt = (source: unknown, ways: readonly Steps[], place: number, change: Mutation): unknown => {
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
      break;
    case 'edit':
      if (typeof here === 'string') parent[last] = `${here}x`;
      else if (typeof here === 'number') parent[last] = here + 1;
      else if (Array.isArray(here)) here.push(here[0]);
  }
  // Through JSON, for that is what both are about: what an array has beside its members is gone.
  return JSON.parse(JSON.stringify(whole));
};

/** A bank, as JSON has it, with one thing or two gone wrong somewhere; now and then it is none the worse for it. */
export const spoiltBank = (source: Bank): Arbitrary<unknown> => {
  const ways = waysIn(source);
  const once = fc.tuple(fc.noBias(fc.nat()), mutation);
  return fc.tuple(once, fc.option(once, { freq: 1 })).map(([[place, change], more]) => {
    const value = spoilt(source, ways, place, change);
    return more === null ? value : spoilt(value, waysIn(value), more[0], more[1]);
  });
};
