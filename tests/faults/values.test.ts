/** The short form of `npm run faults`, of what takes no browser. */
import { describe, expect, it } from 'vitest';
import { formats } from './formats.js';
import { unitsOf } from './history.js';
import type { Row } from './report.js';
import { flips, fuzz, prefixes, suite } from './values.js';

const held = ({ figures, verdict }: Row): void => expect(verdict, figures).toBe('held');

describe('a storage in which one value is another loses no other, throws nothing, and lists what it cannot read', () => {
  it('whichever unit was changed', () => flips([1], 20).forEach(held));
  it('wherever it was cut', () => held(prefixes()));
  it('whatever was put there', () => held(fuzz(1000, 1)));
  it('though it be from the JSON test suite', ({ skip }) => {
    const row = suite();
    if (row.verdict === 'absent') skip(row.figures);
    held(row);
  });
});

describe('this version and a made-up next one', () => {
  it('see the union of both, whichever was there before, and leave alone what they do not know', () =>
    held(formats(20)));
});

describe('a history', () => {
  it('of a thousand attempts takes at most 250 units for each, merged or not', () => held(unitsOf(1000)));
});
