/** Tabs that crash, and browsers that are killed. Chromium alone: it can be told to. */
import { chromium } from 'playwright';
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

/** A tab crashes at a random moment while it writes, over and over; what it was told is saved is there in the end. */
export const crashedTabs = async (times: number): Promise<Row> => {
  const served = await serveTexts(texts());
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext();
    const told: string[] = [];
    for (let i = 0; i < times; i++) {
      const page = await context.newPage();
      const first = page.waitForEvent('console', {
        predicate: (message) => message.text().startsWith('saved'),
        timeout: 120_000,
      });
      page.on('console', (message) => {
        const [what, id] = message.text().split(' ');
        if (what === 'saved' && id) told.push(id);
      });
      await page.goto(`${served.url}/`);
      await page.evaluate(`void import('/tests/faults/page/tab.js').then((made) => made.writeOn())`);
      await first;
      await pause(Math.random() * 300);
      const crashed = page.waitForEvent('crash');
      const session = await context.newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    }
    const late = await context.newPage();
    await late.goto(`${served.url}/`);
    const { ids, keys, unreadable } = await call<Counted>(tabOf(late), 'tab', 'count', {});
    const there = new Set(ids);
    const lost = told.filter((id) => !there.has(id));
    const figures = [
      keptOf(told.length - lost.length, told.length, lost),
      `${keys} keys`,
      `Chromium ${browser.version()}`,
    ];
    return row(
      `${times} crashes of a tab that writes`,
      figures.join('; '),
      told.length > 0 && !lost.length && !unreadable,
    );
  } finally {
    await browser.close();
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
