import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../src/scores/codec.js';
import { keyOf } from '../../src/scores/keys.js';
import { attemptOf } from '../../src/scores/records.js';
import { openScores } from '../../src/scores/scores.js';
import { segmentOf } from '../../src/scores/segments.js';
import { fakeArea } from '../support/fake-area.js';
import { tenItemRecords } from '../support/records.js';

const texts = tenItemRecords(4).map(encodeRecord);
const key = keyOf('m', '', 'w', 0);

describe('records that were read before', () => {
  it('are read anew once their value is another, and are gone once their key is', () => {
    const area = fakeArea(new Map([[key, segmentOf(texts)]]));
    const scores = openScores({ area, writer: 'r' });
    expect(scores.history().records).toHaveLength(4);
    area.values.set(key, segmentOf(texts.slice(1)));
    expect(scores.history().records).toHaveLength(3);
    area.values.set(key, '');
    expect(scores.history()).toEqual({ records: [], unreadable: [{ key, reason: 'damaged' }] });
    area.values.delete(key);
    expect(scores.history()).toEqual({ records: [], unreadable: [] });
  });
});

describe('the attempt of a record', () => {
  it('is its id, without what an import has put behind it', () => {
    expect(['abc-_9', 'abc-_9~x1Y-', '~', ''].map(attemptOf)).toEqual(['abc-_9', 'abc-_9', '', '']);
  });
});
