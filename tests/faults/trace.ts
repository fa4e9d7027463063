/** When the write after Check comes: before what it shows is on the screen, or after. By Chromium's own trace. */
import { chromium } from 'playwright';
import { launchOptions } from '../support/browsers.mjs';
import { call, tabOf } from './engines.js';
import type { Row } from './report.js';
import { pageOf, serveTexts } from './serve.js';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Milliseconds from the click on Check to the first paint after it and to the first write, and which of them came first. */
export const writeAfterPaint = async (): Promise<Row> => {
  const served = await serveTexts({ '/': pageOf('') });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${served.url}/`);
    await call(tabOf(page), 'traced', 'ready');
    await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
    await page.locator('[part~=check]').click();
    await page.locator('[part~=next]').waitFor();
    await page.waitForTimeout(500);
    const trace = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] };
    const events = [...trace.traceEvents].sort((a, b) => a.ts - b.ts);
    const click = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click');
    const after = (name: string) =>
      events.find(
        (each) =>
          each.name === name &&
          click &&
          each.pid === click.pid &&
          each.ts >= click.ts + (name === 'Paint' ? (click.dur ?? 0) : 0),
      );
    const [paint, write] = [after('Paint'), after('kz-write')];
    const ms = (event: TraceEvent | undefined) =>
      event && click ? `${((event.ts - click.ts) / 1000).toFixed(1)} ms` : 'not seen';
    const holds = !!paint && !!write && write.ts > paint.ts;
    return {
      what: 'the write after Check comes after the paint',
      figures: `from the click, the paint ${ms(paint)}, the first write ${ms(write)}; Chromium ${browser.version()}`,
      verdict: holds ? 'held' : 'broken',
    };
  } finally {
    await browser.close();
    await served.close();
  }
};
