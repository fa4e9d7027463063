import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import {
  keptAttempts,
  openBeside,
  openPage,
  playInBackground,
  playThrough,
  press,
  respond,
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

describe('what is kept', () => {
  it('goes on after a reload with the items as they were asked', async () => {
    const { page, errors } = await openPage(browser, demo);
    await press(page, 'Start');
    for (let i = 0; i < 3; i++) {
      await respond(page);
      await press(page, 'Check');
      await press(page, 'Next question');
    }
    const stems = () =>
      page.evaluate(() => document.querySelector('kz-quiz')?.attempt?.quiz.items.map((item) => item.stem));
    const before = await stems();
    await page.reload();
    await press(page, 'Go on from question 4');
    expect(await stems()).toEqual(before);
    expect(await page.locator('[part=heading]').innerText()).toBe('Question 4 of 10');
    await playThrough(page);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^10\s+of 10 points/);
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /^kz1\|[pi]\|/.test(key)));
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('loses none of four attempts that four tabs finish at once, and takes at most 250 units for each', async () => {
    const first = await openPage(browser, demo);
    const context = first.page.context();
    const others = await Promise.all([1, 2, 3].map(async () => openBeside(await context.newPage(), demo)));
    const tabs = [first, ...others].map(({ page }) => page);
    for (const page of tabs) await playInBackground(page, 2);
    const pressed = (page: (typeof tabs)[number]) =>
      page.evaluate(() =>
        document.querySelector('kz-quiz')?.shadowRoot?.querySelector<HTMLElement>('[part~=next]')?.click(),
      );
    await Promise.all(tabs.map(pressed));
    for (const page of tabs) await expect.poll(() => page.locator('[part=notice]').innerText()).toBe('Saved.');
    const keys = await keptAttempts(first.page);
    expect(keys).toHaveLength(4);
    const sizes = await first.page.evaluate(
      (all) => all.map((key) => key.length + (localStorage[key] as string).length),
      keys,
    );
    for (const size of sizes) expect(size).toBeLessThanOrEqual(250);
    await first.page.reload();
    await expect.poll(() => first.page.locator('[part=body]').innerText()).toMatch(/Your best so far: 8 of 10/);
    expect([first, ...others].flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('comes back after the page has cleared its storage', async () => {
    const { page, errors } = await openPage(browser, demo);
    await press(page, 'Start');
    await playThrough(page);
    await expect.poll(() => page.locator('[part=notice]').last().innerText()).toBe('Saved.');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect.poll(() => page.locator('[part=body]').innerText()).toMatch(/Your best so far: 10 of 10/);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'the getter throws',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    ],
    ['it is null', `Object.defineProperty(window, 'localStorage', { get() { return null; } });`],
  ])('is said not to be kept where %s, and the quiz can be played all the same', async (_, script) => {
    const { page, errors } = await openPage(browser, demo, {}, script);
    await press(page, 'Start');
    await playThrough(page);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^10\s+of 10 points/);
    expect(await page.locator('[part=notice]').last().innerText()).toMatch(/not|closed/i);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'nothing can be written',
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
    ],
    ['writing does nothing', `Storage.prototype.setItem = () => {};`],
  ])('is in the second place where %s, and there on the next visit', async (_, script) => {
    const { page, errors } = await openPage(browser, demo, {}, script);
    await press(page, 'Start');
    await playThrough(page);
    await expect.poll(() => page.locator('[part=notice]').last().innerText()).toBe('Saved in this browser.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await expect.poll(() => page.locator('[part=body]').innerText()).toMatch(/Your best so far: 10 of 10/);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'nothing can be written',
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
    ],
    ['writing does nothing', `Storage.prototype.setItem = () => {};`],
  ])('is said not to be kept where %s and there is no second place', async (_, script) => {
    const { page, errors } = await openPage(
      browser,
      demo,
      {},
      `${script} delete window.indexedDB;
      Object.defineProperty(window, 'indexedDB', { value: undefined });`,
    );
    await press(page, 'Start');
    await playThrough(page);
    expect(await page.locator('[part=notice]').last().innerText()).toMatch(/not/i);
    expect(errors).toEqual([]);
  });

  it('leaves what it cannot read as it was, byte for byte', async () => {
    const strange = {
      'kz1|a||x|1': 'garbage',
      'kz2|a||x|1': 'of a later format',
      'kz1|p||a|b|1': '',
      other: 'of the page',
    };
    const { page, errors } = await openPage(browser, demo);
    await page.evaluate((values) => Object.assign(localStorage, values), strange);
    await page.reload();
    await press(page, 'Start');
    await playThrough(page);
    const after = await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), Object.keys(strange));
    expect(after).toEqual(Object.values(strange));
    expect(errors).toEqual([]);
  });
});
