import type { Problem } from './problem.js';

/** Names that every object has by birth, as a pattern: no key and no name of a bank may be one. */
export const inborn =
  '__\\w+__|constructor|prototype|toString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString';
const isInborn = new RegExp(`^(${inborn})$`);

const deepest = 32;
export const mostValues = 100_000;

/** The value of a key that is one's own, if it has one, and no getter. Throws of a getter. */
export const plainValue = (from: object, key: string | number): unknown => {
  const property = Object.getOwnPropertyDescriptor(from, key);
  if (property?.get || property?.set) throw new TypeError();
  return property?.value;
};

/** A value that holds others, its copy and its place. */
interface Held {
  readonly from: object;
  readonly to: Record<string, unknown>;
  readonly key: string;
  readonly up: Held | undefined;
  readonly depth: number;
}

/** The first two levels are our own: what is around the value, and its name there. */
const pathOf = ({ key, up }: Held, inner?: string): string => {
  const own = up?.up ? pathOf(up, key) : '';
  return inner === undefined ? own : own ? `${own}.${inner}` : inner;
};

/**
 * Copies JSON-like data into plain objects and arrays, or says what stands against it: nesting past 32 levels (a cycle is
 * endless), more than 100,000 values, a key that every object has by birth, a getter, a proxy that throws. Nothing of a page
 * runs after it: what is read from now on is the copy. Without recursion, so no nesting can exhaust the stack. Never throws.
 */
export const plainCopy = (value: unknown): { readonly copy: unknown } | Problem => {
  const root: Record<string, unknown> = {};
  const open: Held[] = [{ from: { copy: value }, to: root, key: '', up: undefined, depth: 0 }];
  let up: Held | undefined;
  let key: string | undefined;
  let count = 0;
  const problem = (found: string, fix: string): Problem => ({ path: up ? pathOf(up, up.up && key) : '', found, fix });
  try {
    while ((up = open.pop())) {
      const { from, to, depth } = up;
      key = undefined;
      for (key of Object.keys(from)) {
        if (isInborn.test(key)) return problem('a name that every object has by birth', 'take another');
        const property = Object.getOwnPropertyDescriptor(from, key);
        if (!property || property.get || property.set) return problem('a getter', 'give plain data');
        if (++count > mostValues) return problem(`more than ${mostValues} values`, 'make several banks of it');
        const inner: unknown = property.value;
        if (typeof inner !== 'object' || inner === null) {
          to[key] = inner;
          continue;
        }
        if (depth === deepest)
          return problem(`more than ${deepest} levels, or a circle`, 'give a bank as the format has it');
        const copy = Array.isArray(inner) ? [] : {};
        to[key] = copy;
        open.push({ from: inner, to: copy as Record<string, unknown>, key, up, depth: depth + 1 });
      }
    }
  } catch {
    return problem('something that cannot be read', 'give plain data');
  }
  return root as { copy: unknown };
};
