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
const { fact, model, operandOf } = kit;
const proof = quote('the sea rose');
const operand = operandOf({ calls: fact('calls', { count: 'ships40' }, proof) });
const wrong = { text: 'a', rationale: 'b', misreading: 'not-in-text' } as const;
const lure = { quote: proof, rationale: 'b', misreading: 'not-in-text' } as const;
export const used: readonly unknown[] = [defineRelations, kitFor, entities, relations, small, quote, fact, model, proof, operand, wrong, lure];
export type Used = Bank | Question;
`;

const mistakes: readonly [wrote: string, says: RegExp][] = [
  ["quote('the sea fell')", /"not in the article: the sea fell"/],
  ["quote('One day')", /"twice in the article, add words to tell which: One day"/],
  ["quote('')", /"an empty quote: copy the words from the article"/],
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
  [
    "defineRelations({ sale: { slots: { seller: { kind: 'person', closure: 'hedged' } }, states: '{seller} will sell.', done: '{buyer} bought it.' } })",
    /"sale: the relation has no slot \{buyer\}"/,
  ],
  [
    "defineRelations({ sale: { slots: { seller: { kind: 'person', closure: 'functional', given: ['year'] } }, states: '{seller} sold it.' } })",
    /"sale: no slot is named year"/,
  ],
  [
    "defineRelations({ view: { slots: { view: { kind: 'view', closure: 'attributed', speaker: 'critic' } }, states: 'It is {view}.' } })",
    /"view: no slot is named critic"/,
  ],
  [
    "defineRelations({ view: { slots: { view: { kind: 'view', closure: 'attributed' } }, states: 'It is {view}.' } })",
    /"view: view is attributed, and no speaker is named"/,
  ],
  [
    "model('opening', 'year', 'When did each of them open it?', { each: 'owner' })",
    /"the relation has no slot \{owner\}"/,
  ],
  [
    "model('opening', 'year', 'When did each of them open it?', { each: 'year' })",
    /"the model asks for \{year\}, name another slot"/,
  ],
  [
    "model('opening', 'year', 'When did {opener} open it?', { each: 'opener' })",
    /"the stem states one \{opener\}, and asks about each"/,
  ],
  [
    "model('opening', 'year', 'When did each of them open it?', { each: String('opener') })",
    /"write the name of the slot out"/,
  ],
  [
    "model('opening', 'year', 'When did each of them open it?', { difficulty: 4 })",
    /'4' is not assignable to type '1 \| 2 \| 3/,
  ],
  [
    "model('opening', 'year', 'When did each of them open it?', { kinds: ['essay'] })",
    /"essay"' is not assignable to type '"choice"/,
  ],
  [
    "fact('opening', { opener: 'anna', year: 'y1990' }, proof, { misreads: { salt: 'other-number' } })",
    /'salt' does not exist in type/,
  ],
  [
    "fact('opening', { opener: 'anna', year: 'y1990' }, proof, { misreads: { y1999: 'a guess' } })",
    /'"a guess"' is not assignable to type '"not-in-text"/,
  ],
  ["operand('fishing', 'count')", /'"fishing"' is not assignable to parameter of type '"calls"'/],
  ["operand('calls', 'year')", /'"year"' is not assignable to parameter of type '"count"'/],
  [
    "({ kind: 'numeric', skill: 'infer', stem: 'How many?', evidence: [proof], rationale: 'b', unit: '', computes: { by: 'power', of: [1, 2] } }) satisfies Question",
    /'"power"' is not assignable to type '"sum"/,
  ],
  [
    "({ kind: 'ordering', skill: 'infer', stem: 'Put in order.', evidence: [proof], rationale: 'b', entries: [{ text: 'a', rationale: 'b' }] }) satisfies Question",
    /Source has 1 element\(s\) but target requires 4|not assignable/,
  ],
  [
    "({ kind: 'two-part', skill: 'infer', stem: 'Why?', evidence: [proof], rationale: 'b', key: 'a', distractors: [wrong, wrong], support: 'Where?', sentences: [{ ...lure, quote: 'the sea rose' }, lure] }) satisfies Question",
    /'string' is not assignable to type 'Quote'|not assignable to type '.*Quote/,
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
  "model('opening', 'year', 'When did each of them open it?', { each: 'opener', kinds: ['matching'], difficulty: 3 })",
  "fact('opening', { opener: 'anna', year: 'y1990' }, proof, { misreads: { y1999: 'other-number', otto: 'role-swap' } })",
  "defineRelations({ view: { slots: { critic: { kind: 'person', closure: 'open' }, view: { kind: 'view', closure: 'attributed', speaker: 'critic' } }, states: 'To {critic} it is {view}.', done: '{critic} saw {view}.' } })",
  "({ kind: 'numeric', skill: 'infer', stem: 'How many?', evidence: [proof], rationale: 'b', unit: '', computes: { by: 'sum', of: [operand('calls', 'count'), 2] } }) satisfies Question",
  "({ kind: 'two-part', skill: 'infer', stem: 'Why?', evidence: [proof], rationale: 'b', key: 'a', distractors: [wrong, wrong], support: 'Where?', sentences: [lure, lure] }) satisfies Question",
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
