import { foldMarks } from '../text/fold.js';
import type { Span } from './article.js';
import { occurrences, type Passage } from './passage.js';

/** A text made comparable, with the way back: `offsets[i]` is where the folded unit i stands in the text itself. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const space = /\s/;

const traced = (text: string): Folded => {
  let folded = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? '';
    if (invisible.test(unit)) continue;
    if (space.test(unit)) {
      if (folded.endsWith(' ')) continue;
      folded += ' ';
      offsets.push(i);
      continue;
    }
    for (const mark of foldMarks(unit)) {
      folded += mark;
      offsets.push(i);
    }
  }
  return { text: folded, offsets };
};

/** How many units two texts share from their ends inward: the last ones of `before`, the first ones of `after`. */
const shared = (text: string, start: number, end: number, prefix: string, suffix: string): number => {
  let n = 0;
  for (let i = 1; i <= prefix.length && text[start - i] === prefix[prefix.length - i]; i++) n++;
  for (let i = 0; i < suffix.length && text[end + i] === suffix[i]; i++) n++;
  return n;
};

/** A finder over one text, which is folded once for all passages that are looked for in it. */
export const finderIn = (text: string): ((passage: Passage) => Span | undefined) => {
  const here = traced(text);
  return (passage) => {
    const quote = traced(passage.quote).text.trim();
    const found = occurrences(here.text, quote);
    const [prefix, suffix] = [traced(passage.prefix).text, traced(passage.suffix).text];
    const ranked = found
      .map((start) => ({ start, shared: shared(here.text, start, start + quote.length, prefix, suffix) }))
      .sort((a, b) => b.shared - a.shared);
    const [best, next] = ranked;
    // Two places that fit alike: better none than the wrong one.
    if (!best || best.shared === next?.shared) return undefined;
    const start = here.offsets[best.start] ?? 0;
    const last = here.offsets[best.start + quote.length - 1] ?? start;
    return { start, end: last + 1 };
  };
};

/**
 * Finds a passage again in a text that differs in white space, quotation marks, dashes and invisible characters; of several
 * places with the same words the one whose surroundings fit best. Undefined where the words are gone, or cannot be told apart.
 */
export const findPassage = (text: string, passage: Passage): Span | undefined => finderIn(text)(passage);
