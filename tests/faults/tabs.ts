/** Several tabs that finish attempts at once, with racing compaction. */
import { finishedAttempts } from './attempts.js';
import { call, hasEngine, openEngine, type EngineName } from './engines.js';
import type { Counted, Job, Written } from './page/tab.js';
import type { Locking } from './page/locks.js';
import { keptOf, row, type Row } from './report.js';
import { pageOf, serveTexts } from './serve.js';

export interface Tabs {
  readonly engine: EngineName;
  readonly tabs: number;
  readonly attempts: number;
  readonly locking: Locking;
  /** A control: everything under one key, which must be seen to lose. */
  readonly naively?: boolean;
}

/** What was written is counted by a tab that has seen nothing of it, twice: what it makes of it itself must not lose any. */
export const racingTabs = async ({ engine: name, tabs, attempts, locking, naively = false }: Tabs): Promise<Row> => {
  const what = `${naively ? 'control, must lose: ' : ''}${tabs} tabs x ${attempts.toLocaleString('en')}, ${name}, locks ${locking}`;
  if (!hasEngine(name)) return { what, figures: `no ${name} on this machine`, verdict: 'absent' };
  const served = await serveTexts({ '/': pageOf(''), '/attempts.json': JSON.stringify(finishedAttempts(20)) });
  const engine = await openEngine(name);
  try {
    const began = performance.now();
    const all = await Promise.all(Array.from({ length: tabs }, () => engine.open(`${served.url}/`)));
    const job: Job = { attempts, locking, compactEach: 100, naively };
    const written = await Promise.all(all.map((tab) => call<Written>(tab, 'tab', 'write', job)));
    for (const tab of all) await tab.close();
    const seconds = Math.round((performance.now() - began) / 1000);

    const fresh = await engine.open(`${served.url}/`);
    const counts = [
      await call<Counted>(fresh, 'tab', 'count', { naively }),
      await call<Counted>(fresh, 'tab', 'count', { naively }),
    ];
    const ids = written.flatMap((each) => each.ids);
    const notSaved = written.reduce((sum, each) => sum + each.notSaved, 0);
    const late = written.reduce((sum, each) => sum + each.late, 0);
    const lost = ids.filter((id) => counts.some((each) => !each.ids.includes(id)));
    const [{ keys, units, unreadable }] = counts as [Counted, Counted];
    const whole = ids.length + notSaved === tabs * attempts;
    const figures = [
      keptOf(ids.length - lost.length, tabs * attempts, lost),
      `${keys.toLocaleString('en')} keys, ${units.toLocaleString('en')} units`,
      ...(late ? [`${late.toLocaleString('en')} of them refused at first`] : []),
      ...(notSaved ? [`${notSaved} said not to be saved`] : []),
      ...(unreadable ? [`${unreadable} unreadable`] : []),
      `${engine.name}, ${seconds} s`,
    ];
    return row(what, figures.join('; '), whole && !notSaved && !unreadable && naively === lost.length > 0);
  } finally {
    await engine.close();
    await served.close();
  }
};
