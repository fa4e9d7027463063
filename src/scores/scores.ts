import type { Attempt, Finished, Mode, Unfinished } from '../attempt/attempt.js';
import type { Quiz } from '../item/quiz.js';
import type { Area, Saved } from './area.js';
import { decodeBody, encodeRecord } from './codec.js';
import { keyOf, partsOf } from './keys.js';
import { recordOf, type AttemptRecord } from './record.js';
import { attemptOf, readRecords, tombstones, type Holding, type Kept, type Unreadable } from './records.js';
import { sealJson, sealSnapshot, unsealAttempt, unsealQuiz } from './snapshot.js';
import { openStore, type Store } from './store.js';

/** Everything that is kept for one profile in one place. */
export interface Scores {
  /** What they are kept in, memory included. */
  readonly store: Store;
  readonly profile: string;
  /** Every finished attempt once, by sequence, then id; and what is there but could not be read. */
  history(): { readonly records: readonly AttemptRecord[]; readonly unreadable: readonly Unreadable[] };
  /**
   * Keeps a finished attempt; one that is kept already, by whichever tab, is not kept twice, and one that was deleted not at all.
   * Once it is in the browser, its snapshots go.
   *
   * @param at wall time, milliseconds since 1970
   */
  finish(
    attempt: Finished,
    at: number,
  ): { readonly status: Saved; readonly record: AttemptRecord; readonly key: string };
  /** Keeps an attempt in progress, to be called after each response: its quiz once, and a snapshot. One deleted is not kept. */
  keep(attempt: Attempt): Saved;
  /** The attempt that has come furthest and is not finished, in this tab or another, at a quiz such as is wanted. */
  unfinished(wanted: (quiz: Quiz, mode: Mode) => boolean): Unfinished | undefined;
  /** Gives up an attempt in progress, unless it has by now, in whichever tab, come further than `upTo`. */
  discard(attemptId: string, upTo?: number): void;
  /** Of attempts in progress at such a quiz, beside one's own, the furthest few are held; the others would fill the storage in time. */
  thin(own: string, wanted: (quiz: Quiz, mode: Mode) => boolean): void;
  /** Merges records above 200 keys of them, where the part that does it is there (`attachKeeper`). */
  compact(): void;
}

/**
 * How far an attempt has come: asking for an item comes after the feedback on the one before. What is given and not yet checked counts
 * for nothing, since a hint may take it back. A test has come as far as it has responses; what cannot be read, who knows how far.
 */
export const reached = (attempt: Attempt | undefined): number =>
  attempt?.status === 'testing'
    ? attempt.given.filter(Boolean).length
    : attempt
      ? attempt.graded.length * 2 + (attempt.status === 'asking' ? 1 : 0)
      : Infinity;

/** How many attempts in progress are held beside the one under way. */
const mostInProgress = 3;

/** The number that a snapshot's key ends with: later ones have greater ones. A key that is not ours may end with anything. */
const numberOf = (key: string): number => {
  const n = +key.slice(key.lastIndexOf('|') + 1);
  return n < 1e9 ? n : -1;
};

/**
 * Opens the scores of a profile. Nothing here throws: what the area does not take is kept in memory, and said to be.
 *
 * @param area undefined where the browser has no storage to give
 * @param writer random for each call, and kept nowhere: two that share one could write one key
 */
export const openScores = ({
  area,
  writer,
  profile = '',
}: {
  readonly area: Area | undefined;
  readonly writer: string;
  readonly profile?: string;
}): Scores => {
  const store = openStore(area);
  let written = 0;
  let highest = 0;

  /** The quiz of the attempt that was kept last: its text, and what that reads as. */
  let carried: { id: string; quiz: Quiz; text: string; read: Quiz | undefined } | undefined;
  const carry = ({ id, quiz }: Attempt) => {
    const text = sealJson(quiz);
    return (carried = { id, quiz, text, read: unsealQuiz(text) });
  };

  const seen = new Map<string, Holding>();
  const read = () => {
    const found = readRecords(store, profile, seen);
    for (const { record } of found.kept.values()) highest = Math.max(highest, record.sequence);
    return found;
  };

  const textOf = (id: string): string | undefined => store.find(keyOf('i', id)).get(keyOf('i', id));
  const quizOf = (id: string): Quiz | undefined => unsealQuiz(textOf(id));

  /** What is in progress under keys that start so: the furthest last, and of those the last written. */
  const inProgress = (start: string): Unfinished[] =>
    [...store.find(start)]
      .sort((a, b) => numberOf(a[0]) - numberOf(b[0]))
      .flatMap(([, snapshot]) => unsealAttempt(snapshot, quizOf) ?? [])
      .sort((a, b) => reached(a) - reached(b));

  const discard = (id: string, upTo = Infinity): void => {
    const start = keyOf('p', profile, id, '');
    if (reached(inProgress(start).at(-1)) > upTo) return;
    for (const key of store.find(start).keys()) store.remove(key);
    store.remove(keyOf('i', id));
  };

  return {
    store,
    profile,
    discard,
    compact: () => store.keeper?.compact(200),

    history() {
      const { kept, unreadable } = read();
      return { records: [...kept.values()].map(({ record }) => record), unreadable };
    },

    finish(attempt, at) {
      const { kept, deleted } = read();
      let mine: Pick<Kept, 'key' | 'value' | 'record'> | undefined = kept.get(attempt.id);
      if (!mine) {
        const value = encodeRecord(recordOf(attempt, { sequence: highest + 1, at }));
        mine = { key: keyOf('a', profile, writer, written++), value, record: decodeBody(value.slice(7)) };
        if (deleted.has(attempt.id)) return { status: 'memory', ...mine };
      }
      const { key, value, record } = mine;
      const status = store.put(key, value);
      if (status === 'browser') discard(attempt.id);
      return { status, record, key };
    },

    keep(attempt) {
      const { id, quiz } = attempt;
      if (tombstones(store).has(id)) return 'memory';
      // What other pages kept of it has numbers too, and what comes now is later.
      for (const key of store.find(keyOf('p', profile, id, '')).keys()) written = Math.max(written, numberOf(key));
      const snapshot = sealSnapshot(attempt);
      const before = carried?.quiz === quiz && carried.id === id ? carried : undefined;
      const mine = before ?? carry(attempt);
      // Once for an attempt; where it has gone from the area since, it is written again.
      const asked =
        before && textOf(id) === mine.text && store.take(keyOf('i', id), mine.text)
          ? 'browser'
          : store.put(keyOf('i', id), mine.text);
      const status = store.put(keyOf('p', profile, id, writer, ++written), snapshot);
      // The one before stays too, in case the newest is lost with the browser.
      if (status === 'browser') store.remove(keyOf('p', profile, id, writer, written - 2));
      // A page can have changed how JSON is written; then what was kept does not lead back.
      return asked === status && unsealAttempt(snapshot, () => mine.read) ? status : 'memory';
    },

    thin(own, wanted) {
      const start = keyOf('p', profile, '');
      if (![...store.find(start).keys()].some((key) => partsOf(key)[2] !== own)) return;
      const others = inProgress(start).filter(({ id, quiz, mode }) => id !== own && wanted(quiz, mode));
      const ids = [...new Set(others.map(({ id }) => id).reverse())];
      for (const id of ids.slice(mostInProgress)) discard(id);
    },

    unfinished(wanted) {
      const { kept, deleted } = read();
      return inProgress(keyOf('p', profile, ''))
        .filter(({ id, quiz, mode }) => wanted(quiz, mode) && !(kept.has(attemptOf(id)) || deleted.has(id)))
        .at(-1);
    },
  };
};
