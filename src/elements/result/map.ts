import { blockAt, overlap, type Article, type Span } from '../../article/article.js';
import { locate } from '../../article/passage.js';
import type { Reviewed } from './reviewed.js';

/** A sentence of the article, and what came of the items that it proves; of a right and a missed one, the missed counts. */
export interface MapSentence extends Span {
  readonly state: 'right' | 'missed' | 'unasked';
}

/** A block of the article with its sentences, and the items whose evidence begins in it. */
export interface MapBlock {
  /** Its number, from 0. */
  readonly block: number;
  readonly sentences: readonly MapSentence[];
  readonly asked: number;
  readonly right: number;
}

/** Where in the article an attempt was right and where it was not. Evidence that the article lacks is passed over. */
export const mapOf = (article: Article, items: readonly Reviewed[]): MapBlock[] => {
  const proofs = items.flatMap(({ item, outcome }) =>
    item.evidence.flatMap(({ quote }) => {
      const span = locate(article.text, quote);
      return span ? [{ span, correct: outcome.correct }] : [];
    }),
  );
  const sentences = article.sentences.map((sentence): MapSentence => {
    const own = proofs.filter(({ span }) => overlap(span, sentence));
    const state = own.some(({ correct }) => !correct) ? 'missed' : own.length ? 'right' : 'unasked';
    return { ...sentence, state };
  });
  return article.blocks.map((_, block) => {
    const own = items.filter(({ item }) => item.block === block);
    return {
      block,
      sentences: sentences.filter(({ start }) => blockAt(article, start) === block),
      asked: own.length,
      right: own.filter(({ outcome }) => outcome.correct).length,
    };
  });
};
