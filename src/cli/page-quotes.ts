import { finderIn } from '../article/find.js';
import { locate } from '../article/passage.js';
import type { Bank } from '../bank/bank.js';

/** A quote of a bank that a page lacks, or has twice with nothing to tell which. */
export interface LostQuote {
  readonly path: string;
  readonly quote: string;
}

/** The quotes that prove facts and questions, by their paths; as the element does, with the same finder. */
export const lostQuotes = (bank: Bank, page: string): { readonly lost: LostQuote[]; readonly of: number } => {
  const find = finderIn(page);
  const lost: LostQuote[] = [];
  let of = 0;
  for (const room of ['facts', 'questions'] as const)
    for (const [name, { evidence }] of Object.entries(bank[room]))
      for (const [i, quote] of evidence.entries()) {
        of++;
        const passage = locate(bank.article.text, quote);
        if (!passage || !find(passage)) lost.push({ path: `${room}.${name}.evidence.${i}`, quote });
      }
  return { lost, of };
};
