import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { everyKind } from '../support/every-kind.js';
import { withChange } from '../support/small-bank.js';

const problemsOf = (json: unknown) => {
  const parsed = parseBank(json);
  return parsed.ok ? [] : parsed.problems;
};

describe('what an author is told of a bank that has not the shape of one', () => {
  it.each([
    ['title', '', 'an empty text', /write it out/],
    ['title', undefined, 'nothing', /it must be there/],
    ['title', 7, '7', /give a text in double quotes/],
    ['id', 'my bank', 'no id', /letters, digits and hyphens/],
    ['article', 'A text.', '"A text."', /give an object/],
    ['questions', [], 'a list', /an object that names each/],
    ['facts.opening.evidence', 'Since 1999', '"Since 1999"', /give a list/],
    ['facts.opening.evidence', [], 'too short a list', /give 1 or more/],
    ['facts.opening.relation', 'toString', 'no name', /letter or digit first/],
    ['questions.headline.distractors', [], 'too short a list', /give 2 or more/],
    ['questions.headline.weak', 'yes', '"yes"', /give true or false/],
    ['questions.headline.answer', 'x', 'a key that the format does not know', /take it out/],
    ['questions.headline.points', 3, 'a key that the format does not know', /take it out/],
    [
      'questions.headline.evidense',
      ['x'],
      'a key that the format does not know',
      /^perhaps evidence\? If not, take it/,
    ],
    ['facts.opening.evidnce', ['x'], 'a key that the format does not know', /^perhaps evidence\? If not, take it out$/],
    ['questions.fleet.computes.off', [1], 'a key that the format does not know', /^take it out$/],
    ['questions.headline.entries', [], 'a key that the format does not know', /^take it out$/],
    ['articel', {}, 'a key that the format does not know', /^perhaps article\?/],
    ['questions.headline.skill', 'retreive', '"retreive"', /^perhaps retrieve\? It must be one of: retrieve, /],
    ['questions.headline.difficulty', 4, '4', /give one of: 1, 2, 3$/],
    ['questions.headline.skill', 'guess', '"guess"', /give one of: retrieve, infer, /],
    [
      'questions.headline.kind',
      'multiple-choice',
      '"multiple-choice"',
      /^perhaps choice\? It must be one of: choice, /,
    ],
    ['questions.headline.kind', 'true-false', '"true-false"', /^perhaps true-false-not-given\?/],
    ['questions.fleet.computes.of', [1], 'a list that is no pair', /give two/],
    ['entities.anna.value', JSON.parse('1e999'), 'a number too large to reckon with', /smaller/],
  ])('says of %s, given %j, what was found and what to do', (path, value, found, fix) => {
    const [problem, ...others] = problemsOf(withChange(path, value, everyKind));
    expect(problem).toMatchObject({ path, found, fix: expect.stringMatching(fix) });
    expect(others).toEqual([]);
  });

  it('names one thing wrong with a question of an unknown kind, and not what another kind would lack', () => {
    const wrong = withChange('questions.headline', { kind: 'riddle' }, everyKind);
    expect(problemsOf(wrong).map(({ path }) => path)).toEqual(['questions.headline.kind']);
    for (const odd of [null, 7, 'riddle', []])
      expect(problemsOf(withChange('questions.headline', odd, everyKind))).toHaveLength(1);
  });

  it('says in the end of every problem what to do, in no program’s words', () => {
    const all = [{}, [], null, { ...everyKind, questions: { a: {} }, facts: { b: {} }, models: { c: 7 } }, '{', 'x'];
    for (const { found, fix } of all.flatMap((one) => problemsOf(one))) {
      expect(fix).toMatch(/^(give|write|take|use|perhaps)/);
      expect(`${found} ${fix}`).not.toMatch(/Object|Array|undefined|string|received/);
    }
  });
});
