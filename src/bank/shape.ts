/** Where data is not in its shape. The words for it are those of `issue-words.ts`. */
export interface Issue {
  readonly path: string;
  /** What stands there; `undefined` where nothing does. */
  readonly received: string;
  /** What would be in shape instead; `never` where nothing would. */
  readonly expected?: string;
  /** What broke a rule of the shape's own: its fault. */
  readonly fault?: string;
}

/** A rule of a shape's own: what it is called in an issue (see `issue-words.ts`), and the same in the words of JSON Schema. */
interface Rule {
  readonly holds: (given: never) => boolean;
  readonly fault: string;
  readonly keywords: object;
}

/** What a value must look like, as plain data. An object has no other keys than its entries. */
export type Shape =
  | { readonly type: 'string' | 'number' | 'boolean'; readonly rule?: Rule }
  | { readonly type: 'array'; readonly item: Shape; readonly rule?: Rule }
  | { readonly type: 'picklist'; readonly options: readonly unknown[] }
  | { readonly type: 'object'; readonly keys: readonly string[]; readonly entries: Readonly<Record<string, Shape>> }
  | { readonly type: 'record'; readonly key: Shape; readonly value: Shape }
  | { readonly type: 'optional'; readonly wrapped: Shape; readonly fallback?: object }
  /** One of several, by a look at what is given, so that its problems are those of that shape alone. */
  | {
      readonly type: 'meant';
      readonly shapes: Readonly<Record<string, Shape>>;
      /** `at`: what stands under a key of it. */
      readonly which: (given: unknown, at: (key: string) => unknown) => string;
    };

/** Something in a few words, as a problem names it. */
const named = (given: unknown): string => {
  if (typeof given === 'string') return `"${given}"`;
  if (typeof given === 'object') return Array.isArray(given) ? 'Array' : given ? 'Object' : 'null';
  return typeof given === 'function' ? 'Function' : String(given);
};

const expectedOf = (shape: Shape | undefined): string => {
  if (shape?.type === 'picklist') return `(${shape.options.map(named).join(' | ')})`;
  if (shape?.type === 'array') return 'Array';
  return shape && /^[snb]/.test(shape.type) ? shape.type : 'Object';
};

type Values = Readonly<Record<string, unknown>>;

/** How the value of a key is had: as it stands, where the data is known to be plain. */
export type Get = (values: object, key: string | number) => unknown;
const plainly: Get = (values, key) => (values as Values)[key];

/**
 * A copy of data in its shape, the entries of an object in the order of the shape and what it may lack put in. Whatever is wrong is
 * reported, all of it. Throws where there are more than `most` values.
 */
export const inShape = (
  shape: Shape,
  given: unknown,
  report: (issue: Issue) => void,
  { get = plainly, most = Infinity }: { readonly get?: Get; readonly most?: number } = {},
): unknown => {
  /** The keys that lead to where it is now. */
  const way: (string | number)[] = [];
  let misfits = 0;
  let count = 0;
  const taken: Get = (values, key) => {
    if (++count > most) throw new RangeError();
    return get(values, key);
  };
  const tell = (issue: Omit<Issue, 'path'>): void => report({ path: way.join('.'), ...issue });
  const misfit = (value: unknown, expected: string): void => {
    misfits++;
    tell({ received: named(value), ...((value !== undefined || expected === 'never') && { expected }) });
  };
  const under = (key: string | number, one: Shape | undefined, value: unknown): unknown => {
    way.push(key);
    const copy = read(one, value);
    way.pop();
    return copy;
  };

  const entriesIn = ({ keys, entries }: Extract<Shape, { type: 'object' }>, values: Values): unknown => {
    const copy: Record<string, unknown> = {};
    let known = 0;
    for (const key of keys) {
      const entry = entries[key];
      const isThere = Object.hasOwn(values, key);
      if (isThere) known++;
      if (isThere || entry?.type !== 'optional' || entry.fallback)
        copy[key] = under(key, entry, isThere ? taken(values, key) : undefined);
    }
    const own = Object.keys(values);
    if (known < own.length)
      for (const key of own) {
        if (Object.hasOwn(entries, key)) continue;
        way.push(key);
        misfit(get(values, key), 'never');
        way.pop();
      }
    return copy;
  };
  const recordOf = (key: Shape, value: Shape, values: Values): unknown => {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(values)) {
      under(name, key, name);
      copy[name] = under(name, value, taken(values, name));
    }
    return copy;
  };
  const copied = (one: Exclude<Shape, { type: 'optional' | 'meant' }>, value: unknown): unknown => {
    switch (one.type) {
      case 'picklist':
        if (one.options.includes(value)) return value;
        break;
      case 'array':
        if (Array.isArray(value)) {
          const list: unknown[] = [];
          const length = Number(get(value, 'length'));
          // Of a hole too something is to be told.
          for (let i = 0; i < length; i++) list.push(under(i, one.item, taken(value, i)));
          return list;
        }
        break;
      case 'object':
        if (typeof value === 'object' && value) return entriesIn(one, value as Values);
        break;
      case 'record':
        if (typeof value === 'object' && value) return recordOf(one.key, one.value, value as Values);
        break;
      default:
        // NaN is no number.
        if (typeof value === one.type && value === value) return value;
    }
    misfit(value, expectedOf(one));
    return undefined;
  };
  const read = (one: Shape | undefined, value: unknown): unknown => {
    if (!one) return misfit(value, expectedOf(one));
    if (one.type === 'meant') {
      const at = (key: string) => (typeof value === 'object' && value ? get(value, key) : undefined);
      return read(one.shapes[one.which(value, at)], value);
    }
    if (one.type === 'optional') {
      const there = value === undefined ? one.fallback : value;
      return there === undefined ? undefined : read(one.wrapped, there);
    }
    const before = misfits;
    const copy = copied(one, value);
    if ('rule' in one && one.rule && misfits === before && !one.rule.holds(copy as never))
      tell({ received: named(copy), fault: one.rule.fault });
    return copy;
  };
  return read(shape, given);
};
