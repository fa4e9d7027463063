import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const file = `${folder}written-by-an-author.ts`;
const start = `
import { defineRelations, kitFor, quoteFrom } from '../../src/bank/author.js';
import type { Bank, Question } from '../../src/bank/bank.js';
import { entities, kit, relations, small } from '../support/small-bank.js';
const quote = quoteFrom('One day the sea rose. One day it fell.');
const { fact, model } = kit;
const proof = quote('the sea rose');
export const used: readonly unknown[] = [defineRelations, kitFor, entities, relations, small, quote, fact, model, proof];
export type Used = Bank | Question;
`;

const mistakes: readonly [wrote: string, says: RegExp][] = [
  ["quote('the sea fell')", /"not in the article: the sea fell"/],
  ["quote('One day')", /"twice in the article, add words to tell which: One day"/],
  ["quote(String('the sea rose'))", /"write the quote out, so that it can be held against the article"/],
  [
    "fact('opening', { opener: 'y1990', year: 'y1990' }, proof)",
    /'"y1990"' is not assignable to type '"anna" \| "otto"'/,
  ],
  [
    "fact('opening', { opener: 'nobody', year: 'y1990' }, proof)",
    /'"nobody"' is not assignable to type '"anna" \| "otto"'/,
  ],
  ["fact('opening', { opener: 'anna' }, proof)", /Property 'year' is missing/],
  ["fact('opening', { opener: 'anna', year: 'y1990', day: 'x' }, proof)", /'day' does not exist/],
  ["fact('opening', { opener: 'anna', year: 'y1990' }, 'the sea rose')", /'string' is not assignable to .*Quote/],
  [
    "fact('opening', { opener: 'anna', year: 'y1990' }, proof, { foils: { year: ['otto'] } })",
    /'"otto"' is not assignable to type '"y1990"/,
  ],
  ["fact('ending', { opener: 'anna', year: 'y1990' }, proof)", /'"ending"' is not assignable/],
  ["model('opening', 'year', 'When did {owner} open it?')", /"the relation has no slot \{owner\}"/],
  ["model('opening', 'year', 'Was it in {year}, {opener}?')", /"the stem prints what it asks: \{year\}"/],
  ["model('opening', 'month', 'When was it, {opener}?')", /'"month"' is not assignable to .*"year"/],
  [
    "defineRelations({ sale: { slots: { seller: { kind: 'person', closure: 'open' } }, states: '{buyer} bought it.' } })",
    /"sale: the relation has no slot \{buyer\}"/,
  ],
  ['({ ...small, lang: undefined }) satisfies Bank', /undefined' is not assignable|Types of property 'lang'/],
  [
    "({ kind: 'choice', skill: 'infer', stem: 'Why?', evidence: ['the sea rose'], key: 'a', rationale: 'b', distractors: [] }) satisfies Question",
    /not assignable to type '.*Quote|Source has 0 element/,
  ],
];
const sound = [
  "quote('the sea rose')",
  "fact('opening', { opener: 'anna', year: 'y1990' }, proof, { foils: { year: ['y1999'] }, veto: { opener: ['otto'] } })",
  "model('opening', 'year', 'In which year did {opener} open it?', { unit: '' })",
];

/** What the compiler says of each line that an author might write, under the project's own settings. */
const compile = (lines: readonly string[]): string[] => {
  const root = ts.sys.resolvePath(`${folder}../../tsconfig.json`);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(root, ts.sys.readFile).config,
    ts.sys,
    ts.sys.resolvePath(`${folder}../..`),
  );
  const text = `${start}\nexport const lines = [\n${lines.join(',\n')},\n];\n`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === file.replaceAll('\\', '/') ? ts.createSourceFile(name, text, version) : read(name, version, ...rest);
  host.fileExists = (name) => name === file.replaceAll('\\', '/') || ts.sys.fileExists(name);
  const program = ts.createProgram([file.replaceAll('\\', '/')], { ...options, noEmit: true }, host);
  const source = program.getSourceFile(file.replaceAll('\\', '/'));
  const first = text.slice(0, text.indexOf('export const lines')).split('\n').length;
  const messages = lines.map(() => '');
  for (const diagnostic of program.getSemanticDiagnostics(source)) {
    const line = (source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0) - first;
    messages[line] += ` ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  }
  return messages;
};

describe('what an author writes', () => {
  let messages: string[] = [];
  beforeAll(() => {
    messages = compile([...mistakes.map(([wrote]) => wrote), ...sound]);
  }, 120_000);

  it.each(mistakes.map(([wrote, says], i) => ({ wrote, says, i })))(
    'does not compile, and reads why: $wrote',
    ({ says, i }) => {
      expect(messages[i]).toMatch(says);
    },
  );

  it.each(sound.map((wrote, i) => ({ wrote, i: mistakes.length + i })))('compiles: $wrote', ({ i }) => {
    expect(messages[i]).toBe('');
  });
});
