import type { Bank } from '../bank/bank.js';
import { parseBank } from '../bank/parse-bank.js';
import type { Problem } from './events.js';
import { fetchText } from './fetch-text.js';

/** `given`: what should have been a bank. */
export type Source =
  | { readonly ok: true; readonly bank: Bank }
  | ({ readonly ok: false; readonly given?: unknown } & Problem);

/** Where a bank can come from, the first that is there: the property, the address, the inline child, the built-in one. */
export interface Places {
  readonly bank: unknown;
  readonly src: string | null | undefined;
  readonly inline: string | null | undefined;
  readonly builtIn: Bank | undefined;
}

const most = 5;

const parsed = (json: unknown): Source => {
  const result = parseBank(json);
  if (result.ok) return result;
  return { ok: false, reason: 'bank', details: result.problems.slice(0, most).map(({ path }) => path), given: json };
};

/** The bank that an element asks from. Everything from outside goes through `parseBank`. */
export const findBank = async ({ bank, src, inline, builtIn }: Places): Promise<Source> => {
  if (bank !== undefined && bank !== null && bank !== builtIn) return parsed(bank);
  if (!bank && src) {
    const fetched = await fetchText(src);
    return fetched.ok ? parsed(fetched.text) : fetched;
  }
  if (!bank && inline) return parsed(inline);
  return builtIn ? { ok: true, bank: builtIn } : { ok: false, reason: 'none', details: [] };
};
