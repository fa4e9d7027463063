import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { renderQuiz } from '../../src/convert/render-quiz.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { openPage } from '../support/demo-page.js';
import { launch } from '../support/page.js';

const quiz = generateQuiz(bank, { seed: '7' });
const stems = quiz.items.map(({ stem }) => stem);
const body = `<!doctype html><meta charset="utf-8"><title>x</title><main><h1>x</h1><kz-quiz seed="7">${renderQuiz(quiz)}</kz-quiz></main>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The page with the quiz as plain HTML in its tag. */
const open = async (javaScriptEnabled: boolean) => {
  const opened = await openPage(browser, `${server.url}/demo/bare.html`, { javaScriptEnabled });
  await opened.page.route('**/made.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await opened.page.goto(`${server.url}/made.html`);
  return opened;
};

describe('a quiz as plain HTML inside the tag', () => {
  it('is read without JavaScript, on paper too', async () => {
    const { page } = await open(false);
    expect(stems.length).toBe(10);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const stem of stems) expect(await page.getByText(stem, { exact: true }).first().isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('gives way to the element once that runs, for the eye, the ear and the keyboard, and asks the same', async () => {
    const { page, errors } = await open(true);
    expect(await page.getByText(stems[0] ?? '', { exact: true }).isVisible()).toBe(true);
    await page.addScriptTag({ url: `${server.url}/dist/kz-quiz.min.js` });
    await page.getByRole('button', { name: 'Start' }).waitFor();
    for (const stem of stems)
      expect(await page.locator('kz-quiz > ol').getByText(stem, { exact: true }).isVisible()).toBe(false);
    expect(await page.locator('main').ariaSnapshot()).not.toContain(stems[1]);
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await page.locator('[part~=stem]').first().innerText()).toBe(stems[0]);
    // It is still in the page, as its author wrote it.
    expect(await page.locator('kz-quiz > ol > li').count()).toBe(10);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
