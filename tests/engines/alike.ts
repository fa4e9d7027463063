/** The same quiz in every engine: the same words, the same score, the same record. */
import { itemKinds } from '../../src/item/item.js';
import { decodeRecord } from '../../src/scores/codec.js';
import { row, type Row } from '../faults/report.js';
import type { PlayedQuiz, Report } from './page/play.js';

/** What is kept of an attempt, but for what is another's in each: its id, its time, how long it took. */
const lasting = ({ record }: PlayedQuiz): string => {
  const read = decodeRecord(record);
  if (!read.ok) return `no record: ${read.reason}`;
  const { id: _, at: __, duration: ___, ...rest } = read.record;
  return JSON.stringify(rest);
};

const differences = (first: PlayedQuiz, other: PlayedQuiz | undefined): string[] => {
  if (!other) return [`${first.name} is missing`];
  const all: [string, string, string][] = [
    ['quiz', first.quiz, other.quiz],
    ['result', first.result, other.result],
    ['record', lasting(first), lasting(other)],
    ...first.seen.map((text, i): [string, string, string] => [`text ${i}`, text, other.seen[i] ?? '']),
  ];
  return all.flatMap(([what, a, b]) => (a === b ? [] : [`${first.name}, ${what}: ${a} / ${b}`]));
};

/** The kinds whose quiz has none of its kind, or no record. */
const unsound = ({ played }: Report): string[] =>
  [...itemKinds, 'carried'].flatMap((name) => {
    const one = played.find((each) => each.name === name);
    if (!one?.seen.length) return [`nothing of ${name} was asked`];
    return lasting(one).startsWith('no record') ? [`${name}: ${lasting(one)}`] : [];
  });

export function* alike(reports: readonly (Report & { readonly engine: string })[]): Generator<Row> {
  const [first, ...others] = reports;
  if (!first) return;
  const items = first.played.reduce((sum, { seen }) => sum + seen.length / 3, 0);
  const wrong = unsound(first);
  const texts = first.played.reduce((sum, { seen }) => sum + seen.length, 0);
  yield row(
    'a quiz of each kind and the carried one are kept',
    `${wrong.join('; ') || `${first.played.length} quizzes, ${items} items of ${itemKinds.length} kinds, ${texts} texts`}; ${first.engine}`,
    !wrong.length,
  );
  for (const other of others) {
    const found = first.played.flatMap((one) =>
      differences(
        one,
        other.played.find(({ name }) => name === one.name),
      ),
    );
    const held = `${first.played.length} quizzes: the same ids, results, records and ${texts} texts`;
    yield row(`the same in ${other.engine} as in ${first.engine}`, found.join('; ') || held, !found.length);
  }
}
