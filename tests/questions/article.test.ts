import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article } from '../../questions/kazakhstan-visit/article.js';
import { sharedFile } from '../support/shared.js';

const file = new URL('../../questions/kazakhstan-visit/article.txt', import.meta.url);
const bytes = readFileSync(file);

describe('the article of the Kazakhstan bank', () => {
  it('is the article as it was found, to the byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '36118c3e75482f56d6ab020db82bbab3ea279d30a075846d1222746e8333e61c',
    );
  });

  const found = sharedFile('article-000_9ef11221a178b9ec.txt');
  it.skipIf(!found)('is the file that was handed over (skipped where that is not at hand)', () => {
    expect(bytes.equals(readFileSync(found ?? file))).toBe(true);
  });

  it('stands in article.ts as one literal, which this test writes (vitest --update)', async () => {
    const text = bytes.toString('utf8');
    const literal = `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'")}'`;
    await expect(
      `// article.txt as a literal type, so that a misquote does not compile. Written by tests/questions/article.test.ts.\nexport const article =\n  ${literal};\n`,
    ).toMatchFileSnapshot('../../questions/kazakhstan-visit/article.ts');
    expect(article).toBe(text);
  });
});
