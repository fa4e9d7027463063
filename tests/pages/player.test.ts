import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParameters } from '../../demo/player-parameters.js';
import { bank as tower } from '../../questions/salt-tower/index.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { launch } from '../support/page.js';

const player = 'https://player.example/quiz/player.html';
const towerBank = 'https://banks.example/tower.json';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A web of three sites: a school that frames the player, the player's own, and one with banks. All that is requested is noted. */
const web = async (page = '<!doctype html><title>x</title>') => {
  const context = await browser.newContext();
  const opened = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  opened.on('pageerror', (error) => faults.push(String(error)));
  opened.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  opened.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    // The second place for scores comes after the first paint, whenever that is, and the aids beside it.
    if (!/\/kz-quiz\.(keep|aids|help)\.min\.js$/.test(route.request().url())) requests.push(route.request().url());
    if (hostname === 'player.example' && /^\/quiz\/[\w.-]+$/.test(pathname))
      return route.fulfill({ path: `dist/${pathname.slice('/quiz/'.length)}` });
    if (hostname === 'banks.example')
      return route.fulfill({ json: tower, headers: { 'access-control-allow-origin': '*' } });
    return hostname.endsWith('school.example')
      ? route.fulfill({ contentType: 'text/html', body: page })
      : route.abort();
  });
  return { page: opened, requests, faults, close: () => context.close() };
};

/** A page of a school that frames the player and keeps what it is told. */
const framing = (query: string): string => `<!doctype html><title>x</title>
  <script>told = []; addEventListener('message', ({ data, origin }) => told.push({ data, origin }));</script>
  <iframe src="${player}?${query}" title="Quiz" width="600" height="300"></iframe>`;
const told = (page: Awaited<ReturnType<typeof web>>['page']) =>
  page.evaluate(
    () => (window as unknown as { told: { data: { type: string; height: number }; origin: string }[] }).told,
  );

