import { attemptOf } from '../../scores/records.js';
import type { AttemptRecord } from '../../scores/record.js';

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(at * 1000);

/** The same in every language, so that tables of several students can be put together. */
const columns = ['attempt', 'date', 'bank', 'question', 'kind', 'credit', 'hints', 'misreading'];

/** Records as rows, one for each item. Times are UTC. */
export const recordRows = (records: readonly AttemptRecord[]): (string | number)[][] => [
  columns,
  ...records.flatMap(({ id, at, bank, items }) =>
    items.map(({ target, kind, credit, hints, misreading }) => [
      attemptOf(id),
      dayOf(at),
      bank.title,
      target,
      kind,
      Math.round((credit / 60) * 1000) / 1000,
      hints,
      misreading,
    ]),
  ),
];
