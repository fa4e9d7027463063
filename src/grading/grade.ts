import type { Item, ItemKind } from '../item/item.js';
import type { Outcome, Response } from '../item/response.js';
import { assigning } from './assigning.js';
import { choice } from './choice.js';
import { cloze } from './cloze.js';
import { evidence } from './evidence.js';
import type { Grader, Mark } from './grader.js';
import { multipleResponse } from './multiple-response.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import { shortAnswer } from './short-answer.js';
import { trueFalseNotGiven } from './true-false-not-given.js';
import { twoPart } from './two-part.js';

const graders: { readonly [K in ItemKind]: Grader<K> } = {
  choice,
  'true-false-not-given': trueFalseNotGiven,
  numeric,
  'multiple-response': multipleResponse,
  cloze,
  'short-answer': shortAnswer,
  matching: assigning,
  ordering,
  categorise: assigning,
  evidence,
  'two-part': twoPart,
};

const markOf = (item: Item, response: Response | undefined): Mark | undefined => {
  if (response?.kind !== item.kind) return undefined;
  // The kinds have just been found equal, which the compiler cannot carry over to a pair of unions.
  const grader = graders[item.kind] as (item: Item, response: Response) => Mark | undefined;
  try {
    return grader(item, response);
  } catch {
    // A response can come from outside, and lack what its kind has.
    return undefined;
  }
};

/** Whether a response holds something to grade, and all of it: options of the item, one for each entry, a text that is a number. */
export const canCheck = (item: Item, response: Response | undefined): boolean => !!markOf(item, response);

/** Grades a response. What cannot be graded (another kind's response, an unknown option, no number) is incorrect. */
export const gradeResponse = (item: Item, response: Response): Outcome => {
  const { credit, rationale = item.rationale, misreading }: Mark = markOf(item, response) ?? { credit: 0 };
  return { item: item.id, correct: credit === 1, credit, rationale, ...(misreading && { misreading }) };
};
