import type { Grader } from './grader.js';
import { areOptions, said } from './options.js';

/**
 * Right when the picks are one sufficient set and nothing else. Else the first pick that proves nothing speaks, or the first sentence
 * that is lacking to the set that is nearest.
 */
export const evidence: Grader<'evidence'> = ({ options, sufficient }, { options: picked }) => {
  if (!areOptions(options, picked)) return undefined;
  const lacking = sufficient
    .map((set) => set.filter((id) => !picked.includes(id)))
    .sort((a, b) => a.length - b.length)[0];
  const isKey = sufficient.some((set) => set.length === new Set(picked).size && set.every((id) => picked.includes(id)));
  const idle = options.find(({ id }) => picked.includes(id) && !sufficient.flat().includes(id));
  return isKey ? { credit: 1 } : said(idle ?? options.find(({ id }) => lacking?.includes(id)), 0);
};
