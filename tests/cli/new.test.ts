import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { folderWith } from '../support/command.js';
import { text } from '../support/small-bank.js';

let made: ReturnType<typeof folderWith> | undefined;
afterEach(() => made?.end());
const read = (name: string): string => readFileSync(join(made?.folder ?? '', name), 'utf8');
const article = `${text}\n\nOn Monday in March, Mr Berg sold 1,500 loaves | for $3.5 million. “No,” said Otto Lind.`;

/** Fills the three blanks, as the notes say. */
const filled = (json: string): string =>
  json
    .replace('"stem": ""', '"stem": "A storm came before the port was opened."')
    .replace(/"evidence": \[\s*""\s*\]/, '"evidence": ["In 1975 a storm broke the pier.", "opened the harbor in 1990"]')
    .replace('"rationale": ""', '"rationale": "The storm was in 1975, the opening in 1990."');

describe('kz-quiz new', () => {
  it('writes a bank in which only the blanks are missing, and check lists them', () => {
    made = folderWith({ 'harbor day.txt': article });
    expect(made.run('new', 'harbor day.txt')).toMatchObject({ code: 0, error: '' });
    const { code, out } = made.run('check', 'harbor day.bank.json');
    expect(code).toBe(1);
    expect(out).toContain('3 problems');
    for (const path of ['stem', 'evidence.0', 'rationale']) expect(out).toContain(`questions.first.${path}`);
  });

  it('makes a bank that passes once the blanks are filled', () => {
    made = folderWith({ 'a.txt': article });
    made.run('new', 'a.txt', '-o', 'b.json');
    writeFileSync(join(made.folder, 'b.json'), filled(read('b.json')));
    const { code, out } = made.run('check', 'b.json');
    expect(code, out).toBe(0);
    expect(out).toContain('1 item from 1 target');
  });

  it('keeps the article to the byte, with its headline, its sentences and the dates it names', () => {
    made = folderWith({ 'a.txt': article });
    made.run('new', 'a.txt');
    const parsed = parseBank(filled(read('a.bank.json')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { bank } = parsed;
    expect(bank.article.text).toBe(article);
    expect([bank.id, bank.title, bank.lang]).toEqual(['a', 'A day at the harbor', 'en']);
    expect(bank.article.sentences?.slice(0, 3)).toEqual(['A day at', 'Anna Berg opened', 'Otto Lind closed']);
    expect(bank.entities).toMatchObject({
      y1990: { kind: 'year', label: '1990', value: 1990 },
      monday: { kind: 'weekday', label: 'Monday' },
      march: { kind: 'month', label: 'March' },
    });
  });

  it('lists sentences, numbers and names in the notes', () => {
    made = folderWith({ 'a.txt': article });
    made.run('new', 'a.txt');
    const notes = read('a.notes.md');
    expect(notes).toContain('| 2 | Anna Berg opened the harbor in 1990. |');
    expect(notes).toContain(String.raw`loaves \| for`);
    for (const one of ['- 40 (', '- 1,500 (', '- $3.5 million (', '- Otto Lind (sentence 3, 1'])
      expect(notes).toContain(one);
    expect(notes).not.toMatch(/^- (The|About|In|1990,) /m);
  });

  it('replaces no file', () => {
    made = folderWith({ 'a.txt': article, 'a.notes.md': 'mine' });
    const { code, error } = made.run('new', 'a.txt');
    expect(code).toBe(2);
    expect(error).toContain('a.notes.md: there is one already');
    expect(read('a.notes.md')).toBe('mine');
    expect(() => read('a.bank.json')).toThrow();
  });

  it.each([
    ['nothing to read', ['new', 'empty.txt'], 'there are no words in it'],
    ['no language', ['new', 'a.txt', '--lang', 'e n'], 'is no language tag'],
    ['no text', ['new'], 'name a text'],
    ['a folder that is not there', ['new', 'a.txt', '-o', 'none/b.json'], 'none/b.json: there is no such folder'],
  ])('says so and ends with 2: %s', (_, words, message) => {
    made = folderWith({ 'a.txt': article, 'empty.txt': '  \n' });
    const { code, error } = made.run(...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
