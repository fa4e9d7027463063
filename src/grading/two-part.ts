import { twoPartCredit } from '../item/scoring.js';
import type { Grader } from './grader.js';
import { said, single } from './options.js';

/** The option, then the sentence, which counts only with the right option. Nothing to grade before the option is locked. */
export const twoPart: Grader<'two-part'> = ({ options, key, support }, { option, locked, sentence }) => {
  const first = single(options, key, option);
  const picked = support.options.find(({ id }) => id === sentence);
  if (!first || !picked || !locked) return undefined;
  const isProof = support.sufficient.some((set) => set.length === 1 && set[0] === picked.id);
  const credit = twoPartCredit(first.credit === 1, isProof);
  return first.credit && !isProof ? said(picked, credit) : { ...first, credit };
};
