/** The short form of `npm run faults`, of what takes a browser. */
import { describe, expect, it } from 'vitest';
import { clearedStorage, pollutedPages, sandboxedFrame } from './ordeals.js';
import type { Row } from './report.js';
import { failingWrites, fewFaults } from './sessions.js';
import { racingTabs } from './tabs.js';

const held = ({ figures, verdict }: Row): void => expect(verdict, figures).toBe('held');

describe('three tabs that finish a hundred attempts each at once', () => {
  it('lose none, though each is given every lock', async () => {
    held(await racingTabs({ engine: 'chromium', tabs: 3, attempts: 100, locking: 'to all' }));
  });
});

describe('a session is played to its end, without an error of the page or a loss, and says what is so', () => {
  it('whichever of its writes fails', async () => held(await failingWrites('chromium', fewFaults)));
  it('though the page clears its storage meanwhile', async () => held(await clearedStorage('chromium')));
  it('in a sandboxed frame', async () => held(await sandboxedFrame('chromium')));
});

describe('a page that has changed what scripts lean on', () => {
  const some = ['fields of ours on Object.prototype', 'no JSON', 'Map.get that finds nothing', 'Map.set that throws'];
  it('has the quiz, or a plain message', async () => held(await pollutedPages('chromium', some)));
});
