/** What ten thousand attempts take, and what opening them costs. */
import { attachKeeper } from '../../src/scores/keeper.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { recordOf } from '../../src/scores/record.js';
import { openScores } from '../../src/scores/scores.js';
import { ratioOf, type Ratio } from '../bench/ratios.js';
import { fakeArea, type FakeArea } from '../support/fake-area.js';
import { finishedAttempts } from './attempts.js';
import { row, type Row } from './report.js';

/** A storage of so many attempts at a few hundred different quizzes, each under a key as a page writes it. */
const areaOf = (count: number): FakeArea => {
  const values = new Map<string, string>();
  const samples = finishedAttempts(Math.min(count, 300));
  for (let i = 0; i < count; i++) {
    const sample = samples[i % samples.length];
    if (!sample) throw new Error('no attempts');
    const attempt = { ...sample, id: `A${String(i).padStart(9, '0')}` };
    const record = recordOf(attempt, { sequence: i + 1, at: Date.UTC(2026, 0) + i * 600_000 });
    values.set(`kz1|a||W${String(i % 997).padStart(7, '0')}|${i}`, encodeRecord(record));
  }
  return fakeArea(values);
};

const unitsIn = ({ values }: FakeArea): number =>
  [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);

const merged = (area: FakeArea): FakeArea => {
  const scores = openScores({ area, writer: 'merges00' });
  attachKeeper(scores, { writer: 'merges01' });
  scores.compact();
  return area;
};

/** Opening a compacted history against reading the same values and parsing the same records, as JSON, out of as many texts. */
export const openingOf = (count: number): Ratio => {
  const area = merged(areaOf(count));
  const open = () => openScores({ area, writer: 'reads000' }).history();
  const { records } = open();
  const texts = [...area.values.values()];
  const each = Math.ceil(records.length / texts.length);
  const json = texts.map((_, i) => JSON.stringify(records.slice(i * each, (i + 1) * each)));
  const reads = () => [area.keys().map((key) => area.get(key)), json.map((text) => JSON.parse(text) as unknown)];
  return {
    name: `opening a history of ${count.toLocaleString('en')} attempts, compacted`,
    baseline: 'reading its values and JSON.parse of the same records',
    ratio: ratioOf(open, reads),
    bar: 2,
  };
};

export const unitsOf = (count: number): Row => {
  const area = areaOf(count);
  const before = unitsIn(area);
  merged(area);
  const after = unitsIn(area);
  const { length } = openScores({ area, writer: 'counts00' }).history().records;
  return row(
    `${count.toLocaleString('en')} attempts of ten items in at most ${(count * 250).toLocaleString('en')} units`,
    `${before.toLocaleString('en')} units each under its key, ${after.toLocaleString('en')} in ${area.values.size} compacted; ${length.toLocaleString('en')} there`,
    before <= count * 250 && after <= count * 250 && length === count,
  );
};

export const openingRow = (count: number): Row => {
  const { name, baseline, ratio, bar = 2 } = openingOf(count);
  return row(name, `${ratio.toFixed(2)} × ${baseline} (at most ${bar})`, ratio <= bar);
};
