import type { Entry } from '../item/item.js';
import type { Mark } from './grader.js';

/** The mark of a response that gave these entries a wrong place: the first two say where they belong, each by its own name. */
export const misplaced = (entries: readonly Entry[], credit: number): Mark => ({
  credit,
  ...(entries.length && {
    rationale: entries
      .slice(0, 2)
      .map(({ text, rationale }) => `${text}: ${rationale}`)
      .join(' '),
  }),
});
