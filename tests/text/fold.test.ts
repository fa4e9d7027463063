import { describe, expect, it } from 'vitest';
import { fold, foldMarks, hasRun, words } from '../../src/text/fold.js';

describe('fold', () => {
  it('makes forms alike that differ only in case, quotes, dashes, diacritics, spaces and final marks', () => {
    for (const form of [
      'The  Composer',
      '“The Composer”',
      "'the composer'.",
      'THE COMPOSER!',
      'The\u00a0Compos\u00e9r',
    ])
      expect(fold(form)).toBe('the composer');
    expect(fold('Xi’an')).toBe(fold("xi'an"));
    expect(fold('China–Europe')).toBe('china-europe');
  });

  it('keeps what tells words apart', () => {
    expect(fold('increased')).not.toBe(fold('decreased'));
    expect(fold('200,000')).not.toBe(fold('600,000'));
  });
});

describe('foldMarks', () => {
  it('leaves a letter as it is', () => expect(foldMarks('x')).toBe('x'));
  it('writes an ellipsis as three stops', () => expect(foldMarks('…')).toBe('...'));
});

describe('words', () => {
  it('keeps a number, a decimal sign and an apostrophe inside a word', () => {
    expect(words('Xi’s 600,000 trips, up 1.5% (in 2023).')).toEqual([
      "xi's",
      '600,000',
      'trips',
      'up',
      '1.5',
      'in',
      '2023',
    ]);
  });

  it('finds the words of other scripts', () => {
    expect(words('Қазақстан — Қытай')).toEqual(['қазақстан', 'қытай'].map((word) => words(word)[0]));
    expect(words('习近平访问')).toHaveLength(1);
  });
});

describe('hasRun', () => {
  it('finds words one after another, and no part of a word', () => {
    expect(hasRun(words('the crude oil price'), words('crude oil'))).toBe(true);
    expect(hasRun(words('the crude oils'), words('crude oil'))).toBe(false);
    expect(hasRun(words('anything'), [])).toBe(false);
  });
});
