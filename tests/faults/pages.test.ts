/** The short form of `npm run faults`, of what takes a browser. */
import { describe, expect, it } from 'vitest';
import { racingTabs } from './tabs.js';

describe('three tabs that finish a hundred attempts each at once', () => {
  it.each(['on', 'to all'] as const)('lose none, with locks %s', async (locking) => {
    const { figures, verdict } = await racingTabs({ engine: 'chromium', tabs: 3, attempts: 100, locking });
    expect(verdict, figures).toBe('held');
  });
});
