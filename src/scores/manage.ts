import type { Area } from './area.js';
import { decodeRecord, encodeRecord } from './codec.js';
import { keyOf } from './keys.js';
import type { AttemptRecord } from './record.js';
import type { Unreadable } from './records.js';

/**
 * What stands under a key and was no record; `newer`: of a format to come, left byte for byte as it is; `blocked`: the storage did not
 * hand it out, so that it has no value here.
 */
export interface Unread extends Unreadable {
  readonly value?: string;
}

/** What an area holds for a profile. */
export interface Holding {
  readonly attempts: readonly { readonly key: string; readonly record: AttemptRecord }[];
  readonly unread: readonly Unread[];
}

/** A removal, as reading back shows it: how many keys are gone, and how many are still there. */
export interface Removal {
  readonly gone: number;
  readonly left: number;
}

const attempted = <T>(call: () => T, failed: T): T => {
  try {
    return call();
  } catch {
    return failed;
  }
};

const keysFrom = (area: Area | undefined, starts: readonly string[]): string[] =>
  attempted(() => [...(area?.keys() ?? [])], []).filter((key) => starts.some((start) => key.startsWith(start)));

/** Everything that an area holds for a profile; and what a newer format keeps, for whomever. Never throws. */
export const holdingOf = (area: Area | undefined, profile: string): Holding => {
  const attempts: { key: string; record: AttemptRecord }[] = [];
  const unread: Unread[] = [];
  for (const key of keysFrom(area, [keyOf('a', profile, '')])) {
    const value = attempted(() => area?.get(key), undefined);
    // Null: another tab has removed it since.
    if (value === null) continue;
    const decoded = value === undefined ? ({ ok: false, reason: 'blocked' } as const) : decodeRecord(value);
    if (decoded.ok) attempts.push({ key, record: decoded.record });
    else unread.push({ key, reason: decoded.reason, ...(value !== undefined && { value }) });
  }
  for (const key of keysFrom(area, ['kz']).filter((name) => /^kz(?!1\|)\d+\|/.test(name))) {
    const value = attempted(() => area?.get(key), undefined) ?? undefined;
    unread.push({ key, reason: 'newer', ...(value !== undefined && { value }) });
  }
  return { attempts, unread };
};

/** Removes keys and reads back. */
const removeKeys = (area: Area | undefined, keys: readonly string[]): Removal => {
  for (const key of keys) attempted(() => area?.remove(key), undefined);
  // What cannot be read back is not known to be gone.
  const left = keys.filter((key) => !attempted(() => area?.get(key) === null, false)).length;
  return { gone: keys.length - left, left };
};

/** Removes an attempt, under whatever keys it is kept. */
export const removeAttempt = (area: Area | undefined, profile: string, id: string): Removal =>
  removeKeys(
    area,
    holdingOf(area, profile).attempts.flatMap(({ key, record }) => (record.id === id ? [key] : [])),
  );

/** Removes all that this format keeps for a profile, attempts in progress and what could not be read among it. */
export const removeAll = (area: Area | undefined, profile: string): Removal => {
  const begun = keysFrom(area, [keyOf('p', profile, '')]);
  const quizzes = begun.map((key) => ['kz1', 'i', key.split('|')[3] ?? ''].join('|'));
  const held = keysFrom(area, quizzes).filter((key) => quizzes.includes(key));
  return removeKeys(area, [...keysFrom(area, [keyOf('a', profile, '')]), ...begun, ...held]);
};

const unescaped = (part: string): string => attempted(() => decodeURIComponent(part), part);

/** The profiles that an area holds anything for, in code units. */
export const profilesIn = (area: Area | undefined): string[] => {
  const names = keysFrom(area, ['kz1|a|', 'kz1|p|']).map((key) => unescaped(key.split('|')[2] ?? ''));
  return [...new Set(names)].sort();
};

/** The setting that says who sat here last, for a page's own profile: the one kind of key that is rewritten. */
const lastKey = (base: string): string => keyOf('s', 'profile', base);

/** Who sat here last; the page's own profile where nobody said otherwise. */
export const lastProfile = (area: Area | undefined, base: string): string =>
  attempted(() => area?.get(lastKey(base)), undefined) ?? base;

export const rememberProfile = (area: Area | undefined, base: string, profile: string): void =>
  attempted(() => area?.set(lastKey(base), profile), undefined);

/** Records as a file: each as it is stored, with its check, and what could not be read beside them, byte for byte. */
export const exportScores = (records: readonly AttemptRecord[], unread: readonly Unread[]): string =>
  `${JSON.stringify({ 'kz-quiz scores': 1, records: records.map(encodeRecord), unread: unread.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])) }, null, 1)}\n`;

/** What importing a file would do: the records that are new here, how many are here already, how many cannot be read. */
export interface DryRun {
  readonly fresh: readonly AttemptRecord[];
  readonly known: number;
  readonly unreadable: number;
}

/** Reads a file without changing anything; undefined where it is no such file. */
export const dryRun = (text: string, here: readonly AttemptRecord[]): DryRun | undefined => {
  const file: unknown = attempted(() => JSON.parse(text), undefined);
  if (!file || typeof file !== 'object' || !('records' in file) || !Array.isArray(file.records)) return undefined;
  const ids = new Set(here.map(({ id }) => id));
  const fresh: AttemptRecord[] = [];
  let [known, unreadable] = [0, 0];
  for (const each of file.records as readonly unknown[]) {
    const decoded = decodeRecord(typeof each === 'string' ? each : '');
    if (!decoded.ok) unreadable++;
    else if (ids.has(decoded.record.id)) known++;
    else {
      ids.add(decoded.record.id);
      fresh.push(decoded.record);
    }
  }
  return { fresh, known, unreadable };
};

/** Adds records under new keys, reads each back, and says how many are there. `writer` as of `openScores`. */
export const importRecords = (
  area: Area | undefined,
  { profile, writer }: { readonly profile: string; readonly writer: string },
  records: readonly AttemptRecord[],
): number =>
  records.filter((record, n) => {
    const [key, value] = [keyOf('a', profile, writer, n), encodeRecord(record)];
    return attempted(() => {
      if (area?.get(key) === null) area.set(key, value);
      return area?.get(key) === value;
    }, false);
  }).length;
