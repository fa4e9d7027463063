// @ts-check
/** `node tests/support/screens.mjs FOLDER`: pictures of the demo in each state, to be looked at. Wants a built dist/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '../../demo/serve.mjs';
import { launchOptions } from './browsers.mjs';
import './typescript.mjs';

const { respond } = await import('./demo-page.js');

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder for the pictures.');
mkdirSync(folder, { recursive: true });

const only = process.argv[3] ?? '';
const server = await serve();
const browser = await chromium.launch(launchOptions());

/** @typedef {import('playwright').Page} Page */

/** By key, for two quick clicks on one place are taken for a double one. @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name }).press('Enter');
/** @param {Page} page */
const kind = (page) =>
  page.evaluate(() => {
    const attempt = document.querySelector('kz-quiz')?.attempt;
    return attempt?.quiz.items[attempt.graded.length]?.kind ?? '';
  });

/** What the quizzes of the demo page may not come to. */
const kinds = [
  'multiple-response',
  'cloze',
  'short-answer',
  'matching',
  'ordering',
  'categorise',
  'evidence',
  'two-part',
];

const longBank = {
  id: 'faulty',
  title: 7,
  lang: 'en',
  article: {},
  facts: { a: {} },
};

try {
  for (const width of (process.argv[4] ?? '320 360 1280').split(' ').map(Number)) {
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
        const how = i % 3 === 1 ? 'wrong' : 'right';
        await respond(page, how);
        const first = !seen.has(now);
        if (first) await shot(`asking-${now}`);
        if (i === 0) await shot('asking-page', true);
        await press(page, 'Check');
        if (first || i === 1 || i === 2) await shot(`feedback-${now}-${how}`);
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
          await page.locator('[part~=check]').click();
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

      for (const each of kinds) {
        for (const how of /** @type {const} */ (['wrong', 'partly', 'right'])) {
          await page.goto(`${server.url}/demo/bare.html`);
          await page.evaluate((name) => document.querySelector('kz-quiz')?.setAttribute('kinds', name), each);
          await press(page, 'Start');
          if (how === 'wrong') await shot(`kind-${each}-asked`);
          await respond(page, how);
          if (how === 'right') await shot(`kind-${each}-given`);
          await press(page, 'Check');
          await shot(`kind-${each}-${how}`);
        }
      }

      await page.goto(`${server.url}/demo/bare.html`);
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await shot('bare', true);
      await press(page, 'Read the article');
      await shot('panel-start', true);
      await press(page, 'Back');
      await press(page, 'Start');
      await respond(page, 'wrong');
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
