// @ts-check
/** `npm run a11y`: every kind, state, language, theme and width before both engines and our own checks. Wants a built dist/. */
import '../support/typescript.mjs';

const { run } = await import('./run.js');
process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
