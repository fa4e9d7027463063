// @ts-check
/** Runs that print a row for each thing tried, and end with 1 where one does not hold: `npm run faults`, `engines`, `safety`. */

/** @typedef {import('../faults/report.js').Row} Row */

/**
 * Runs what the command line names, else all. Needs the TypeScript hooks.
 *
 * @param {Readonly<Record<string, () => AsyncIterable<Row>>>} runs
 */
export const printRows = async (runs) => {
  const { lineOf } = await import('../faults/report.js');
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in runs));
  if (unknown.length > 0) {
    console.error(`No run is named ${unknown.join(', ')}: ${Object.keys(runs).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const began = performance.now();
  const total = { held: 0, broken: 0, measured: 0, absent: 0 };
  for (const [name, run] of Object.entries(runs)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    try {
      for await (const row of run()) {
        total[row.verdict]++;
        console.log(lineOf(row));
      }
    } catch (error) {
      // A run that cannot be brought to its end has shown nothing.
      total.broken++;
      console.error(error);
    }
  }
  const minutes = Math.round((performance.now() - began) / 6000) / 10;
  console.log(
    `\n${total.held} held, ${total.broken} broken, ${total.measured} measured, ${total.absent} not run for want of a browser or data; ${minutes} minutes`,
  );
  process.exitCode = total.broken > 0 ? 1 : 0;
};
