import { decodeRecord, encodeRecord } from './codec.js';
import { keyOf } from './keys.js';
import type { AttemptRecord } from './record.js';
import { attemptOf, readRecords, type Unreadable } from './records.js';
import type { Store } from './store.js';

/**
 * What stands under a key and could not be read, or not all of it; `newer`: of a format to come, left byte for byte as it is;
 * `blocked`: the storage did not hand it out, so that it has no value here.
 */
export interface Unread extends Unreadable {
  readonly value?: string;
}

/** What could not be read of a profile; and what a newer format keeps, for whomever. */
export const unreadIn = (store: Store, profile: string): Unread[] => {
  const newer = [...store.find('kz').keys()].filter((key) => /^kz(?!1\|)\d+\|/.test(key));
  const found: Unreadable[] = [
    ...readRecords(store, profile).unreadable,
    ...newer.map((key) => ({ key, reason: 'newer' as const })),
  ];
  return found.map(({ key, reason }) => {
    const value = store.find(key).get(key);
    return { key, reason, ...(value !== undefined && { value }) };
  });
};

/** Records as a file: each as it is stored, with its check, and what could not be read beside them, byte for byte. */
export const exportScores = (records: readonly AttemptRecord[], unread: readonly Unread[]): string =>
  `${JSON.stringify({ 'kz-quiz scores': 1, records: records.map(encodeRecord), unread: unread.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])) }, null, 1)}\n`;

/**
 * What importing a file would do: the records that are new here, how many of those were deleted here before and come back, how many
 * are here already, how many cannot be read.
 */
export interface DryRun {
  readonly fresh: readonly AttemptRecord[];
  readonly deleted: number;
  readonly known: number;
  readonly unreadable: number;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a file without changing anything; undefined where it is no such file. */
export const dryRun = (
  text: string,
  here: readonly AttemptRecord[],
  wasDeleted: (attempt: string) => boolean = () => false,
): DryRun | undefined => {
  const file = parsed(text);
  if (!file || typeof file !== 'object' || !('records' in file) || !Array.isArray(file.records)) return undefined;
  const seen = new Set(here.map(({ id }) => attemptOf(id)));
  const fresh: AttemptRecord[] = [];
  let [known, unreadable, deleted] = [0, 0, 0];
  for (const one of file.records as unknown[]) {
    const decoded = decodeRecord(typeof one === 'string' ? one : '');
    if (!decoded.ok) unreadable++;
    else if (seen.has(attemptOf(decoded.record.id))) known++;
    else {
      const { record } = decoded;
      seen.add(attemptOf(record.id));
      fresh.push(record);
      if (wasDeleted(attemptOf(record.id))) deleted++;
    }
  }
  return { fresh, deleted, known, unreadable };
};

/**
 * Adds records under new keys and new ids, and says how many the browser has. The id tells the import apart: what was deleted before
 * and is now wanted back is not under the old tombstone, which stays for the tabs that have not seen the deletion.
 *
 * @param writer random for each call, as for `openScores`
 */
export const importRecords = (
  store: Store,
  { profile, writer }: { readonly profile: string; readonly writer: string },
  records: readonly AttemptRecord[],
): number =>
  records.filter((record, n) => {
    const attempt = attemptOf(record.id);
    // An id has 63 units at most.
    const id = attempt.length < 58 ? `${attempt}~${writer.slice(0, 4)}` : attempt;
    return store.put(keyOf('a', profile, writer, n), encodeRecord({ ...record, id })) === 'browser';
  }).length;
