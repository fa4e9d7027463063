/** The short form of `npm run engines`: Chromium alone. */
import { expect, it } from 'vitest';
import { engineRows } from './runs.js';

it('under a strict policy every kind is played to its end, every part is fetched, and a policy without Lit is told plainly', async () => {
  for await (const { what, figures, verdict } of engineRows(['chromium']))
    expect(verdict, `${what}: ${figures}`).toBe('held');
}, 600_000);
