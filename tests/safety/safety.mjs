// @ts-check
/**
 * `npm run safety -- [RUN …]`: hostile texts in every field of a bank and spoilt banks, by every way in, at full length; 0 exceptions
 * may reach the page, no script may run, nothing else may be asked for, and what is shown is what was given. `npm test` does a part.
 */
import { printRows } from '../support/rows.mjs';
import { setUp } from '../support/setup.mjs';
import '../support/typescript.mjs';

setUp();
const { texts, files, fuzz } = await import('./runs.js');
const all = { each: 1, fuzzed: 3400 };
await printRows({ texts: () => texts(all), files: () => files(all), fuzz: () => fuzz(all) });
