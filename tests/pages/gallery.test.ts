import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedBy, cellsOf, kinds, queryFor, states } from '../../demo/gallery-cells.js';
import { serve } from '../../demo/serve.mjs';
import { itemKinds } from '../../src/item/item.js';
import { defects } from '../a11y/defects.js';
import { axe, ibm } from '../a11y/engines.js';
import { hunt } from '../a11y/find-defects.js';
import { check, checkNames, galleryPage, setLook, showCells } from '../a11y/open.js';
import { allViews, looksOf, pairsIn, pairwise } from '../a11y/pairwise.js';
import { treesOn } from '../a11y/trees.js';
import { launch } from '../support/page.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  page = await galleryPage(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const chosen = pairwise(allViews);

describe('the list of the gallery', () => {
  it('has every kind of item', () => {
    expect(itemKinds.filter((kind) => !kinds.some((look) => look === kind))).toEqual([]);
  });

  it('is found again by the address of any of its cells', () => {
    const cells = cellsOf({});
    expect(askedBy(queryFor(cells)).cells).toEqual(cells);
  });

  it('is chosen from so that every two values meet that can', () => {
    const met = new Set(chosen.flatMap(pairsIn));
    expect(allViews.flatMap(pairsIn).filter((pair) => !met.has(pair))).toEqual([]);
    expect(chosen.length).toBeLessThan(allViews.length / 20);
  });
});

describe.each(looksOf(chosen))('quizzes in $theme at $width px (published: $published)', ({ theme, width, cells }) => {
  it('have nothing that axe, the engine of IBM or our own checks find', async () => {
    await page.setViewportSize({ width, height: 800 });
    await showCells(page, server.url, cells);
    await setLook(page, theme, width);
    expect(await axe(page)).toEqual([]);
    expect((await ibm(page)).violations).toEqual([]);
    for (const name of checkNames) if (name !== 'spokenTwice') expect(await check(page, name), name).toEqual([]);
  });
});

describe('a response that is checked', () => {
  it('is told of once, whatever the kind', async () => {
    await showCells(page, server.url, cellsOf({ state: 'given', lang: 'en' }));
    expect(await check(page, 'spokenTwice')).toEqual([]);
  });
});

/** One for each check; `npm run a11y` has them all. */
const few = [...new Map(defects.map((defect) => [defect.by, defect])).values()];

describe('a check', () => {
  it.each(few)('finds $name', async (defect) => {
    const { before, after } = await hunt(page, server.url, defect);
    expect(before).toEqual([]);
    expect(after).not.toEqual([]);
  });
});

describe('what assistive technology is told', () => {
  it('is what it was, for every kind in every state', async () => {
    const lines: string[] = [];
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const state of states) {
      await showCells(page, server.url, cellsOf({ state, lang: 'en' }));
      await setLook(page, 'light', 1280);
      lines.push(...(await treesOn(page)));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('gallery-trees.txt');
  });
});
