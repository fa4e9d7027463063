// @ts-check
/**
 * `npm run engines`: the built scripts in Chromium, Firefox and WebKit, under a strict policy with Trusted Types and without what
 * they need of it; and whether the same quiz comes to the same words, score and record in each. `npm test` does it in Chromium.
 */
import { printRows } from '../support/rows.mjs';
import { setUp } from '../support/setup.mjs';
import '../support/typescript.mjs';

setUp();
const { engineNames } = await import('../faults/engines.js');
const { engineRows } = await import('./runs.js');
await printRows({ engines: () => engineRows(engineNames) });
