/** Bytes, and speed as ratios to a baseline of the same run. */
import type { Bank } from '../../src/bank/bank.js';
import { checkBank, enumerateItems, generateQuiz, parseBank } from '../../src/index.js';
import { decodeRecord, encodeRecord } from '../../src/scores/codec.js';
import type { AttemptRecord } from '../../src/scores/record.js';
import { largeBank } from './large-bank.js';
import { ratioOf, type Ratio } from './ratios.js';

const recordAt = (bank: Bank, i: number): AttemptRecord => {
  const quiz = generateQuiz(bank, { seed: `record ${i}` });
  return {
    id: `attempt${i}`,
    sequence: i,
    at: 1_700_000_000 + i,
    duration: 300,
    mode: 'practice',
    bank: { hash: quiz.bank.hash.slice(0, 5), id: bank.id, title: bank.title },
    items: quiz.items.map(({ kind, skill, block }) => ({
      target: 'AAAAA',
      content: 'AAA',
      kind,
      hints: 0,
      block,
      credit: 60,
      blindCredit: 15,
      skill,
      misreading: 'none',
      response: kind === 'choice' || kind === 'true-false-not-given' ? 1 : 'text',
    })),
    more: '',
  };
};

/** Seeds that no one has drawn before. */
const fresh = (bank: Bank) => {
  let seed = 0;
  return () => generateQuiz(bank, { seed: `bench ${seed++}`, length: 10 });
};

export const speedOf = (bank: Bank): Ratio[] => {
  const json = JSON.stringify(bank);
  const parse = () => JSON.parse(json) as Bank;
  const baseline = `JSON.parse of ${bank.id}`;
  const against = (name: string, work: () => unknown): Ratio => ({ name, baseline, ratio: ratioOf(work, parse) });
  return [
    against('generateQuiz of ten, bank indexed', fresh(bank)),
    against('generateQuiz of ten, bank never seen', () => generateQuiz({ ...bank }, { seed: 'cold' })),
    against('parseBank', () => parseBank(json)),
    against('checkBank', () => checkBank(bank)),
    against('enumerateItems, bank never seen', () => [...enumerateItems({ ...bank })]),
  ];
};

export const recordsOf = (bank: Bank): Ratio => {
  const records = Array.from({ length: 1000 }, (_, i) => recordAt(bank, i));
  const encoded = records.map(encodeRecord);
  const json = records.map((record) => JSON.stringify(record));
  return {
    name: 'decodeRecord of 1,000 records',
    baseline: 'JSON.parse of the same',
    ratio: ratioOf(
      () => encoded.map(decodeRecord),
      () => json.map((text) => JSON.parse(text) as unknown),
    ),
  };
};

/** The same few seeds over and over: their items are made once, so that what is measured is the draw. */
const again = (bank: Bank) => {
  const draw = (seed: number) => generateQuiz(bank, { seed: `again ${seed}`, length: 10 });
  for (let seed = 0; seed < 10; seed++) draw(seed);
  let seed = 0;
  return () => draw(seed++ % 10);
};

/** Drawing from many facts must cost what it costs from few, once they are indexed. */
export const growth = (): Ratio[] => {
  const [small, large] = [largeBank(100), largeBank(10_000)];
  return [
    {
      name: 'generateQuiz of ten from 10,000 facts, items of these seeds made',
      baseline: 'the same from 100 facts',
      ratio: ratioOf(again(large), again(small)),
      bar: 1.5,
    },
    {
      name: 'generateQuiz of ten from 10,000 facts, items made as they are drawn',
      baseline: 'from 100 facts, all made',
      ratio: ratioOf(fresh(large), fresh(small)),
    },
  ];
};
