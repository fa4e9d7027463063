// @ts-check
/** `node tests/support/screens.mjs FOLDER`: pictures of the demo in each state, to be looked at. Wants a built dist/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '../../demo/serve.mjs';
import { launchOptions } from './browsers.mjs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder for the pictures.');
mkdirSync(folder, { recursive: true });

const only = process.argv[3] ?? '';
const server = await serve();
const browser = await chromium.launch(launchOptions());

/** @typedef {import('playwright').Page} Page */

/** Chooses by place, or types; wrong by intent where `want` says so. @param {Page} page @param {boolean} want */
const respond = async (page, want) => {
  const wanted = await page.evaluate((right) => {
    const quiz = document.querySelector('kz-quiz');
    const attempt = quiz?.attempt;
    const item = attempt?.quiz.items[attempt.graded.length];
    if (item?.kind === 'numeric') return { text: String(right ? item.key : item.key + 1000) };
    const ids = item?.kind === 'choice' ? item.options.map(({ id }) => id) : ['true', 'false', 'not-given'];
    const key = item?.key;
    return { at: ids.findIndex((id) => (id === key) === right) };
  }, want);
  if ('text' in wanted) await page.getByRole('textbox').fill(wanted.text);
  else await page.getByRole('radio').nth(wanted.at).check({ force: true });
};
/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name }).click();
/** @param {Page} page */
const kind = (page) =>
  page.evaluate(() => {
    const attempt = document.querySelector('kz-quiz')?.attempt;
    return attempt?.quiz.items[attempt.graded.length]?.kind ?? '';
  });

const longBank = {
  id: 'faulty',
  title: 7,
  lang: 'en',
  article: {},
  facts: { a: {} },
};

try {
  for (const width of [320, 360, 1280]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const context = await browser.newContext({
        viewport: { width, height: width > 900 ? 860 : 720 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error('page error:', error.message));
      /** @param {string} state @param {boolean} whole */
      const shot = async (state, whole = false) => {
        if (!state.includes(only)) return;
        const path = join(folder, `${state}-${width}-${colorScheme}.png`);
        if (width < 900 && !whole) await page.locator('kz-quiz').screenshot({ path });
        else await page.screenshot({ path });
      };
      await page.goto(`${server.url}/demo/`);
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await shot('start');
      await shot('page', true);
      await press(page, 'Start');
      const seen = new Set();
      for (let i = 0; i < 10; i++) {
        const now = await kind(page);
        const right = i % 3 !== 1;
        await respond(page, right);
        const first = !seen.has(now);
        if (first) await shot(`asking-${now}`);
        if (i === 0) await shot('asking-page', true);
        await press(page, 'Check');
        if (first || i === 1 || i === 2) await shot(`feedback-${now}-${right ? 'right' : 'wrong'}`);
        seen.add(now);
        if (i === 1) {
          await page.getByRole('button', { name: 'Show in the article' }).first().click();
          await page.waitForTimeout(900);
          await shot('shown', true);
          await press(page, 'Back to question');
          await page.waitForTimeout(600);
        }
        if (i === 3) {
          await page.reload();
          await page.getByRole('button', { name: 'Go on' }).waitFor();
          await shot('resume');
          await press(page, 'Go on');
        }
        await page
          .locator('kz-quiz')
          .getByRole('button', { name: /Next|result/ })
          .click();
        if (i === 4) {
          await press(page, 'Check');
          await shot('missing');
        }
      }
      await shot('result');
      await page.locator('summary').first().click();
      await shot('result-open');
      await shot('result-page', true);
      await page.reload();
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await shot('best');

      await page.goto(`${server.url}/demo/bare.html`);
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await shot('bare', true);
      await press(page, 'Read the article');
      await shot('panel-start', true);
      await press(page, 'Back');
      await press(page, 'Start');
      await respond(page, false);
      await press(page, 'Check');
      await page.getByRole('button', { name: 'Show in the article' }).first().click();
      await page.waitForTimeout(500);
      await shot('panel', true);
      await page.evaluate((bank) => {
        const quiz = document.querySelector('kz-quiz');
        if (quiz) quiz.bank = bank;
      }, longBank);
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await shot('error', true);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
