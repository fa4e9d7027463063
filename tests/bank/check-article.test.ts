import { describe, expect, it } from 'vitest';
import { bank as saltTower } from '../../questions/salt-tower/index.js';
import { bank as visit } from '../../questions/kazakhstan-visit/index.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { changed } from '../support/bank-problems.js';
import { small, text } from '../support/small-bank.js';

const long = [
  'Every spring the fishermen of the village paint their boats in colours that nobody else along that coast would choose.',
  'Children carry the brushes down to the water, and their parents argue for hours about what was chosen in autumn.',
  'Later the pastor walks along the pier with a list, and gives each of the boats a number and a word of his choice.',
  'Nobody can say when this began.',
];
const problems = (paragraph: string, sentences: readonly string[] | undefined) =>
  checkBank(changed({ 'article.text': `${text}\n\n${paragraph}`, 'article.sentences': sentences }, small)).filter(
    ({ path }) => path.startsWith('article'),
  );
const whole = [
  'A day at',
  'Anna Berg opened',
  'Otto Lind closed',
  'The council sold',
  'The port ships',
  'The mill made',
];
const listed = [...whole, 'About 40 ships', 'In 1975 a'];

describe('a list of sentences', () => {
  it('is said to lack some where a sentence surely holds others', () => {
    const paragraph = long.join(' ');
    const [problem, ...others] = problems(paragraph, [...listed, 'Every spring the']);
    expect(problem).toMatchObject({
      path: 'article.sentences.8',
      found: expect.stringMatching(/^a sentence of \d{3} characters with 4 full stops: Every spring/),
      fix: 'list the first words of every sentence, or leave article.sentences out',
    });
    expect(others).toEqual([]);
    expect(problems(paragraph, listed).map(({ path }) => path)).toEqual(['article.sentences']);
  });

  it('is said to lack nothing where all are listed, or none is', () => {
    const paragraph = long.join(' ');
    const starts = ['Every spring', 'Children carry', 'Later the', 'Nobody can'];
    expect(problems(paragraph, [...listed, ...starts])).toEqual([]);
    expect(problems(paragraph, undefined)).toEqual([]);
  });

  it.each([
    [
      'initials and titles',
      `Prof. J. R. R. Berg, Capt. Lind and Sen. Moe of the U.S. Senate ${'saw it again and '.repeat(18)}left.`,
    ],
    ['speech', `“${long.slice(0, 3).join(' ')}” said the old man, who had seen it all.`],
    ['a short one', 'The fish jumped. The cat watched. The boats stayed.'],
  ])('is left alone: %s', (_, paragraph) => {
    expect(problems(paragraph, [...listed, paragraph.slice(0, 12)])).toEqual([]);
  });

  it.each([saltTower, visit])('finds nothing in $id', (bank) => {
    expect(checkBank(bank)).toEqual([]);
  });
});
