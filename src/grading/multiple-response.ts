import { multipleResponseCredit } from '../item/scoring.js';
import type { Grader } from './grader.js';
import { areOptions, said } from './options.js';

/** The share of keys ticked less the share of others ticked. The first option ticked wrongly speaks, else the first one missed. */
export const multipleResponse: Grader<'multiple-response'> = ({ options, key }, { options: ticked }) => {
  if (!areOptions(options, ticked)) return undefined;
  const wrong = options.filter(({ id }) => ticked.includes(id) && !key.includes(id));
  const missed = options.filter(({ id }) => !ticked.includes(id) && key.includes(id));
  const keys = key.length;
  const credit = multipleResponseCredit(keys - missed.length, keys, wrong.length, options.length - keys);
  return said(wrong[0] ?? missed[0], credit);
};
