/** What one of several tabs does: finishes attempts as fast as it can, and compacts now and then, or counts what is kept. */
import type { Finished } from '../../../src/attempt/attempt.js';
import { keep } from '../../../src/elements/keep/keep.js';
import { browserArea } from '../../../src/scores/browser/area.js';
import { newId } from '../../../src/scores/browser/ids.js';
import { openScores, type Scores } from '../../../src/scores/scores.js';
import { setLocks, type Locking } from './locks.js';

export interface Job {
  readonly attempts: number;
  readonly locking: Locking;
  /** A compaction after about so many attempts, in each tab at another time. */
  readonly compactEach: number;
  readonly naively?: boolean;
}

/** Ids that a tab was told are in the browser, how many of them were so at a later try alone, and how many never. */
export interface Written {
  readonly ids: readonly string[];
  readonly late: number;
  readonly notSaved: number;
  readonly failure?: string;
}

export interface Counted {
  readonly ids: readonly string[];
  readonly unreadable: number;
  /** Keys and units of everything under our prefix. */
  readonly keys: number;
  readonly units: number;
}

/** How not to do it, so that a run shows that it would see a loss: all in one text, read and written back as a whole. */
const naive = () => {
  const read = () => JSON.parse(localStorage.getItem('all') ?? '[]') as Finished[];
  return {
    finish(attempt: Finished) {
      localStorage.setItem('all', JSON.stringify([...read(), { id: attempt.id }]));
      return { status: 'browser' as const };
    },
    history: () => ({ records: read(), unreadable: [] }),
    compact: () => {},
  };
};

/** Scores as an element has them: with mirror and compaction, and united with what the mirror has. */
export const openKept = async (
  profile = '',
  committed: (keys: ReadonlySet<string>) => void = () => {},
): Promise<Scores> => {
  const area = browserArea();
  const scores = openScores({ area, writer: newId(8), profile });
  if (area) await keep(scores, area, { committed, taken: () => {}, changed: () => {} })();
  return scores;
};

/** Gives way, without the delay that a tab in the background has in its timers. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

/** Those that are in the browser, once all are or none has come for five minutes: the other tabs may be at it for long. */
const laterIn = async (wanted: readonly string[]): Promise<readonly string[]> => {
  let before = 0;
  for (let tries = 0; wanted.length > 0; tries++) {
    const kept = new Set(
      openScores({ area: browserArea(), writer: newId(8) })
        .history()
        .records.map(({ id }) => id),
    );
    const found = wanted.filter((id) => kept.has(id));
    if (found.length > before) tries = 0;
    before = found.length;
    if (found.length === wanted.length || tries === 100) return found;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  return [];
};

export const write = async ({ attempts, locking, compactEach, naively }: Job): Promise<Written> => {
  setLocks(locking);
  const samples = (await (await fetch('/attempts.json')).json()) as Finished[];
  const scores = naively ? naive() : await openKept();
  const ids: string[] = [];
  const refused: string[] = [];
  for (let i = 0; i < attempts; i++) {
    const [sample] = samples.splice(0, 1);
    if (!sample) break;
    samples.push(sample);
    const id = newId(10);
    const { status } = await scores.finish({ ...sample, id }, Date.now());
    (status === 'memory' ? refused : ids).push(id);
    if (Math.random() * compactEach < 1) scores.compact();
    await turn();
  }
  const late = await laterIn(refused);
  return { ids: [...ids, ...late], late: late.length, notSaved: refused.length - late.length };
};

export const count = async ({ naively }: { readonly naively: boolean }): Promise<Counted> => {
  const { records, unreadable } = (naively ? naive() : await openKept()).history();
  const own = Object.entries(localStorage).filter(([key]) => key.startsWith('kz1|'));
  return {
    ids: records.map(({ id }) => id),
    unreadable: unreadable.length,
    keys: own.length,
    units: own.reduce((sum, [key, value]) => sum + key.length + String(value).length, 0),
  };
};

/** The ids of what is kept for each profile. */
export const keptFor = async (profiles: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> => {
  const kept: Record<string, readonly string[]> = {};
  for (const profile of profiles) kept[profile] = (await openKept(profile)).history().records.map(({ id }) => id);
  return kept;
};

/**
 * Finishes attempts until the end of the page, and says on the console which of them are set and read back (`written`), and which
 * the mirror has for good (`saved`), which is when a student is told "Saved".
 */
export const writeOn = async (): Promise<void> => {
  const samples = (await (await fetch('/attempts.json')).json()) as Finished[];
  const ids = new Map<string, string>();
  const scores = await openKept('', (keys) => {
    for (const key of keys) {
      const id = ids.get(key);
      if (id && ids.delete(key)) console.log(`saved ${id}`);
    }
  });
  for (let i = 0; ; i++) {
    const sample = samples[i % samples.length];
    if (!sample) return;
    const id = newId(10);
    const { status, key } = scores.finish({ ...sample, id }, Date.now());
    if (status === 'browser') {
      ids.set(key, id);
      console.log(`written ${id}`);
    }
    if (Math.random() < 0.02) scores.compact();
    await turn();
  }
};
