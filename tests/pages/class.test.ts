import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { bank as tower } from '../../questions/salt-tower/index.js';
import { classCodes } from '../support/class-codes.js';
import { openPage } from '../support/demo-page.js';
import { launch } from '../support/page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const codes = classCodes(bank, 30);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** From a file, as a teacher has it on a stick. */
const open = async (
  text: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
  path = 'demo/class.html',
) => {
  const opened = await openPage(browser, pathToFileURL(resolve(path)).href, options, axe);
  await opened.page.getByLabel('Result codes').fill(text);
  return opened;
};
const status = (page: Page) => page.getByRole('status').innerText();
const rows = (page: Page) => page.locator('.students tbody tr');
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await here.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });

describe('the page on which a teacher reads result codes', () => {
  it('is published as one file, which looks as it does here and needs nothing beside it', async () => {
    const looks = async (path: string) => {
      const { page, errors } = await open(codes.join('\n'), undefined, path);
      const picture = await page.screenshot();
      const beside = await page.locator('link, script[src], img').count();
      const got = { status: await status(page), rows: await rows(page).count(), errors: [...errors], beside };
      await page.context().close();
      return { picture, got };
    };
    const published = await looks('dist/class.html');
    expect(published.got).toEqual({ status: '30 results read', rows: 30, errors: [], beside: 0 });
    expect(published.picture.equals((await looks('demo/class.html')).picture)).toBe(true);
  });

  it('makes a table of thirty codes from any mess of text, and says that a code proves nothing', async () => {
    const mess = codes.map((code, i) =>
      i % 3 ? `> Student ${i}: ${code.toLowerCase()}` : `${code.slice(0, 47)}\n${code.slice(47)}, sent`,
    );
    const { page, errors } = await open(mess.join('\n\n'));
    expect(await status(page)).toBe('30 results read');
    expect(await rows(page).count()).toBe(30);
    expect(await rows(page).nth(1).innerText()).toContain('Student 1');
    expect(await page.locator('header').innerText()).toContain('anyone can copy or forge one');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('counts a duplicate once, and names each line that cannot be read, and why', async () => {
    const [one = '', two = '', three = ''] = codes;
    const broken = three.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    const { page } = await open([one, two, one, broken, three.slice(4), three.slice(0, 60)].join('\n'));
    expect(await status(page)).toBe('2 results read · 1 duplicate counted once · 3 lines unreadable');
    const lines = await page.locator('.unread li').allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, ' ').slice(0, 40))).toEqual([
      expect.stringMatching(/^Line 4 a character is wrong/),
      expect.stringMatching(/^Line 5 looks like a code, but KZ1/),
      expect.stringMatching(/^Line 6 ends too soon/),
    ]);
    await page.context().close();
  });

  it('lights up the sentences where the class went wrong, with a number beside each, and a table that says the same', async () => {
    const { page } = await open(codes.join('\n'));
    const marks = page.locator('.text mark');
    expect(await marks.count()).toBeGreaterThan(5);
    const table = page.locator('.sentences tbody tr');
    expect(await table.count()).toBe(await marks.count());
    for (let i = 0; i < (await marks.count()); i++) {
      const [wrong, of] = (await marks.nth(i).locator('.count').innerText()).split('/').map(Number);
      expect(await table.nth(i).innerText()).toContain(`${wrong} of ${of}`);
      expect(await marks.nth(i).getAttribute('class')).toBe(`s${Math.ceil(((wrong ?? 0) / (of ?? 1)) * 4)}`);
    }
    const text = (await page.locator('.text').innerText()).replace(/\d+\/\d+/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('This is Xi’s fifth visit to Kazakhstan');
    await page.context().close();
  });

  it('gives the table as a file for a spreadsheet', async () => {
    const { page } = await open(`Anna ${codes[0]}\n=Ben ${codes[1]}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('class.csv');
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\uFEFFstudent', 'Anna', 'Ben', '']);
    await page.context().close();
  });

  it('takes the questions that most codes are of, and leaves the others out of the figures', async () => {
    const { page } = await open([...classCodes(tower, 3), ...codes.slice(0, 1)].join('\n'));
    expect(await page.locator('select[name=bank]').inputValue()).toBe('salt-tower');
    expect(await status(page)).toBe('3 results read · 1 result of other questions left out');
    await page.locator('select[name=bank]').selectOption('kazakhstan-visit');
    expect(await status(page)).toBe('1 result read · 3 results of other questions left out');
    await page.context().close();
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible and scrolls no way but down at %d in %s', async (width, colorScheme) => {
    const { page } = await open(`${codes.join('\n')}\nKZ1-AAAAA`, { viewport: { width, height: 800 }, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});
