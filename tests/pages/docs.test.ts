import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { openPage, press } from '../support/demo-page.js';
import { docsPage, documentNames, pageOf } from '../support/docs-pages.mjs';
import { htmlOf } from '../support/markdown.mjs';
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

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run: (within: string) => Promise<AxeResults> } };
    return (await here.run('html')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });

describe('the pages of documents', () => {
  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('have no axe violation and no sideways scroll in %s at %i px', async (colorScheme, width) => {
    const size = { colorScheme, viewport: { width, height: 800 } };
    const { page, errors } = await openPage(browser, `${server.url}/demo/`, size, axe);
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    for (const name of documentNames) {
      await page.goto(`${server.url}/dist/demo/${pageOf(name)}`);
      expect(await violations(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
    }
    expect([...errors, ...refused]).toEqual([]);
    await page.context().close();
  });

  it('lead to one another, to the demo and to their own headings, and nowhere else', async () => {
    const { page } = await openPage(browser, `${server.url}/demo/`);
    await page.getByRole('link', { name: 'Put it on a page of yours' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('kz-quiz');
    const links = new Set<string>();
    for (const name of documentNames) {
      await page.goto(`${server.url}/dist/demo/${pageOf(name)}`);
      for (const link of await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
        links.add(link);
    }
    expect(links.size).toBeGreaterThan(40);
    for (const link of links) {
      const [, anchor] = link.split('#');
      const answered = await page.request.get(link);
      expect(answered.status(), link).toBe(200);
      if (anchor) expect(await answered.text(), link).toContain(`id="${decodeURIComponent(anchor)}"`);
    }
    await page.context().close();
  });

  it('show beside the bank of the README the quiz that comes of it, which keeps nothing, from a file too', async () => {
    for (const base of [server.url, pathToFileURL(resolve('.')).href]) {
      const { page, errors } = await openPage(browser, `${base}/dist/demo/docs.html`);
      await press(page, 'Start');
      expect(
        await page.locator('kz-quiz').evaluate((quiz: HTMLElementTagNameMap['kz-quiz']) => quiz.quiz?.bank.title),
      ).toBe('A ferry that runs on sunlight');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the Markdown of the documents', () => {
  const how = { link: (to: string) => to.replace('.md', '.html') };
  const html = (text: string): string => htmlOf(text, how).html;

  it('becomes headings that can be named, text, lists, tables and code', () => {
    expect(htmlOf('# A `b` c\n\n## Two\n\n## Two', how).headings).toEqual([
      { level: 1, text: 'A b c', id: 'a-b-c' },
      { level: 2, text: 'Two', id: 'two' },
      { level: 2, text: 'Two', id: 'two-1' },
    ]);
    expect(html('One\ntwo **three** [four](A.md#b).')).toBe(
      '<p>One two <strong>three</strong> <a href="A.html#b">four</a>.</p>',
    );
    expect(html('- a\n- b')).toMatch(/^<ul>\s*<li>a<\/li>\s*<li>b<\/li>\s*<\/ul>$/);
    expect(html('| | b |\n| --- | --- |\n| `a \\| c` | d |')).toContain(
      '<td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row"><code>a | c</code></th><td>d</td></tr>',
    );
  });

  it('is shown to the letter in code, whatever stands there', () => {
    expect(html('```html\n<b>**x**</b>\n\n# no heading\n```')).toContain(
      '<code>&lt;b&gt;**x**&lt;/b&gt;\n\n# no heading</code>',
    );
    expect(html('`<kz-quiz for="a">` & <i>')).toBe(
      '<p><code>&lt;kz-quiz for=&quot;a&quot;&gt;</code> &amp; &lt;i&gt;</p>',
    );
  });

  it('is refused where no document had the like', () => {
    for (const unknown of ['> quoted', '![a](b.png)', '- a\n  - b', '<table>'])
      expect(() => html(unknown)).toThrow(/no document/);
  });

  it('holds a bank that a page cannot take for its own end', () => {
    const page = docsPage('README.md', '# T\n\n```json\n{ "questions": "</script><script>alert(1)</script>" }\n```');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain(String.raw`\u003c/script>`);
  });
});
