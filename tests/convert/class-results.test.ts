import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/salt-tower/index.js';
import { classResults, classRows } from '../../src/convert/class-results.js';
import { indexOf } from '../../src/generation/bank-index.js';
import { codedResult } from '../../src/scores/result-code.js';
import { shortHash } from '../../src/text/hash.js';
import { asked } from '../support/records.js';

const { hash } = indexOf(bank);
const [first = '', second = '', third = ''] = Object.keys(bank.facts);
const target = (name: string) => shortHash(name, 5);
const result = (id: string, items: readonly (readonly [name: string, credit: number])[], of = hash.slice(0, 5)) => {
  const record = asked(
    1_750_000_000,
    items.map(([name, credit]) => [target(name), credit] as const),
    'b',
    { misreading: 'role-swap' },
  );
  return codedResult({ ...record, id, bank: { ...record.bank, hash: of } });
};

describe('the results of a class', () => {
  it('count by target: asked, right, and the misreadings of what was not right', () => {
    const { targets } = classResults(bank, hash, [
      result('a', [
        [first, 60],
        [second, 0],
      ]),
      result('b', [
        [first, 30],
        [second, 0],
      ]),
    ]);
    expect([...targets]).toEqual([
      [first, { asked: 2, right: 1, misreadings: [{ misreading: 'role-swap', times: 1 }] }],
      [second, { asked: 2, right: 0, misreadings: [{ misreading: 'role-swap', times: 2 }] }],
    ]);
  });

  it('light up the very sentences that prove what was asked', () => {
    const { sentences } = classResults(bank, hash, [result('a', [[first, 0]])]);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { start, end } of sentences)
      expect(bank.facts[first]?.evidence.some((quote) => bank.article.text.slice(start, end).includes(quote))).toBe(
        true,
      );
    expect(sentences.every(({ asked: n, right }) => n === 1 && right === 0)).toBe(true);
  });

  it('of an earlier edition count where the bank still has the targets, and are told apart; of another bank they do not', () => {
    const old = result(
      'a',
      [
        [first, 60],
        [second, 60],
        ['gone since', 0],
      ],
      'other',
    );
    const foreign = result('b', [['nothing here', 60]], 'other');
    const found = classResults(bank, hash, [old, foreign]);
    expect(found.counted).toEqual([old]);
    expect(found.earlier).toBe(1);
    expect(found.foreign).toEqual([foreign]);
    expect([...found.targets.keys()]).toEqual([first, second]);
  });

  it('make a row for each student, with a share for each target and nothing where it was not asked', () => {
    const [a, b] = [
      result('a', [
        [first, 60],
        [second, 15],
      ]),
      result('b', [[third, 0]]),
    ];
    const rows = classRows(bank, classResults(bank, hash, [a, b]), [
      { name: 'Anna', result: a },
      { name: '', result: b },
    ]);
    expect(rows).toEqual([
      ['student', 'date', 'right', 'of', ...[first, second, third].flatMap((name) => [name, `${name}: misreading`])],
      ['Anna', '2025-06-15', 1.25, 2, 1, 'role-swap', 0.25, 'role-swap', '', ''],
      ['', '2025-06-15', 0, 1, '', '', '', '', 0, 'role-swap'],
    ]);
  });
});
