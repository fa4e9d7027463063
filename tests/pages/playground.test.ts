import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { bank as tower } from '../../questions/salt-tower/index.js';
import { openPage } from '../support/demo-page.js';
import { launch } from '../support/page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (options: BrowserContextOptions = desktop, url = `${server.url}/demo/playground.html`) => {
  const opened = await openPage(browser, url, options, axe);
  await opened.page.getByRole('button', { name: 'Start' }).waitFor();
  return { ...opened, field: opened.page.getByLabel('The bank, as JSON'), state: opened.page.locator('#state') };
};
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await here.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });
const says = (page: Page) => expect.poll(() => page.locator('#state').innerText());
const chosen = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector('textarea');
    return field?.value.slice(field.selectionStart, field.selectionEnd);
  });
/** The text with one place changed. */
const change = async (page: Page, from: string, to: string): Promise<string> => {
  const field = page.getByLabel('The bank, as JSON');
  const text = await field.inputValue();
  expect(text).toContain(from);
  await field.fill(text.replace(from, to));
  return text;
};

describe('the playground', () => {
  it.each([
    ['the server', () => `${server.url}/demo/playground.html`],
    ['a file', () => pathToFileURL(resolve('demo/playground.html')).href],
  ])('asks the bank that is written in it, from %s', async (_, url) => {
    const { page, errors, state } = await open(desktop, url());
    expect(await state.innerText()).toBe('No problems. 12 questions can be asked.');
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await page.locator('[part=heading]').innerText()).toBe('Question 1 of 5');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('asks anew once the bank has changed, and goes on where only its form has', async () => {
    const { page, field } = await open();
    await page.getByRole('button', { name: 'Start' }).click();
    await field.fill(JSON.stringify(JSON.parse(await field.inputValue())));
    await page.waitForTimeout(700);
    expect(await page.locator('[part=heading]').innerText()).toBe('Question 1 of 5');
    const read = await page
      .locator('kz-quiz')
      .evaluate((quiz: HTMLElementTagNameMap['kz-quiz']) => quiz.quiz?.bank.title);
    expect(read).toBe('A library comes by water');
    await change(page, '"title":"A library comes by water"', '"title":"Another"');
    await expect
      .poll(() => page.locator('kz-quiz').evaluate((quiz: HTMLElementTagNameMap['kz-quiz']) => quiz.quiz?.bank.title))
      .toBe('Another');
    await page.context().close();
  });

  it('marks each problem at its line, says what to do, and brings the cursor there', async () => {
    const { page, errors } = await open();
    const text = await change(page, '"skill": "retrieve"', '"skill": "guess"');
    const line = text.split('\n').findIndex((each) => each.includes('"skill": "retrieve"')) + 1;
    await says(page).toBe('1 problem. The quiz is still of the last bank that could be read.');
    expect(await page.locator('.lines .bad').count()).toBe(1);
    expect(await page.locator(`.lines :nth-child(${line})`).getAttribute('class')).toBe('bad');
    const problem = page.getByRole('button', { name: `Line ${line}` });
    expect(await problem.innerText()).toContain('questions.engine.skill');
    await problem.press('Enter');
    expect(await chosen(page)).toBe('      "skill": "guess",');
    const [mark, box] = await Promise.all([
      page.locator('.lines .bad').boundingBox(),
      page.locator('.editor').boundingBox(),
    ]);
    expect(mark && box && mark.y > box.y && mark.y < box.y + box.height).toBe(true);
    // Over what is chosen the writer types, and the quiz is there again.
    await page.keyboard.type('      "skill": "retrieve",');
    await says(page).toMatch(/^No problems/);
    expect(await page.locator('.lines .bad').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a comma too many', '"lang": "en",', '"lang": "en",,', 'a comma with nothing before it; take it out'],
    [
      'a quote that the article lacks',
      '"It has sailed since 1962"',
      '"It has sailed since 1963"',
      'quote the article letter for letter',
    ],
    ['a key given twice', '"lang": "en",', '"lang": "en", "lang": "en",', 'take one out'],
  ])('finds %s', async (_, from, to, fix) => {
    const { page } = await open();
    const text = await change(page, from, to);
    const line = text.split('\n').findIndex((each) => each.includes(from)) + 1;
    await says(page).toMatch(/^1 problem/);
    expect(await page.getByRole('button', { name: `Line ${line} ` }).innerText()).toContain(fix);
    await page.context().close();
  });

  it('says in words which rule of item writing an option breaks', async () => {
    const { page } = await open();
    await change(page, '"text": "Fish that come to market"', '"text": "Books that come to islands"');
    await expect.poll(() => page.locator('body').innerText()).toContain('two options are alike: Books that come');
    await page.context().close();
  });

  it('keeps its marks beside the lines of the field, however they break', async () => {
    for (const width of [360, 1280]) {
      const { page } = await open({ viewport: { width, height: 800 } });
      const heights = await page.evaluate(() =>
        ['textarea', '.lines'].map((name) => document.querySelector(name)?.scrollHeight),
      );
      expect(heights[0]).toBe(heights[1]);
      await page.context().close();
    }
  });

  it('opens banks from its list and from a file', async () => {
    const { page } = await open();
    await page.getByLabel('Begin with').selectOption('salt-tower');
    await says(page).toMatch(/^No problems\. \d{3,} questions/);
    const name = 'mine.json';
    await page
      .getByLabel('Open a JSON bank')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{"id": 7}') });
    await says(page).toMatch(/problems?\. The quiz is still of the last bank/);
    await page.context().close();
  });

  it('gives the code to embed the bank, which asks it', async () => {
    const { page } = await open();
    const code = () => page.getByRole('region', { name: 'Code to embed' }).innerText();
    expect(await code()).toBe(
      '<script src="kz-quiz.core.min.js" defer></script>\n<kz-quiz src="bank.json" for="article"></kz-quiz>',
    );
    await page.getByRole('radio', { name: 'A frame' }).check();
    expect(await code()).toMatch(/^<iframe src="player\.html\?bank=bank\.json" title="A library comes by water"/);
    const hostile = { ...tower, title: '</script><script>alert(1)</script>"><img src=x>' };
    await page.getByLabel('The bank, as JSON').fill(JSON.stringify(hostile));
    await expect.poll(code).toContain('title="&lt;/script&gt;');
    await page.getByRole('radio', { name: 'All in the page' }).check();
    const body = `<!doctype html><title>x</title>${(await code()).replace('src="', 'src="/dist/')}`;
    await page.route('**/made.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${server.url}/made.html`);
    await page.getByRole('button', { name: 'Start' }).click();
    const title = await page
      .locator('kz-quiz')
      .evaluate((quiz: HTMLElementTagNameMap['kz-quiz']) => quiz.quiz?.bank.title);
    expect(title).toBe(hostile.title);
    expect(await page.locator('body > img').count()).toBe(0);
    await page.context().close();
  });

  it('hands out the bank as a file, as it was written', async () => {
    const { page, field } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download bank.json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bank.json');
    expect(readFileSync(await download.path(), 'utf8')).toBe(await field.inputValue());
    await page.context().close();
  });

  it('is reached and left by keyboard: Tab passes the field by', async () => {
    const { page, field } = await open();
    await field.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('textarea');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.context().close();
  });

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'dark'],
  ] as const)('is accessible and scrolls no way but down at %d in %s', async (width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 800 }, colorScheme });
    await change(page, '"skill": "retrieve"', '"skill": "guess"');
    await says(page).toMatch(/^1 problem/);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});
