import type { Bank } from '../bank/bank.js';
import type { AttemptRecord } from '../scores/record.js';
import { dueAt, type Schedule } from '../scores/schedule.js';
import { shortHash } from '../text/hash.js';

/** The targets of a bank that a schedule says are to be asked again, what was missed among them. @param now seconds since 1970 */
export const dueIn = (
  bank: Bank,
  records: readonly AttemptRecord[],
  now: number,
  schedule: Schedule,
): ReadonlySet<string> => {
  const own = schedule(records.filter((record) => record.bank.id === bank.id));
  const due = new Set(dueAt(own, now).map(({ target }) => target));
  const names = [...Object.keys(bank.facts), ...Object.keys(bank.questions)];
  return new Set(names.filter((name) => due.has(shortHash(name, 5))));
};
