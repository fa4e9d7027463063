import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What the compiler says of the tables in src/locales with one of them changed. */
const complaints = (name: string, from: string, to: string): string[] => {
  const path = resolve(`src/locales/${name}.ts`).replaceAll('\\', '/');
  const { config } = ts.readConfigFile('src/tsconfig.core.json', ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('src'));
  const host = ts.createCompilerHost(options);
  const source = ts.sys.readFile(path) ?? '';
  expect(source).toContain(from);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (asked, ...rest) =>
    asked.replaceAll('\\', '/') === path
      ? ts.createSourceFile(asked, source.replace(from, to), ts.ScriptTarget.ES2022, true)
      : read(asked, ...rest);
  const program = ts.createProgram({ rootNames: [path], options, host });
  return program.getSemanticDiagnostics().map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

it.each([
  ['kk', "  retry: 'Қайталап көру',\n", '', /'retry' is missing/],
  ['ru', "    none: 'На этой странице не указан набор вопросов.',\n", '', /'none' is missing/],
  ['zh', "  start: '开始',", "  start: '开始',\n  begin: '开始',", /'begin' does not exist/],
  ['ru', 'few, many, other: few }', 'many, other: few }', /'few' is missing/],
])('a table is held to what English says: %s without or beyond it', (name, from, to, says) => {
  expect(complaints(name, from, to).join('\n')).toMatch(says);
});

it('the tables as they are give the compiler nothing to say', () => {
  expect(complaints('kk', "'Бастау'", "'Бастау'")).toEqual([]);
});
