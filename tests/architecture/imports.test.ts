import { describe, expect, it } from 'vitest';
import { partialCheckers, wrongImports, type Files } from '../support/imports.js';
import { tooLong, wrongNames } from '../support/names.js';
import { sources } from '../support/sources.js';

const house = sources('src', 'questions', 'tests');

describe('this repository', () => {
  it('has sources to look at', () => {
    expect(Object.keys(house).filter((path) => path.startsWith('src/'))).not.toEqual([]);
  });

  it('imports in one direction', () => {
    expect(wrongImports(house)).toEqual([]);
  });

  it('has checkers that share no code with what they check', () => {
    expect(partialCheckers(house)).toEqual([]);
  });

  it('names storage, time and randomness only where they belong, and casts nothing away', () => {
    expect(wrongNames(house)).toEqual([]);
  });

  it('keeps its files short', () => {
    expect(tooLong(house)).toEqual([]);
  });
});

const right: Files = {
  'src/text/fold.ts': `// No new Date, no Math.random, no localStorage here.\nexport const a = 1;`,
  'src/item/item.ts': `import { a } from '../text/fold.js'; import type { B } from './quiz.js';`,
  'src/bank/parse.ts': `import { a } from '../item/item.js';`,
  'src/generation/quiz.ts': `import type { Bank } from '../bank/bank.js';`,
  'src/scores/record.ts': `import type { Attempt } from '../attempt/attempt.js';`,
  'src/scores/browser/local.ts': `import type { Store } from '../store.js'; localStorage.length;`,
  'src/elements/kz-quiz.ts': `import { html } from 'lit'; import en from '../locales/en.js'; new Date();`,
  'src/define.ts': `import { KzQuiz } from './elements/kz-quiz.js';`,
  'src/index.ts': `export * from './generation/quiz.js'; export * from './scores/record.js';`,
  'questions/visit/index.ts': `import { defineBank } from '../../src/bank/bank.js'; const a = [1] as const;`,
  'questions/visit/script.ts': `import { bank } from './index.js'; import '../../src/elements/script.js';`,
  'tests/quality/checker.ts': `import type { Item } from '../../src/item/item.js';`,
  'tests/quality/laws.test.ts': `import { generate } from '../../src/generation/quiz.js';`,
};

describe('the check of imports', () => {
  it('lets pass what goes the right way', () => {
    expect(wrongImports(right)).toEqual([]);
    expect(partialCheckers(right)).toEqual([]);
    expect(wrongNames(right)).toEqual([]);
  });

  it.each([
    ['src/text/a.ts', `import { b } from '../item/b.js';`],
    ['src/item/a.ts', `export * from '../bank/bank.js';`],
    ['src/item/a.ts', `export type Late = import('../grading/grade.js').Grade;`],
    ['src/bank/a.ts', `const late = await import('../generation/quiz.js');`],
    ['src/grading/a.ts', `import type { Bank } from '../bank/bank.js';`],
    ['src/attempt/a.ts', `import { generate } from '../generation/quiz.js';`],
    ['src/scores/a.ts', `import { generate } from '../generation/quiz.js';`],
    ['src/scores/a.ts', `import { local } from './browser/local.js';`],
    ['src/locales/en.ts', `import { a } from '../item/a.js';`],
    ['src/convert/a.ts', `import '../elements/kz-quiz.js';`],
    ['src/cli/a.ts', `import '../elements/kz-quiz.js';`],
    ['src/elements/a.ts', `import { bank } from '../../questions/visit/index.js';`],
    ['src/define.ts', `import { a } from './generation/quiz.js';`],
    ['src/index.ts', `export * from './elements/kz-quiz.js';`],
    ['src/index.ts', `export * from './scores/browser/local.js';`],
    ['src/utils/a.ts', ''],
    ['src/text/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/generation/a.ts', `import { html } from 'lit';`],
    ['src/bank/a.ts', `import * as v from 'valibot';`],
    ['questions/visit/facts.ts', `import { fold } from '../../src/text/fold.js';`],
    ['questions/visit/facts.ts', `import { other } from '../other/index.js';`],
    ['questions/visit/script.ts', `import { generate } from '../../src/generation/quiz.js';`],
  ])('finds the fault in %s: %s', (path, source) => {
    expect(wrongImports({ ...right, [path]: source })).toHaveLength(1);
  });

  it('names the file, the line and the rule', () => {
    expect(wrongImports({ 'src/item/a.ts': `\nimport '../bank/b.js';` })).toEqual([
      'src/item/a.ts:2: item may not import src/bank/b.ts (it may: text, article)',
    ]);
  });

  it('follows a checker through what it imports', () => {
    const files = {
      'tests/quality/checker-items.ts': `import { a } from '../support/a.js';`,
      'tests/support/a.ts': `import { b } from '../../src/generation/b.js';`,
    };
    expect(partialCheckers(files)).toEqual([
      'tests/quality/checker-items.ts -> tests/support/a.ts -> src/generation/b.ts: the checker must not lean on what it checks',
    ]);
  });
});

describe('the check of names', () => {
  it.each([
    ['src/scores/a.ts', 'localStorage.length;'],
    ['src/elements/a.ts', 'window.indexedDB;'],
    ['src/elements/a.ts', `globalThis['localStorage'];`],
    ['src/text/a.ts', 'Math.random();'],
    ['src/attempt/a.ts', 'Date.now();'],
    ['src/attempt/a.ts', 'new Date();'],
    ['src/scores/a.ts', 'performance.now();'],
    ['src/item/a.ts', 'a as any;'],
    ['src/item/a.ts', '<any>a;'],
    ['src/item/a.ts', '// @ts-ignore'],
    ['questions/visit/facts.ts', 'a as Fact;'],
    ['questions/visit/facts.ts', '<Fact>a;'],
  ])('finds the fault in %s: %s', (path, source) => {
    expect(wrongNames({ [path]: source })).toHaveLength(1);
  });
});

describe('the check of lengths', () => {
  const long = (count: number) => 'x;\n'.repeat(count);

  it('lets one in ten be long, none huge', () => {
    const ten = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`src/text/${i}.ts`, long(i === 0 ? 299 : 20)]),
    );
    expect(tooLong(ten)).toEqual([]);
    expect(tooLong({ ...ten, 'src/text/1.ts': long(181) })).toHaveLength(1);
    expect(tooLong({ ...ten, 'src/text/0.ts': long(301) })).toEqual(['src/text/0.ts: 301 lines']);
  });
});
