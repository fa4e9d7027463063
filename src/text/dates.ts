import { writtenAs } from './numbers.js';

/**
 * A date as the reader writes it. In figures alone, where a browser may not know the months: Chromium says "M11" in Kazakh.
 *
 * @param seconds since 1970
 */
export const dateIn = (
  locale: string,
  seconds: number,
  style: 'long' | 'medium' = 'long',
  more: Intl.DateTimeFormatOptions = {},
): string => {
  const known = writtenAs(locale);
  return new Intl.DateTimeFormat(known, { dateStyle: known === locale ? style : 'short', ...more }).format(
    seconds * 1000,
  );
};
