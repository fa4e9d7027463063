import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inFigures, parseNumber } from '../../src/text/numbers.js';

const value = (text: string, lang = 'en', unit?: string) => parseNumber(text, lang, unit)?.value;

describe('parseNumber', () => {
  it.each([
    ['41', 41],
    ['41,000,000,000', 41e9],
    ['41 000 000 000', 41e9],
    ['41\u00a0000\u202f000', 41e6],
    ['41\u00a0000\u00a0000', 41e6],
    ['41\u202f000', 41_000],
    ["1'500", 1500],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['32 %', 32],
    ['32%', 32],
    ['32 percent', 32],
    ['32 per cent', 32],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['$41', 41],
    ['US$41', 41],
    ['41 €', 41],
    ['４１', 41],
    ['４１，０００', 41_000],
    ['  41. ', 41],
    ['007', 7],
    ['24th', 24],
    ['the 24th', undefined],
  ])('reads %j as %j', (text, wanted) => expect(value(text)).toBe(wanted));

  it.each([
    ['$41bn', 41e9],
    ['$41 billion', 41e9],
    ['41 BILLION', 41e9],
    ['41b', 41e9],
    ['2 thousand', 2000],
    ['2k', 2000],
    ['1.1 million', 1_100_000],
    ['1.1m', 1_100_000],
    ['0.041 trillion', 41e9],
    ['4.35 tn', 4.35e12],
    ['5 тыс.', 5000],
    ['5 тысяч', 5000],
    ['41 млн', 41e6],
    ['41 миллиона', 41e6],
    ['41 млрд', 41e9],
    ['41 миллиардов', 41e9],
    ['3 трлн', 3e12],
    ['5 мың', 5000],
    ['41 миллиард', 41e9],
    ['4.1万', 41_000],
    ['410亿', 41e9],
    ['3百万', 3e6],
    ['2万亿', 2e12],
    ['8千', 8000],
  ])('reads %j as %j, and that a word gave its magnitude', (text, wanted) =>
    expect(parseNumber(text, 'en')).toEqual({ value: wanted, scaled: true }),
  );

  it('says of a number in figures alone that no word gave its magnitude', () => {
    expect(parseNumber('41,000,000,000', 'en')).toEqual({ value: 41e9, scaled: false });
    expect(parseNumber('32 percent', 'en')).toEqual({ value: 32, scaled: false });
  });

  it('leaves to the language only what the figures do not settle', () => {
    expect([
      value('1,500', 'en'),
      value('1,500', 'zh'),
      value('1,500', 'de'),
      value('1,500', 'ru'),
      value('1,500', 'kk'),
    ]).toEqual([1500, 1500, 1.5, 1.5, 1.5]);
    expect([value('1.500', 'en'), value('1.500', 'de')]).toEqual([1.5, 1500]);
    // Neither sign groups here; a space does.
    expect([value('1.500', 'ru'), value('1.500', 'kk'), value('1.500', 'fr')]).toEqual([1.5, 1.5, 1.5]);
    expect([value('1,500', 'kk-KZ'), value('1 500', 'kk'), value('1,500', 'en-IN')]).toEqual([1.5, 1500, 1500]);
    for (const lang of ['en', 'de', 'kk', 'ru', 'zh']) {
      expect(value('1,5', lang)).toBe(1.5);
      expect(value('1.5', lang)).toBe(1.5);
      expect(value('0,500', lang)).toBe(0.5);
      expect(value('1,500.5', lang)).toBe(1500.5);
      expect(value('1.500,5', lang)).toBe(1500.5);
      expect(value('1.500.000', lang)).toBe(1_500_000);
      expect(value('1500,000', lang)).toBe(1500);
    }
  });

  it('needs nothing of Intl to read Kazakh, which browsers may not know', () => {
    const { NumberFormat } = Intl;
    const asked: unknown[] = [];
    const spy = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (lang) {
      asked.push(lang);
      return new NumberFormat(lang);
    });
    expect(value('1,500', 'kk-KZ')).toBe(1.5);
    expect(asked).toEqual(['ru']);
    spy.mockRestore();
  });

  it('takes a language that it does not know for one with a decimal point', () => {
    expect([value('1,500', ''), value('1,500', 'no language!'), value('1.500', '')]).toEqual([1500, 1500, 1.5]);
  });

  it.each(['', ' ', 'abc', '41 or 42', '41-42', '2022–2023', '41 42', 'about 41', '41 apples', '1e3', '0x10', '1,2,3'])(
    'does not take %j for a number',
    (text) => expect(parseNumber(text, 'en')).toBeUndefined(),
  );
  it.each([
    '1.2.3',
    '10²',
    '½',
    'NaN',
    'Infinity',
    '9'.repeat(400),
    '--5',
    '5-',
    '$',
    '%',
    '.',
    'bn 41',
    '12,34,567',
    'к41',
  ])('does not take %j for a number either', (text) => expect(parseNumber(text, 'en')).toBeUndefined());

  it('lets the words of the unit stand beside the number, with no meaning of their own', () => {
    expect(parseNumber('41 billion US dollars', 'en', 'billion US dollars')).toEqual({ value: 41, scaled: false });
    expect(parseNumber('5 m', 'en', 'm')).toEqual({ value: 5, scaled: false });
    expect(parseNumber('5 km', 'en', 'm')).toBeUndefined();
  });

  it('adds no error of binary fractions to what was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 3 }), (n, places) => {
        const text = `${Math.floor(n / 10 ** places)}.${String(n % 10 ** places).padStart(places, '0')}`;
        expect(value(`${text} million`)).toBe(n * 10 ** (6 - places));
      }),
    );
  });

  it('reads whatever grouping a language writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('en', 'kk', 'ru', 'zh', 'de', 'de-CH'),
        (n, lang) => {
          expect(value(new Intl.NumberFormat(lang).format(n), lang)).toBe(n);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        (text, lang, unit) => void parseNumber(text, lang, unit),
      ),
    );
  });
});

