import type { Finished } from '../../../src/attempt/attempt.js';
import { browserArea } from '../../../src/scores/browser/area.js';
import { newId } from '../../../src/scores/browser/ids.js';
import { openScores } from '../../../src/scores/scores.js';

/** Finishes so many attempts for a profile, as an earlier page would have, and hands back their ids. */
export const keepEarlier = async (profile: string, count: number): Promise<string[]> => {
  if (!count) return [];
  const samples = (await (await fetch('/attempts.json')).json()) as Finished[];
  const scores = openScores({ area: browserArea(), writer: newId(8), profile });
  return samples.slice(0, count).map((sample) => {
    const id = newId(10);
    scores.finish({ ...sample, id }, Date.now());
    return id;
  });
};

export const keepOne = (profile: string): Promise<string[]> => keepEarlier(profile, 1);
