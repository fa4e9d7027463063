import { readArticle, type Span } from '../../article/article.js';
import { finderIn } from '../../article/find.js';
import { locate } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';

/** What is read at a time, and whether it is a sentence of the bank's article. */
interface Unit extends Span {
  readonly isOwn: boolean;
}

/**
 * A page's text cut into what is read at a time: the sentences of the bank's article where they are found, and what stands between them
 * by its full stops.
 */
export const unitsIn = (text: string, { article }: Pick<Bank, 'article'>): Unit[] => {
  const own = readArticle(article);
  const find = finderIn(text);
  const found = own.sentences
    .flatMap(({ start, end }) => {
      const passage = locate(own.text, own.text.slice(start, end));
      return (passage && find(passage)) ?? [];
    })
    .sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let from = 0;
  const between = (to: number): void => {
    for (const { start, end } of readArticle({ text: text.slice(from, to) }).sentences)
      units.push({ start: from + start, end: from + end, isOwn: false });
  };
  for (const span of found) {
    if (span.start < from) continue;
    between(span.start);
    units.push({ ...span, isOwn: true });
    from = span.end;
  }
  between(text.length);
  return units;
};
