/** Values that a storage might come to have in place of what was written. */
import { readFileSync, readdirSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { seal } from '../../src/scores/envelope.js';
import { toDigits } from '../../src/scores/digits.js';
import { crc32 } from '../../src/text/crc32.js';
import { sharedFile } from '../support/shared.js';

export type Spoilt = readonly [key: string, value: string];

/** The value with one unit changed, at every place, by each of these patterns of bits. */
export function* flipped(key: string, value: string, masks: readonly number[]): Generator<Spoilt> {
  for (let i = 0; i < value.length; i++)
    for (const mask of masks)
      yield [key, value.slice(0, i) + String.fromCharCode(value.charCodeAt(i) ^ mask) + value.slice(i + 1)];
}

/** Every start of the value but the whole. */
export function* cut(key: string, value: string): Generator<Spoilt> {
  for (let i = 0; i < value.length; i++) yield [key, value.slice(0, i)];
}

/** Keys of each kind, none of which is another's yet. */
const places = ['a||', 'm||', 'p||begun|', 'p||other|', 'i|', 'd|', 's|', 's|profile|', 'a|', 'm', 'x|', ''];
const key = fc.tuple(fc.constantFrom(...places), fc.string({ unit: 'grapheme', maxLength: 12 })).map(
  // The reserve is the one key that is given up as it is.
  ([place, rest]) => `kz1|${place}fuzz|${rest}|1`,
);

const newer = (body: string): string => `2${toDigits(crc32(`2${body}`), 6)}${body}`;

/** Anything at all, JSON, our own form with anything in it, and records with stretches that are another's. */
const value = (records: readonly string[]): Arbitrary<string> => {
  const any = fc.string({ unit: 'binary', maxLength: 300 });
  const record = fc.constantFrom(...records);
  const spliced = fc.tuple(record, record, fc.nat(300), fc.nat(300), any).map(([a, b, from, to, between]) => {
    return a.slice(0, from) + between.slice(0, 3) + b.slice(to);
  });
  const resealed = spliced.map((text) => seal(text.slice(7)));
  const long = fc
    .tuple(any, fc.integer({ min: 100, max: 20_000 }))
    .map(([text, times]) => text.slice(0, 5).repeat(times));
  const several = fc.array(record, { maxLength: 4 }).map((texts) => seal(texts.join('\n')));
  return fc.oneof(any, any.map(seal), any.map(newer), fc.json(), fc.json().map(seal), spliced, resealed, several, long);
};

/** So many fuzzed values under keys of ours, the same for the same seed. */
export const fuzzed = (records: readonly string[], count: number, seed: number): readonly Spoilt[] =>
  fc.sample(fc.tuple(key, value(records)), { numRuns: count, seed });

/** Every file of the JSON test suite beside the project, as it is and in our seal; undefined where it is not. */
export const jsonSuite = (): readonly Spoilt[] | undefined => {
  const folders = ['test_parsing', 'test_transform'].flatMap(
    (name) => sharedFile(`data/json-test-suite/${name}`) ?? [],
  );
  if (!folders.length) return undefined;
  const texts = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`).toString('latin1')),
  );
  return texts.flatMap((text) =>
    ['a', 'm', 'p', 'i', 's', 'd'].flatMap((kind) => [
      [`kz1|${kind}||suite|0|1`, text] as const,
      [`kz1|${kind}||suite|0|1`, seal(text)] as const,
    ]),
  );
};
