import { canCheck, gradeResponse } from '../grading/grade.js';
import type { Response } from '../item/response.js';
import { addedTo } from './elapsed.js';
import type { Finished, Graded, TestAction, Testing } from './attempt.js';

/** For each item of a test whether what stands for it is all that it takes. Nothing of the key is in it. */
export const doneIn = ({ quiz, given }: Testing): boolean[] =>
  quiz.items.map((item, place) => canCheck(item, given[place] ?? undefined));

const replaced = <T>(list: readonly T[], at: number, by: T): T[] =>
  list.map((each, place) => (place === at ? by : each));

/** Puts a response in place of what stood for the item that is shown. */
export const give = (attempt: Testing, response: Response): Testing => ({
  ...attempt,
  given: replaced(attempt.given, attempt.at, response),
});

/** What an action makes of a test; one that leads nowhere gives the same attempt back. */
export const advanceTest = (attempt: Testing, action: TestAction): Testing | Finished => {
  const { id, quiz, mode, at, given, flags } = attempt;
  const { length } = quiz.items;
  if (action.type === 'flag') return at < length ? { ...attempt, flags: replaced(flags, at, !flags[at]) } : attempt;
  const elapsed = addedTo(attempt.elapsed, action.elapsed);
  if (action.type === 'go') {
    const { to } = action;
    return Number.isInteger(to) && to >= 0 && to <= length && to !== at ? { ...attempt, at: to, elapsed } : attempt;
  }
  const done = doneIn(attempt);
  const graded = quiz.items.map((item, place): Graded => {
    const response = given[place];
    return response && done[place]
      ? { response, outcome: gradeResponse(item, response) }
      : { outcome: { item: item.id, correct: false, credit: 0, rationale: item.rationale } };
  });
  return { status: 'finished', id, quiz, mode, graded, elapsed };
};
