// Where keys stand: evenly among shuffled options, and at every rank among ordered ones.
import { none, percent, type Figure } from './figures.js';
import type { Drawn } from './figures-seeds.js';
import { evenness } from './figures-statistics.js';

const group = 'places of keys';

const shares = (counts: readonly number[]): string => {
  const all = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => percent(n / all)).join(' · ');
};

export const placeFigures = ({ places, ranks, uneven, quizzes }: Drawn): Figure[] => [
  ...Object.entries(places).map(([size, counts]) => {
    const p = evenness(counts);
    return {
      group,
      name: `${size}, shuffled (${shares(counts)}): p by chi-square`,
      value: p.toFixed(3),
      bar: '> .01',
      held: p > 0.01,
    };
  }),
  {
    ...none(group, `quizzes with a place used twice more than another, of ${quizzes}`, []),
    value: String(uneven),
    held: uneven === 0,
  },
  ...Object.entries(ranks).map(([size, counts]) => {
    const all = counts.reduce((sum, n) => sum + n, 0);
    const off = Math.max(...counts.map((n) => Math.abs(n / all - 1 / counts.length)));
    return {
      group,
      name: `rank of the key among ${size} ordered options, as drawn (${shares(counts)}): greatest distance from even`,
      value: `${(100 * off).toFixed(1)} points`,
      bar: '≤ 3 points',
      held: off <= 0.03,
    };
  }),
];
