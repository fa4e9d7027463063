declare const quoted: unique symbol;
/**
 * A quote from the article: exact, and found exactly once. A plain string does not pass for one: `quoteFrom` makes it in a
 * typed bank, where a misquote does not compile; `parseBank` makes it of a string in JSON, where `checkBank` reports one.
 */
export type Quote = string & { readonly [quoted]: true };
