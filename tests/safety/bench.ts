/** A page in Chromium with the driver in it, whose every request is known. */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { rolldown } from 'rolldown';
import { serve } from '../../demo/serve.mjs';
import { launch } from '../support/page.js';

export interface Bench {
  readonly page: Page;
  /** Puts another page in its place, and forgets what was counted. */
  readonly renew: () => Promise<void>;
  readonly url: string;
  /** What is served under /made/, by name. */
  readonly made: Map<string, string | Buffer>;
  /** Requests that are none of the script's, the bank's or the page's. */
  readonly strays: readonly string[];
  /** Exceptions and dialogs of any page so far. */
  readonly surfaced: readonly string[];
  /** Calls a function of the driver; rejects if it hangs. */
  readonly call: <T>(name: string, ...given: readonly unknown[]) => Promise<T>;
  readonly close: () => Promise<void>;
}

const bundled = async (): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('page/drive.ts', import.meta.url)),
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'drive', codeSplitting: false });
  await bundle.close();
  return `${output[0].code}\nglobalThis.drive = drive;`;
};

const patience = 60_000;

export const openBench = async (): Promise<Bench> => {
  const [browser, server, script] = await Promise.all([launch(), serve(), bundled()]);
  const context = await browser.newContext();
  const made = new Map<string, string | Buffer>([
    [
      'host.html',
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body><script src="/dist/kz-quiz.core.min.js"></script></body></html>',
    ],
  ]);
  const strays: string[] = [];
  const surfaced: string[] = [];
  await context.addInitScript(script);
  await context.route('**/*', (route) => {
    const url = route.request().url();
    const [, name = ''] = /\/made\/([^?#]*)/.exec(url) ?? [];
    const body = made.get(name);
    if (url.startsWith(`${server.url}/made/`) && body !== undefined)
      return route.fulfill({ body, contentType: name.endsWith('.html') ? 'text/html' : 'application/json' });
    if (url.startsWith(`${server.url}/dist/`)) return route.continue();
    strays.push(url.slice(0, 200));
    return route.abort();
  });
  const opened = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => surfaced.push(String(error)));
    page.on('dialog', (dialog) => {
      surfaced.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${server.url}/made/host.html`);
    return page;
  };
  let page = await opened();
  return {
    get page() {
      return page;
    },
    renew: async () => {
      // What a payload has led to no place at all never ends.
      await Promise.race([page.close(), delay(5000)]);
      strays.length = surfaced.length = 0;
      page = await opened();
    },
    url: server.url,
    made,
    strays,
    surfaced,
    call: async <T>(name: string, ...given: readonly unknown[]): Promise<T> => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${name} hangs`)), patience);
      });
      const called = page.evaluate(
        ([which, all]) =>
          (globalThis as unknown as { drive: Record<string, (...all: unknown[]) => unknown> }).drive[which as string]?.(
            ...(all as unknown[]),
          ),
        [name, given] as const,
      ) as Promise<T>;
      return Promise.race([called, late]).finally(() => clearTimeout(timer));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
