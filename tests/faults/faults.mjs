// @ts-check
/**
 * `npm run faults -- [RUN …]`: what a student's work must outlive, done to it at full length, and a row for each with what came of
 * it. Ends with 1 where anything was lost. Without a name, every run; it takes long. `npm test` does a short form of each.
 */
import { printRows } from '../support/rows.mjs';
import { setUp } from '../support/setup.mjs';
import '../support/typescript.mjs';

setUp();
const { runs } = await import('./runs.js');
await printRows(runs);
