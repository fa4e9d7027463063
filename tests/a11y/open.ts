/** The gallery in a page of its own, with the engines and our own checks in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { queryFor, type Cell, type Theme } from '../../demo/gallery-cells.js';
import { clippedText, lostFocus, makeHelp, sidewaysScroll, smallTargets, spokenTwice } from './in-page.js';

const { resolve } = createRequire(import.meta.url);
const engines = [
  readFileSync(resolve('axe-core/axe.min.js'), 'utf8'),
  `${readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8')};window.ace = ace;`,
];

const checks = { smallTargets, sidewaysScroll, clippedText, lostFocus, spokenTwice };
export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];

const own = `window.own = {${checkNames.map((name) => `${name}: () => (${checks[name]})((${makeHelp})())`).join(', ')}};`;

/** A page without motion, for any number of galleries. */
export const galleryPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  for (const script of [...engines, own]) await context.addInitScript(script);
  return context.newPage();
};

/** Shows cells and waits until each is in its state; one that cannot be brought there is an error. */
export const showCells = async (page: Page, url: string, cells: readonly Cell[]): Promise<void> => {
  await page.goto(`${url}/demo/gallery.html${queryFor(cells)}`);
  await page.locator('html[data-ready]').waitFor();
  // The aids come a moment later: a button in the header, links to print beside My data.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('kz-quiz')].every(({ shadowRoot }) => {
      const has = (selector: string) => !!shadowRoot?.querySelector(selector);
      return (!has('header progress') || has('[part~=aids]')) && (!has('[part~=data]') || has('[part~=print]'));
    }),
  );
  const failed = await page.locator('article[data-ready=no]').allInnerTexts();
  if (failed.length) throw new Error(failed.join('\n'));
};

/** So high that nothing sticks or scrolls: what is covered no engine judges. */
export const setLook = async (page: Page, theme: Theme, width: number): Promise<void> => {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    contrast: theme === 'more' ? 'more' : 'no-preference',
  });
  await page.selectOption('select[name=theme]', theme);
  await page.setViewportSize({ width, height: 800 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
};

/** One of our own checks, in a window of the height of a phone. */
export const check = async (page: Page, name: CheckName): Promise<string[]> => {
  const { width = 320 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate(
    (which) => (window as unknown as { own: Record<string, () => string[]> }).own[which]?.() ?? [],
    name,
  );
};
