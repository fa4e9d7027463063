import type { Area } from './area.js';
import { keyOf, partsOf } from './keys.js';
import type { Mirror } from './mirror.js';
import { attemptOf, holdingIn, holdings } from './records.js';
import { seal } from './envelope.js';
import { isSettingOf } from './settings.js';
import { merge, segmentOf, segmentsOf, type Segments } from './segments.js';
import { openStore, type Store } from './store.js';

/** Where a profile's scores are. */
export interface Held {
  /** The one that they are kept in, so that what memory holds goes too. */
  readonly store: Store;
  readonly area: Area | undefined;
  readonly profile: string;
  /** Random for each call, as for `openScores`. */
  readonly writer: string;
  /** It may come late: what there is without it goes at once. */
  readonly mirror: Mirror | undefined | Promise<Mirror | undefined>;
}

/** A removal, as reading back shows it: how many attempts (or unreadable keys, or settings) are gone, and how many are still there. */
export interface Removal {
  readonly gone: number;
  readonly left: number;
}

/** The attempts that a place holds anything of, each with its keys; what cannot be read, and settings, by its key alone. */
const heldIn = (store: Store, profile: string): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (name: string, key: string) => found.set(name, (found.get(name) ?? new Set()).add(key));
  for (const [key, { kept, reason }] of holdings(store, profile)) {
    for (const { record } of kept) add(attemptOf(record.id), key);
    if (reason) add(key, key);
  }
  for (const key of store.find(keyOf('p', profile, '')).keys()) {
    const attempt = partsOf(key)[2] ?? key;
    add(attempt, key);
    if (store.find(keyOf('i', attempt)).has(keyOf('i', attempt))) add(attempt, keyOf('i', attempt));
  }
  for (const key of store.find(keyOf('s', '')).keys()) if (isSettingOf(key, profile)) add(key, key);
  return found;
};

/** What the mirror holds, to be looked into as a storage is. */
const storeOver = (all: ReadonlyMap<string, string>): Store =>
  openStore({ keys: () => [...all.keys()], get: (key) => all.get(key) ?? null, set() {}, remove() {} });

/** The mirror without these records, settings and unreadable keys: what else a value holds goes under a new key. */
const purged = (
  all: ReadonlyMap<string, string>,
  { profile, nextKey }: Segments,
  { names, ids }: { readonly names: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
): Map<string, string | undefined> => {
  const changes = new Map<string, string | undefined>([...ids].map((id) => [keyOf('d', id), seal('')]));
  for (const [key, value] of all) {
    const [kind, first = '', attempt = ''] = partsOf(key);
    if (names.has(key) || (kind === 'p' ? ids.has(attempt) && first === profile : kind === 'i' && ids.has(first)))
      changes.set(key, undefined);
    if ((kind !== 'a' && kind !== 'm') || first !== profile || changes.has(key)) continue;
    const { kept } = holdingIn(key, value);
    const others = kept.filter(({ record }) => !ids.has(record.id));
    if (others.length === kept.length) continue;
    changes.set(key, undefined);
    if (others.length) changes.set(nextKey(), segmentOf(others.map(({ text }) => text)));
  }
  return changes;
};

/**
 * Deletes attempts, finished or in progress, for good and in every tab: each leaves a tombstone, and then goes from wherever it is.
 * `attempts` left out: all that this format keeps for the profile, settings and what could not be read among it.
 */
export const remove = async (held: Held, attempts?: Iterable<string>): Promise<Removal> => {
  const { store, area, profile, writer } = held;
  const before = heldIn(store, profile);
  const going = { names: new Set(attempts), ids: new Set<string>() };
  const { names, ids } = going;
  const copies = new Set<string>();
  /** Names what a place holds of what is to go; `since`: what has come after it was asked for. */
  const look = (place: Store, since?: ReadonlyMap<string, unknown>): void => {
    if (!attempts) for (const name of heldIn(place, profile).keys()) if (!since?.has(name)) names.add(name);
    const found = new Set<string>();
    for (const { kept } of holdings(place, profile).values()) for (const { record } of kept) found.add(record.id);
    const copied = new Set([...found].map(attemptOf));
    for (const name of names) {
      if (name.startsWith('kz1|')) continue;
      // Of an attempt that this profile has imported the original may be another's.
      const isOwn = found.has(name) || place.find(keyOf('p', profile, name, '')).size > 0;
      if (!isOwn && copied.has(name)) copies.add(name);
      if (isOwn || !copies.has(name)) ids.add(name);
    }
    for (const { kept } of holdings(place, profile).values())
      for (const { record } of kept) if (names.has(attemptOf(record.id))) ids.add(record.id);
  };
  const bury = (): void => {
    for (const id of ids) store.put(keyOf('d', id), seal(''));
  };

  look(store);
  bury();
  const shared = new Map(
    [...holdings(store, profile)].filter(
      ([key, { kept }]) => key.startsWith(keyOf('m', '')) && kept.some(({ record }) => ids.has(record.id)),
    ),
  );
  for (const name of names)
    for (const key of before.get(name) ?? []) if (!shared.has(key) || name === key) store.remove(key);
  const segments = segmentsOf(store, profile, writer);
  merge(segments, shared);
  // A full storage takes a tombstone only now.
  bury();

  const mirror = await held.mirror;
  const wiped =
    (await mirror?.change((all) => {
      look(storeOver(all), heldIn(store, profile));
      return purged(all, segments, going);
    })) ?? true;
  // What the mirror alone had: a host page can have cleared the storage.
  bury();
  // What has no tombstone, another page may have brought back out of the mirror meanwhile.
  for (const name of names) if (name.startsWith('kz1|')) store.remove(name);
  let mirrored = false;
  await mirror?.change((all) => {
    mirrored = [...purged(all, segments, going).values()].some((value) => value === undefined);
    return new Map();
  });
  // Not by this page's own account: the storage is asked anew.
  const after = heldIn(openStore(area), profile);
  const isUnseen = [...openStore(area).find(keyOf('')).values()].includes(undefined);
  const left = [...names].filter((name) => after.has(name) || isUnseen || !wiped || mirrored).length;
  return { gone: names.size - left, left };
};
