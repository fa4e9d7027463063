import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { canonical } from '../../src/bank/canonical.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { indexOf } from '../../src/generation/bank-index.js';
import { everyKind } from '../support/every-kind.js';
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

  it.each([bank, everyKind])('reads a typed bank written as JSON as the same bank: $id', (typed) => {
    const read = parseBank(JSON.stringify(typed));
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(read.bank).toEqual(typed);
    expect(canonical(read.bank)).toBe(canonical(typed));
    expect(indexOf(read.bank).hash).toBe(indexOf(typed).hash);
    // What a quiz draws from goes by the order in which an author named it.
    for (const table of ['entities', 'relations', 'facts', 'models', 'questions'] as const)
      expect(Object.keys(read.bank[table])).toEqual(Object.keys(typed[table]));
  });

  it('takes the editor’s $schema, and reads the same bank as without it', () => {
    const read = parseBank(JSON.stringify({ $schema: './bank.schema.json', ...small }));
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(read.bank).toEqual(small);
    expect(indexOf(read.bank).hash).toBe(indexOf(small).hash);
    expect(problemsOf({ $schema: 7, ...small }).map(({ path }) => path)).toEqual(['$schema']);
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
    ['facts.opening.misreads', { y1999: 'a guess' }, 'facts.opening.misreads.y1999'],
    ['models.calls/count.each', 7, 'models.calls/count.each'],
    ['models.calls/count.difficulty', 4, 'models.calls/count.difficulty'],
    ['relations.opening.done', '', 'relations.opening.done'],
    ['entities', [], 'entities'],
    ['entities', [{ kind: 'x', label: 'x' }], 'entities'],
    ['entities.anna.value', JSON.parse('1e999'), 'entities.anna.value'],
    ['questions.fleet.computes.by', 'power', 'questions.fleet.computes.by'],
    ['questions.fleet.computes.of', [1], 'questions.fleet.computes.of'],
    ['questions.fleet.computes.of', [1, 2, 3], 'questions.fleet.computes.of'],
    ['questions.fleet.computes.of.1.slot', undefined, 'questions.fleet.computes.of.1.slot'],
    ['questions.fleet.key', 28, 'questions.fleet.key'],
    ['questions.shipped.keys', [{ text: 'grain', rationale: 'So.' }], 'questions.shipped.keys'],
    ['questions.owner.distractors', [], 'questions.owner.distractors'],
    ['questions.product.rivals.0.misreading', 'a guess', 'questions.product.rivals.0.misreading'],
    ['questions.weather.accepted', 'bad weather', 'questions.weather.accepted'],
    ['questions.years.entries.0.option', undefined, 'questions.years.entries.0.option'],
    ['questions.order.entries', [], 'questions.order.entries'],
    ['questions.origins.entries.2.rationale', ' ', 'questions.origins.entries.2.rationale'],
    ['questions.proof.alternatives.0', [], 'questions.proof.alternatives.0'],
    ['questions.seller.support', undefined, 'questions.seller.support'],
    ['questions.seller.sentences.1.quote', 3, 'questions.seller.sentences.1.quote'],
    ['questions.seller.difficulty', '3', 'questions.seller.difficulty'],
  ])('names the place where %s is wrong', (path, value, where) => {
    const problems = problemsOf(withChange(path, value, everyKind));
    expect(problems.map((problem) => problem.path)).toEqual([where]);
    for (const problem of problems) expect(problem.found.length * problem.fix.length).toBeGreaterThan(0);
  });

  it('reports all problems at once', () => {
    const broken = withChange('title', '') as { id: unknown; lang?: unknown };
    broken.id = 1;
    delete broken.lang;
    Object.assign(broken, { colour: 'red', size: 2 });
    expect(problemsOf(broken).map((problem) => problem.path)).toEqual(['id', 'title', 'lang', 'colour', 'size']);
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
