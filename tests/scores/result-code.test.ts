import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misreadings } from '../../src/item/item.js';
import { findResultCodes } from '../../src/scores/find-codes.js';
import { decodeResultCode, resultCode, symbols } from '../../src/scores/result-code.js';
import type { AttemptRecord } from '../../src/scores/record.js';
import { shortHash } from '../../src/text/hash.js';
import { asked } from '../support/records.js';

const digit = fc.string().map((text) => shortHash(text, 5));
const recordOf = fc
  .record({
    id: fc.string({ minLength: 1 }),
    hash: digit,
    at: fc.integer({ min: 1_577_836_800, max: 2_500_000_000 }),
    items: fc.array(
      fc.record({
        target: digit,
        credit: fc.integer({ min: 0, max: 60 }),
        misreading: fc.constantFrom('none' as const, ...misreadings),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ id, hash, at, items }): AttemptRecord => {
    const record = asked(at, []);
    const [item] = asked(at, [['t', 0]]).items;
    if (!item) throw new Error();
    return { ...record, id, bank: { ...record.bank, hash }, items: items.map((each) => ({ ...item, ...each })) };
  });

const ten = asked(
  1_750_000_000,
  Array.from({ length: 10 }, (_, i) => [shortHash(`target ${i}`, 5), i * 6] as const),
);
const code = resultCode(ten);

describe('a result code', () => {
  it('tells the bank, the day, and of each item the target, the credit and the misreading', () =>
    fc.assert(
      fc.property(recordOf, (record) => {
        const read = decodeResultCode(resultCode(record));
        if (!read.ok) throw new Error(read.reason);
        const { bank, day, items } = read.result;
        expect(bank).toBe(record.bank.hash);
        expect(day).toBe(Math.floor((record.at - 1_577_836_800) / 86_400));
        expect(items).toEqual(
          record.items.map(({ target, credit, misreading }) => ({ target: target.slice(0, 4), credit, misreading })),
        );
      }),
    ));

  it('takes a line and a half: 110 characters for ten items', () => {
    expect(code.length).toBe(110);
    expect(code).toMatch(/^KZ1(-[0-9A-HJKMNP-TV-Z]{5})+(-[0-9A-HJKMNP-TV-Z]{1,4})?$/);
  });

  it('is settled: this text is this result for good', () => {
    expect(resultCode(asked(1_750_000_000, [['AbCdE', 45]], 'b', { misreading: 'role-swap' }))).toBe(
      'KZ1-9WCTJ-2TP8C-47S01-06R9V-D4AES-1',
    );
  });

  it('is read in any case, grouping, line breaks, dashes, and with O for 0 and I or L for 1', () => {
    const plain = code.replaceAll('-', '');
    const wanted = decodeResultCode(code);
    expect(wanted.ok).toBe(true);
    for (const text of [
      plain,
      plain.toLowerCase(),
      `  "${code}."\n`,
      code.replaceAll('-', ' – '),
      code.replaceAll('-', '\r\n> '),
      code.replaceAll('-', '\u00ad\u2011'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      [...plain].join('\u200b'),
    ])
      expect(decodeResultCode(text)).toEqual(wanted);
  });

  it('is refused after every change of one symbol', () => {
    const plain = code.replaceAll('-', '');
    for (let i = 0; i < plain.length; i++)
      for (const symbol of `${symbols}U-é`)
        if (symbol !== plain[i])
          expect(decodeResultCode(plain.slice(0, i) + symbol + plain.slice(i + 1)).ok, `${i} ${symbol}`).toBe(false);
  });

  it('is refused after every exchange of two symbols, wherever they stand', () => {
    const plain = code.replaceAll('-', '');
    for (let i = 0; i < plain.length; i++)
      for (let j = i + 1; j < plain.length; j++) {
        const swapped = [...plain];
        [swapped[i], swapped[j]] = [swapped[j] ?? '', swapped[i] ?? ''];
        if (plain[i] !== plain[j]) expect(decodeResultCode(swapped.join('')).ok, `${i} ${j}`).toBe(false);
      }
  });

  it('is refused with a symbol gone, one too many, or cut anywhere', () => {
    for (let i = 0; i <= code.length; i++) {
      if (i < code.length) expect(decodeResultCode(code.slice(0, i)).ok).toBe(false);
      if (code[i] !== '-') expect(decodeResultCode(code.slice(0, i) + code.slice(i + 1)).ok).toBe(i === code.length);
      expect(decodeResultCode(`${code.slice(0, i)}7${code.slice(i)}`).ok, `${i}`).toBe(false);
    }
  });

  it('holds for any record: changes and exchanges beside each other', () =>
    fc.assert(
      fc.property(recordOf, fc.nat(), fc.nat(31), (record, where, by) => {
        const plain = [...resultCode(record).replaceAll('-', '')];
        const i = where % (plain.length - 1);
        const changed = [...plain];
        changed[i] = symbols[by] ?? '';
        if (changed[i] !== plain[i]) expect(decodeResultCode(changed.join('')).ok).toBe(false);
        const swapped = [...plain];
        [swapped[i], swapped[i + 1]] = [plain[i + 1] ?? '', plain[i] ?? ''];
        if (plain[i] !== plain[i + 1]) expect(decodeResultCode(swapped.join('')).ok).toBe(false);
      }),
    ));

  it('says why it is refused', () => {
    const reason = (text: string) => {
      const read = decodeResultCode(text);
      return read.ok ? '' : read.reason;
    };
    expect(reason('nothing here')).toBe('start');
    expect(reason(`see ${code}`)).toBe('start');
    expect(reason(code.slice(0, 40))).toBe('length');
    expect(reason(code.replace('KZ1', 'KZ2'))).toBe('newer');
    expect(reason(`${code.slice(0, 20)}ж${code.slice(21)}`)).toBe('character');
    expect(reason(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')))).toBe('check');
  });

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, led) => {
        expect(decodeResultCode(led ? `KZ1${text}` : text)).toHaveProperty('ok');
        expect(Array.isArray(findResultCodes(text))).toBe(true);
      }),
    ));
});

describe('a mess of text', () => {
  const other = resultCode({ ...ten, id: 'another' });

  it('gives up its codes, each with the line on which it begins', () => {
    const text = `Dear teacher,\n\nAnna: ${code}\nBen ${other.slice(0, 50)}\n> ${other.slice(50)} sent from my phone\n${code.toLowerCase()} ${other}`;
    const found = findResultCodes(text);
    expect(found.map(({ line, read }) => [line, read.ok])).toEqual([
      [3, true],
      [4, true],
      [6, true],
      [6, true],
    ]);
    expect(found.map(({ label }) => label)).toEqual(['Anna', 'Ben', '', '']);
    expect(found[0]?.text).toContain('Anna');
  });

  it('has each line named that cannot be read, and why; a code after a broken one is read all the same', () => {
    const found = findResultCodes(`${code.slice(0, 60)}\n${other}\n${code.slice(3)}\nKZ9-AAAAA`);
    expect(found.map(({ line, read }) => [line, read.ok || read.reason])).toEqual([
      [1, 'check'],
      [2, true],
      [3, 'start'],
      [4, 'newer'],
    ]);
  });

  it('with no code in it gives none, though words are long', () => {
    expect(findResultCodes('Kazakhstan and Uzbekistan signed something in 2023, KZ is its code')).toEqual([]);
  });
});
