import { awayAndBack } from './away.js';
import { crashedTabs, killedBrowsers, stalledCrashes } from './crashes.js';
import { formats } from './formats.js';
import { openingRow, unitsOf } from './history.js';
import { lockings } from './page/locks.js';
import { clearedStorage, fullStorage, pollutedPages, sandboxedFrame, spoiltClocks } from './ordeals.js';
import type { Row } from './report.js';
import { everyFault, failingWrites } from './sessions.js';
import { racingTabs } from './tabs.js';
import { writeAfterPaint } from './trace.js';
import { flips, fuzz, prefixes, suite } from './values.js';

/** Runs of `npm run faults`, by name: each gives its rows one after the other, as they come. */
export type Run = () => AsyncIterable<Row>;

async function* tabs(): AsyncGenerator<Row> {
  yield await racingTabs({ engine: 'chromium', tabs: 8, attempts: 200, locking: 'on', naively: true });
  for (const locking of lockings) yield await racingTabs({ engine: 'chromium', tabs: 8, attempts: 1000, locking });
}

async function* firefox(): AsyncGenerator<Row> {
  for (const locking of lockings) yield await racingTabs({ engine: 'firefox', tabs: 8, attempts: 1000, locking });
}

async function* webkit(): AsyncGenerator<Row> {
  for (const locking of lockings) yield await racingTabs({ engine: 'webkit', tabs: 4, attempts: 500, locking });
}

async function* values(): AsyncGenerator<Row> {
  yield* flips([1, 2, 4, 8, 16, 32, 64, 128, 0x100, 0x2000], 1);
  yield prefixes();
  yield fuzz(10_000, 2026);
  yield suite();
}

async function* upgrades(): AsyncGenerator<Row> {
  yield formats(500);
}

async function* sessions(): AsyncGenerator<Row> {
  yield await clearedStorage('chromium');
  yield await sandboxedFrame('chromium');
  yield* await fullStorage('chromium');
  yield await spoiltClocks('chromium');
  yield await pollutedPages('chromium');
  yield await failingWrites('chromium', everyFault);
}

async function* crashes(): AsyncGenerator<Row> {
  yield* await crashedTabs(200);
  yield* await stalledCrashes(5);
  yield* await killedBrowsers([0, 1, 3, 6], 5);
  yield* await killedBrowsers([0, 6], 3, false);
}

async function* away(): AsyncGenerator<Row> {
  yield* await awayAndBack();
}

async function* history(): AsyncGenerator<Row> {
  yield unitsOf(10_000);
  yield openingRow(10_000);
  yield await writeAfterPaint();
}

export const runs: Readonly<Record<string, Run>> = {
  values,
  upgrades,
  history,
  away,
  sessions,
  crashes,
  tabs,
  firefox,
  webkit,
};
