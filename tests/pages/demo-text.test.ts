import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { readArticle } from '../../src/article/article.js';

it('the demo prints every paragraph of the article, as it was found, and none besides', () => {
  const html = readFileSync('demo/index.html', 'utf8');
  const printed = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);
  const { text, blocks } = readArticle(bank.article);
  expect(printed).toEqual(blocks.slice(1).map(({ start, end }) => text.slice(start, end)));
});
