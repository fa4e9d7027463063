import { chromium } from 'playwright';
import { cellsOf, languages, states, themes, widths, type Language, type State } from '../../demo/gallery-cells.js';
import { serve } from '../../demo/serve.mjs';
import { launchOptions } from '../support/browsers.mjs';
import { defects } from './defects.js';
import { axe, ibm } from './engines.js';
import { hunt } from './find-defects.js';
import { check, checkNames, galleryPage, setLook, showCells } from './open.js';

const pad = (text: string | number, width: number): string => String(text).padEnd(width);

/**
 * Prints a row for each state and language, what was found, and the totals; true where nothing was. `only`: names of states and
 * languages, all where none is named.
 */
export const run = async (only: readonly string[]): Promise<boolean> => {
  const named = <T extends string>(all: readonly T[]): readonly T[] => {
    const some = all.filter((one) => only.includes(one));
    return some.length ? some : all;
  };
  const server = await serve();
  const browser = await chromium.launch(launchOptions());
  const totals = { pages: 0, views: 0, axe: 0, ibm: 0, own: 0, ownRuns: 0 };
  let found = 0;
  const open = new Map<string, number>();
  const places = new Map<string, number>();
  const tell = (lines: readonly string[], where: string): number => {
    for (const line of lines) {
      if (!places.has(line)) console.log(`  ${where}: ${line}`);
      places.set(line, (places.get(line) ?? 0) + 1);
    }
    return lines.length;
  };
  const row = async (state: State, lang: Language): Promise<void> => {
    const cells = cellsOf({ state, lang });
    const page = await galleryPage(browser);
    const show = () => showCells(page, server.url, cells);
    await show();
    const here = { axe: 0, ibm: 0, own: 0 };
    for (const width of widths) {
      await setLook(page, themes[0], width);
      // Whether Tab stops at the article is settled as it is opened.
      if (state === 'reading') await show();
      for (const theme of themes) {
        const where = `${theme} ${width}`;
        await setLook(page, theme, width);
        here.axe += tell(await axe(page), where);
        const { violations, open: unsure } = await ibm(page);
        here.ibm += tell(violations, where);
        for (const [rule, count] of Object.entries(unsure)) open.set(rule, (open.get(rule) ?? 0) + count);
        for (const name of checkNames) {
          // Colours change no size. The last check changes the cells, so it comes last; and a look is nothing to the ear.
          if (theme !== themes[0] && name !== 'lostFocus' && name !== 'spokenTwice') continue;
          if (name === 'spokenTwice' && (state !== 'given' || width !== widths.at(-1) || theme !== themes.at(-1)))
            continue;
          here.own += tell(await check(page, name), `${where} ${name}`);
          totals.ownRuns += cells.length;
        }
        totals.views += cells.length;
        totals.pages++;
      }
    }
    console.log(
      `${pad(state, 10)}${pad(lang, 4)}${pad(`${cells.length * themes.length * widths.length} views`, 12)}axe ${pad(here.axe, 5)}ibm ${pad(here.ibm, 5)}own ${here.own}`,
    );
    totals.axe += here.axe;
    totals.ibm += here.ibm;
    totals.own += here.own;
    await page.context().close();
  };
  try {
    const rows = named(states).flatMap((state) => named(languages).map((lang) => [state, lang] as const));
    const worker = async (): Promise<void> => {
      for (let next = rows.shift(); next; next = rows.shift()) await row(...next);
    };
    await Promise.all([worker(), worker(), worker()]);
    const page = await galleryPage(browser);
    for (const defect of defects) {
      const { before, after } = await hunt(page, server.url, defect);
      const caught = before.length === 0 && after.length > 0;
      if (caught) found++;
      console.log(`${caught ? 'found ' : 'MISSED'}  ${pad(defect.by, 14)}  ${defect.name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`defects that were put in and found: ${found} of ${defects.length}`);
  for (const [rule, count] of open) console.log(`to be judged by a person: ${rule} ${count}`);
  console.log(
    `${totals.views} views on ${totals.pages} pages: axe ${totals.axe}, IBM ${totals.ibm}, own checks ${totals.own} of ${totals.ownRuns}`,
  );
  return totals.axe + totals.ibm + totals.own === 0 && found === defects.length;
};
