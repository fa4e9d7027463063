import { decodeRecord } from './codec.js';
import { unseal, type Refusal } from './envelope.js';
import { keyOf } from './keys.js';
import type { AttemptRecord } from './record.js';
import type { Store } from './store.js';

/** A key whose value could not be read, or not all of it, and was left as it is; `blocked`: the storage did not hand it out. */
export interface Unreadable {
  readonly key: string;
  readonly reason: Refusal | 'blocked';
}

/** A record and its sealed text; the key that this stands under, alone or in a segment, and that key's whole value. */
export interface Kept {
  readonly key: string;
  readonly value: string;
  readonly text: string;
  readonly record: AttemptRecord;
}

/** What one value holds. `reason`: why it could not be read, or not to its end. */
export interface Holding {
  readonly value: string | undefined;
  readonly kept: readonly Kept[];
  readonly reason: Unreadable['reason'] | undefined;
}

/** Between the records of a segment. One that has it within is never put into a segment. */
export const between = '\n';

/**
 * The records in a value: one, or under a key of the kind `m` a segment of many, sealed as a whole and each by itself. So a damaged
 * segment still gives all of its records but the one that was hit.
 */
export const holdingIn = (key: string, value: string | undefined): Holding => {
  if (value === undefined) return { value, kept: [], reason: 'blocked' };
  const isSegment = key.startsWith(keyOf('m', ''));
  const opened = isSegment ? unseal(value) : undefined;
  let reason: Holding['reason'] = opened && 'reason' in opened ? opened.reason : undefined;
  const kept: Kept[] = [];
  for (const text of isSegment ? value.slice(7).split(between) : [value]) {
    const decoded = decodeRecord(text);
    if (decoded.ok) kept.push({ key, value, text, record: decoded.record });
    else reason ??= decoded.reason;
  }
  return { value, kept, reason };
};

/** By sequence, then id, then text: one order in every tab. */
const inOrder = (a: Kept, b: Kept): number =>
  a.record.sequence - b.record.sequence || (a.record.id + a.text < b.record.id + b.text ? -1 : 1);

/**
 * The attempt that a record is of. An import writes the id with a mark of its own behind a tilde, so that a tombstone for what was
 * deleted does not hold for what the student brought back.
 */
export const attemptOf = (id: string): string => id.replace(/~.*/s, '');

/**
 * The tombstones that students left, by their keys; the value says nothing. Where the area does not name its keys, nothing is taken
 * for deleted.
 */
export const tombstones = (store: Store): { readonly has: (id: string) => boolean } => {
  const found = store.find(keyOf('d', ''));
  return { has: (id) => found.has(keyOf('d', id)) };
};

/** Everything under a profile's keys of records, by key. */
export const holdings = (store: Store, profile: string, seen = new Map<string, Holding>()): Map<string, Holding> => {
  const found = new Map([...store.find(keyOf('a', profile, '')), ...store.find(keyOf('m', profile, ''))]);
  for (const key of seen.keys()) if (!found.has(key)) seen.delete(key);
  for (const [key, value] of found) if (seen.get(key)?.value !== value || !value) seen.set(key, holdingIn(key, value));
  return seen;
};

/**
 * Each record of a profile once by its attempt, those deleted not among them, and what could not be read. Of two of one attempt the
 * first counts, so that every tab sees the same one.
 *
 * @param seen what was read the last time, so that only what has changed since is read anew
 */
export const readRecords = (store: Store, profile: string, seen?: Map<string, Holding>) => {
  const deleted = tombstones(store);
  const kept = new Map<string, Kept>();
  const unreadable: Unreadable[] = [];
  const all: Kept[] = [];
  for (const [key, { kept: here, reason }] of holdings(store, profile, seen)) {
    if (reason) unreadable.push({ key, reason });
    for (const one of here) if (!deleted.has(one.record.id)) all.push(one);
  }
  for (const one of all.sort(inOrder)) {
    const attempt = attemptOf(one.record.id);
    if (!kept.has(attempt)) kept.set(attempt, one);
  }
  return { kept, unreadable, deleted };
};
