import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = string | { readonly types: string; readonly default: string };
const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Entry> };
const named = (entry: string): string => entry.replace(/^\./, 'kz-quiz');
const fileOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.default);

/** Runs a module in a Node of its own, in which the package is known by its name. */
const inNode = (code: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), said: stderr };
};

describe('what the package exports', () => {
  it.each(Object.entries(entries))('is there: %s', (_, entry) => {
    for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
      expect(existsSync(path), path).toBe(true);
  });

  const modules = Object.entries(entries).filter(([, entry]) => fileOf(entry).endsWith('.js'));
  it.each(modules)('is imported in Node without a word: %s', (entry) => {
    const { status, said } = inNode(`await import('${named(entry)}')`);
    expect(said).toBe('');
    expect(status).toBe(0);
  });

  const data = Object.entries(entries).filter(([, entry]) => fileOf(entry).endsWith('.json'));
  it.each(data)('is JSON to Node as well: %s', (entry) => {
    const { out, said } = inNode(
      `import { createRequire } from 'node:module';
      console.log(typeof createRequire(import.meta.url)('${named(entry)}'))`,
    );
    expect(said).toBe('');
    expect(out).toBe('object');
  });

  it('covers every kind of file that it has', () => {
    const others = Object.values(entries)
      .map(fileOf)
      .filter((path) => !/\.(js|json)$/.test(path));
    expect(others.every((path) => /\.(txt|html)$/.test(path))).toBe(true);
    expect(modules.length).toBeGreaterThan(5);
  });

  it('has a schedule by FSRS, which nothing else in it needs', () => {
    const { out, said } = inNode(`
      import { fsrsSchedule } from 'kz-quiz/fsrs.js';
      const item = (credit) => [{ target: 'abcde', credit }];
      const asked = (at, credit) => ({ bank: { id: 'b' }, at, items: item(credit) });
      console.log(fsrsSchedule()([asked(0, 60)])[0].due > fsrsSchedule()([asked(0, 0)])[0].due)`);
    expect(said).toBe('');
    expect(out).toBe('true');
    const others = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && path !== 'fsrs.js' && readFileSync(`dist/${path}`, 'utf8').includes('ts-fsrs'),
    );
    expect(others).toEqual([]);
  });

  it('asks and grades in Node', () => {
    const { out, said } = inNode(`
      import { generateQuiz, gradeResponse } from 'kz-quiz';
      import { bank } from 'kz-quiz/banks/kazakhstan-visit.js';
      const [item] = generateQuiz(bank, { seed: '7', kinds: ['choice'] }).items;
      console.log(gradeResponse(item, { kind: 'choice', option: item.key }).correct)`);
    expect(said).toBe('');
    expect(out).toBe('true');
  });
});
