/** A storage with scores in it, and what must still be true of it once one of its values is another. */
import type { Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { holdingOf } from '../../src/scores/manage.js';
import { openScores } from '../../src/scores/scores.js';
import { play, rightResponse } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';
import { finishedAttempts } from './attempts.js';

export interface World {
  readonly values: ReadonlyMap<string, string>;
  /** Attempts that are kept, by key. */
  readonly kept: ReadonlyMap<string, string>;
  /** One that is not kept yet. */
  readonly next: Finished;
}

const at = Date.UTC(2026, 10, 24);
const strange = { theme: 'dark', 'kz2|a||w|0': 'of a format to come', 'kz1|q||w|0': 'of a kind to come', kz: '1' };

/** Three finished attempts, one in progress after two of its responses, and what is none of ours. */
export const makeWorld = (): World => {
  const values = new Map(Object.entries(strange));
  const area = fakeArea(values);
  const [next, ...others] = finishedAttempts(5);
  const begun = others.pop();
  if (!next || !begun) throw new Error('no attempts');
  const kept = new Map<string, string>();
  for (const [i, attempt] of others.entries()) {
    const before = new Set(values.keys());
    openScores({ area, writer: `writer${i}` }).finish(attempt, at + i * 60_000);
    for (const key of values.keys()) if (!before.has(key)) kept.set(key, attempt.id);
  }
  const scores = openScores({ area, writer: 'begun' });
  const quiz = { ...begun.quiz, items: begun.quiz.items.slice(0, 2) };
  for (const given of [1, 2])
    scores.keep(
      play(startAttempt(quiz, { id: 'begun', mode: 'practice' }), quiz.items.slice(0, given).map(rightResponse)),
    );
  return { values, kept, next };
};

const isRecords = (key: string): boolean => key.startsWith('kz1|a||');

/**
 * What is wrong after a value took the place of another, or stands where none was: an exception, an attempt that is gone, a value
 * that was changed though it could not be read, or is not listed. Everything that a tab does is done: it reads, goes on with an
 * attempt, finishes one, merges, and looks at My data.
 */
export const wrongWith = (world: World, key: string, value: string): string[] => {
  const wrong: string[] = [];
  const values = new Map(world.values).set(key, value);
  const area = fakeArea(values);
  try {
    const scores = openScores({ area, writer: 'after' });
    const { unreadable } = scores.history();
    scores.unfinished(() => true);
    const { status } = scores.finish(world.next, at + 3_600_000);
    if (status !== 'browser') wrong.push(`the next attempt is in ${status}`);
    const late = openScores({ area, writer: 'late' });
    const ids = new Set(late.history().records.map(({ id }) => id));
    const others = [...world.kept].flatMap(([place, id]) => (place === key ? [] : [id]));
    for (const id of [...others, world.next.id]) if (!ids.has(id)) wrong.push(`lost ${id}`);
    const readable = holdingOf(area, '').attempts.some((each) => each.key === key);
    if (readable && world.kept.has(key)) wrong.push('taken for what was written');
    if (isRecords(key) && !readable && !unreadable.some((each) => each.key === key)) wrong.push('not listed');
    if (isRecords(key) && !readable && !holdingOf(area, '').unread.some((each) => each.value === value))
      wrong.push('not in My data');
    if (!readable && values.get(key) !== value) wrong.push('changed');
  } catch (error) {
    wrong.push(`threw ${String(error)}`);
  }
  for (const [place, was] of world.values)
    if (place !== key && values.get(place) !== was) wrong.push(`${place} has changed`);
  return wrong;
};
