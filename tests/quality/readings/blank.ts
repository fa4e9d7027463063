// The article without the sentences that prove an item.
import { overlap, type Article, type Span } from '../../../src/article/article.js';
import type { Item } from '../../../src/index.js';
import { toldAgain } from './told-again.js';

export const gap = '[…]';

/** The sentences that prove the item, and those that tell the same again. */
export const sentencesBehind = (article: Article, item: Item): Span[] =>
  article.sentences.filter(
    (sentence) =>
      item.evidence.some((passage) => overlap(passage, sentence)) ||
      (toldAgain[item.target] ?? []).some((start) => article.text.startsWith(start, sentence.start)),
  );

/** The article with a gap in place of each of these sentences. */
export const blanked = (article: Article, sentences: readonly Span[]): string => {
  const starts = new Set(sentences.map(({ start }) => start));
  let text = '';
  let from = 0;
  for (const { start, end } of article.sentences) {
    text += article.text.slice(from, start) + (starts.has(start) ? gap : article.text.slice(start, end));
    from = end;
  }
  return text + article.text.slice(from);
};
