import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import {
  keptAttempts,
  openPage,
  playThrough,
  press,
  respond,
  respondByKeyboard,
  status,
} from '../support/demo-page.js';
import { launch } from '../support/page.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let demo: string;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  demo = `${server.url}/demo/`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('a student on the demo page', () => {
  it('plays through by mouse, finds the score and the evidence, and the score again on coming back', async () => {
    const { page, errors } = await openPage(browser, demo);
    await press(page, 'Start');
    await respond(page, false);
    await press(page, 'Check');
    expect(await page.getByRole('status').innerText()).toMatch(/^(Not this one\.|0 of \d+ )/);
    // An item may have two passages to show.
    await page.getByRole('button', { name: 'Show in the article' }).first().click();
    const back = page.getByRole('button', { name: 'Back to question 1' });
    await back.waitFor();
    const lit = await page.evaluate(() => [...(CSS.highlights.get('kz-evidence') ?? [])].map(String));
    const quote = await page.locator('[part=quote] p').first().innerText();
    expect(lit.join('').replace(/\s+/g, ' ')).toContain(quote.replace(/^“|”$/g, '').trim());
    await back.click();
    await press(page, 'Next question');
    await playThrough(page);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^9\s+of 10 points/);
    expect(await keptAttempts(page)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => page.locator('[part=body]').innerText()).toMatch(/Your best so far: 9 of 10/);
    expect(errors).toEqual([]);
  });

  it('plays through by keyboard alone, the focus always in sight and never lost', async () => {
    const { page, errors } = await openPage(browser, demo);
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('kz-quiz')?.shadowRoot?.activeElement;
        const box = inner?.getBoundingClientRect();
        const visible = !!box && box.bottom > 0 && box.top < innerHeight && box.height > 0;
        return { name: inner?.textContent?.trim() ?? '', visible, lost: document.activeElement === document.body };
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 20; i++) {
        await page.keyboard.press('Tab');
        if ((await focused()).name === name) return;
      }
      throw new Error(`no way to ${name} by Tab`);
    };
    await tabTo('Start');
    await page.keyboard.press('Enter');
    for (let n = 1; n <= 10; n++) {
      await expect.poll(async () => (await focused()).name).toBe(`Question ${n} of 10`);
      await respondByKeyboard(page, n > 1);
      expect((await focused()).visible).toBe(true);
      await tabTo('Check');
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('feedback');
      expect(await focused()).toMatchObject({ visible: true, lost: false });
      if (n === 1) {
        await tabTo('Show in the article');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await focused()).name).toBe('Back to question 1');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await focused()).name).toBe('Show in the article');
        await tabTo('Next question');
      } else if ((await focused()).name !== (n === 10 ? 'See the result' : 'Next question'))
        await tabTo(n === 10 ? 'See the result' : 'Next question');
      await page.keyboard.press('Enter');
    }
    await expect.poll(async () => (await focused()).name.replace(/\s+/g, ' ')).toMatch(/^9 of 10 points/);
    expect(errors).toEqual([]);
  });

  it('takes a test by keyboard alone, goes back to change a response, and hands it in', async () => {
    const { page, errors } = await openPage(browser, demo);
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('kz-quiz')?.shadowRoot?.activeElement;
        const box = inner?.getBoundingClientRect();
        const name = inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
        return {
          name: name.replace(/\s+/g, ' ').trim(),
          visible: !!box && box.bottom > 0 && box.top < innerHeight && box.height > 0,
        };
      });
    const at = async (name: string | RegExp): Promise<void> => {
      await expect.poll(async () => (await focused()).name).toMatch(name);
      expect((await focused()).visible).toBe(true);
    };
    const go = async (name: string): Promise<void> => {
      for (let i = 0; i < 40 && !(await focused()).name.startsWith(name); i++) await page.keyboard.press('Tab');
      expect((await focused()).name).toContain(name);
      expect((await focused()).visible).toBe(true);
      await page.keyboard.press('Enter');
    };
    await page.evaluate(() => document.querySelector('kz-quiz')?.setAttribute('mode', 'test'));
    await page.locator('[part~=start]').waitFor();
    await go('Start');
    for (let n = 1; n <= 10; n++) {
      await at(`Question ${n} of 10`);
      if (n > 1) await respondByKeyboard(page, n > 2);
      expect(await page.locator('[part=score]').innerText(), `after question ${n}`).toBe(`${n - 1} done`);
      if (n === 3) {
        await go('Come back to this');
        await at('Come back to this');
      }
      await go(n < 10 ? 'Next question' : 'All questions');
    }
    await at('All questions');
    await go('Hand in');
    await at(/^One question is not done yet/);
    await go('To question 1');
    await at('Question 1 of 10');
    await respondByKeyboard(page, true);
    await go('All questions');
    await at('All questions');
    await go('Hand in');
    await at(/^9 of 10 points|^9\.\d+ of 10 points/);
    // Opens the one that was missed.
    await page.locator('[part=review]').first().waitFor();
    for (let i = 0; i < 20 && !(await page.locator('[part=review] summary:focus').count()); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[part=settled]').waitFor();
    expect((await focused()).visible).toBe(true);
    await go('Try 1 missed');
    await at('Question 1 of 1');
    expect(errors).toEqual([]);
  });

  it('asks nothing of any other address', async () => {
    const { page } = await openPage(browser, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(demo);
    await press(page, 'Start');
    await playThrough(page);
    for (const url of asked) expect(url.startsWith(server.url)).toBe(true);
  });
});