describe('the player', () => {
  it('asks what its address says, by its own strict policy', async () => {
    const { page, requests, faults, close } = await web();
    await page.goto(`${player}?bank=${encodeURIComponent(towerBank)}&seed=7&length=5`);
    await page.getByRole('button', { name: 'Start' }).click();
    const { stem } = generateQuiz(tower, { seed: '7', length: 5 }).items[0] ?? {};
    expect(await page.getByRole('heading').innerText()).toBe('Question 1 of 5');
    expect(await page.locator('[part~=stem]').first().innerText()).toBe(stem);
    expect(requests).toEqual([
      `${player}?bank=${encodeURIComponent(towerBank)}&seed=7&length=5`,
      `${player.replace('player.html', 'kz-quiz.min.js')}`,
      towerBank,
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  it('takes a bank beside it, and the script’s own where none is named', async () => {
    const { page, requests, faults, close } = await web();
    await page.goto(`${player}?bank=custom-elements.json`);
    // No bank, but it was fetched, and the quiz says what is wrong with it.
    await page.locator('[part=error]').waitFor();
    expect(requests.at(-1)).toBe(player.replace('player.html', 'custom-elements.json'));
    await page.goto(player);
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await page.getByRole('heading').innerText()).toBe('Question 1 of 10');
    expect(faults).toEqual([]);
    await close();
  });

  it('opens My data, which comes from beside it, under its policy', async () => {
    const { page, requests, faults, close } = await web();
    await page.goto(player);
    await page.getByRole('button', { name: 'My data' }).click();
    await page.locator('[part=data-actions]').waitFor();
    expect(requests.at(-1)).toBe(player.replace('player.html', 'kz-quiz.data.min.js'));
    expect(faults).toEqual([]);
    await close();
  });

  it('works from a file', async () => {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(resolve('dist/player.html')).href}?seed=7`);
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await page.getByRole('heading').innerText()).toBe('Question 1 of 10');
    await page.close();
  });

  it('tells its height, and each change of it, to the page whose origin its address names', async () => {
    const { page, faults, close } = await web(framing('seed=7&origin=https://www.school.example'));
    await page.goto('https://www.school.example/');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start' }).waitFor();
    await expect.poll(async () => (await told(page)).at(-1)?.data.height ?? 0).toBeGreaterThan(100);
    const before = (await told(page)).at(-1);
    expect(before?.origin).toBe('https://player.example');
    await frame.getByRole('button', { name: 'Start' }).click();
    await expect.poll(async () => (await told(page)).at(-1)?.data.height).not.toBe(before?.data.height);
    const { data } = (await told(page)).at(-1) ?? expect.fail('nothing was told');
    expect(data).toEqual({
      type: 'kz-height',
      height: await frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    });
    // A frame as high as it was told needs no bar to scroll.
    await page
      .locator('iframe')
      .evaluate((element, height) => element.setAttribute('height', String(height)), data.height);
    expect(await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ['is another', 'origin=https://other.example'],
    ['is not named', ''],
  ])('tells a page nothing whose origin %s', async (_, query) => {
    const { page, close } = await web(framing(`seed=7&${query}`));
    await page.goto('https://www.school.example/');
    await page.frameLocator('iframe').getByRole('button', { name: 'Start' }).click();
    await page.frameLocator('iframe').getByRole('heading', { name: 'Question 1' }).waitFor();
    expect(await told(page)).toEqual([]);
    await close();
  });

  it.each([
    'bank=javascript:alert(1)',
    'bank=data:application/json,{}',
    'bank=file:///etc/passwd',
    'bank=https://anna:secret@banks.example/tower.json',
    'bank=',
    'bank=https://',
    'origin=*',
    'origin=null',
    'origin=javascript:alert(1)',
    'origin=https://school.example/path',
  ])('refuses %s with a plain message, and requests nothing for it', async (query) => {
    const { page, requests, faults, close } = await web();
    await page.goto(`${player}?${query}`);
    expect(await page.getByRole('alert').innerText()).toMatch(/^This link names no/);
    expect(requests.filter((url) => !url.startsWith(player.replace('player.html', '')))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows what a hostile address says as nothing but an attribute', async () => {
    const { page, requests, faults, close } = await web();
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
    await page.goto(
      `${player}?seed=${hostile}&lang=${hostile}&kinds=${hostile}&profile=${hostile}&onclick=alert(1)&style=${hostile}&src=https://banks.example/other.json`,
    );
    await page.getByRole('button', { name: 'Start' }).click();
    expect(
      await page.locator('kz-quiz').evaluate(({ attributes }) => [...attributes].map(({ name }) => name).sort()),
    ).toEqual(['kinds', 'lang', 'profile', 'seed']);
    expect(requests.length).toBe(2);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('what the address of a player asks for', () => {
  const file = 'file:///home/anna/quiz/player.html';
  it.each([
    [`${file}?bank=bank.json`, 'file:///home/anna/quiz/bank.json'],
    [`${file}?bank=more/bank.json`, 'file:///home/anna/quiz/more/bank.json'],
    [`${file}?bank=https://a.example/b.json`, 'https://a.example/b.json'],
    [`${player}?bank=//a.example/b.json`, 'https://a.example/b.json'],
    [`${player}?bank=../b.json`, 'https://player.example/b.json'],
    [`${player}?bank=b.json&bank=javascript:1`, 'https://player.example/quiz/b.json'],
    [player, undefined],
  ])('takes the bank of %s', (address, src) => {
    expect(readParameters(address)).toMatchObject({ ok: true, attributes: src === undefined ? {} : { src } });
  });

  it.each([
    '../bank.json',
    '%2e%2e/bank.json',
    '%252e%252e/bank.json',
    '..%5Cbank.json',
    '//host/bank.json',
    'blob:x',
    ' javascript:1',
  ])('lets no file reach out of its folder: %s', (bank) => {
    expect(readParameters(`${file}?bank=${bank}`).ok).toBe(false);
  });

  it('is in the published page together with the policy that names it', () => {
    const page = readFileSync('dist/player.html', 'utf8');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain("require-trusted-types-for 'script'");
    expect(page).not.toMatch(/unsafe-|sourceMappingURL/);
  });
});
