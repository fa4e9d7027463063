import { isMirrored, type Mirror } from './mirror.js';
import type { Scores } from './scores.js';
import { compact, segmentsOf } from './segments.js';
import { reserveKey } from './store.js';

/** The reserve, key and all: eight kilobytes of one byte each. */
const reserve = '0'.repeat(8192 - reserveKey.length);

/** Milliseconds until what only memory holds is tried again: at first, and at most. */
const [firstWait, longestWait] = [100, 30_000];

/**
 * Gives scores what is not needed to answer a question: compaction, the reserve, and the mirror. Apart from the element's core, which
 * works without. What the area refuses is tried again: Firefox may call it full for a moment while several tabs write.
 *
 * @param writer random for each call, as for `openScores`
 * @param mirror what comes before it is there waits for it; undefined where the browser has none
 * @param later calls after so many milliseconds; left out, what was refused waits for the next write
 * @param taken hears which keys the area has taken after all
 * @param committed hears which keys the mirror has for good
 */
export const attachKeeper = (
  { store, profile }: Pick<Scores, 'store' | 'profile'>,
  {
    writer,
    mirror = Promise.resolve(undefined),
    later = () => undefined,
    committed = () => undefined,
    taken = () => undefined,
  }: {
    readonly writer: string;
    readonly mirror?: Promise<Mirror | undefined>;
    readonly later?: (run: () => void, milliseconds: number) => void;
    readonly committed?: (keys: ReadonlySet<string>) => void;
    readonly taken?: (keys: ReadonlySet<string>) => void;
  },
): void => {
  const segments = segmentsOf(store, profile, writer);
  let queue = new Map<string, string | undefined>();
  let busy = false;
  let reserved = false;
  const refused = new Map<string, string>();

  const tryAgain = (wait: number): void =>
    later(() => {
      const now = new Set<string>();
      for (const [key, value] of refused) {
        refused.delete(key);
        if (store.take(key, value)) {
          now.add(key);
          continue;
        }
        // Behind the others, for its key alone may be taken.
        refused.set(key, value);
        break;
      }
      if (now.size) taken(now);
      if (refused.size) tryAgain(Math.min(wait * 2, longestWait));
    }, wait);
  /** What came together goes together: a segment, and what it replaces. */
  const flush = async (): Promise<void> => {
    const there = await mirror;
    const changes = queue;
    queue = new Map();
    const keys = [...changes].flatMap(([key, value]) => (value === undefined ? [] : [key]));
    if (await there?.write(changes)) committed(new Set(keys));
  };
  const changed = (key: string, value: string | undefined): void => {
    if (value === undefined) refused.delete(key);
    else if (!store.take(key, value)) {
      if (!refused.size) tryAgain(firstWait);
      refused.set(key, value);
    }
    if (isMirrored(key)) {
      if (!queue.size) void flush().catch(() => undefined);
      queue.set(key, value);
    }
    // Only once there is something to keep; given up, it does not come back on this page.
    if (!reserved && value !== undefined) reserved = store.take(reserveKey, reserve) || true;
  };

  store.keeper = {
    changed,
    compact(above) {
      if (busy) return;
      busy = true;
      try {
        compact(segments, above);
      } catch {
        // The page has changed what we lean on. Nothing is removed that is not in a segment by then.
      }
      busy = false;
    },
  };
  // What only memory holds, uniting does not see.
  for (const [key, value] of store.find('kz1|'))
    if (value !== undefined && !store.take(key, value)) changed(key, value);
};
