import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article as kazakhstanVisit } from '../../questions/kazakhstan-visit/article.js';
import { article as saltTower } from '../../questions/salt-tower/article.js';
import { sharedFile } from '../support/shared.js';

const fileOf = (bank: string): URL => new URL(`../../questions/${bank}/article.txt`, import.meta.url);

describe.each([
  { bank: 'kazakhstan-visit', article: kazakhstanVisit },
  { bank: 'salt-tower', article: saltTower },
])('the article of the bank $bank', ({ bank, article }) => {
  it('stands in article.ts as one literal, which this test writes (vitest --update)', async () => {
    const text = readFileSync(fileOf(bank), 'utf8');
    const literal = `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'")}'`;
    await expect(
      `// article.txt as a literal type, so that a misquote does not compile. Written by tests/questions/article.test.ts.\nexport const article =\n  ${literal};\n`,
    ).toMatchFileSnapshot(`../../questions/${bank}/article.ts`);
    expect(article).toBe(text);
  });
});

describe('the article of the Kazakhstan bank', () => {
  const file = fileOf('kazakhstan-visit');
  const bytes = readFileSync(file);

  it('is the article as it was found, to the byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '36118c3e75482f56d6ab020db82bbab3ea279d30a075846d1222746e8333e61c',
    );
  });

  const found = sharedFile('article-000_9ef11221a178b9ec.txt');
  it.skipIf(!found)('is the file that was handed over (skipped where that is not at hand)', () => {
    expect(bytes.equals(readFileSync(found ?? file))).toBe(true);
  });
});
