/** What a tab makes of values that were changed, cut or never ours. */
import { row, type Row } from './report.js';
import { cut, flipped, fuzzed, jsonSuite, type Spoilt } from './spoilt.js';
import { makeWorld, wrongWith, type World } from './world.js';

const judged = (what: string, world: World, spoilt: Iterable<Spoilt>, most = 0): Row => {
  let count = 0;
  const wrong: string[] = [];
  for (const [key, value] of spoilt) {
    count++;
    for (const fault of wrongWith(world, key, value, most))
      if (wrong.length < 5) wrong.push(`${JSON.stringify([key, value.slice(0, 60)])}: ${fault}`);
  }
  const figures = wrong.length ? wrong.join('; ') : '0 lost, 0 exceptions, 0 changed, all listed';
  return row(`${count.toLocaleString('en')} values: ${what}`, figures, count > 0 && !wrong.length);
};

/** Every unit of a record changed in turn by each of these patterns of bits; of an attempt in progress, every so-manieth. */
export const flips = (masks: readonly number[], each: number): Row[] => {
  const world = makeWorld();
  const of = (kinds: RegExp) => [...world.values].filter(([key]) => kinds.test(key));
  const records = of(/^kz1\|a\|/).flatMap(([key, value]) => [...flipped(key, value, masks)]);
  const segments = of(/^kz1\|m\|/).flatMap(([key, value]) => [...flipped(key, value, masks)]);
  const begun = of(/^kz1\|[pi]\|/).flatMap(([key, value]) => [...flipped(key, value, masks.slice(0, 1))]);
  return [
    judged('every unit of a record changed', world, records, 1),
    // What parts two records parts them no more.
    judged('every unit of a segment changed', world, segments, 2),
    judged(
      'units of an attempt in progress changed',
      world,
      begun.filter((_, i) => i % each === 0),
    ),
  ];
};

/** Every start of every value. */
export const prefixes = (): Row => {
  const world = makeWorld();
  const values = [...world.values].filter(([key]) => /^kz1\|[amp]\|/.test(key));
  return judged(
    'every start of a record or segment',
    world,
    values.flatMap(([key, value]) => [...cut(key, value)]),
    3,
  );
};

export const fuzz = (count: number, seed: number): Row => {
  const world = makeWorld();
  const records = [...world.kept.keys()].flatMap((key) => (world.values.get(key) ?? '').split('\n'));
  return judged('fuzzed, under keys of ours', world, fuzzed(records, count, seed));
};

export const suite = (): Row => {
  const what = 'the JSON test suite under keys of ours';
  const texts = jsonSuite();
  if (!texts) return { what, figures: 'no such data beside the project', verdict: 'absent' };
  return judged(what, makeWorld(), texts);
};
