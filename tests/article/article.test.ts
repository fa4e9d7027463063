import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, overlap, readArticle, sentenceAround } from '../../src/article/article.js';
import { source } from '../../questions/kazakhstan-visit/source.js';

const text = 'A headline\n\nThe first stands. Here is No. 5 of them.\n\n\nSecond block.\n\nLeave a Reply\n\nRequired *';

describe('readArticle', () => {
  const article = readArticle({
    text,
    sentences: ['A headline', 'The first', 'Here is', 'Second block'],
    boilerplate: 'Leave a Reply',
    damaged: [
      { quote: 'No. 5', reason: 'unclear' },
      { quote: 'gone', reason: 'not there' },
    ],
  });
  const cut = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);

  it('cuts off what the web page hung on below', () => {
    expect(article.text.endsWith('Second block.')).toBe(true);
    expect(article.blocks.map(cut)).toEqual([
      'A headline',
      'The first stands. Here is No. 5 of them.',
      'Second block.',
    ]);
  });

  it('takes sentences from the author’s table, not from full stops', () => {
    expect(article.sentences.map(cut)).toEqual([
      'A headline',
      'The first stands.',
      'Here is No. 5 of them.',
      'Second block.',
    ]);
  });

  it('guesses sentences where there is no table', () => {
    const guessed = readArticle({ text: 'He said “Go.” They went! 他来了。她走了。' });
    expect(guessed.sentences.map(({ start, end }) => guessed.text.slice(start, end))).toEqual([
      'He said “Go.”',
      'They went!',
      '他来了。',
      '她走了。',
    ]);
  });

  it('guesses no end after a title or an initial', () => {
    const whole = [
      'So says Dr. Lund.',
      'Mrs. Olsen, of St. Petersburg, met J. K. Rowling and Prof. Holm.',
      'So did I.',
      'The U.S. Senate met “Mr. X.”',
      'А. С. Пушкин ушёл.',
      'That was it.',
    ];
    const guessed = readArticle({ text: whole.join(' ') });
    expect(guessed.sentences.map(({ start, end }) => guessed.text.slice(start, end))).toEqual(whole);
  });

  it('places each damaged span and passes over one that is not there', () => {
    expect(article.damaged.map((span) => [cut(span), span.reason])).toEqual([['No. 5', 'unclear']]);
  });

  it('knows the block and the sentence of an offset', () => {
    const at = article.text.indexOf('of them');
    expect(blockAt(article, at)).toBe(1);
    expect(cut(sentenceAround(article, { start: at, end: at + 2 }) ?? { start: 0, end: 0 })).toBe(
      'Here is No. 5 of them.',
    );
    expect(sentenceAround(article, { start: 12, end: at })).toBeUndefined();
  });

  it('covers every letter of any text by exactly one block and one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '.', '\n', '\n\n', '”', '。')), (parts) => {
        const { text: any, blocks, sentences } = readArticle({ text: parts.join('') });
        for (let i = 0; i < any.length; i++) {
          const here = { start: i, end: i + 1 };
          const wanted = /\s/.test(any[i] ?? '') ? [0, 1] : [1];
          expect(wanted).toContain(blocks.filter((span) => overlap(span, here)).length);
          expect(wanted).toContain(sentences.filter((span) => overlap(span, here)).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the article of the Kazakhstan bank', () => {
  const article = readArticle(source);

  it('has 24 blocks and 37 sentences once the boilerplate is off', () => {
    expect(article.blocks).toHaveLength(24);
    expect(article.sentences).toHaveLength(37);
    expect(article.text).not.toContain('Required fields');
  });

  it('has a reason for each damaged span, and every span in one block', () => {
    expect(article.damaged.length).toBeGreaterThan(30);
    for (const span of article.damaged) {
      expect(span.reason).not.toBe('');
      expect(blockAt(article, span.start)).toBe(blockAt(article, span.end - 1));
    }
  });
});
