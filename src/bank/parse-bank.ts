import type { Bank } from './bank.js';
import { noJson, problemsIn } from './issue-words.js';
import { mostValues, plainCopy, plainValue } from './plain-copy.js';
import type { Problem } from './problem.js';
import { bankSchema } from './schema.js';
import { inShape, type Issue } from './shape.js';

/** A bank of the right shape, or all that is wrong with its shape. */
export type Parsed =
  | { readonly ok: true; readonly bank: Bank }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** The shape gives each quote as a string; `checkBank` is what holds it against the article. */
const bankOf = (copy: unknown): Parsed => {
  const bank = copy as Bank & { $schema?: unknown };
  delete bank.$schema;
  return { ok: true, bank };
};

/** What is taken for a bank at once, in one walk; undefined where anything is the matter with it. */
const quickly = (value: unknown, isText: boolean): Parsed | undefined => {
  const stop = (): never => {
    throw new Error();
  };
  try {
    return bankOf(inShape(bankSchema, value, stop, { most: mostValues, ...(!isText && { get: plainValue }) }));
  } catch {
    return undefined;
  }
};

/** All that is wrong, told of a copy of which no more is known than that it is plain. */
const thoroughly = (value: unknown): Parsed => {
  const plain = plainCopy(value);
  if (!('copy' in plain)) return { ok: false, problems: [plain] };
  const issues: Issue[] = [];
  const bank = inShape(bankSchema, plain.copy, (issue) => issues.push(issue));
  return issues.length > 0 ? { ok: false, problems: problemsIn(issues) } : bankOf(bank);
};

/**
 * Reads a bank of unknown origin: JSON text, or what `JSON.parse` made of it. Checks its shape alone, and reports every problem
 * at once; `checkBank` looks at what it says. A key `$schema` is the editor's, and no part of the bank. What is not plain data,
 * or too deep or too large to be a bank, is one problem. Never throws.
 */
export const parseBank = (json: unknown): Parsed => {
  let value = json;
  try {
    if (typeof json === 'string') value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problems: [{ path: '', ...noJson(error) }] };
  }
  return quickly(value, typeof json === 'string') ?? thoroughly(value);
};
