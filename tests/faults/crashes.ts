/** Tabs that crash, and browsers that are killed. Chromium alone: it can be told to. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../support/browsers.mjs';
import { finishedAttempts } from './attempts.js';
import { startBrowser } from './killed.js';
import { call, tabOf } from './engines.js';
import type { Breakage } from './page/breakages.js';
import type { Counted } from './page/tab.js';
import { keptOf, row, type Row } from './report.js';
import { pageOf, serveTexts } from './serve.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const texts = () => ({ '/': pageOf(''), '/attempts.json': JSON.stringify(finishedAttempts(5)) });

/** Ids of attempts that a tab has told of. */
interface Told {
  /** The mirror has them for good: a student reads "Saved". */
  readonly saved: Set<string>;
  /** Set and read back; the browser need not have taken them yet. */
  readonly written: Set<string>;
}

/** Opens a tab, lets it write, does to it what is to be done, and crashes it. */
const crash = async (page: Page, url: string, told: Told, before: () => Promise<void>): Promise<void> => {
  const first = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('saved'),
    timeout: 120_000,
  });
  page.on('console', (message) => {
    const [what, id = ''] = message.text().split(' ');
    if (what === 'saved' || what === 'written') told[what].add(id);
  });
  await page.goto(url);
  await page.evaluate(`void import('/tests/faults/page/tab.js').then((made) => made.writeOn())`);
  await first;
  await before();
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
};

/** What a new tab finds of it: of what was said to be saved, all has to be there. */
const rowsOf = async (page: Page, what: string, told: Told, version: string): Promise<Row[]> => {
  const { ids, keys, unreadable } = await call<Counted>(tabOf(page), 'tab', 'count', {});
  const there = new Set(ids);
  const kept = (all: Set<string>) => {
    const lost = [...all].filter((id) => !there.has(id));
    return { figures: `${keptOf(all.size - lost.length, all.size, lost)}; Chromium ${version}`, isWhole: !lost.length };
  };
  const [saved, written] = [kept(told.saved), kept(told.written)];
  return [
    row(`${what}: "Saved"`, `${saved.figures}; ${keys} keys`, told.saved.size > 0 && saved.isWhole && !unreadable),
    { what: `${what}: set and read back alone`, figures: written.figures, verdict: 'measured' },
  ];
};

/** A tab crashes at a random moment while it writes, over and over. */
export const crashedTabs = async (times: number): Promise<Row[]> => {
  const served = await serveTexts(texts());
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext();
    const told: Told = { saved: new Set(), written: new Set() };
    for (let i = 0; i < times; i++) {
      const page = await context.newPage();
      await crash(page, `${served.url}/`, told, () => pause(Math.random() * 300));
      await page.close();
    }
    const late = await context.newPage();
    await late.goto(`${served.url}/`);
    return await rowsOf(late, `${times} crashes of a tab that writes`, told, browser.version());
  } finally {
    await browser.close();
    await served.close();
  }
};

/** The processes of a browser that hold the storage; Linux alone lists them so. */
const storagesOf = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return command.includes(folder) && command.includes('StorageService');
      } catch {
        return false;
      }
    })
    .map(Number);

/**
 * A tab writes on and crashes while the browser's storage stands still, as under a heavy load. It shows what "Saved" is worth beside a
 * value that reads back: that is the tab's own copy, and it dies with the tab where the browser has not come to it.
 */
export const stalledCrashes = async (times: number): Promise<Row[]> => {
  const what = `${times} crashes while the storage stands still`;
  if (process.platform !== 'linux') return [{ what, figures: 'Linux alone', verdict: 'absent' }];
  const served = await serveTexts(texts());
  const started = await startBrowser();
  try {
    const told: Told = { saved: new Set(), written: new Set() };
    for (let i = 0; i < times; i++) {
      const page = await started.open('about:blank');
      let stopped: number[] = [];
      await crash(page, `${served.url}/`, told, async () => {
        stopped = storagesOf(started.folder);
        for (const id of stopped) process.kill(id, 'SIGSTOP');
        await pause(3000);
      });
      for (const id of stopped) process.kill(id, 'SIGCONT');
      await page.close();
    }
    return await rowsOf(await started.open(`${served.url}/`), what, told, started.version);
  } finally {
    await started.kill();
    started.tidy();
    await served.close();
  }
};

/**
 * The whole browser is killed so many seconds after a student was told "Saved", and started again with the same profile.
 *
 * @param mirrored without the mirror it is only counted: the browser writes its storage seconds late
 */
export const killedBrowsers = async (delays: readonly number[], times: number, mirrored = true): Promise<Row[]> => {
  const served = await serveTexts(texts());
  const rows: Row[] = [];
  try {
    for (const delay of delays) {
      let [kept, told] = [0, 0];
      let version = '';
      for (let i = 0; i < times; i++) {
        const breakage: Breakage = mirrored ? {} : { pollution: 'no indexedDB' };
        const first = await startBrowser();
        try {
          version = first.version;
          const page = await first.open(`${served.url}/`);
          const word = page.waitForEvent('console', {
            predicate: (message) => /saved/.test(message.text()),
            timeout: 120_000,
          });
          await page.evaluate(
            `void import('/tests/faults/page/session.js').then((made) => made.playUntilSaved(${JSON.stringify({ profile: '', breakage })}))`,
          );
          const [, id = ''] = /^saved (.+)/.exec((await word).text()) ?? [];
          await pause(delay * 1000);
          await first.kill();
          const again = await startBrowser(first.folder);
          try {
            const late = await again.open(`${served.url}/`);
            const { ids } = await call<Counted>(tabOf(late), 'tab', 'count', {});
            if (id) told++;
            if (id && ids.includes(id)) kept++;
          } finally {
            await again.kill();
          }
        } finally {
          await first.kill();
          first.tidy();
        }
      }
      const what = `the browser killed ${delay} s after "Saved${mirrored ? '' : ' in this browser'}"`;
      const figures = `${keptOf(kept, times)}${told < times ? `, only ${told} told so` : ''}; Chromium ${version}`;
      rows.push(
        mirrored ? row(what, figures, kept === times) : { what: `no mirror: ${what}`, figures, verdict: 'measured' },
      );
    }
    return rows;
  } finally {
    await served.close();
  }
};