describe('inFigures', () => {
  it('writes a number as Intl does in that language, whichever way it is made', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.double({ min: -5, max: 1e7, noNaN: true })),
        fc.constantFrom('en', 'en-GB', 'en-IN', 'ru', 'ru-KZ', 'zh', 'zh-Hans-CN', 'zh-u-nu-hanidec', 'en-u-nu-arab'),
        (n, lang) => {
          const expected = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(Object.is(n, -0) ? 0 : n);
          expect(inFigures(lang, n)).toBe(expected);
        },
      ),
      {
        examples: [
          [-0, 'zh-u-nu-hanidec'],
          [-0, 'en'],
        ],
      },
    );
  });

  it('writes Kazakh by Russian rules, which not every browser knows', () => {
    expect(inFigures('kk', 1234.5)).toBe(new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }).format(1234.5));
  });

  it('writes hundredths and what is between them as Intl does, without it in the languages of the frame', () => {
    const langs = ['en', 'en-US', 'en-GB', 'ru', 'ru-RU', 'ru-KZ', 'zh', 'zh-CN'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 0, max: 120_000 }).map((n) => n / 120),
          fc.double({ min: 0, max: 1000, noNaN: true }),
          fc.integer({ min: 0, max: 200_000 }).map((n) => n / 200),
        ),
        fc.constantFrom(...langs),
        (n, lang) => {
          const expected = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(n + 0);
          expect(inFigures(lang, n)).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('asks Intl for nothing where a number is plain', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect(inFigures('en', 2.9000000000000004)).toBe('2.9');
    expect(inFigures('ru', 7.5)).toBe('7,5');
    expect([0, 7, 10, 100].map((n) => inFigures('en-NZ', n))).toEqual(['0', '7', '10', '100']);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});
