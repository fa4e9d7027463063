import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachKeeper } from '../../src/scores/keeper.js';
import { openScores } from '../../src/scores/scores.js';
import { finished, quiz } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';

const at = Date.UTC(2025, 3, 1);
const [one, two] = fc.sample(finished(quiz({ minLength: 1, maxLength: 2 })), { numRuns: 2, seed: 9 });
if (!one || !two) throw new Error('no attempts');

/** A storage that may be busy, and a clock that is told when to ring. */
const busyArea = () => {
  const state = { busy: true };
  const area = fakeArea(new Map(), (_, name) => (state.busy && name === 'set' ? 'quota' : undefined));
  const waits: { run: () => void; wait: number }[] = [];
  const scores = openScores({ area, writer: 'w' });
  const told: string[] = [];
  attachKeeper(scores, {
    writer: 'w',
    later: (run, wait) => waits.push({ run, wait }),
    taken: (keys) => told.push(...keys),
  });
  const ring = () => {
    const { run, wait } = waits.shift() ?? { run: () => {}, wait: -1 };
    run();
    return wait;
  };
  return { state, area, scores, waits, ring, told };
};

describe('what the storage refuses', () => {
  it('is tried again ever more seldom until it is taken, without another write', () => {
    const { state, area, scores, waits, ring } = busyArea();
    const { key, status } = scores.finish(one, at);
    expect(status).toBe('memory');
    scores.finish(two, at);
    const tries = Array.from({ length: 12 }, ring);
    expect(tries.slice(0, 4)).toEqual([100, 200, 400, 800]);
    expect(Math.max(...tries)).toBe(30_000);
    expect(area.values.has(key)).toBe(false);
    state.busy = false;
    ring();
    expect([...openScores({ area, writer: 'reader' }).history().records].map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(waits).toEqual([]);
  });

  it('is told of once it is taken', () => {
    const { state, scores, ring, told } = busyArea();
    const { key } = scores.finish(one, at);
    ring();
    expect(told).toEqual([]);
    state.busy = false;
    ring();
    expect(told).toEqual([key]);
  });

  it('is given up where it is deleted meanwhile', () => {
    const { state, area, scores, ring } = busyArea();
    const { key } = scores.finish(one, at);
    scores.store.remove(key);
    state.busy = false;
    ring();
    expect(area.values.has(key)).toBe(false);
  });
});
