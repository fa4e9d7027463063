import type { Grader } from './grader.js';

/** Right or not; a distractor speaks its own rationale. */
export const choice: Grader<'choice'> = (item, response) => {
  const chosen = item.options.find((option) => option.id === response.option);
  return chosen && (chosen.id === item.key ? { credit: 1 } : { ...chosen, credit: 0 });
};
