import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const union = resolve('src/item/item.ts').replaceAll('\\', '/');

/** The files of src/ that do not compile once a line of the union of items is gone. */
const brokenWithout = (line: string): string[] => {
  const { config } = ts.readConfigFile('src/tsconfig.build.json', ts.sys.readFile) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('src'));
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const source = readFileSync(union, 'utf8');
  expect(source).toContain(line);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path.replaceAll('\\', '/') === union
      ? ts.createSourceFile(path, source.replace(line, ''), ts.ScriptTarget.ES2022, true)
      : read(path, ...rest);
  const program = ts.createProgram({ rootNames: fileNames, options: { ...options, noEmit: true }, host });
  const broken = program.getSemanticDiagnostics().flatMap(({ file }) => file?.fileName.split('/src/')[1] ?? []);
  return [...new Set(broken)];
};

it('without a kind in the union the compiler names every layer that knows it', () => {
  expect(brokenWithout('\n  | OrderingItem')).toEqual(
    expect.arrayContaining([
      'bank/authored-items.ts',
      'elements/views/ordering.ts',
      'generation/ordering.ts',
      'generation/positions.ts',
      'grading/ordering.ts',
      'item/lint-options.ts',
      'scores/quiz-shape.ts',
      'scores/response.ts',
    ]),
  );
});

it('without its name the compiler names every table of kinds', () => {
  expect(brokenWithout("\n  'ordering',")).toEqual(
    expect.arrayContaining([
      'bank/schema.ts',
      'elements/views/kinds.ts',
      'generation/kinds.ts',
      'grading/grade.ts',
      'scores/quiz-shape.ts',
      'scores/response.ts',
    ]),
  );
});
