import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../src/article/find.js';
import { locate, occurrences } from '../../src/article/passage.js';
import { source } from '../../questions/kazakhstan-visit/source.js';
import { facts } from '../../questions/kazakhstan-visit/facts.js';

const passage = (text: string, quote: string) => locate(text, quote) ?? expect.fail(`not there: ${quote}`);
const found = (page: string, text: string, quote: string) => {
  const span = findPassage(page, passage(text, quote));
  return span && page.slice(span.start, span.end);
};

describe('locate', () => {
  it('gives offsets, prefix and suffix', () => {
    expect(locate('One two three', 'two')).toEqual({
      quote: 'two',
      start: 4,
      end: 7,
      prefix: 'One ',
      suffix: ' three',
    });
  });

  it('gives nothing for words that are not there, and for none', () => {
    expect(locate('One two', 'four')).toBeUndefined();
    expect(locate('One two one two', 'two', 5)?.start).toBe(12);
    expect(locate('One two', 'two', 5)).toBeUndefined();
    expect(locate('One two', '')).toBeUndefined();
  });
});

describe('occurrences', () => {
  it('counts ones that overlap', () => expect(occurrences('aaa', 'aa')).toEqual([0, 1]));
});

describe('findPassage', () => {
  const text = 'Xi’s visit – the fifth – is “unique”, he said.';

  it('finds it in a text with other white space, quotes and dashes', () => {
    const page = '  Xi\'s\n   visit - the\u00a0fifth - is "unique", he said.';
    expect(found(page, text, 'the fifth – is “unique”')).toBe('the\u00a0fifth - is "unique"');
  });

  it('finds it across soft hyphens and zero-width characters', () => {
    expect(found('Xi\u00ad’s vi\u200bsit – the fifth – is “unique”', text, 'visit – the')).toBe('vi\u200bsit – the');
  });

  it('takes the place whose surroundings fit, where the words stand twice', () => {
    const twice = 'In May it rose. Then, in June it rose. End.';
    const second = { ...passage(twice, 'it rose'), start: 29, end: 36, prefix: 'Then, in June ', suffix: '. End.' };
    expect(findPassage(`Ad. ${twice}`, second)?.start).toBe(4 + 30);
  });

  it('finds nothing rather than the wrong one: words gone, or two places that fit alike', () => {
    expect(findPassage('Another article.', passage(text, 'the fifth'))).toBeUndefined();
    expect(
      findPassage('it rose it rose', { quote: 'it rose', start: 0, end: 7, prefix: '', suffix: '' }),
    ).toBeUndefined();
  });

  it('finds every quote of the bank in its own article at its own place, and again in one with other spaces and quotes', () => {
    const page = source.text.replaceAll('\n\n', '\n      ').replaceAll('’', "'").replaceAll(/[“”]/g, '"');
    for (const quote of Object.values(facts).flatMap((fact) => fact.evidence)) {
      const placed = passage(source.text, quote);
      expect(findPassage(source.text, placed)).toEqual({ start: placed.start, end: placed.end });
      expect(findPassage(page, placed)).toBeDefined();
    }
  });

  it('never finds what is not the quote, whatever the text', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', ' ', '’', '\n', '\u00ad')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(letters, letters, (any, quote) => {
        const placed = locate(any, quote);
        if (!placed || !quote.trim()) return;
        const span = findPassage(any, placed);
        const plain = (t: string) => t.replaceAll('’', "'").replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
        if (span) expect(plain(any.slice(span.start, span.end))).toBe(plain(quote));
      }),
      { numRuns: 500 },
    );
  });
});
