// @ts-check
/** Lets Node read the TypeScript of this repository as it is: `node --import ./tests/support/typescript.mjs FILE.ts`. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
