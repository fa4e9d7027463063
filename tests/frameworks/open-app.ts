/** A page that holds one app of `apps/`, watched for what it leaves behind. */
import type { Browser, Page } from 'playwright';
import type { Given, Mount, Mounted } from './contract.js';

declare global {
  interface Window {
    app: { readonly mount: Mount };
    mounted?: Mounted | undefined;
    /** What the framework's listeners heard. */
    told: [name: string, detail: unknown][];
    /** Listeners on the window and the document, by type. */
    heard: Map<string, Set<unknown>>;
    watched?: WeakRef<Element>;
  }
}

export interface App {
  readonly page: Page;
  /** Errors that reached the page, and what its console has of errors and warnings. */
  readonly said: readonly string[];
  readonly mount: (given: Given) => Promise<void>;
  readonly change: (changes: Partial<Given>) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly told: () => Promise<[string, unknown][]>;
  /** Types of the events that the quiz listens for outside itself. */
  readonly listeners: () => Promise<string[]>;
  /** Looks at the element now; the function tells whether it has been collected since. */
  readonly watch: () => Promise<() => Promise<boolean>>;
}

/** What `<kz-quiz>` hears from the page; frameworks have others. */
const types = ['storage', 'pageshow', 'pagehide'];

/** Counts as a browser does: the same listener for the same type is one. Runs in the page, before anything else. */
const countListeners = (): void => {
  const heard = (window.heard = new Map());
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, run, options) {
    if (!this || this === window || this === document) heard.set(type, (heard.get(type) ?? new Set()).add(run));
    return addEventListener.call(this ?? window, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, run, options) {
    if (!this || this === window || this === document) heard.get(type)?.delete(run);
    return removeEventListener.call(this ?? window, type, run, options);
  };
};

const address = 'http://localhost/app.html';

export const openApp = async (browser: Browser, script: string): Promise<App> => {
  const context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body><main></main><script src="app.js"></script>',
        })
      : route.request().url().endsWith('/app.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        : route.fulfill({ status: 204, body: '' }),
  );
  await context.addInitScript(countListeners);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    said,
    mount: (given) =>
      page.evaluate(async (all) => {
        window.told = [];
        const place = document.createElement('div');
        document.querySelector('main')?.replaceChildren(place);
        window.mounted = await window.app.mount(place, all, (...event) => void window.told.push(event));
      }, given),
    change: (changes) => page.evaluate((some) => window.mounted?.change(some), changes),
    remove: () =>
      page.evaluate(() => {
        window.mounted?.remove();
        window.mounted = undefined;
      }),
    told: () => page.evaluate(() => window.told),
    listeners: () => page.evaluate((all) => all.filter((type) => (window.heard.get(type)?.size ?? 0) > 0), types),
    watch: async () => {
      await page.evaluate(() => {
        const quiz = document.querySelector('kz-quiz');
        if (quiz) window.watched = new WeakRef(quiz);
      });
      return async () => {
        await page.requestGC();
        return page.evaluate(() => window.watched !== undefined && !window.watched.deref());
      };
    },
  };
};
