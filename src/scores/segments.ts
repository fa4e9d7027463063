import { seal } from './envelope.js';
import { keyOf } from './keys.js';
import { between, holdingIn, holdings, tombstones, type Holding } from './records.js';
import type { Store } from './store.js';

/** The most that one segment takes, in UTF-16 units. */
export const segmentUnits = 65_536;

/** Sealed records as one value; each keeps its own seal. */
export const segmentOf = (texts: readonly string[]): string => seal(texts.join(between));

/** Where segments are written: `writer` random for each page load, as for `openScores`; it counts its own keys. */
export interface Segments {
  readonly store: Store;
  readonly profile: string;
  readonly nextKey: () => string;
}

export const segmentsOf = (store: Store, profile: string, writer: string): Segments => {
  let written = 0;
  return { store, profile, nextKey: () => keyOf('m', profile, writer, written++) };
};

/** Whether a value as it is read leads to every one of these records. */
const holds = (key: string, value: string | undefined, texts: readonly string[]): boolean => {
  const { kept, reason } = holdingIn(key, value);
  const there = new Set(kept.map(({ text }) => text));
  return !reason && texts.every((text) => there.has(text));
};

/** The texts that come first and fill one segment. */
const fitting = (texts: readonly string[]): readonly string[] => {
  let units = segmentUnits - 7;
  const end = texts.findIndex((text) => (units -= text.length + between.length) < 0);
  return end < 0 ? texts : texts.slice(0, Math.max(1, end));
};

/** Writes texts as a segment under a new key; whether it was read back and holds them all. */
const written = ({ store, nextKey }: Segments, texts: readonly string[]): boolean => {
  const [key, value] = [nextKey(), segmentOf(texts)];
  if (!store.take(key, value)) return false;
  store.keeper?.changed(key, value);
  return holds(key, store.find(key).get(key), texts);
};

/**
 * Merges values into segments under new keys and then removes them: each one only once a segment was read back that holds all of its
 * records but those that were deleted. So tabs that merge at once lose nothing: what the last of them read is in what it wrote. A full
 * area is given smaller and smaller segments, so that what each one frees makes room for the next.
 */
export const merge = (segments: Segments, sources: ReadonlyMap<string, Holding>): void => {
  const { store } = segments;
  const deleted = tombstones(store);
  const left = new Map(sources);
  const texts = new Set<string>();
  for (const { kept } of left.values())
    for (const { text, record } of kept) if (!deleted.has(record.id)) texts.add(text);
  const sweep = (): void => {
    for (const [key, { kept, reason }] of left)
      if (!reason && kept.every(({ text, record }) => done.has(text) || deleted.has(record.id))) {
        left.delete(key);
        store.remove(key);
      }
  };
  const done = new Set<string>();
  sweep();
  let rest = [...texts];
  for (let most = rest.length; rest.length && most;) {
    const some = fitting(rest.slice(0, most));
    if (written(segments, some)) {
      for (const text of some) done.add(text);
      rest = rest.slice(some.length);
      sweep();
    } else most = Math.floor(Math.min(most, some.length) / 2);
  }
};

/** The values of a profile that are worth merging: single records, small segments, and what holds something twice or deleted. */
export const mergeable = (store: Store, profile: string): Map<string, Holding> => {
  const deleted = tombstones(store);
  const found = [...holdings(store, profile)].filter(
    ([, { kept, reason }]) => !reason && kept.every(({ text }) => !text.includes(between)),
  );
  const times = new Map<string, number>();
  for (const [, { kept }] of found) for (const { text } of kept) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(
    found.filter(
      ([key, { value, kept }]) =>
        !key.startsWith(keyOf('m', '')) ||
        (value ?? '').length < segmentUnits / 2 ||
        kept.some(({ text, record }) => times.get(text) !== 1 || deleted.has(record.id)),
    ),
  );
};

/** Merges the records of a profile where more than `above` keys of them are worth it. */
export const compact = (segments: Segments, above: number): void => {
  const sources = mergeable(segments.store, segments.profile);
  if (sources.size > above) merge(segments, sources);
};
