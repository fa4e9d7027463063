import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { bankJsonSchema } from '../../src/convert/json-schema.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { openBeside, openPage, playThrough, press } from '../support/demo-page.js';
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
/** Opens a page of our own making on the test server. */
const openMade = async (body: string, headers: Record<string, string> = {}) => {
  const opened = await openPage(browser, `${server.url}/demo/bare.html`);
  const messages: string[] = [];
  opened.page.on('console', (message) => messages.push(message.text()));
  await opened.page.route('**/made.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: `<!doctype html><meta charset="utf-8"><title>x</title>${body}`,
    }),
  );
  await opened.page.goto(`${server.url}/made.html`);
  return { ...opened, messages };
};
const file = (path: string) => pathToFileURL(resolve(path)).href;

describe('the classic scripts', () => {
  it.each(['demo/bare.html', 'demo/index.html'])('work from a file: %s', async (path) => {
    const { page, errors } = await openPage(browser, file(path));
    await press(page, 'Start');
    await playThrough(page);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^10\s+of 10 points/);
    expect(errors).toEqual([]);
  });

  it('fetch their parts into a sandboxed frame, whose origin no server lends a module', async () => {
    const { page, errors } = await openMade('<iframe sandbox="allow-scripts" src="/demo/bare.html"></iframe>');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start' }).click();
    await frame.getByRole('button', { name: 'Aids' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('offer the bank’s own article where the page has none, with the evidence lit in it', async () => {
    const { page, errors } = await openPage(browser, file('demo/bare.html'));
    await press(page, 'Read the article');
    expect(await page.locator('[part=article]').innerText()).toContain('This is Xi’s fifth visit to Kazakhstan');
    expect(await page.locator('[part=article]').innerText()).not.toContain('Leave a Reply');
    expect(errors).toEqual([]);
  });

  const faulty: readonly [string, string, RegExp][] = [
    ['no bank at all', '', /<kz-quiz src="bank.json">/],
    ['a bank that is no JSON', '{"id":', /line 1, column 7: .*the end of the file/],
    ['a bank of another shape', '{"id": 7}', /line 1, column 8: id: found 7; give a text in double quotes/],
    [
      'a bank whose quotes the article lacks',
      JSON.stringify({
        id: 'x',
        title: 'x',
        lang: 'en',
        article: { text: 'Nothing.' },
        questions: {
          q: {
            kind: 'numeric',
            skill: 'infer',
            stem: 'How many?',
            evidence: ['Something.'],
            key: 1,
            keyText: '1',
            unit: '',
            rationale: 'So.',
          },
        },
      }),
      /questions\.q\.evidence\.0: found not in the article: Something\./,
    ],
  ];
  it.each(faulty)(
    'without a bank say plainly what is wrong with %s, and no error reaches the page',
    async (_, json, says) => {
      const { page, errors } = await openMade(
        `<script>localStorage['kz1|a||x|1'] = 'kept'</script><script src="/dist/kz-quiz.core.min.js"></script><kz-quiz>${json && `<script type="application/json">${json}</script>`}</kz-quiz>`,
      );
      await page.locator('[part=error]').waitFor();
      await expect.poll(() => page.locator('[part=error]').innerText()).toMatch(says);
      expect(await page.evaluate(() => localStorage['kz1|a||x|1'] as string)).toBe('kept');
      expect(errors).toEqual([]);
    },
  );

  const withBank = '<script src="/dist/kz-quiz.min.js"></script>';
  const withoutBank = '<script src="/dist/kz-quiz.core.min.js"></script>';

  it.each([
    ['twice', withBank + withBank],
    ['beside the one without a bank', withBank + withoutBank],
  ])('may stand in a page %s: the first wins', async (_, scripts) => {
    const { page, errors } = await openMade(`${scripts}<kz-quiz></kz-quiz>`);
    await press(page, 'Start');
    expect(errors).toEqual([]);
  });

  it('leave a tag alone that the page owns', async () => {
    const own = `<script>customElements.define('kz-quiz', class extends HTMLElement { connectedCallback() { this.textContent = 'ours'; } })</script>`;
    const { page, errors } = await openMade(`${own}${withBank}<kz-quiz></kz-quiz>`);
    expect(await page.locator('kz-quiz').innerText()).toBe('ours');
    expect(errors).toEqual([]);
  });

  const trusted = (policy: string) => ({
    'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${policy}`,
  });

  it('work under Trusted Types that allow lit-html', async () => {
    const { page, errors } = await openMade(`${withBank}<kz-quiz></kz-quiz>`, trusted('lit-html'));
    await press(page, 'Start');
    expect(errors).toEqual([]);
  });

  it('say plainly that Trusted Types keep them out, to the reader and to the author', async () => {
    const { page, errors, messages } = await openMade(`${withBank}<kz-quiz></kz-quiz>`, trusted("'none'"));
    const shown = await page.evaluate(() => document.querySelector('kz-quiz')?.shadowRoot?.textContent);
    expect(shown).toBe('The quiz cannot be shown in this page.');
    expect(messages.join()).toContain('trusted-types lit-html');
    expect(errors).toEqual([]);
  });

  it('draw the very quiz that the core draws in Node', async () => {
    const { page } = await openPage(browser, `${server.url}/demo/`);
    const there = await page.evaluate(async () => {
      const quiz = document.querySelector('kz-quiz');
      quiz?.setAttribute('seed', '7b');
      await quiz?.updateComplete;
      return quiz?.quiz;
    });
    expect(there).toEqual(generateQuiz(bank, { seed: '7b', length: 10 }));
  });
});

describe('the package', () => {
  it('can be imported in Node, defines nothing, and has what the README names', async () => {
    const before = Object.keys(globalThis).length;
    const core = (await import(file('dist/index.js'))) as typeof import('../../src/index.js');
    const built = (await import(file('dist/banks/kazakhstan-visit.js'))) as { bank: typeof bank };
    expect(Object.keys(globalThis)).toHaveLength(before);
    const quiz = core.generateQuiz(built.bank, { seed: '7b', length: 10 });
    expect(quiz).toEqual(generateQuiz(bank, { seed: '7b', length: 10 }));
    expect(core.checkBank(built.bank)).toEqual([]);
    for (const name of ['gradeResponse', 'parseBank', 'enumerateItems'] as const)
      expect(core[name]).toBeTypeOf('function');
  });

  it('has the JSON Schema of a bank, for editors', () => {
    expect(JSON.parse(readFileSync('dist/bank.schema.json', 'utf8'))).toEqual(bankJsonSchema());
  });

  it('declares its bank without printing the article', () => {
    expect(readFileSync('dist/banks/kazakhstan-visit.d.ts', 'utf8').length).toBeLessThan(1000);
  });
});

describe('the second place for scores', () => {
  it.each([
    ['over http', () => `${server.url}/demo/bare.html`],
    ['from a file', () => file('demo/bare.html')],
  ])('comes from its own file once the page is drawn: %s', async (_, address) => {
    const { page, errors } = await openPage(browser, address());
    await press(page, 'Start');
    await playThrough(page);
    await expect.poll(() => page.locator('[part=notice]').last().innerText()).toBe('Saved.');
    expect(errors).toEqual([]);
  });

  it('that cannot be fetched costs nothing but itself: a result is saved in this browser', async () => {
    const unopened = await (await browser.newContext()).newPage();
    await unopened.route('**/kz-quiz.keep.min.js', (route) => route.abort());
    const { page, errors } = await openBeside(unopened, `${server.url}/demo/bare.html`);
    await press(page, 'Start');
    await playThrough(page);
    expect(await page.locator('[part=notice]').last().innerText()).toBe('Saved in this browser.');
    await page.reload();
    await expect.poll(() => page.locator('[part=body]').innerText()).toMatch(/Your best so far: 10 of 10/);
    expect(errors).toEqual([]);
  });

  it('is asked for once by a page of many quizzes, and not where nothing is to be kept', async () => {
    const { page } = await openMade(
      `<script src="/dist/kz-quiz.min.js"></script>${'<kz-quiz></kz-quiz>'.repeat(3)}<kz-quiz storage="none"></kz-quiz>`,
    );
    const fetched = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('kz-quiz.keep.min.js')).length,
      );
    await expect.poll(fetched).toBe(1);
    const none = await openMade(`<script src="/dist/kz-quiz.min.js"></script><kz-quiz storage="none"></kz-quiz>`);
    await press(none.page, 'Start');
    await playThrough(none.page);
    const names = await none.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(names.filter((name) => name.includes('keep'))).toEqual([]);
  });
});

describe('My data', () => {
  it.each([
    ['over http, under a strict policy', () => `${server.url}/demo/index.html`],
    ['from a file', () => file('demo/index.html')],
  ])('comes from its own file when it is opened: %s', async (_, address) => {
    const { page, errors } = await openPage(browser, address());
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await press(page, 'My data');
    await page.getByRole('heading', { name: 'My data' }).waitFor();
    expect(fetched.filter((url) => url.endsWith('kz-quiz.data.min.js'))).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('that cannot be fetched costs no result, says so, and comes once it can', async () => {
    const { page, errors } = await openPage(browser, `${server.url}/demo/bare.html`);
    await page.route('**/kz-quiz.data.min.js', (route) => route.abort());
    await press(page, 'Start');
    await playThrough(page);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^10\s+of 10 points/);
    expect(await page.locator('[part=code]').count()).toBe(0);
    await press(page, 'My data');
    await page.getByRole('alert').waitFor();
    await press(page, 'Back to the quiz');
    await page.locator('[part=result]').waitFor();
    await page.unroute('**/kz-quiz.data.min.js');
    await press(page, 'My data');
    await page.getByRole('heading', { name: 'Attempts' }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('what comes on use', () => {
  const inMode = (page: Page, mode: string) =>
    page.evaluate((name) => document.querySelector('kz-quiz')?.setAttribute('mode', name), mode);

  it.each([
    ['over http, under a strict policy', () => `${server.url}/demo/index.html`],
    ['from a file', () => file('demo/index.html')],
  ])('is a test and its result, each from its own file: %s', async (_, address) => {
    const { page, errors } = await openPage(browser, address());
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''));
    await inMode(page, 'test');
    await page.getByText('Nothing is marked until you hand in').waitFor();
    await press(page, 'Start');
    await press(page, 'All questions');
    await press(page, 'Hand in');
    await press(page, 'Hand in all the same');
    await page.locator('[part=map]').waitFor();
    expect(fetched.filter((name) => /modes|result/.test(name))).toEqual([
      'kz-quiz.modes.min.js',
      'kz-quiz.result.min.js',
    ]);
    expect(errors).toEqual([]);
  });

  it('and cannot be fetched: no test begins, the page is told, and it comes once it can', async () => {
    const { page, errors } = await openPage(browser, `${server.url}/demo/bare.html`);
    await page.route('**/kz-quiz.modes.min.js', (route) => route.abort());
    const told = page.evaluate(
      () =>
        new Promise((tell) =>
          document.querySelector('kz-quiz')?.addEventListener('kz-error', ({ detail }) => tell(detail.reason)),
        ),
    );
    await inMode(page, 'test');
    await page.getByRole('alert').waitFor();
    expect(await told).toBe('fetch');
    await page.unroute('**/kz-quiz.modes.min.js');
    await press(page, 'Try again');
    await page.getByText('Nothing is marked until you hand in').waitFor();
    expect(errors).toEqual([]);
  });

  it('and says what is wrong: without it the paths alone are told', async () => {
    const { page, errors } = await openPage(browser, `${server.url}/demo/bare.html`);
    await page.route('**/kz-quiz.help.min.js', (route) => route.abort());
    await page.evaluate(() => document.querySelector('kz-quiz')?.setAttribute('src', '/dist/custom-elements.json'));
    await page.getByRole('alert').getByText('article', { exact: true }).waitFor();
    await page.unroute('**/kz-quiz.help.min.js');
    await press(page, 'Try again');
    await page.getByText('article: found nothing; give it, it must be there').waitFor();
    expect(errors).toEqual([]);
  });

  it('and says what to do about a bank that a page on a disk cannot fetch', async () => {
    const { page } = await openPage(browser, file('demo/bare.html'));
    await page.evaluate(() => document.querySelector('kz-quiz')?.setAttribute('src', 'story.json'));
    await page.getByText('may fetch no bank. Put it inside the tag').waitFor();
  });

  it('and is the rest of a result: without it the figure stands, and new questions can be asked', async () => {
    const { page, errors } = await openPage(browser, `${server.url}/demo/bare.html`);
    await page.route('**/kz-quiz.result.min.js', (route) => route.abort());
    await press(page, 'Start');
    await playThrough(page, 1);
    expect(await page.locator('[part=result]').innerText()).toMatch(/^9\s+of 10 points/);
    expect(await page.locator('[part=map]').count()).toBe(0);
    await page.unroute('**/kz-quiz.result.min.js');
    await press(page, 'More questions');
    await playThrough(page, 1);
    await page.locator('[part=map]').waitFor();
    expect(errors).toEqual([]);
  });
});
