import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { bank as tower } from '../../questions/salt-tower/index.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import { exportScores } from '../../src/scores/transfer.js';
import { classCodes, recordOfStudent } from '../support/class-codes.js';
import { openPage } from '../support/demo-page.js';
import { launch } from '../support/page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const items = [...enumerateItems(bank)];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const desktop = { viewport: { width: 1280, height: 900 } };
const open = async (options: BrowserContextOptions = desktop, url = `${server.url}/demo/quality.html`) => {
  const opened = await openPage(browser, url, options, axe);
  await opened.page.locator('article').first().waitFor();
  return opened;
};
const filter = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
const status = (page: Page) => page.getByRole('status').innerText();
const openBank = (page: Page, name: string, content: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await here.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });

describe('the page on which an editor reviews a bank', () => {
  it.each([
    ['the server', () => `${server.url}/demo/quality.html`],
    ['a file', () => pathToFileURL(resolve('demo/quality.html')).href],
  ])('opens from %s without errors and counts what there is', async (_, url) => {
    const { page, errors } = await open(desktop, url());
    const counts = await page.locator('.counts').innerText();
    const targets = Object.keys(bank.facts).length + Object.keys(bank.questions).length;
    expect(counts).toMatch(new RegExp(`\\b${targets}\\b`));
    expect(counts).toMatch(new RegExp(`\\b${items.length}\\b`));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('offers every bank in questions/', async () => {
    const { page } = await open();
    const names = readdirSync('questions', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const offered = await page.locator('select[name=bank] option').allInnerTexts();
    expect(offered.sort()).toEqual(names.map(({ name }) => name).sort());
    await filter(page, 'bank', 'salt-tower');
    await page.getByRole('heading', { level: 1, name: tower.title }).waitFor();
    await page.context().close();
  });

  it('says of everything that was not made why', async () => {
    const { page } = await open();
    const reasons = await page.locator('details', { hasText: 'not made, and why' }).evaluateAll((all) =>
      all.flatMap((one) =>
        [...one.querySelectorAll('li')].map((line) => {
          for (const besides of line.querySelectorAll('b, code')) besides.remove();
          return line.textContent?.trim() ?? '';
        }),
      ),
    );
    expect(reasons.length).toBeGreaterThan(3);
    expect(reasons.filter((reason) => !/\w \w/.test(reason))).toEqual([]);
    await page.context().close();
  });

  it('counts by target what students made of it, from their codes', async () => {
    const { page } = await open({ viewport: { width: 360, height: 800 } });
    await page.getByText('What students made of it').click();
    await page.locator('textarea').fill(classCodes(bank, 5).join('\n'));
    const rows = page.locator('.statistics tbody tr');
    expect(await page.locator('.statistics').innerText()).toContain('5 results counted');
    expect(await rows.count()).toBe(10);
    expect(await rows.first().locator('td').first().innerText()).toBe('5');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('tells which option was chosen, item by item, from an exported file', async () => {
    const { page } = await open({ viewport: { width: 360, height: 800 } });
    const records = [0, 1, 2, 3, 4].map((n) => recordOfStudent(bank, n));
    await page.getByText('What students made of it').click();
    await page.locator('textarea').fill(exportScores(records, []));
    const { items: drawn } = generateQuiz(bank, { seed: 'class' });
    const choice = drawn.find((item) => item.kind === 'choice');
    if (choice?.kind !== 'choice') throw new Error('the class was asked no choice');
    const row = page.locator('.chosen tbody').filter({ hasText: choice.stem });
    expect(await row.locator('td').first().innerText()).toBe('5');
    const key = choice.options.find(({ id }) => id === choice.key)?.text ?? '';
    const said = await row.locator('li').allInnerTexts();
    // Five students, who chose by turns.
    expect(said.reduce((sum, text) => sum + Number(/×(\d)/.exec(text)?.[1]), 0)).toBeGreaterThan(2);
    expect(said.filter((text) => text.includes('(right)')).every((text) => text.includes(key))).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('shows the key, a reason and a proof for each distractor, and the quote lit in its sentence', async () => {
    const { page } = await open();
    const choice = items.find((item) => item.kind === 'choice' && item.source === 'fact');
    if (choice?.kind !== 'choice') throw new Error('the bank has no choice');
    await page.getByRole('searchbox').fill(choice.stem);
    await filter(page, 'kind', 'choice');
    const asked = page.locator('.asked').filter({ hasText: choice.stem }).first();
    const key = choice.options.find(({ id }) => id === choice.key);
    expect(await asked.locator('.option.right').innerText()).toContain(key?.text);
    expect(await asked.locator('.option').count()).toBe(await asked.locator('.option.right, .proof').count());
    expect(await page.locator('article mark').first().innerText()).toBe(choice.evidence[0].quote);
    await page.context().close();
  });

  it('filters by kind, skill, source, block and words, and says how much is left', async () => {
    const { page } = await open();
    const all = await status(page);
    const left = async (name: string, value: string, is: (item: (typeof items)[number]) => boolean) => {
      await filter(page, name, value);
      const of = new Set(items.filter(is).map(({ target }) => target)).size;
      expect(await status(page), `${name} ${value}`).toContain(` on ${of} of `);
      await page.getByRole('button', { name: 'Show everything' }).click();
      expect(await status(page)).toBe(all);
    };
    await left('kind', 'numeric', ({ kind }) => kind === 'numeric');
    await left('skill', 'evaluate', ({ skill }) => skill === 'evaluate');
    await left('block', '1', ({ block }) => block === 1);
    await filter(page, 'source', 'authored');
    expect(await status(page)).toContain(` on ${Object.keys(bank.questions).length} of `);
    await page.getByRole('searchbox').fill('no such words anywhere');
    expect(await status(page)).toBe('Nothing passes these filters.');
    await page.context().close();
  });

  it('goes to the fact that a proof rests on, even where the filters hide it', async () => {
    const { page } = await open();
    await filter(page, 'bank', 'salt-tower');
    // What came first is proved by the facts of the others.
    const item = [...enumerateItems(tower)].find(
      ({ kind, model }) => kind === 'choice' && tower.models[model]?.each !== undefined,
    );
    if (!item) throw new Error('no item asks which comes first');
    await page.getByRole('searchbox').fill(item.stem);
    const link = page.locator('.proof button').first();
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.context().close();
  });

  it('opens a bank in JSON, shows its problems, and keeps the one before where a file is none', async () => {
    const { page, errors } = await open();
    const [name = ''] = Object.keys(tower.facts);
    const { [name]: fact, ...facts } = tower.facts;
    const faulty = { ...tower, title: 'Mended', facts: { ...facts, [name]: { ...fact, evidence: ['Not in it.'] } } };
    await openBank(page, 'faulty.json', JSON.stringify(faulty));
    await page.getByRole('heading', { level: 1, name: 'Mended' }).waitFor();
    await filter(page, 'only', 'problems');
    expect(await page.locator('article').first().innerText()).toContain(`facts.${name}.evidence`);
    await openBank(page, 'none.json', '{"id": 7}');
    expect(await page.getByRole('alert').innerText()).toMatch(/none\.json cannot be opened[^]*id/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mended');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  const looks = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => [scheme, width] as const));
  it.each(looks)('has no axe violation and no sideways scroll in %s at %i px', async (colorScheme, width) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
    for (const name of ['kazakhstan-visit', 'salt-tower']) {
      await filter(page, 'bank', name);
      await page.locator('article').first().waitFor();
      expect(await violations(page), name).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, name).toBe(0);
    }
    await page.context().close();
  });
});
