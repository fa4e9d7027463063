/** Three engines, driven the same way: open a tab, call a function in it. */
import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser, type Page } from 'playwright';
import { launchOptions } from '../support/browsers.mjs';
import { openWebKit, webKitPath } from './webkit.js';

/** A tab that is told what to do as source, and hands back what that came to as JSON. */
export interface Tab {
  readonly evaluate: (source: string) => Promise<unknown>;
  /** Errors and warnings on the tab's console, where the driver tells of them. */
  readonly said?: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Engine {
  /** Name and version. */
  readonly name: string;
  readonly open: (url: string) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

const firefoxPath = '/usr/bin/firefox-esr';

/** Whether an engine can be had on this machine; a Chromium always can, or nothing here is run. */
export const hasEngine = (name: EngineName): boolean =>
  name === 'chromium' || existsSync(name === 'firefox' ? firefoxPath : webKitPath);

export const tabOf = (page: Page): Tab => ({
  evaluate: (source) => page.evaluate(source),
  close: () => page.close(),
});

const byPlaywright = async (name: string, browser: Browser): Promise<Engine> => {
  const context = await browser.newContext();
  return {
    name: `${name} ${browser.version()}`,
    open: async (url) => {
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      await page.goto(url);
      return { ...tabOf(page), said };
    },
    close: () => browser.close(),
  };
};

export const openEngine = async (name: EngineName): Promise<Engine> => {
  if (name === 'webkit') return openWebKit();
  if (name === 'chromium') return byPlaywright('Chromium', await chromium.launch(launchOptions()));
  // The stock browser over WebDriver BiDi, not a patched one.
  const options = { channel: 'moz-firefox', executablePath: firefoxPath, timeout: 120_000 };
  return byPlaywright('Firefox', await firefox.launch(options));
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Calls a function that a script under `page/` exports, in a tab. It is begun and then asked after, since a driver that waits for
 * one tab does nothing for the others.
 */
export const call = async <T>(tab: Tab, script: string, name: string, argument: unknown = null): Promise<T> => {
  await tab.evaluate(`(() => {
    globalThis.called = null;
    import('/tests/faults/page/${script}.js').then((made) => made.${name}(${JSON.stringify(argument)})).then(
      (value) => { globalThis.called = { value }; },
      (error) => { globalThis.called = { failure: String(error) }; },
    );
    return 0;
  })()`);
  for (;;) {
    const done = (await tab.evaluate('globalThis.called')) as { value: T } | { failure: string } | null;
    if (done && 'failure' in done) throw new Error(done.failure);
    if (done) return done.value;
    await pause(100);
  }
};
