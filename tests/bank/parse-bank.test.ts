import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { sharedFile } from '../support/shared.js';
import { small, withChange } from '../support/small-bank.js';

const problemsOf = (json: unknown) => {
  const parsed = parseBank(json);
  return parsed.ok ? [] : parsed.problems;
};

describe('parseBank', () => {
  it('reads a bank from its JSON, a byte order mark before it or not', () => {
    expect(parseBank(JSON.stringify(small)).ok).toBe(true);
    expect(parseBank(`\ufeff${JSON.stringify(small)}`).ok).toBe(true);
    expect(parseBank(JSON.parse(JSON.stringify(small))).ok).toBe(true);
  });

  it('is content with an article and one question', () => {
    const { facts: _, models, relations, entities, ...rest } = small;
    expect(parseBank(rest).ok).toBe(true);
    expect([models, relations, entities]).toHaveLength(3);
  });

  it.each([
    ['id', 'has spaces in it', 'id'],
    ['title', '', 'title'],
    ['article.text', 7, 'article.text'],
    ['entities.anna.kind', undefined, 'entities.anna.kind'],
    ['relations.opening.slots.year.closure', 'sometimes', 'relations.opening.slots.year.closure'],
    ['facts.opening.evidence', [], 'facts.opening.evidence'],
    ['questions.headline.skill', 'guess', 'questions.headline.skill'],
    ['questions.headline.kind', 'riddle', 'questions.headline.kind'],
    ['questions.headline.distractors', [], 'questions.headline.distractors'],
    ['questions.headline.colour', 'red', 'questions.headline.colour'],
    ['questions.span.key', '11', 'questions.span.key'],
    ['facts.opening.relation', 'constructor', 'facts.opening.relation'],
  ])('names the place where %s is wrong', (path, value, where) => {
    const problems = problemsOf(withChange(path, value));
    expect(problems.map((problem) => problem.path)).toContain(where);
    for (const problem of problems) expect(problem.found.length * problem.fix.length).toBeGreaterThan(0);
  });

  it('reports all problems at once', () => {
    const broken = withChange('title', '') as { id: unknown; lang?: unknown };
    broken.id = 1;
    delete broken.lang;
    expect(problemsOf(broken).map((problem) => problem.path)).toEqual(expect.arrayContaining(['id', 'title', 'lang']));
  });

  it('says of what is no JSON that it is none', () => {
    expect(problemsOf('<!doctype html>')[0]?.found).toContain('no JSON');
    expect(problemsOf('')[0]?.found).toContain('no JSON');
  });

  it('takes no name that every object has by birth', () => {
    expect(problemsOf(withChange('entities.toString', { kind: 'x', label: 'x' }))).not.toEqual([]);
    const polluted = JSON.parse(`{"__proto__": {"id": "x"}, "lang": "en"}`) as unknown;
    expect(problemsOf(polluted).length).toBeGreaterThan(0);
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(parseBank(any).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(parseBank(hostile).ok).toBe(false);
  });

  const suite = sharedFile('data/json-test-suite/test_parsing');
  it.skipIf(!suite)('refuses each file of the JSON test suite as a bank (skipped where that is not at hand)', () => {
    const files = readdirSync(suite ?? '.');
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) expect(parseBank(readFileSync(join(suite ?? '.', file), 'utf8')).ok, file).toBe(false);
  });
});
