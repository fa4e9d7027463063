/** What a page or a browser does to a session other than failing its writes. */
import { call, type EngineName } from './engines.js';
import { clocks, pollutions } from './page/breakages.js';
import type { Played } from './page/session.js';
import { row, type Row } from './report.js';
import { openBench, sessionsRow, toldBy, wrongIn, type Bench } from './sessions.js';

/** The clock at each of these: two sessions each, of which both are kept, in the order in which they were. */
export const spoiltClocks = (name: EngineName): Promise<Row> =>
  sessionsRow(name, 'the clock at 1970, 2100, NaN, going backwards', () =>
    Promise.resolve(clocks.map((clock) => ({ named: clock, session: { breakage: { clock }, earlier: 2 } }))),
  );

/** A page that has changed what scripts lean on: the quiz may give up, but says so, and nothing is lost or thrown at the page. */
export const pollutedPages = async (name: EngineName, which: readonly string[] = pollutions): Promise<Row> => {
  const bench = await openBench(name);
  const wrong: string[] = [];
  const came = { result: 0, message: 0 };
  try {
    for (const [i, pollution] of which.entries()) {
      const profile = `polluted${i}`;
      const played = await bench.play({ profile, breakage: { pollution }, earlier: 2 });
      const kept = (await bench.keptFor([profile]))[profile];
      const faults = wrongIn(played, kept);
      const isMessage = played.state === 'no attempt' && /wrong|cannot/i.test(played.said) && !played.errors.length;
      came[isMessage ? 'message' : 'result']++;
      for (const fault of isMessage ? faults.filter((text) => /lost|changed/.test(text)) : faults)
        wrong.push(`${pollution}: ${fault}`);
    }
    const figures =
      wrong.slice(0, 6).join('; ') || `${came.result} played, ${came.message} gave a plain message, 0 lost`;
    return row(
      `${which.length} pages that have changed what scripts lean on`,
      `${figures}; ${bench.engine.name}`,
      !wrong.length,
    );
  } finally {
    await bench.close();
  }
};

const inTab = async <T>({ engine, served }: Bench, script: string, name: string, argument?: unknown): Promise<T> => {
  const tab = await engine.open(`${served.url}/`);
  try {
    return await call<T>(tab, script, name, argument);
  } finally {
    await tab.close();
  }
};

/** The page clears its storage in the midst of an attempt: that one is saved, and with the mirror the earlier one is there too. */
export const clearedStorage = async (name: EngineName): Promise<Row> => {
  const bench = await openBench(name);
  try {
    const before = await bench.play({ profile: 'cleared' });
    const played = await bench.play({ profile: 'cleared', clearAfter: 3 });
    const { cleared = [] } = await bench.keptFor(['cleared']);
    // What it cleared is changed by its own hand.
    const wrong = wrongIn({ ...played, earlier: [before.attempt], changed: [] }, cleared);
    const figures = wrong.join('; ') || 'the attempt and the one before it kept, 0 errors';
    return row('localStorage.clear() in mid-attempt', `${figures}; ${bench.engine.name}`, !wrong.length);
  } finally {
    await bench.close();
  }
};

/** A store without room for one more unit: with the reserve the next attempt is kept all the same, without it that is said. */
export const fullStorage = async (name: EngineName): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [isReserved, hasMirror] of [
    [true, true],
    [true, false],
    [false, false],
  ]) {
    const bench = await openBench(name);
    const breakage = hasMirror ? {} : ({ pollution: 'no indexedDB' } as const);
    try {
      const first = isReserved ? await bench.play({ profile: 'full', breakage }) : undefined;
      const units = await inTab<number>(bench, 'fill', 'fill');
      const played = await bench.play({ profile: 'full', breakage });
      const { full = [] } = await bench.keptFor(['full']);
      const wrong = wrongIn({ ...played, earlier: first ? [first.attempt] : [] }, full);
      const told = toldBy(played.said);
      if (isReserved && told !== 'saved') wrong.push('the reserve has not helped');
      const what = `a store full to the last unit, ${isReserved ? 'with' : 'without'} the reserve, ${hasMirror ? 'with' : 'without'} the mirror`;
      const figures = wrong.join('; ') || `${told}, 0 lost, 0 errors`;
      rows.push(
        row(what, `${figures}; filled up by ${units.toLocaleString('en')} units; ${bench.engine.name}`, !wrong.length),
      );
    } finally {
      await bench.close();
    }
  }
  return rows;
};

/** In a sandboxed frame the getter of `localStorage` throws. */
export const sandboxedFrame = async (name: EngineName): Promise<Row> => {
  const bench = await openBench(name);
  try {
    const played = await inTab<Played>(bench, 'framed', 'playFramed');
    const wrong = wrongIn(played, []);
    const figures = wrong.join('; ') || 'played to the end, told that it is not saved, 0 errors in frame or host';
    return row('a sandboxed frame, where the storage getter throws', `${figures}; ${bench.engine.name}`, !wrong.length);
  } finally {
    await bench.close();
  }
};
