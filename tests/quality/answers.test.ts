import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kazakhstanVisit, saltTower } from './tables-of.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../questions/${name}/article.txt`, import.meta.url), 'utf8');

describe.each([
  ['kazakhstan-visit', kazakhstanVisit],
  ['salt-tower', saltTower],
])('the answer tables of %s', (name, tables) => {
  const text = read(name);
  const once = (quote: string): boolean => text.split(quote).length === 2;
  it('quote evidence, sentences and damage that stand in the article once', () => {
    const quotes = [...tables.rows.map(({ evidence }) => evidence), ...tables.damaged.map(({ quote }) => quote)];
    expect([...quotes, ...tables.sentences.map(({ quote }) => quote)].filter((quote) => !once(quote))).toEqual([]);
  });
  it('have a sentence for each row, which proves it', () => {
    const bare = tables.rows.filter(
      ({ id }) =>
        !tables.sentences.some(({ proves, with: two }) => proves.includes(id) || two?.some(([row]) => row === id)),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it('say in which block of the article the evidence of each row stands', () => {
    const wrong = tables.rows.filter(
      ({ evidence, blocks }) => !blocks.includes(text.slice(0, text.indexOf(evidence)).split(/\n\s*\n/).length - 1),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('name no row twice, and compute from rows that there are', () => {
    const ids = [...tables.rows, ...tables.computed].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tables.computed.flatMap(({ from }) => from).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
