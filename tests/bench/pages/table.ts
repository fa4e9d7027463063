/** The figures in rows and columns, as text. */
import type { Figures } from './figures.js';
import type { Outcome } from './rounds.js';

const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  ')}`,
    )
    .join('\n');
};
export { aligned };

type Row = readonly [what: string, key: keyof Figures, unit: string, divisor: number, ratio: boolean];

const rows: readonly Row[] = [
  ['CPU to the first question', 'first', 'ms', 1, true],
  ['the same at 4× slow-down', 'slow', 'ms', 1, true],
  ['time to it on 1.6 Mbit/s', 'line', 'ms', 1, true],
  ['CPU of ten answers', 'ten', 'ms', 1, true],
  ['CPU, click to feedback', 'told', 'ms', 1, true],
  ['frames, click to feedback', 'frames', '', 1, false],
  ['heap', 'heap', 'kB', 1000, true],
  ['bytes to the first question', 'bytes', 'kB', 1000, true],
  ['bytes in all', 'allBytes', 'kB', 1000, true],
  ['requests to it', 'requests', '', 1, false],
  ['requests in all', 'allRequests', '', 1, false],
  ['DOM nodes', 'nodes', '', 1, false],
  ['DOM nodes, most', 'mostNodes', '', 1, false],
  ['layout shift', 'shift', '', 1, false],
];

const short = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);

/** The floor in its own units, all others as ratios to it where that says something. */
export const tableOf = (
  floor: Outcome<Figures>,
  others: readonly Outcome<Figures>[],
  peers: ReadonlySet<string>,
): string => {
  const head = ['', floor.name, ...others.map(({ name }) => name.replace(/^@\w+\//, '')), 'best peer'];
  const body = rows.map(([what, key, unit, divisor, asRatio]) => {
    const base = floor.figures[key];
    const cell = (value: number | undefined): string =>
      value === undefined || base === undefined
        ? '–'
        : asRatio
          ? `${(value / base).toFixed(2)} ×`
          : short(value / divisor);
    const known = others.flatMap(({ name, figures }) => (peers.has(name) ? (figures[key] ?? []) : []));
    return [
      what,
      base === undefined ? '–' : `${short(base / divisor)}${unit && ` ${unit}`}`,
      ...others.map(({ figures }) => cell(figures[key])),
      cell(known.length ? Math.min(...known) : undefined),
    ];
  });
  return aligned([head, ...body]);
};
