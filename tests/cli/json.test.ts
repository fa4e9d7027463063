import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { folderWith } from '../support/command.js';
import { small, withChange } from '../support/small-bank.js';

let made: ReturnType<typeof folderWith> | undefined;
afterEach(() => made?.end());
const inFolder = (files: Readonly<Record<string, string>>) => (made = folderWith(files));

const core = pathToFileURL(resolve('dist/index.js')).href;
const exporting = (name: string, value: unknown = small): string =>
  `export const ${name} = ${JSON.stringify(value)};\n`;

describe('kz-quiz json', () => {
  it('writes a bank made with the author’s kit as JSON that check takes', () => {
    const { folder, run } = inFolder({
      'bank.mjs': `
        import { defineEntities, defineRelations, kitFor, quoteFrom } from '${core}';
        const text = 'The mill closed in 2001. The port opened in 1990.';
        const quote = quoteFrom(text);
        const entities = defineEntities({ y2001: { kind: 'year', label: '2001', value: 2001 }, y1990: { kind: 'year', label: '1990', value: 1990 } });
        const relations = defineRelations({ end: { slots: { year: { kind: 'year', closure: 'functional' } }, states: 'The end of work came in {year}.' } });
        const { fact, model } = kitFor(entities, relations);
        export const bank = {
          id: 'mill', title: 'The mill', lang: 'en', article: { text }, entities, relations,
          facts: { end: fact('end', { year: 'y2001' }, quote('The mill closed in 2001.')) },
          models: { 'end/year': model('end', 'year', 'In which year did work stop at the mill?', { unit: '' }) },
          questions: {},
        };`,
    });
    const { code, out, error } = run('json', 'bank.mjs', '-o', 'bank.json');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('bank.json: the bank as JSON');
    expect(run('check', 'bank.json').out).toContain('bank.json: no problems');
    expect(readFileSync(join(folder, 'bank.json'), 'utf8')).toMatch(/\}\n$/);
  });

  it('writes to where it is piped without -o, the published bank to the letter', () => {
    const { code, out } = inFolder({}).run('json', resolve('dist/banks/kazakhstan-visit.js'));
    expect(code).toBe(0);
    const read = parseBank(out);
    expect(read.ok && read.bank).toEqual(bank);
  });

  it('takes the one export that is a bank, whatever its name', () => {
    const { run } = inFolder({ 'a.mjs': `${exporting('harbor')}export const other = 7;\n` });
    expect(run('json', 'a.mjs').code).toBe(0);
  });

  it('writes no bank with problems, and says which', () => {
    const { run } = inFolder({
      'a.mjs': exporting('bank', withChange('questions.headline.stem', '')),
      'b.json': 'mine',
    });
    const { code, out, error } = run('json', 'a.mjs', '-o', 'b.json');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('\n  questions.headline.stem\n');
    expect(error).not.toMatch(/:\d+:\d+|lines/);
    expect(error).toContain('Quotes and names are looked at once this is mended.');
    expect(error).toContain('Nothing was written.');
    expect(readFileSync(join(made?.folder ?? '', 'b.json'), 'utf8')).toBe('mine');
  });

  it.each([
    ['no bank', 'export const a = 1;', /exports no bank; export the one that is meant as `bank`/],
    ['two banks', exporting('a') + exporting('b'), /exports 2 banks \(a, b\)/],
    ['a module that throws', `throw new Error('\\u001b[2J');`, /cannot be run: \\u\{1b\}\[2J/],
    [
      'a module that leans on what is not there',
      `import './none';`,
      /imports what Node does not find: .*none.*with their ending/,
    ],
  ])('says plainly what is wrong with %s', (_, code, says) => {
    const ended = inFolder({ 'a.mjs': code }).run('json', 'a.mjs');
    expect(ended.code).toBe(2);
    expect(ended.error).toMatch(says);
    expect(ended.error).not.toContain('fault of its own');
  });

  it('says what to do where Node does not take it for a module', () => {
    const files = { 'package.json': '{ "type": "commonjs" }', 'a.js': exporting('bank'), 'b.js': `import './a.js';` };
    for (const name of ['a.js', 'b.js']) {
      const { code, error } = inFolder(files).run('json', name);
      expect(code).toBe(2);
      expect(error).toContain(`${name}: Node does not take it for a module; name it .mjs`);
      made?.end();
    }
  });

  it('reads TypeScript where Node does, and else says how to compile it', () => {
    const ended = inFolder({ 'a.ts': `export const bank: object = ${JSON.stringify(small)};` }).run('json', 'a.ts');
    if (ended.code === 0) expect(parseBank(ended.out).ok).toBe(true);
    else expect(ended.error).toMatch(/a\.ts: this Node reads no TypeScript; compile it/);
  });

  it('says that there is no such folder to write to', () => {
    const { code, error } = inFolder({ 'a.mjs': exporting('bank') }).run('json', 'a.mjs', '-o', 'none/b.json');
    expect(code).toBe(2);
    expect(error).toContain('none/b.json: there is no such folder');
  });

  it('says that there is no such file, and asks for one where none is named', () => {
    expect(inFolder({}).run('json', 'none.js').error).toMatch(/none\.js: there is no such file/);
    expect(inFolder({}).run('json').error).toContain('json: name a module');
  });
});
