import crc from 'crc-32';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/text/crc32.js';

describe('crc32', () => {
  it('is pinned, since every stored value carries it', () => {
    expect([crc32(''), crc32('a'), crc32('123456789'), crc32('Қазақстан')]).toEqual([
      0, 1027557401, 2727405687, 251683711,
    ]);
  });

  it('is the CRC-32 of zip over the UTF-16 units, lower byte first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(crc32(text)).toBe(crc.buf(Buffer.from(text, 'utf16le')) >>> 0);
      }),
    );
  });

  it('changes with any change of one unit', () => {
    const text = 'kz1: a record, or something like it';
    for (let at = 0; at < text.length; at++)
      for (let bit = 0; bit < 16; bit++) {
        const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        expect(crc32(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(crc32(text));
      }
  });
});
