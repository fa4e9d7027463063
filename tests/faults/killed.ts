/** A Chromium with a profile on disk, started here so that it can be killed here. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../support/browsers.mjs';

export interface Started {
  readonly version: string;
  /** Its profile. */
  readonly folder: string;
  readonly open: (url: string) => Promise<Page>;
  /** By SIGKILL, with every process of its own; done once it is gone. */
  readonly kill: () => Promise<void>;
  /** Removes the profile. */
  readonly tidy: () => void;
}

/** The address that a browser prints when it can be driven. */
const addressIn = (stderr: NodeJS.ReadableStream): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    stderr.on('data', (part: Buffer) => {
      const found = /DevTools listening on (ws:\S+)/.exec((text += String(part)));
      if (found?.[1]) resolve(found[1]);
    });
    stderr.on('end', () => reject(new Error(`Chromium did not start: ${text.slice(-500)}`)));
  });

export const startBrowser = async (folder = mkdtempSync(join(tmpdir(), 'kz-quiz-'))): Promise<Started> => {
  const { args, ...options } = launchOptions();
  const path = 'executablePath' in options ? options.executablePath : chromium.executablePath();
  const all = [...args, '--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  // A group of its own: its renderers and services go with it.
  const started = spawn(path, [...all, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const { pid } = started;
  const gone = once(started, 'exit');
  const end = () => {
    if (pid !== undefined && started.exitCode === null && started.signalCode === null) process.kill(-pid, 'SIGKILL');
  };
  process.once('exit', end);
  const browser = await chromium.connectOverCDP(await addressIn(started.stderr));
  return {
    version: browser.version(),
    folder,
    open: async (url) => {
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      await page.goto(url);
      return page;
    },
    kill: async () => {
      end();
      await gone;
      process.off('exit', end);
    },
    tidy: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
