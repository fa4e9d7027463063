import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { openPage } from '../support/demo-page.js';
import { launch } from '../support/page.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the browser itself counts as a shift of the layout, added up. */
const shifts = `window.shift = 0; new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

it.each([
  ['index', 360],
  ['index', 1280],
  ['bare', 360],
  ['bare', 1280],
  ['handbook', 1280],
])('nothing moves on the page %s at %i px while the quiz and its parts come', async (name, width) => {
  const viewport = { width, height: 800 };
  const { page } = await openPage(browser, `${server.url}/demo/${name}.html`, { viewport }, shifts);
  await page.locator('kz-quiz [part~=print]').waitFor();
  // Two frames, for a shift is told of after the one in which it was.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate('window.shift')).toBe(0);
  await page.context().close();
});

/** As a page does that asks its first question at once. */
const atOnce = `customElements.whenDefined('kz-quiz').then(() => document.querySelector('kz-quiz').start());`;

/** As a page does that has buttons of its own. */
const ownLook = `const style = document.createElement('style');
  style.textContent = 'kz-quiz::part(button) { padding: 0.9em 1.6em; letter-spacing: 0.05em }';
  document.head.append(style);`;

it.each([
  [360, ''],
  [1280, ''],
  [1280, ownLook],
])(
  'nothing moves in a question that is there before the aids, at %i px, whatever buttons look like',
  async (width, look) => {
    const viewport = { width, height: 800 };
    const { page } = await openPage(
      browser,
      `${server.url}/demo/bare.html`,
      { viewport },
      `${shifts} addEventListener('DOMContentLoaded', () => { ${look} ${atOnce} });`,
    );
    await page.locator('kz-quiz [part~=aids]').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate('window.shift')).toBe(0);
    await page.context().close();
  },
);
