import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { openPage, playThrough, status } from '../support/demo-page.js';
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

it.each(['newspaper', 'handbook'])(
  'the quiz of the %s page is played to its end, and takes the page’s colours',
  async (name) => {
    const { page, errors } = await openPage(browser, `${server.url}/demo/${name}.html`, {
      viewport: { width: 320, height: 700 },
    });
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    const start = page.locator('[part~=start]');
    const accent = await page
      .locator('kz-quiz')
      .evaluate((quiz) => getComputedStyle(quiz).getPropertyValue('--kz-accent'));
    const painted = await start.evaluate((button) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = getComputedStyle(document.querySelector('kz-quiz') ?? probe).getPropertyValue('--kz-accent');
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [color, getComputedStyle(button).backgroundColor];
    });
    expect(accent).not.toBe('');
    expect(painted[1]).toBe(painted[0]);
    await start.click();
    await playThrough(page);
    expect(await status(page)).toBe('finished');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect([...errors, ...refused]).toEqual([]);
  },
);

it('the test of the school page is handed in with its form’s value', async () => {
  const { page, errors } = await openPage(browser, `${server.url}/demo/school.html`);
  await page.locator('[part~=start]').click();
  await page.locator('[part~=overview]').click();
  await page.locator('[part~=finish]').click();
  await page.locator('[part~=confirm] [part~=finish], [part~=finish]').last().click();
  await page.locator('[part~=result]').waitFor();
  const value = await page.locator('form').evaluate((form: HTMLFormElement) => new FormData(form).get('reading'));
  expect(value).toBe('0/5');
  expect(errors).toEqual([]);
});
