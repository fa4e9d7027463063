/** The short form of `npm run safety`. */
import { describe, expect, it } from 'vitest';
import { corpora } from './texts.js';
import { files, fuzz, texts } from './runs.js';

const some = { each: 1600, fuzzed: 3 };
const slow = { timeout: 600_000 };

describe.skipIf(!corpora())('hostile texts (skipped where the test data is not at hand)', slow, () => {
  it('do nothing by any way in, and are shown as they are', async () => {
    for await (const { what, figures, verdict } of texts(some)) expect(verdict, `${what}: ${figures}`).toBe('held');
    for await (const { what, figures, verdict } of files(some)) expect(verdict, `${what}: ${figures}`).toBe('held');
  });
});

describe('a bank in which one thing or two have gone wrong', slow, () => {
  it('is asked or refused with a plain message, whatever it is', async () => {
    for await (const { what, figures, verdict } of fuzz(some)) expect(verdict, `${what}: ${figures}`).toBe('held');
  });
});
