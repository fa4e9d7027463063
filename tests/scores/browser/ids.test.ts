import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/scores/browser/ids.js';

describe('newId', () => {
  it('is of so many base-64 digits, and another each time', () => {
    const ids = Array.from({ length: 1000 }, () => newId(10));
    expect(ids.every((id) => /^[\w-]{10}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(1000);
    expect(new Set(ids.join('')).size).toBe(64);
  });
});
