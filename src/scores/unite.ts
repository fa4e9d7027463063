import { keyOf, partsOf } from './keys.js';
import { isMirrored } from './mirror.js';
import { attemptOf, holdingIn } from './records.js';
import { segmentOf, segmentsOf } from './segments.js';
import type { Store } from './store.js';

/** What uniting came to. */
export interface United {
  /** What the mirror lacks, or has no more use for. */
  readonly changes: Map<string, string | undefined>;
  /** What the mirror has and the area does not take: for the memory of each page. */
  readonly rest: readonly (readonly [key: string, value: string])[];
}

const isRecords = (key: string): boolean => /^kz1\|[am]\|/.test(key);

/**
 * Brings back into the area what only the mirror has, but for what was deleted and for snapshots of attempts that are finished, and says
 * how the mirror has to follow. Records are compared one by one, since tabs merge them under other keys.
 *
 * @param store over the area, opened for this alone
 * @param writer random for each call, as for `openScores`
 */
export const unite = (store: Store, mirrored: ReadonlyMap<string, string>, writer: string): United => {
  const changes = new Map<string, string | undefined>();
  const rest: [string, string][] = [];
  const here = store.find('kz1|');
  // Where the area does not name its keys, nothing is known to be missing.
  if (here.has('kz1|')) return { changes, rest };

  const take = (key: string, value: string): boolean => {
    const taken = store.take(key, value);
    if (taken) here.set(key, value);
    return taken;
  };
  const bring = (key: string, value: string): void => {
    if (!here.has(key) && !take(key, value)) rest.push([key, value]);
  };

  for (const [key, value] of mirrored) if (key.startsWith(keyOf('d', ''))) bring(key, value);
  const isDeleted = (id: string): boolean => here.has(keyOf('d', id)) || mirrored.has(keyOf('d', id));

  const finished = new Set<string>();
  const profiles = new Set([...mirrored.keys(), ...here.keys()].filter(isRecords).map((key) => partsOf(key)[1] ?? ''));
  for (const profile of profiles) {
    const { nextKey } = segmentsOf(store, profile, writer);
    const starts = ['a', 'm'].map((kind) => keyOf(kind, profile, ''));
    const isOwn = (key: string): boolean => starts.some((start) => key.startsWith(start));
    // As it was seen above, for that is what is mirrored below.
    const kept = [...here].flatMap(([key, value]) => (isOwn(key) ? holdingIn(key, value).kept : []));
    const texts = new Set(kept.map(({ text }) => text));
    for (const { record } of kept) finished.add(attemptOf(record.id));
    for (const [key, value] of mirrored) {
      if (!isOwn(key)) continue;
      const { kept: there, reason } = holdingIn(key, value);
      const live = there.filter(({ record }) => !isDeleted(record.id));
      const missing = live.filter(({ text }) => !texts.has(text));
      for (const { record } of live) finished.add(attemptOf(record.id));
      // Under its own key if that is free and nothing deleted comes with it.
      const whole = missing.length === there.length && !here.has(key);
      const taken =
        !missing.length || (whole ? take(key, value) : take(nextKey(), segmentOf(missing.map(({ text }) => text))));
      if (!taken) rest.push([here.has(key) ? nextKey() : key, value]);
      for (const { text } of missing) texts.add(text);
      if (taken && !reason && !here.has(key)) changes.set(key, undefined);
    }
  }

  const isOver = (id: string): boolean => finished.has(attemptOf(id)) || isDeleted(id);
  for (const [key, value] of mirrored) {
    const [kind, first = '', attempt = ''] = partsOf(key);
    if (kind !== 'p' && kind !== 'i' && kind !== 's') continue;
    if (kind !== 's' && isOver(kind === 'p' ? attempt : first)) {
      if (!here.has(key)) changes.set(key, undefined);
    } else bring(key, value);
  }
  for (const [key, value] of here) {
    const isNews = key.startsWith(keyOf('s', '')) ? mirrored.get(key) !== value : !mirrored.has(key);
    if (isNews && isMirrored(key) && value !== undefined) changes.set(key, value);
  }
  return { changes, rest };
};
