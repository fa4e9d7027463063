/** A page of several elements that is gone away from and comes back whole, and what it hears of other tabs. */
import type { Page } from 'playwright';
import { finishedAttempts } from './attempts.js';
import { call, tabOf } from './engines.js';
import { startBrowser } from './killed.js';
import type { Seen } from './page/several.js';
import { row, type Row } from './report.js';
import { pageOf, serveTexts } from './serve.js';

const several = 5;

/** Notes who listens to what on the window, before any other script runs. */
const noting = `<script>
  window.listening = new Map();
  const { addEventListener: add, removeEventListener: remove } = window;
  const of = (type) => listening.get(type) ?? listening.set(type, new Set()).get(type);
  window.addEventListener = function (type, run, ...rest) { of(type).add(run); return add.call(this, type, run, ...rest); };
  window.removeEventListener = function (type, run, ...rest) { of(type).delete(run); return remove.call(this, type, run, ...rest); };
  add('pageshow', ({ persisted }) => { window.cameBack = persisted; });
</script>`;
const page = pageOf(
  `${noting}${'<kz-quiz lang="en"></kz-quiz>'.repeat(several)}<script src="/dist/kz-quiz.min.js"></script>`,
);

const see = (tab: Page, until: string): Promise<Seen> => call<Seen>(tabOf(tab), 'several', 'see', until);

export const awayAndBack = async (): Promise<Row[]> => {
  const texts = { '/': pageOf(''), '/several': page, '/attempts.json': JSON.stringify(finishedAttempts(2)) };
  const served = await serveTexts(texts);
  const browser = await startBrowser();
  const suffix = `Chromium ${browser.version}`;
  try {
    const tab = await browser.open(`${served.url}/several`);
    const other = await browser.open(`${served.url}/`);
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    const first = await see(tab, 'Start');
    await call(tabOf(tab), 'several', 'begin', 2);

    // A storage event: another tab finishes an attempt.
    await call(tabOf(other), 'earlier', 'keepOne', '');
    const heard = await see(tab, 'Your best so far');

    await tab.goto(`${served.url}/`);
    // It comes further than the one that is under way here, and so is what the others offer.
    await call(tabOf(other), 'session', 'beginOne', 3);
    // What comes back whole does not load.
    await tab.goBack({ waitUntil: 'commit' });
    const back = await see(tab, 'Go on from question 4');
    const saved = await call<string>(tabOf(tab), 'several', 'finish');
    const listeners = await call<Seen>(tabOf(tab), 'several', 'leaveAll');
    return [
      row(
        `${several} elements on a page`,
        `${first.storage} storage listener, ${first.unload} of unload, ${listeners.storage} once all have left; ${suffix}`,
        first.storage === 1 && first.unload === 0 && listeners.storage === 0,
      ),
      row(
        'a storage event of another tab’s attempt',
        `shown by ${heard.showing} of the ${several - 1} that have not begun; ${suffix}`,
        heard.showing === several - 1,
      ),
      row(
        'gone away and back through the bfcache in mid-attempt',
        `${back.cameBack ? 'came back whole' : 'was loaded anew'}, ${back.graded} of 2 responses still there, then "${saved}"; what another tab began meanwhile shown by ${back.showing} of ${several - 1}; ${errors.length} errors; ${suffix}`,
        back.cameBack && back.graded === 2 && /^saved/i.test(saved) && back.showing === several - 1 && !errors.length,
      ),
    ];
  } finally {
    await browser.kill();
    browser.tidy();
    await served.close();
  }
};
