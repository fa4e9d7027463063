import type { Span } from './article.js';

/**
 * A located stretch of an article: the W3C Web Annotation TextQuoteSelector (quote, prefix, suffix) and
 * TextPositionSelector (start, end, in UTF-16 units) in one.
 */
export interface Passage extends Span {
  readonly quote: string;
  /** Up to 32 units before and after, by which the quote is told from another of the same words. */
  readonly prefix: string;
  readonly suffix: string;
}

const context = 32;

/** Every offset at which the quote stands in the text. */
export const occurrences = (text: string, quote: string): number[] => {
  const found: number[] = [];
  if (quote) for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
};

/** The passage that a quote names, at its first occurrence from an offset on; undefined where the text has no such words there. */
export const locate = (text: string, quote: string, from = 0): Passage | undefined => {
  const start = quote ? text.indexOf(quote, from) : -1;
  if (start < 0) return undefined;
  const end = start + quote.length;
  return {
    quote,
    start,
    end,
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
};
