import { checkSentence } from './check-article.js';
import type { Checking } from './checking.js';
import type { AuthoredEvidence, AuthoredTwoPart } from './question.js';

const holds = (whole: ReadonlySet<number>, part: ReadonlySet<number>): boolean =>
  [...part].every((start) => whole.has(start));

/**
 * The sentences that a reader picks from, each named by a quote: every one can be shown whole, no set that proves the point
 * holds another, and none that is said to prove nothing is in such a set or stands there twice.
 */
export const checkSupport = (check: Checking, path: string, question: AuthoredEvidence | AuthoredTwoPart): void => {
  const startOf = (at: string, quote: string): number | undefined => checkSentence(check, at, quote)?.start;
  const setAt = (at: string, quotes: readonly string[]): Set<number> =>
    new Set(quotes.flatMap((quote, i) => startOf(`${at}.${i}`, quote) ?? []));
  const sets = [{ at: `${path}.evidence`, starts: setAt(`${path}.evidence`, question.evidence) }];
  const alternatives = question.kind === 'evidence' ? (question.alternatives ?? []) : [];
  for (const [i, quotes] of alternatives.entries()) {
    const at = `${path}.alternatives.${i}`;
    const starts = setAt(at, quotes);
    const held = sets.find((set) => holds(set.starts, starts) || holds(starts, set.starts));
    if (held)
      check.report(at, `the same sentences as ${held.at}, or more of them`, 'give sets that need all they have');
    sets.push({ at, starts });
  }
  const shown = new Map(sets.flatMap(({ at, starts }) => [...starts].map((start) => [start, at])));
  for (const [i, { quote }] of question.sentences.entries()) {
    const at = `${path}.sentences.${i}.quote`;
    const start = startOf(at, quote);
    if (start === undefined) continue;
    const other = shown.get(start);
    if (other !== undefined) check.report(at, `the sentence of ${other}`, 'take another sentence');
    shown.set(start, at);
  }
};
