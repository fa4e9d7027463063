/** The short form of `npm run faults`, of what takes a browser. */
import { describe, expect, it } from 'vitest';
import { awayAndBack } from './away.js';
import { crashedTabs, killedBrowsers } from './crashes.js';
import { clearedStorage, pollutedPages, sandboxedFrame } from './ordeals.js';
import type { Row } from './report.js';
import { failingWrites, fewFaults } from './sessions.js';
import { racingTabs } from './tabs.js';

const held = ({ figures, verdict }: Row): void => expect(verdict, figures).toBe('held');

// Each starts a browser or two; how long that takes is the machine's affair.
const slow = { timeout: 600_000 };

describe('three tabs that finish a hundred attempts each at once', slow, () => {
  it('lose none, though each is given every lock', async () => {
    held(await racingTabs({ engine: 'chromium', tabs: 3, attempts: 100, locking: 'to all' }));
  });
});

describe('a session is played to its end, without an error of the page or a loss, and says what is so', slow, () => {
  it('whichever of its writes fails', async () => held(await failingWrites('chromium', fewFaults)));
  it('though the page clears its storage meanwhile', async () => held(await clearedStorage('chromium')));
  it('in a sandboxed frame', async () => held(await sandboxedFrame('chromium')));
});

describe('a page that has changed what scripts lean on', slow, () => {
  const some = ['fields of ours on Object.prototype', 'no JSON', 'Map.get that finds nothing', 'Map.set that throws'];
  it('has the quiz, or a plain message', async () => held(await pollutedPages('chromium', some)));
});

describe('what a student was told is saved', slow, () => {
  it('is there after five crashes of a tab that writes', async () => {
    const [saved] = await crashedTabs(5);
    expect(saved?.verdict, saved?.figures).toBe('held');
  });
  it('is there though the browser is killed that very moment', async () => {
    (await killedBrowsers([0], 1)).forEach(held);
  });
});

describe('a page of several elements', slow, () => {
  it('has one listener, hears of other tabs, and goes on when it comes back whole', async () => {
    (await awayAndBack()).forEach(held);
  });
});
