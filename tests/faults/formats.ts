/** This version and a made-up next one, taking turns over one storage. */
import fc from 'fast-check';
import { encodeRecord } from '../../src/scores/codec.js';
import { recordOf } from '../../src/scores/record.js';
import { openScores } from '../../src/scores/scores.js';
import { openStore } from '../../src/scores/store.js';
import { unreadIn } from '../../src/scores/transfer.js';
import { fakeArea } from '../support/fake-area.js';
import { finishedAttempts } from './attempts.js';
import { openNext } from './next-format.js';
import { row, type Row } from './report.js';

const at = Date.UTC(2026, 10, 24);
const unknown = { theme: 'dark', 'kz1|q||w|0': 'of a kind to come', 'kz12|a||w|0': 'of a format far off', kz2: '' };

/** Upgrades and rollbacks in any order, with attempts in between; after each, both see all that they can read, and nothing has changed. */
export const formats = (times: number): Row => {
  const [sample] = finishedAttempts(1);
  if (!sample) throw new Error('no attempt');
  const wrong = new Set<string>();
  let turns = 0;
  const visits = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })), { minLength: 3, maxLength: 12 });
  for (const [n, visited] of fc.sample(visits, { numRuns: times, seed: 5 }).entries()) {
    const area = fakeArea(new Map(Object.entries(unknown)));
    const [ours, theirs] = [new Set<string>(), new Set<string>()];
    // This format, from a later version of the program: with a tail, and numbers that have no name yet.
    const later = { ...recordOf({ ...sample, id: 'later' }, { sequence: 1, at }), mode: 9, more: 'a tail' };
    area.set('kz1|a||later|0', encodeRecord(later));
    ours.add('later');
    for (const [i, [isNext, count]] of visited.entries()) {
      turns++;
      const scores = openScores({ area, writer: `this${i}` });
      const next = openNext(area, `next${i}`);
      const before = new Map(area.values);
      for (let k = 0; k < count; k++) {
        const attempt = { ...sample, id: `${n}-${i}-${k}` };
        if (isNext) next.finish(attempt);
        else scores.finish(attempt, at);
        (isNext ? theirs : ours).add(attempt.id);
      }
      const { records, unreadable } = openScores({ area, writer: 'reads' }).history();
      if (records.length !== ours.size || records.some(({ id }) => !ours.has(id))) wrong.add('this version lost some');
      if (unreadable.length) wrong.add('this version cannot read what it wrote');
      if (openNext(area, 'reads').ids().size !== ours.size + theirs.size) wrong.add('the next version lost some');
      const newer = unreadIn(openStore(area), '').filter(({ reason }) => reason === 'newer');
      if (newer.length !== theirs.size + 1) wrong.add('what is newer is not listed');
      for (const [key, value] of before) if (area.values.get(key) !== value) wrong.add(`${key} has changed`);
      if (records.find(({ id }) => id === 'later')?.more !== 'a tail') wrong.add('a tail is gone');
    }
  }
  const figures = [...wrong].slice(0, 5).join('; ') || 'the union each time, nothing changed, what is newer listed';
  return row(
    `${turns.toLocaleString('en')} upgrades and rollbacks between kz1 and a made-up kz2`,
    figures,
    !wrong.size,
  );
};
