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
  readonly path: string;
  readonly depth: number;
}

/**
 * Copies JSON-like data into plain objects and arrays, or says what stands against it: nesting past 32 levels (a cycle is
 * endless), more than 100,000 values, a key that every object has by birth, a getter, a proxy that throws. Nothing of a page
 * runs after it: what is read from now on is the copy. Without recursion, so no nesting can exhaust the stack. Never throws.
 */
export const plainCopy = (value: unknown): { readonly copy: unknown } | Problem => {
  const root: Record<string, unknown> = {};
  const open: Held[] = [{ from: { copy: value }, to: root, path: '', depth: 0 }];
  let path = '';
  let count = 0;
  try {
    for (let held = open.pop(); held; held = open.pop()) {
      path = held.path;
      for (const key of Object.keys(held.from)) {
        // The first level is our own, around the value.
        if (held.depth) path = held.path ? `${held.path}.${key}` : key;
        if (isInborn.test(key)) return { path, found: 'a name that every object has by birth', fix: 'take another' };
        const property = Object.getOwnPropertyDescriptor(held.from, key);
        if (!property || property.get || property.set) return { path, found: 'a getter', fix: 'give plain data' };
        if (++count > mostValues)
          return { path, found: `more than ${mostValues} values`, fix: 'make several banks of it' };
        const from: unknown = property.value;
        if (typeof from !== 'object' || from === null) {
          held.to[key] = from;
          continue;
        }
        if (held.depth === deepest)
          return { path, found: `more than ${deepest} levels, or a circle`, fix: 'give a bank as the format has it' };
        const to = Array.isArray(from) ? [] : {};
        held.to[key] = to;
        open.push({ from, to: to as Record<string, unknown>, path, depth: held.depth + 1 });
      }
    }
  } catch {
    return { path, found: 'something that cannot be read', fix: 'give plain data' };
  }
  return root as { copy: unknown };
};
