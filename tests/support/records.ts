import type { AttemptRecord, RecordItem } from '../../src/scores/record.js';

export const recordItemOf: RecordItem = {
  target: 't',
  content: 'abc',
  kind: 'choice',
  hints: 0,
  block: 1,
  credit: 60,
  blindCredit: 15,
  skill: 'retrieve',
  misreading: 'none',
  response: 0,
};

/** A record of targets with what each came to, in sixtieths. `more`: what else its items have. */
export const asked = (
  at: number,
  targets: readonly (readonly [target: string, credit: number])[],
  bank = 'b',
  more: Partial<RecordItem> = {},
): AttemptRecord => ({
  id: `${bank}-${at}`,
  sequence: 1,
  at,
  duration: 60,
  mode: 'practice',
  bank: { hash: 'hashh', id: bank, title: `The bank ${bank}` },
  items: targets.map(([target, credit]) => ({ ...recordItemOf, target, credit, ...more })),
  more: '',
});

/** So many records of ten items, each of an attempt of its own, by sequence. */
export const tenItemRecords = (count: number, from = 0): AttemptRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const n = String(from + i).padStart(6, '0');
    const items = Array.from({ length: 10 }, (__, k): RecordItem => ({
      ...recordItemOf,
      target: `t${String(k).padStart(4, '0')}`,
    }));
    return {
      id: `attm${n}`,
      sequence: from + i + 1,
      at: 1_700_000_000 + from + i,
      duration: 300,
      mode: 'practice',
      bank: { hash: 'hashh', id: 'kazakhstan-visit', title: 'A title that is cut here' },
      items,
      more: '',
    };
  });
