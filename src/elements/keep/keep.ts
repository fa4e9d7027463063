import type { Area } from '../../scores/area.js';
import { newId } from '../../scores/browser/ids.js';
import { openMirror } from '../../scores/browser/mirror.js';
import { attachKeeper } from '../../scores/keeper.js';
import { partsOf } from '../../scores/keys.js';
import type { Mirror } from '../../scores/mirror.js';
import type { Scores } from '../../scores/scores.js';
import { openStore } from '../../scores/store.js';
import { unite, type United } from '../../scores/unite.js';
import { guarded } from '../guarded.js';

/** What an element wants to hear. */
export interface Told {
  /** The mirror has these keys for good. */
  readonly committed: (keys: ReadonlySet<string>) => void;
  /** The storage has taken these keys after all. */
  readonly taken: (keys: ReadonlySet<string>) => void;
  /** Something has come back. */
  readonly changed: () => void;
}

interface Done {
  readonly rest: United['rest'];
  readonly keys: ReadonlySet<string>;
}

let mirror: Promise<Mirror | undefined> | undefined;
let uniting: Promise<Done> | undefined;

/** Unites area and mirror, once for all elements of a page that ask meanwhile. */
const united = async (area: Area): Promise<Done> => {
  const keys = new Set<string>();
  let rest: United['rest'] = [];
  const isCommitted = await (
    await mirror
  )?.change((all) => {
    const { changes, rest: more } = unite(openStore(area), all, newId(8));
    rest = more;
    for (const [key, value] of [...all, ...changes])
      if (value === undefined) keys.delete(key);
      else keys.add(key);
    return changes;
  });
  return { rest, keys: isCommitted ? keys : new Set() };
};

/** A lock, where the browser has locks, spares the other tabs the work; nothing depends on it. */
const compact = (scores: Scores): void => {
  const { locks } = navigator as Partial<Navigator>;
  const run = (): void => scores.compact();
  if (locks) locks.request('kz1|m', { ifAvailable: true }, (lock) => lock && run()).catch(run);
  else run();
};

/** What a page has patched must not surface as an error of the page. */
const later = (run: () => void, wait: number): void => {
  setTimeout(
    guarded(run, () => undefined),
    wait,
  );
};

/**
 * Looks after the scores of an element: mirrors them, brings back what only the mirror has, merges what has become many.
 *
 * @returns unites once more, for when the storage was cleared or the page comes back
 */
export const keep = (scores: Scores, area: Area, told: Told): (() => Promise<void>) => {
  mirror ??= openMirror();
  const committed = (keys: ReadonlySet<string>): void => {
    told.committed(keys);
    if ([...keys].some((key) => key.startsWith('kz1|a|'))) compact(scores);
  };
  attachKeeper(scores, { writer: newId(8), mirror, later, taken: told.taken, committed });
  const take = async (): Promise<void> => {
    uniting ??= united(area).finally(() => (uniting = undefined));
    const { rest, keys } = await uniting;
    for (const [key, value] of rest) {
      const [kind = '', profile] = partsOf(key);
      if (!'amp'.includes(kind) || profile === scores.profile) scores.store.put(key, value);
    }
    told.committed(keys);
    told.changed();
    compact(scores);
  };
  const again = (): Promise<void> => take().catch(() => undefined);
  void again();
  return again;
};
