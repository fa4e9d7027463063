import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Opens a page of the demo, puts its quiz in a language, and says which files came for it. */
const openIn = async (lang: string, address: string, refused = '') => {
  const { page, errors } = await openPage(browser, address);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''));
  if (refused) await page.route(`**/${refused}`, (route) => route.abort());
  const speak = (to: string) =>
    page.evaluate((name) => document.querySelector('kz-quiz')?.setAttribute('lang', name), to);
  await speak(lang);
  const start = page.locator('[part~=start]');
  const words = () => fetched.filter((name) => /\.(kk|ru|zh)\./.test(name));
  return { page, errors, words, speak, start };
};

describe('a language of the frame', () => {
  it.each([
    ['over http, under a strict policy', () => `${server.url}/demo/index.html`],
    ['from a file', () => pathToFileURL(resolve('demo/index.html')).href],
  ])('comes from its own file when the page speaks it: %s', async (_, address) => {
    const { errors, words, speak, start } = await openIn('kk', address());
    await expect.poll(() => start.innerText()).toBe('Бастау');
    expect(words()).toEqual(['kz-quiz.kk.min.js']);
    await speak('zh-Hans');
    await expect.poll(() => start.innerText()).toBe('开始');
    await speak('kk');
    await expect.poll(() => start.innerText()).toBe('Бастау');
    expect(words()).toEqual(['kz-quiz.kk.min.js', 'kz-quiz.zh.min.js']);
    expect(errors).toEqual([]);
  });

  it('is not fetched by a page in English', async () => {
    const { words, start } = await openIn('en-GB', `${server.url}/demo/bare.html`);
    expect(await start.innerText()).toBe('Start');
    expect(words()).toEqual([]);
  });

  it('that cannot be fetched leaves the words that are there, and comes once it can', async () => {
    const { page, errors, speak, start } = await openIn('ru', `${server.url}/demo/bare.html`, 'kz-quiz.ru.min.js');
    await page.waitForTimeout(300);
    expect(await start.innerText()).toBe('Start');
    await page.unroute('**/kz-quiz.ru.min.js');
    await speak('en');
    await speak('ru');
    await expect.poll(() => start.innerText()).toBe('Начать');
    expect(errors).toEqual([]);
  });
});
