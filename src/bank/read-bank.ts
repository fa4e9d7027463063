import type { Bank } from './bank.js';
import { checkBank } from './check-bank.js';
import { parseBank } from './parse-bank.js';
import type { Problem } from './problem.js';
import { jsonPlaces, lineAndColumn } from './json-places.js';

/** A problem and where it stands in the file. */
export interface Placed extends Problem {
  readonly line: number;
  readonly column: number;
}

/** What a file of JSON holds: a bank, if its shape is right, and all that is wrong with it, in the order of the file. */
export interface ReadBank {
  readonly bank?: Bank;
  readonly problems: readonly Placed[];
  /** Only its shape was looked at: what it says is, once that is right. */
  readonly isShapeAlone: boolean;
  /** Line and column of a path, or of the nearest thing around it that is there. */
  readonly placeOf: (path: string) => { readonly line: number; readonly column: number };
}

/** Reads a bank from JSON text and checks its shape and then, where that is right, what it says. */
export const readBank = (text: string): ReadBank => {
  const { fault, places, repeated } = jsonPlaces(text);
  const placeOf = (path: string): { line: number; column: number } => {
    let at = path;
    while (at && !places.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('.')));
    return lineAndColumn(text, places.get(at) ?? 0);
  };
  if (fault)
    return {
      placeOf,
      isShapeAlone: false,
      problems: [{ path: '', ...fault, ...lineAndColumn(text, fault.offset) }],
    };
  const twice = repeated.map(({ path, offset }) => ({
    path,
    found: 'a key that stands there twice',
    fix: 'take one out, or name it otherwise: the last alone would count',
    ...lineAndColumn(text, offset),
  }));
  const parsed = parseBank(text);
  const wrong = parsed.ok ? checkBank(parsed.bank) : parsed.problems;
  const problems = [...twice, ...wrong.map((problem) => ({ ...problem, ...placeOf(problem.path) }))];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...(parsed.ok && { bank: parsed.bank }), problems, placeOf, isShapeAlone: !parsed.ok };
};
