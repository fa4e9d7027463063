import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { openBeside, openPage, playThrough, press } from '../support/demo-page.js';
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

it('the page of the progress shows a quiz as soon as it is finished in another tab, and fits 320 pixels', async () => {
  const quiz = await openPage(browser, `${server.url}/demo/`, { viewport: { width: 320, height: 700 } });
  const progress = await openBeside(await quiz.page.context().newPage(), `${server.url}/demo/progress.html`);
  await progress.page.getByText('Nothing here yet').waitFor();
  await quiz.page.bringToFront();
  await press(quiz.page, 'Start');
  await playThrough(quiz.page);
  const row = progress.page.getByRole('table', { name: 'Quizzes' }).getByRole('row').nth(1);
  await row.waitFor();
  expect(await row.innerText()).toMatch(/1\s+10 of 10/);
  const { scrollWidth } = await progress.page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }));
  expect(scrollWidth).toBe(320);
  expect([...quiz.errors, ...progress.errors]).toEqual([]);
});
