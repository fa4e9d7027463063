import { digits } from '../text/hash.js';

/** A whole number from 0 to `max`: what is outside is taken to the nearest end, NaN to 0. */
export const clamped = (n: number, max: number): number => (n > 0 ? Math.min(Math.floor(n), max) : 0);

/** A number as base-64 digits, the highest first; what does not fit is clamped. */
export const toDigits = (n: number, length: number): string => {
  let rest = clamped(n, 64 ** length - 1);
  let out = '';
  while (out.length < length) {
    out = `${digits[rest % 64]}${out}`;
    rest = Math.floor(rest / 64);
  }
  return out;
};

/** The number that base-64 digits stand for; throws a RangeError on any other character. */
export const fromDigits = (text: string): number => {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const value = digits.indexOf(text.charAt(i));
    if (value < 0) throw new RangeError();
    n = n * 64 + value;
  }
  return n;
};

/** The start of a text without half a surrogate pair at its end; lone ones within go too, for not every store keeps them. */
export const cut = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}/gu, '');
