import { crc32 } from '../text/crc32.js';
import { toDigits } from './digits.js';

/** The format that this program writes. */
const current = '1';

/** Why a stored value cannot be read: it was changed, a later version wrote it, or something else altogether did. */
export type Refusal = 'damaged' | 'newer' | 'foreign';

const check = (format: string, body: string): string => format + toDigits(crc32(format + body), 6);

/**
 * Wraps a body for storage: one character names the format, six digits are the CRC-32 of format and body, the body follows.
 * This much is the same in every format to come, so that a newer one is told from a damaged one.
 */
export const seal = (body: string): string => check(current, body) + body;

/** The body of a sealed text, or why there is none. Every change of one character and every cut is `damaged`. */
export const unseal = (text: string): { readonly body: string } | { readonly reason: Refusal } => {
  const head = text.slice(0, 7);
  const body = text.slice(7);
  if (head === check(head.slice(0, 1), body)) return head.startsWith(current) ? { body } : { reason: 'newer' };
  // One wrong character is an accident; a head with two was never ours.
  return { reason: /[^\w-].*[^\w-]/s.test(head) ? 'foreign' : 'damaged' };
};
