import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.js';
import { openPage, playThrough, press } from '../support/demo-page.js';
import { launch } from '../support/page.js';
import { small, withChange } from '../support/small-bank.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
let made: ReturnType<typeof folderWith> | undefined;
afterEach(() => made?.end());

const packed = async (bank: unknown, ...words: readonly string[]) => {
  made = folderWith({ 'b.json': JSON.stringify(bank) });
  const ended = made.run('pack', 'b.json', '-o', 'q.html', ...words);
  expect(ended.code, ended.error).toBe(0);
  const path = join(made.folder, 'q.html');
  const opened = await openPage(browser, 'about:blank');
  const requests: string[] = [];
  opened.page.on('request', (request) => requests.push(request.url()));
  const messages: string[] = [];
  opened.page.on('console', (message) => messages.push(message.text()));
  await opened.page.goto(pathToFileURL(path).href);
  return { ...opened, ...ended, requests, messages, path };
};

describe('kz-quiz pack', () => {
  it('makes one page that asks from a file, without a request', async () => {
    const { page, errors, requests, messages, path } = await packed(small, '--seed', '7', '--length', '3');
    expect(await page.locator('article h1').innerText()).toBe('A day at the harbor');
    expect(await page.locator('article p').count()).toBe(2);
    await press(page, 'Start');
    expect(await page.locator('kz-quiz h2').innerText()).toBe('Question 1 of 3');
    await playThrough(page);
    expect(await page.locator('[part=code] textarea').inputValue()).toMatch(/^KZ1-/);
    await press(page, 'My data');
    await page.getByRole('heading', { name: 'My data' }).waitFor();
    expect(requests).toEqual([pathToFileURL(path).href]);
    expect([errors, messages]).toEqual([[], []]);
  });

  it('carries the words of each language, for a page that speaks it', async () => {
    const { page, errors, requests, messages } = await packed({ ...small, lang: 'kk' });
    expect(await page.locator('[part~=start]').innerText()).toBe('Бастау');
    expect(requests).toHaveLength(1);
    expect([errors, messages]).toEqual([[], []]);
  });

  const hostile = String.raw`</script><script>window.hit=1</script><!--<script>"'&amp;<img src=x onerror=window.hit=1>]]>`;
  it('shows whatever a bank holds as text', async () => {
    const headline = `${hostile} A day`;
    const text = `${headline}\n\n${small.article.text}`;
    const bank = withChange('title', hostile, withChange('article.text', text) as typeof small);
    const { page, errors, requests } = await packed(bank);
    expect(await page.locator('article h1').textContent()).toBe(headline);
    expect(await page.title()).toBe(hostile);
    await press(page, 'Start');
    expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('lets nothing run but its own script', async () => {
    const { page, path } = await packed(small);
    const spoilt = readFileSync(path, 'utf8').replace('</main>', '<script>window.hit=1</script></main>');
    await page.route('**/spoilt.html', (route) => route.fulfill({ contentType: 'text/html', body: spoilt }));
    await page.goto('http://127.0.0.1/spoilt.html');
    expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    await press(page, 'Start');
  });

  it('says that a quiz comes out shorter than it was asked for, and why', () => {
    made = folderWith({ 'b.json': JSON.stringify(small) });
    const { code, out } = made.run('pack', 'b.json', '-o', 'q.html', '--length', '20');
    expect(code).toBe(0);
    expect(out).toMatch(/q\.html: \d+ KiB.*\na quiz of 20 has at most \d questions: what shares a fact/);
    expect(made.run('pack', 'b.json', '-o', 'q.html', '--length', '2').out).not.toContain('a quiz of');
  });

  it('packs no bank with problems, and says which', () => {
    made = folderWith({ 'b.json': JSON.stringify(withChange('facts.opening.evidence.0', 'Nobody.')) });
    const { code, error } = made.run('pack', 'b.json', '-o', 'q.html');
    expect(code).toBe(1);
    expect(error).toContain('facts.opening.evidence.0');
    expect(error).toContain('Nothing was packed.');
    expect(() => readFileSync(join(made?.folder ?? '', 'q.html'))).toThrow();
  });

  it.each([
    ['a folder that is not there', ['-o', 'none/q.html'], 'none/q.html: there is no such folder; make it'],
    ['a length that is no number', ['--length', 'x'], '--length takes a number'],
    ['a second bank', ['c.json'], 'One word too many: c.json'],
  ])('says so and ends with 2: %s', (_, words, message) => {
    made = folderWith({ 'b.json': JSON.stringify(small) });
    const { code, error } = made.run('pack', 'b.json', ...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
