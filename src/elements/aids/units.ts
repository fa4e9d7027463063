import { readArticle, type Span } from '../../article/article.js';
import { finderIn } from '../../article/find.js';
import { locate } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';

/**
 * A page's text cut into what is read at a time: the sentences of the bank's article where they are found, and what stands between them
 * by its full stops.
 */
export const unitsIn = (text: string, { article }: Pick<Bank, 'article'>): Span[] => {
  const own = readArticle(article);
  const find = finderIn(text);
  const found = own.sentences
    .flatMap(({ start, end }) => {
      const passage = locate(own.text, own.text.slice(start, end));
      return (passage && find(passage)) ?? [];
    })
    .sort((a, b) => a.start - b.start);
  const units: Span[] = [];
  let from = 0;
  const between = (to: number): void => {
    for (const { start, end } of readArticle({ text: text.slice(from, to) }).sentences)
      units.push({ start: from + start, end: from + end });
  };
  for (const span of found) {
    if (span.start < from) continue;
    between(span.start);
    units.push(span);
    from = span.end;
  }
  between(text.length);
  return units;
};
