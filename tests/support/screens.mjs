// @ts-check
/**
 * `node tests/support/screens.mjs FOLDER [WORDS]`: pictures of every kind in every state, and of the demo page, to be looked at.
 * `WORDS` choose states, kinds, widths, themes and a language. Wants a built dist/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '../../demo/serve.mjs';
import { launchOptions } from './browsers.mjs';
import './typescript.mjs';

const { cellsOf, kinds, languages, queryFor, states } = await import('../../demo/gallery-cells.js');

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder for the pictures.');
mkdirSync(folder, { recursive: true });

/** Those that are named, or all. @template T @param {readonly T[]} all */
const chosen = (all) => {
  const some = all.filter((one) => words.includes(String(one)));
  return some.length ? some : all;
};
const lang = languages.find((one) => words.includes(one)) ?? 'en';
const server = await serve();
const browser = await chromium.launch(launchOptions());
try {
  for (const width of chosen([360, 1280]))
    for (const colorScheme of chosen(/** @type {const} */ (['light', 'dark']))) {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error('page error:', error.message));
      for (const state of chosen(states)) {
        const cells = cellsOf({ state, lang }).filter(({ kind }) => chosen(kinds).includes(kind));
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.url}/demo/gallery.html${queryFor(cells)}&theme=${colorScheme}`);
        await page.locator('html[data-ready]').waitFor();
        // So high that nothing has to stick to the window's edge.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
        for (const { kind } of cells) {
          const path = join(folder, `${state}-${kind}-${width}-${colorScheme}.png`);
          await page.locator(`[id="${kind}.${state}.${lang}"] kz-quiz`).screenshot({ path });
        }
      }
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${server.url}/demo/`);
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await page.screenshot({ path: join(folder, `page-${width}-${colorScheme}.png`) });
      await context.close();
    }
} finally {
  await browser.close();
  await server.close();
}
