// Figures as a person reads them.
import type { Figure } from './figures.js';

/** What a bank's figures come to. */
export interface Report {
  readonly bank: string;
  readonly seeds: number;
  readonly items: number;
  readonly figures: readonly Figure[];
}

const mark = ({ held }: Figure): string => (held === undefined ? '    ' : held ? 'pass' : 'MISS');

const lineOf = (figure: Figure): string[] => {
  const { name, value, bar, by, examples = [] } = figure;
  const parts = Object.entries(by ?? {});
  // Where every part is 0, one line says so.
  const shown = parts.filter(([, part]) => part !== '0').map(([part, of]) => `${part} ${of}`);
  const all = parts.length && !shown.length ? [`0 in each of the ${parts.length} kinds and skills`] : shown;
  return [
    `  ${mark(figure)}  ${name}: ${value}${bar === undefined ? '' : `   [${bar}]`}`,
    ...(all.length ? [`          ${all.join(' · ')}`] : []),
    ...examples.map((example) => `          e.g. ${example.slice(0, 160)}`),
  ];
};

export const isMissed = ({ held }: Figure): boolean => held === false;
/** A safety figure that is not 0: no release. */
export const isUnsafe = (figure: Figure): boolean => figure.safety === true && isMissed(figure);

export const printed = ({ bank, seeds, items, figures }: Report): string => {
  const groups = [...new Set(figures.map(({ group }) => group))];
  const missed = figures.filter(isMissed);
  const barred = figures.filter(({ held }) => held !== undefined).length;
  return [
    `${bank}: ${items} items, ${seeds.toLocaleString('en')} seeds`,
    ...groups.flatMap((group) => ['', group, ...figures.filter((figure) => figure.group === group).flatMap(lineOf)]),
    '',
    `${barred - missed.length} of ${barred} bars held by ${bank}${missed.length ? '. Missed:' : '.'}`,
    ...missed.map(({ name, value, bar }) => `  MISS  ${name}: ${value}   [${bar}]`),
  ].join('\n');
};
