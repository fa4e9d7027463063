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

/** Every call of `setItem` of a session fails in turn, in each way: that call alone, or it and all after it. */
export const failingWrites = async (
  name: EngineName,
  of: (at: number) => readonly Breakage['setItem'][],
): Promise<Row> => {
  const bench = await openBench(name);
  try {
    const whole = await bench.play({ profile: 'whole' });
    const sessions: { profile: string; name: string; played: Played }[] = [];
    for (let at = 0; at < whole.calls; at++)
      for (const setItem of of(at)) {
        if (!setItem) continue;
        const profile = `writes${sessions.length}`;
        const named = `${setItem.how} at ${at}${setItem.onward ? ' and on' : ''}`;
        sessions.push({
          profile,
          name: named,
          played: await bench.play({ profile, breakage: { setItem }, earlier: 1 }),
        });
      }
    const kept = await bench.keptFor(sessions.map(({ profile }) => profile));
    const wrong = sessions.flatMap((each) =>
      wrongIn(each.played, kept[each.profile]).map((fault) => `${each.name}: ${fault}`),
    );
    const told = { saved: 0, 'not saved': 0, neither: 0 };
    for (const { played } of sessions) told[toldBy(played.said)]++;
    const figures = wrong.slice(0, 4).join('; ') || `all played to the end, 0 errors, 0 lost`;
    const notices = `${told.saved} told "saved" and were, ${told['not saved']} told "not saved" and were not`;
    return row(
      `${sessions.length} sessions, each of ${whole.calls} writes failing in turn, ${name}`,
      `${figures}; ${notices}; ${bench.engine.name}`,
      sessions.length > 0 && !wrong.length,
    );
  } finally {
    await bench.close();
  }
};

/** Every way, and both lengths. */
export const everyFault = (at: number): readonly Breakage['setItem'][] =>
  refusals.flatMap((how) => [false, true].map((onward) => ({ at, how, onward })));

/** One way for each call, by turns. */
export const oneFault = (at: number): readonly Breakage['setItem'][] => {
  const how = refusals[at % refusals.length];
  return how ? [{ at, how, onward: at % 3 === 0 }] : [];
};
