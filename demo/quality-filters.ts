/** What an editor wants to see of a bank. */
import { fold } from '../src/text/fold.js';
import type { Asked, Target } from './quality-review.js';

export interface Filters {
  readonly kind: string;
  readonly skill: string;
  readonly source: string;
  readonly block: string;
  readonly text: string;
  readonly only: '' | 'problems' | 'refused';
}

/** Everything: an empty filter lets all pass. */
export const noFilters: Filters = { kind: '', skill: '', source: '', block: '', text: '', only: '' };

const passes = ({ kind, skill, block, text }: Filters, { item, words }: Asked): boolean =>
  (!kind || item.kind === kind) &&
  (!skill || item.skill === skill) &&
  (!block || String(item.block) === block) &&
  (!text || words.includes(text));

export const hasProblem = ({ problems, asked }: Target): boolean =>
  problems.length > 0 || asked.some((one) => one.problems.length > 0);

/** The targets that pass, each with what of it passes. */
export const filtered = (targets: readonly Target[], given: Filters): Target[] => {
  const filters = { ...given, text: fold(given.text) };
  // A target of which nothing is asked has no kind, skill or block that it could be found by.
  const byItem = filters.kind || filters.skill || filters.block;
  return targets.flatMap((target) => {
    if (filters.source && target.source !== filters.source) return [];
    if (filters.only === 'problems' && !hasProblem(target)) return [];
    if (filters.only === 'refused' && target.refused.length === 0) return [];
    const named = fold(`${target.name} ${target.says}`).includes(filters.text);
    const asked = target.asked.filter((one) => passes(named ? { ...filters, text: '' } : filters, one));
    return asked.length || (!byItem && named) ? [{ ...target, asked }] : [];
  });
};

/** How many items' groups each value of a property has, in the order of `all` where it is given. */
export const tally = (targets: readonly Target[], of: (asked: Asked) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { asked } of targets) for (const one of asked) counts.set(of(one), (counts.get(of(one)) ?? 0) + one.sets);
  return counts;
};
