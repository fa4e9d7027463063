import type { Problem } from './problem.js';
import { editDistance, forgiven } from '../text/edit-distance.js';
import { bankSchema } from './schema.js';
import type { Issue, Shape } from './shape.js';

/*
 * What was found and what to do, in an author's words. In the scripts for readers the build puts paths alone in the place of this
 * module; there `elements/help` tells the rest.
 */
type Words = Pick<Problem, 'found' | 'fix'>;

/** What breaks a rule of the schema's own, by the fault that it reports. */
const rules: Readonly<Record<string, (least: string) => Words>> = {
  empty: () => ({ found: 'an empty text', fix: 'write it out' }),
  large: () => ({ found: 'a number too large to reckon with', fix: 'give a smaller one, or a larger unit' }),
  pair: () => ({ found: 'a list that is no pair', fix: 'give two, each a number or { "fact": …, "slot": … }' }),
  few: (least) => ({ found: 'too short a list', fix: `give ${least} or more` }),
  id: () => ({ found: 'no id', fix: 'use up to 64 letters, digits and hyphens, and no space' }),
  name: () => ({ found: 'no name', fix: 'use letters, digits, - _ and /, and a letter or digit first' }),
};

/** What holds its members by name. */
const tables = ['entities', 'relations', 'facts', 'models', 'questions'];

const wanted: Readonly<Record<string, string>> = {
  Object: 'an object, { … }',
  Array: 'a list, [ … ]',
  string: 'a text in double quotes',
  number: 'a number, without quotes',
  boolean: 'true or false, without quotes',
};
const given: Readonly<Record<string, string>> = { Object: 'an object', Array: 'a list' };

/** The values that a picklist names: `("true" | "false")`. */
const valuesIn = (expected: string): string[] =>
  expected.split(' | ').flatMap((value) => /^\(?"?([^"()]+)"?\)?$/.exec(value)?.[1] ?? []);

/** The word that differs from what was written by typing mistakes alone, the nearest. */
const nearestTo = (written: string, words: readonly string[]): string | undefined => {
  const most = forgiven(written.length);
  const apart = (word: string): number => editDistance(written, word, most);
  const [nearest] = words.filter((word) => apart(word) <= most).sort((a, b) => apart(a) - apart(b));
  return nearest;
};

/** What an author most likely meant: the value that holds what they wrote, or is held by it, or is written nearly so. */
const meantBy = (written: string, values: readonly string[]): string | undefined =>
  /\w/.test(written)
    ? (values.find((value) => value.includes(written) || written.includes(value)) ?? nearestTo(written, values))
    : undefined;

/** The shapes that a value may have which stands under a key of one of these. */
const under = (shapes: readonly Shape[], key: string): Shape[] =>
  shapes
    .flatMap((shape): readonly Shape[] => {
      switch (shape.type) {
        case 'object':
          return Object.hasOwn(shape.entries, key) ? [shape.entries[key] ?? shape] : [];
        case 'record':
          return [shape.value];
        case 'array':
          return [shape.item];
        default:
          return [];
      }
    })
    .flatMap(plain);

/** A shape without what is around it: each that may be meant. */
const plain = (shape: Shape): Shape[] => {
  if (shape.type === 'optional') return plain(shape.wrapped);
  return shape.type === 'meant' ? Object.values(shape.shapes).flatMap(plain) : [shape];
};

/** The key that is meant by one that the format does not know; of a question's, it may be one of another kind. */
const keyMeant = (path: string): string | undefined => {
  const steps = path.split('.');
  const written = steps.pop() ?? '';
  const shapes = steps.reduce<Shape[]>(under, plain(bankSchema));
  const known = new Set(shapes.flatMap((shape) => (shape.type === 'object' ? shape.keys : [])));
  return known.has(written) ? undefined : nearestTo(written, [...known]);
};

const wish = (expected: string, received: string, path: string): string => {
  if (expected === 'Object' && tables.includes(path)) return 'give an object that names each: { "a-name": { … } }';
  const one = wanted[expected];
  if (one) return `give ${one}`;
  const values = valuesIn(expected);
  const meant = meantBy(received.replaceAll('"', ''), values);
  return `${meant ? `perhaps ${meant}? It must be ` : 'give '}one of: ${values.join(', ')}`;
};

/** So many keys are looked up: what a hostile bank costs must not be more. */
const mostMeant = 200;

const wordsFor = ({ path, expected = '', received, fault }: Issue, place: number): Words => {
  if (expected === 'never') {
    const meant = place < mostMeant ? keyMeant(path) : undefined;
    return {
      found: 'a key that the format does not know',
      fix: meant === undefined ? 'take it out' : `perhaps ${meant}? If not, take it out`,
    };
  }
  if (received === 'undefined') return { found: 'nothing', fix: 'give it, it must be there' };
  if (fault !== undefined) {
    const [rule = '', least = ''] = fault.split(' ');
    return rules[rule]?.(least) ?? { found: fault, fix: 'mend it' };
  }
  return { found: given[received] ?? received.slice(0, 80), fix: wish(expected, received, path) };
};

/** What the schema found. Of a question of no known kind that alone, and not what it lacks to be one of another kind. */
export const problemsIn = (issues: readonly Issue[]): readonly [Problem, ...Problem[]] => {
  const problems = issues.map((issue, i) => ({ path: issue.path, ...wordsFor(issue, i) }));
  const odd = problems.flatMap(({ path }) => /^(questions\.[^.]+\.)kind$/.exec(path)?.[1] ?? []);
  const told = problems.filter(({ path }) => path.endsWith('.kind') || !odd.some((one) => path.startsWith(one)));
  // Where there are issues something is told: what is left out stands beside an odd kind.
  return told as readonly Problem[] as readonly [Problem, ...Problem[]];
};

/** What is no JSON at all. */
export const noJson = (error: unknown): Words => ({
  found: `no JSON (${String(error)})`,
  fix: 'give the bank as JSON',
});
