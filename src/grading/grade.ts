import type { Item, ItemKind } from '../item/item.js';
import type { Outcome, Response } from '../item/response.js';
import { choice } from './choice.js';
import type { Grader, Mark } from './grader.js';
import { numeric } from './numeric.js';
import { trueFalseNotGiven } from './true-false-not-given.js';

const graders: { readonly [K in ItemKind]: Grader<K> } = {
  choice,
  'true-false-not-given': trueFalseNotGiven,
  numeric,
};

const markOf = (item: Item, response: Response | undefined): Mark | undefined => {
  if (response?.kind !== item.kind) return undefined;
  // The kinds have just been found equal, which the compiler cannot carry over to a pair of unions.
  const grader = graders[item.kind] as (item: Item, response: Response) => Mark | undefined;
  return grader(item, response);
};

/** Whether a response holds something to grade: an option or verdict of the item, a text that is a number. */
export const canCheck = (item: Item, response: Response | undefined): boolean => !!markOf(item, response);

/** Grades a response. What cannot be graded (another kind's response, an unknown option, no number) is incorrect. */
export const gradeResponse = (item: Item, response: Response): Outcome => {
  const { credit, rationale = item.rationale, misreading }: Mark = markOf(item, response) ?? { credit: 0 };
  return { item: item.id, correct: credit === 1, credit, rationale, ...(misreading && { misreading }) };
};
