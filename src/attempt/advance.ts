import { canCheck, gradeResponse } from '../grading/grade.js';
import { hintCost, hintsFor, struckOption } from '../item/hints.js';
import type { Item } from '../item/item.js';
import type { Outcome, Response } from '../item/response.js';
import { currentItem, type Action, type Attempt } from './attempt.js';
import { addedTo } from './elapsed.js';
import { advanceTest, give } from './testing.js';

/** Whether a draft leaves a locked option as it is, and locks none that the item has not. */
const keepsLock = (item: Item, before: Response | undefined, after: Response): boolean => {
  if (after.kind !== 'two-part' || item.kind !== 'two-part') return true;
  if (before?.kind === 'two-part' && before.locked) return after.locked && after.option === before.option;
  return !after.locked || item.options.some(({ id }) => id === after.option);
};

/** An outcome after what the hints cost. */
const afterHints = (outcome: Outcome, hints: number): Outcome => ({
  ...outcome,
  credit: outcome.credit * (1 - hints * hintCost),
});

/**
 * What an action makes of an attempt. An action that does not fit the moment (a check without anything to grade, a draft
 * during feedback or of another option than the locked one) gives the same attempt back, the very object. An `elapsed` that no
 * clock can have measured counts as 0.
 */
export const advance = (attempt: Attempt, action: Action): Attempt => {
  const { graded, quiz } = attempt;
  const item = currentItem(attempt);
  if (attempt.status === 'testing') {
    if (action.type === 'go' || action.type === 'flag' || action.type === 'finish') return advanceTest(attempt, action);
    const fits = action.type === 'draft' && item && action.response.kind === item.kind;
    return fits && keepsLock(item, attempt.given[attempt.at] ?? undefined, action.response)
      ? give(attempt, action.response)
      : attempt;
  }
  if (attempt.status === 'asking' && item) {
    if (action.type === 'draft' && action.response.kind === item.kind)
      return keepsLock(item, attempt.draft, action.response) ? { ...attempt, draft: action.response } : attempt;
    const { draft: response, hints = 0, ...rest } = attempt;
    if (action.type === 'hint' && hints < hintsFor(item).length) {
      const chosen = response?.kind === 'choice' ? response.option : response?.kind === 'cloze' && response.text;
      const isStruck = hintsFor(item)[hints] === 'option' && chosen === struckOption(item);
      return { ...(isStruck ? rest : attempt), hints: hints + 1 };
    }
    if (action.type === 'check' && response && canCheck(item, response))
      return {
        ...rest,
        status: 'feedback',
        graded: [
          ...graded,
          { response, outcome: afterHints(gradeResponse(item, response), hints), ...(hints && { hints }) },
        ],
        elapsed: addedTo(rest.elapsed, action.elapsed),
      };
  }
  if (attempt.status === 'feedback' && action.type === 'next')
    return { ...attempt, status: graded.length < quiz.items.length ? 'asking' : 'finished' };
  return attempt;
};
