import type { DataMessages } from '../../locales/data-en.js';
import { attemptOf } from '../../scores/records.js';
import type { AttemptRecord } from '../../scores/record.js';

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(at * 1000);

/** Records as rows, one for each item. Times are UTC. */
export const recordRows = (records: readonly AttemptRecord[], t: DataMessages): (string | number)[][] => [
  [...t.columns],
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
