/** Whole sessions with the real element, each with something broken. */
import { finishedAttempts } from './attempts.js';
import { call, openEngine, type Engine, type EngineName } from './engines.js';
import { refusals, type Breakage } from './page/breakages.js';
import type { Played, Session } from './page/session.js';
import { row, type Row } from './report.js';
import { pageOf, serveTexts, type Served } from './serve.js';

export interface Bench {
  readonly engine: Engine;
  readonly served: Served;
  /** Plays a session in a tab of its own. */
  readonly play: (session: Session) => Promise<Played>;
  /** The ids of what a tab that comes later finds kept for each profile. */
  readonly keptFor: (profiles: readonly string[]) => Promise<Readonly<Record<string, readonly string[]>>>;
  readonly close: () => Promise<void>;
}

export const openBench = async (name: EngineName, texts: Readonly<Record<string, string>> = {}): Promise<Bench> => {
  const served = await serveTexts({ '/': pageOf(''), '/attempts.json': JSON.stringify(finishedAttempts(3)), ...texts });
  const engine = await openEngine(name);
  const inTab = async <T>(script: string, called: string, argument: unknown): Promise<T> => {
    const tab = await engine.open(`${served.url}/`);
    try {
      return await call<T>(tab, script, called, argument);
    } finally {
      await tab.close();
    }
  };
  return {
    engine,
    served,
    play: (session) => inTab('session', 'play', session),
    keptFor: (profiles) => inTab('tab', 'keptFor', profiles),
    close: async () => {
      await engine.close();
      await served.close();
    },
  };
};

/** What the student is told: that the result is kept, that it is not, or neither. */
export const toldBy = (said: string): 'saved' | 'not saved' | 'neither' =>
  /\bnot saved|does not keep/i.test(said) ? 'not saved' : /\bsaved\b/i.test(said) ? 'saved' : 'neither';

/** What is wrong with a session: not played to the end, an error of the page, a loss, or a notice that does not say what is so. */
export const wrongIn = (played: Played, kept: readonly string[] = []): string[] => {
  const { state, attempt, earlier, said, errors, changed } = played;
  const told = toldBy(said);
  const wrong: string[] = [];
  if (state !== 'result') wrong.push(`came to ${state}: ${said}`);
  if (errors.length) wrong.push(`errors of the page: ${errors.join(', ')}`);
  if (changed.length) wrong.push(`changed ${changed.join(', ')}`);
  for (const id of earlier) if (!kept.includes(id)) wrong.push(`lost ${id}`);
  if (told === 'neither') wrong.push(`said nothing of where it is: ${said}`);
  if ((told === 'saved') !== kept.includes(attempt)) wrong.push(`said ${told}, and that is not so`);
  return wrong;
};

/** Sessions one after the other, each with a profile of its own, and what is wrong with each once all is over. */
export const playAll = async (
  bench: Bench,
  sessions: readonly { readonly named: string; readonly session: Omit<Session, 'profile'> }[],
): Promise<{ readonly wrong: readonly string[]; readonly played: readonly Played[] }> => {
  const played: Played[] = [];
  // One that never ends is a fault too, and no reason to end here.
  for (const [i, { session, named }] of sessions.entries())
    played.push(
      await bench.play({ ...session, profile: `session${i}` }).catch((error: unknown) => {
        throw new Error(`${named}: ${String(error)}`);
      }),
    );
  const kept = await bench.keptFor(sessions.map((_, i) => `session${i}`));
  const wrong = sessions.flatMap(({ named }, i) => {
    const one = played[i];
    return one ? wrongIn(one, kept[`session${i}`]).map((fault) => `${named}: ${fault}`) : [];
  });
  return { wrong, played };
};

const notices = (played: readonly Played[]): string => {
  const count = (told: string) => played.filter(({ said }) => toldBy(said) === told).length;
  return `${count('saved')} told "saved" and were, ${count('not saved')} told "not saved" and were not`;
};

export const sessionsRow = async (
  name: EngineName,
  what: string,
  make: (bench: Bench) => Promise<Parameters<typeof playAll>[1]>,
): Promise<Row> => {
  const bench = await openBench(name);
  try {
    const sessions = await make(bench);
    const { wrong, played } = await playAll(bench, sessions);
    const figures = wrong.slice(0, 4).join('; ') || 'all played to the end, 0 errors, 0 lost';
    return row(
      `${sessions.length} sessions, ${what}`,
      `${figures}; ${notices(played)}; ${bench.engine.name}`,
      sessions.length > 0 && !wrong.length,
    );
  } finally {
    await bench.close();
  }
};

/** Every call of `setItem` of a session fails in turn, in each of these ways. */
export const failingWrites = (name: EngineName, of: (at: number) => readonly Breakage[]): Promise<Row> =>
  sessionsRow(name, 'each write of one failing in turn', async (bench) => {
    const { calls } = await bench.play({ profile: 'whole' });
    return Array.from({ length: calls }, (_, at) =>
      of(at).map((breakage) => ({
        named: `${breakage.setItem?.how} at ${at}${breakage.setItem?.onward ? ' and on' : ''}${breakage.pollution ? ', no mirror' : ''}`,
        session: { breakage, earlier: 1 },
      })),
    ).flat();
  });

const noMirror = { pollution: 'no indexedDB' } as const;

/** Every way, that call alone or all after it too, with and without the mirror. */
export const everyFault = (at: number): readonly Breakage[] =>
  refusals.flatMap((how) =>
    [false, true].flatMap((onward) => [
      { setItem: { at, how, onward } },
      { setItem: { at, how, onward }, ...noMirror },
    ]),
  );

/** One way for every third call, by turns. */
export const fewFaults = (at: number): readonly Breakage[] => {
  const how = refusals[Math.floor(at / 3) % refusals.length];
  return how && at % 3 === 0 ? [{ setItem: { at, how, onward: at % 2 === 0 }, ...(at % 4 < 2 && noMirror) }] : [];
};
