/** A storage with scores in it, and what must still be true of it once one of its values is another. */
import type { Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { holdings, holdingIn } from '../../src/scores/records.js';
import { openScores, type Scores } from '../../src/scores/scores.js';
import { openStore } from '../../src/scores/store.js';
import { unreadIn } from '../../src/scores/transfer.js';
import { play, rightResponse } from '../support/arbitrary.js';
import { fakeArea, type FakeArea } from '../support/fake-area.js';
import { finishedAttempts } from './attempts.js';

export interface World {
  readonly values: ReadonlyMap<string, string>;
  /** Ids of the attempts that are kept, by key. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  /** One that is not kept yet. */
  readonly next: Finished;
}

const at = Date.UTC(2026, 10, 24);
const strange = { theme: 'dark', 'kz2|a||w|0': 'of a format to come', 'kz1|q||w|0': 'of a kind to come', kz: '1' };

const open = (area: FakeArea, writer: string): Scores => {
  const scores = openScores({ area, writer });
  attachKeeper(scores, { writer: `${writer}M` });
  return scores;
};

/** Merges all that can be merged, however little. */
const mergeAll = ({ store }: Scores): void => store.keeper?.compact(0);

/** Six finished attempts, three of them in a segment, one in progress after two of its responses, and what is none of ours. */
export const makeWorld = (): World => {
  const values = new Map(Object.entries(strange));
  const area = fakeArea(values);
  const [next, begun, ...others] = finishedAttempts(8);
  if (!next || !begun) throw new Error('no attempts');
  for (const [i, attempt] of others.entries()) {
    const scores = open(area, `writer${i}`);
    scores.finish(attempt, at + i * 60_000);
    if (i === 2) mergeAll(scores);
  }
  const scores = open(area, 'begun');
  const quiz = { ...begun.quiz, items: begun.quiz.items.slice(0, 2) };
  for (const given of [1, 2])
    scores.keep(
      play(startAttempt(quiz, { id: 'begun', mode: 'practice' }), quiz.items.slice(0, given).map(rightResponse)),
    );
  const held = [...holdings(openStore(area), '')];
  return { values, kept: new Map(held.map(([key, { kept }]) => [key, kept.map(({ record }) => record.id)])), next };
};

const idsIn = (scores: Scores): ReadonlySet<string> => new Set(scores.history().records.map(({ id }) => id));

/**
 * What is wrong after a value took the place of another, or stands where none was: an exception, an attempt that is gone, a value
 * that was changed though it could not be read, or is not listed. Everything that a tab does is done: it reads, goes on with an
 * attempt, finishes one, merges, and looks at what it cannot read.
 *
 * @param most how many attempts of the value itself may be beyond reading
 */
export const wrongWith = (world: World, key: string, value: string, most = 0): string[] => {
  const wrong: string[] = [];
  const values = new Map(world.values).set(key, value);
  const area = fakeArea(values);
  const isRecords = /^kz1\|[am]\|\|/.test(key);
  const isSound = isRecords && !holdingIn(key, value).reason;
  try {
    const scores = open(area, 'after');
    scores.unfinished(() => true);
    const { status } = scores.finish(world.next, at + 3_600_000);
    if (status !== 'browser') wrong.push(`the next attempt is in ${status}`);
    for (const [place, was] of world.values)
      if (place !== key && values.get(place) !== was) wrong.push(`${place} has changed`);

    mergeAll(scores);
    const late = open(area, 'late');
    const ids = idsIn(late);
    const own = world.kept.get(key) ?? [];
    for (const id of [...[...world.kept.values()].flat(), world.next.id])
      if (!ids.has(id) && !own.includes(id)) wrong.push(`lost ${id}`);
    const beyond = own.filter((id) => !ids.has(id)).length;
    if (beyond > most) wrong.push(`${beyond} beyond reading`);

    if (isSound && own.length) wrong.push('taken for what was written');
    const unread = unreadIn(openStore(area), '');
    if (isRecords && !isSound && !unread.some((each) => each.key === key && each.value === value))
      wrong.push('not listed');
    if (isRecords && !isSound && !late.history().unreadable.some((each) => each.key === key)) wrong.push('not listed');
    if (!isSound && values.get(key) !== value) wrong.push('changed');
  } catch (error) {
    wrong.push(`threw ${String(error)}`);
  }
  for (const [place, was] of Object.entries(strange)) if (values.get(place) !== was) wrong.push(`${place} has changed`);
  return wrong;
};
