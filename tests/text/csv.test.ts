import { describe, expect, it } from 'vitest';
import { csv } from '../../src/text/csv.js';

describe('comma-separated values', () => {
  it('end each row as the standard says and begin with a byte order mark', () => {
    expect(
      csv([
        ['a', 1],
        ['b', -2.5],
      ]),
    ).toBe('\uFEFFa,1\r\nb,-2.5\r\n');
  });

  it('keep commas, quotation marks and line breaks inside a cell', () => {
    expect(csv([['a,b', 'say "hi"', 'two\nlines', 'x;y']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines","x;y"\r\n');
  });

  it('give a spreadsheet no formula to run', () => {
    expect(csv([['=1+1', '+a', '-b', '@c', ' =d', 'a=b']])).toBe("\uFEFF'=1+1,'+a,'-b,'@c,' =d,a=b\r\n");
  });
});
