import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { openPage, playThrough, press, respond } from '../support/demo-page.js';
import { launch } from '../support/page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Of the whole page; of the bare page, which has nothing but the tag, of the quiz. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run: (within: string) => Promise<AxeResults> } };
    const { violations: found } = await here.run(document.querySelector('main') ? 'html' : 'kz-quiz');
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });
const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const looks = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => [scheme, width] as const));

/** Kinds and states by themselves are the gallery's; here they stand in a page, after what comes before them. */
describe.each(looks)('the demo page in %s at %i px', (colorScheme, width) => {
  it('has no axe violation and no sideways scroll', async () => {
    const { page } = await openPage(
      browser,
      `${server.url}/demo/`,
      { colorScheme, viewport: { width, height: 760 } },
      axe,
    );
    const check = async (state: string): Promise<void> => {
      expect(await violations(page), state).toEqual([]);
      expect(await scrollsSideways(page), state).toBe(false);
    };
    await check('start');
    await press(page, 'Start');
    await respond(page, false);
    await press(page, 'Check');
    await check('feedback');
    await page.goto(`${server.url}/demo/bare.html`);
    await press(page, 'Read the article');
    await check('reading');
    await press(page, 'Back to the quiz');
    await press(page, 'Start');
    // The head of a question is none of the page.
    await page.locator('[part=heading]').waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
    await playThrough(page, 1);
    await check('result of the bare page');
  });
});

const testLooks = [
  ['ru', 'light', 320],
  ['en', 'dark', 1280],
] as const;

describe.each(testLooks)('a test in %s, in %s at %i px', (lang, colorScheme, width) => {
  it('has no axe violation, no sideways scroll and no small target in any state', async () => {
    const { page } = await openPage(
      browser,
      `${server.url}/demo/`,
      { colorScheme, viewport: { width, height: 760 } },
      axe,
    );
    const check = async (state: string): Promise<void> => {
      expect(await violations(page), state).toEqual([]);
      expect(await scrollsSideways(page), state).toBe(false);
      const small = await page.locator('kz-quiz button:not(.link)').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { width: across, height } = button.getBoundingClientRect();
          return height < 44 || across < 44 ? [button.textContent?.trim()] : [];
        }),
      );
      expect(small, state).toEqual([]);
    };
    const to = (part: string) => page.locator(`[part~=${part}]`).first().press('Enter');
    const ask = async (mode: string): Promise<void> => {
      await page.evaluate((attributes) => {
        for (const [name, value] of attributes) document.querySelector('kz-quiz')?.setAttribute(name, value);
      }, Object.entries({ mode, lang }));
      await page.locator('[part~=start]').waitFor();
    };
    await ask('test');
    await check('start');
    await to('start');
    await to('flag');
    for (let i = 0; i < 10; i++) {
      if (i < 3) await check(`question ${i + 1}`);
      await to('next');
    }
    await check('overview');
    await to('finish');
    await check('before handing in');
    await page.locator('[part=confirm] [part~=finish]').press('Enter');
    await page.locator('[part=map]').waitFor();
    await check('result');
    await page.locator('[part=table] summary').press('Enter');
    for (const [i, summary] of (await page.locator('[part=review] summary').all()).slice(0, 3).entries()) {
      await summary.press('Enter');
      await check(`result, item ${i + 1} open`);
    }
    await page.reload();
    await ask('review');
    await check('review');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ask('review');
    await check('review of nothing');
  });
});
