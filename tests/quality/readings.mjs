// @ts-check
/**
 * `npm run readings -- ablation OUTDIR` and `npm run readings -- blind OUTDIR [TARGET …]` write sheets for readers, without keys;
 * `npm run readings -- grade DIR [RESPONSES.json …]` says what their responses come to (those in the sheets' folders, if none is named).
 */
import '../support/typescript.mjs';

const { readings } = await import('./readings/run.js');
try {
  console.log(readings(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
