import * as v from 'valibot';
import type { Bank } from './bank.js';
import { noJson, problemsIn } from './issue-words.js';
import { plainCopy } from './plain-copy.js';
import type { Problem } from './problem.js';
import { bankSchema } from './schema.js';

/** A bank of the right shape, or all that is wrong with its shape. */
export type Parsed =
  | { readonly ok: true; readonly bank: Bank }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

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
  const plain = plainCopy(value);
  if (!('copy' in plain)) return { ok: false, problems: [plain] };
  const result = v.safeParse(bankSchema, plain.copy);
  if (result.success) {
    const bank = result.output;
    delete bank.$schema;
    // The schema gives each quote as a string; `checkBank` is what holds it against the article.
    return { ok: true, bank: bank as unknown as Bank };
  }
  return { ok: false, problems: problemsIn(result.issues) };
};
