import { digits } from '../../text/hash.js';

/** A random id of base-64 digits, six bits each. By `getRandomValues`, since `randomUUID` is missing on plain http. */
export const newId = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => digits[byte & 63]).join('');
