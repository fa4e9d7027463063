import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import type { NumericItem } from '../../src/item/item.js';

const trade: NumericItem = {
  kind: 'numeric',
  id: 'i',
  target: 't',
  uses: ['t'],
  model: 'm',
  source: 'fact',
  skill: 'retrieve',
  stem: 'How large was it?',
  evidence: [{ quote: '$41 billion', start: 0, end: 11, prefix: '', suffix: '' }],
  block: 0,
  rationale: 'The article says $41 billion.',
  blindCredit: 0,
  difficulty: 2,
  lang: 'en',
  key: 41,
  unit: 'billion US dollars',
  scale: 1e9,
  tolerance: 0.5,
  keyText: '$41 billion',
  rivals: [{ value: 30, rationale: '30 is the bound of another sentence.', misreading: 'other-number' }],
};
const year: NumericItem = { ...trade, key: 2013, unit: '', scale: 1, tolerance: 0, rivals: [] };
const grade = (text: string, item = trade, lang?: string) =>
  gradeResponse(item, { kind: 'numeric', text, ...(lang && { lang }) });

describe('a number', () => {
  it.each([
    '41',
    '41 billion',
    '41bn',
    '$41bn',
    '41,000,000,000',
    '41 000 000 000',
    '41000 million',
    '0.041 trillion',
    '41.5',
    '40.5',
  ])('is right as %j for 41 in billions', (text) => expect(grade(text).correct).toBe(true));
  it.each(['41 billion US dollars', '41 dollars', '410亿', '41 млрд'])('is right as %j too', (text) =>
    expect(grade(text).correct).toBe(true),
  );

  it('is of the wrong unit with a sign of percent or of money that is not the item’s', () => {
    expect(grade('41%')).toMatchObject({ correct: false, misreading: 'wrong-unit' });
    const visits = {
      ...year,
      key: 5,
      unit: 'visits',
      keyText: 'fifth',
      evidence: [{ ...trade.evidence[0], quote: 'the fifth' }] as const,
    };
    for (const text of ['5%', '$5', '5 percent'])
      expect(grade(text, visits)).toMatchObject({ misreading: 'wrong-unit' });
    expect(grade('5', visits).correct).toBe(true);
    expect(grade('32%', { ...visits, key: 32, unit: '%', keyText: '32%' }).correct).toBe(true);
  });

  it.each(['42', '41.6', '-41', '14', '4', '0'])('is wrong as %j, and no misreading is guessed', (text) =>
    expect(grade(text)).toEqual({ item: 'i', correct: false, credit: 0, rationale: trade.rationale }),
  );

  it.each(['41 million', '410', '4.1', '41 trillion', '41 thousand', '0.041 thousand', '41000', '41000000'])(
    'is of the wrong magnitude as %j',
    (text) =>
      expect(grade(text)).toMatchObject({ correct: false, misreading: 'wrong-magnitude', rationale: trade.rationale }),
  );

  it.each(['30', '30 billion', '30,000,000,000'])(
    'is the article’s number for something else as %j, and is told so',
    (text) =>
      expect(grade(text)).toMatchObject({
        correct: false,
        misreading: 'other-number',
        rationale: '30 is the bound of another sentence.',
      }),
  );

  it('takes the tolerance by its decimal value, not its binary one', () => {
    const tenth = { ...year, key: 1, tolerance: 0.1 };
    expect([grade('1.1', tenth).correct, grade('0.9', tenth).correct, grade('1.1001', tenth).correct]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is never fuzzy about its figures', () => {
    expect(grade('2013', year).correct).toBe(true);
    for (const other of ['2012', '2014', '2031', '20130', '213', '2013.5'])
      expect(grade(other, year).correct).toBe(false);
    expect(grade('41000000001', { ...year, key: 41e9 }).correct).toBe(false);
  });

  it('reads a decimal comma in the language of the response, else of the item', () => {
    const share = { ...year, key: 1.5 };
    expect([grade('1,500', share, 'ru').correct, grade('1,500', share).correct]).toEqual([true, false]);
    expect(grade('1,500', { ...share, lang: 'kk' }).correct).toBe(true);
  });

  it('takes a number that can be meant in the unit for one, however large', () => {
    const people = { ...year, key: 2500, unit: 'thousand people', scale: 1000 };
    for (const text of ['2500', '2,500', '2.5 million', '2,500,000', '2,500 thousand'])
      expect(grade(text, people).correct, text).toBe(true);
  });

  it('holds nothing to grade where no single number was typed', () => {
    for (const text of ['', '41 or 42', 'much']) {
      expect(canCheck(trade, { kind: 'numeric', text })).toBe(false);
      expect(grade(text)).toEqual({ item: 'i', correct: false, credit: 0, rationale: trade.rationale });
    }
  });

  it('does not call a zero or an opposite a wrong magnitude', () => {
    expect(grade('0', { ...year, key: 0 }).correct).toBe(true);
    expect(grade('10', { ...year, key: 0 })).not.toHaveProperty('misreading');
    expect(grade('-410')).not.toHaveProperty('misreading');
  });
});
