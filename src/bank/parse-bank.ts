import * as v from 'valibot';
import type { Bank } from './bank.js';
import type { Problem } from './problem.js';
import { bankSchema } from './schema.js';

/** A bank of the right shape, or all that is wrong with its shape. */
export type Parsed =
  | { readonly ok: true; readonly bank: Bank }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const { expected, received } = issue;
  const path = v.getDotPath(issue) ?? '';
  if (expected === 'never') return { path, found: 'a key that the format does not know', fix: 'take it out' };
  if (received === 'undefined') return { path, found: 'nothing', fix: 'it must be there' };
  if (issue.kind === 'validation') return { path, found: `what ${issue.message}`, fix: 'mend it' };
  return { path, found: received.slice(0, 80), fix: `it must be ${expected}` };
};

/**
 * Reads a bank of unknown origin: JSON text, or what `JSON.parse` made of it. Checks its shape alone, and reports every problem
 * at once; `checkBank` looks at what it says. Never throws.
 */
export const parseBank = (json: unknown): Parsed => {
  try {
    const value: unknown = typeof json === 'string' ? JSON.parse(json.replace(/^\ufeff/, '')) : json;
    const result = v.safeParse(bankSchema, value);
    // The schema gives each quote as a string; `checkBank` is what holds it against the article.
    if (result.success) return { ok: true, bank: result.output as unknown as Bank };
    const [first, ...rest] = result.issues.map(problemOf);
    return { ok: false, problems: [first, ...rest] as [Problem, ...Problem[]] };
  } catch (error) {
    const found = error instanceof SyntaxError ? `no JSON (${error.message})` : 'something that cannot be read';
    return { ok: false, problems: [{ path: '', found, fix: 'give the bank as JSON' }] };
  }
};
