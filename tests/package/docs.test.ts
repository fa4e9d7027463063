import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { theme } from '../../src/elements/styles/theme.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { usage } from '../../src/cli/run.js';
import { folderWith } from '../support/command.js';
import { faultsIn } from '../support/compile.js';
import { elementsOf, type Manifest } from '../support/manifest.mjs';
import { files } from '../support/reference-files.mjs';
import { referenceOf } from '../support/reference.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const packed = JSON.parse(read('package.json')) as { exports: Record<string, unknown>; files: string[] };
const documents = ['README.md', 'RECIPES.md', 'REFERENCE.md', 'ACCESSIBILITY.md', 'ARCHITECTURE.md', 'CHANGELOG.md'];

/** The blocks of code in a document, by their language. */
const codeIn = (path: string, language: string): string[] =>
  [...read(path).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, of, code = '']) => (of === language ? [code] : []));

/** As a site that shows Markdown names its headings. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('REFERENCE.md', () => {
  it('is what `npm run reference` makes of the source', () => {
    const events = read('src/elements/events.ts');
    expect(read('REFERENCE.md')).toBe(referenceOf({ manifest, events, theme: theme.cssText, exports: packed.exports }));
  });

  it('says of each event what it carries, and of each custom property its default', () => {
    const text = read('REFERENCE.md');
    expect(text).toContain('| `attempt`, `quiz`, `credit`, `of`, `saved` |');
    expect(text).toContain('| `reason`, `details` |');
    expect(text).toContain('| `--kz-accent` | `#00667f` / `#5fc9e2` |');
    expect(text).not.toMatch(/\| +\|/);
  });

  it('names every file for a page that is published, and every export, and no other', () => {
    const own = /^(quality|playground|gallery)\.|^class\.js|\.map$/;
    const there = readdirSync('dist', { withFileTypes: true }).filter(
      (entry) => entry.isFile() && !own.test(entry.name),
    );
    const modules = ['index.js', 'index.d.ts', 'define.js', 'define.d.ts', 'fsrs.js', 'fsrs.d.ts'];
    expect(Object.keys(files.dist).sort()).toEqual(
      there
        .map(({ name }) => name)
        .filter((name) => !modules.includes(name))
        .sort(),
    );
    expect(Object.keys(files.exports)).toEqual(Object.keys(packed.exports));
  });
});

describe('README.md', () => {
  it('has the attributes of the tag', () => {
    const [, table = ''] = /\| attribute \| meaning \|\n([^]*?)\n\n/.exec(read('README.md')) ?? [];
    const named = table.split('\n').flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z]+)`/g)]);
    const quiz = elementsOf(manifest).find(({ tagName }) => tagName === 'kz-quiz');
    expect(named.map(([, name]) => name).sort()).toEqual(quiz?.attributes?.map(({ name }) => name).sort());
    for (const { name } of quiz?.events ?? []) expect(read('README.md')).toContain(`\`${name}\``);
  });

  it('shows a whole bank without a problem, of which every question is asked', () => {
    const [json = ''] = codeIn('README.md', 'json');
    const parsed = parseBank(json);
    if (!parsed.ok) return expect.fail(JSON.stringify(parsed.problems));
    expect(checkBank(parsed.bank)).toEqual([]);
    expect(new Set([...enumerateItems(parsed.bank)].map(({ target }) => target)).size).toBe(2);
  });

  it('says what the compiler says of a misquote', () => {
    const [code = ''] = codeIn('README.md', 'ts');
    const faults = [...faultsIn('misquote.ts', code)];
    expect(faults).toHaveLength(1);
    const [line = 0, says = ''] = faults[0] ?? [];
    expect(code.split('\n')[line - 1]).toContain('// error: not in the article');
    expect(says).toContain('not in the article: since May 2023');
  });

  it('names the commands that there are', () => {
    const commands = (text: string) =>
      new Set([...text.matchAll(/kz-quiz (check|new|pack|json|\w+) \w+\./g)].map(([, name]) => name));
    expect([...commands(codeIn('README.md', 'sh').join('\n'))].sort()).toEqual([...commands(usage)].sort());
  });
});

describe('RECIPES.md', () => {
  it('shows a whole bank in TypeScript that compiles as it is, and a misquote in it does not', () => {
    const [code = ''] = codeIn('RECIPES.md', 'ts');
    expect([...faultsIn('bank.ts', code)]).toEqual([]);
    const misquoted = code.replace("quote('The boat was built in Maring')", "quote('The boat was made in Maring')");
    expect([...faultsIn('bank.ts', misquoted).values()].join()).toContain('not in the article: The boat was made');
  });

  it('shows a bank that the command turns to JSON and finds nothing wrong with', () => {
    const [code = ''] = codeIn('RECIPES.md', 'ts');
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const core = pathToFileURL('dist/index.js').href;
    const { run, end } = folderWith({ 'bank.mjs': outputText.replace("'kz-quiz'", `'${core}'`) });
    expect(run('json', 'bank.mjs', '-o', 'bank.json').error).toBe('');
    expect(run('check', 'bank.json').out).toMatch(
      /^bank\.json: no problems\n {2}\d+ items from 3 targets\n {2}a quiz of 10 has at most 3 questions: .*\n$/,
    );
    end();
  });

  it('has the frameworks’ ways of an event right: what it tells is in its detail', () => {
    const jsx = codeIn('RECIPES.md', 'jsx').join('\n').replace("'./story.json'", "'../questions.js'");
    const typed = jsx.replace('({ save })', '({ save }: { save: (credit: number, of: number) => void })');
    const faults = [...faultsIn('app.tsx', typed, { jsx: 4, jsxImportSource: 'react' }).values()];
    expect(faults.filter((says) => !says.includes('../questions.js'))).toEqual([]);
  });
});

describe('the documents', () => {
  const links = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => [path, link] as const),
  );
  it('lead to what is in the package, and to headings that there are', () => {
    expect(links.length).toBeGreaterThan(5);
    for (const [from, link] of links.filter(([, to]) => !/^https?:/.test(to))) {
      const [file = '', anchor] = link.split('#');
      const path = file || from;
      expect(documents.includes(path) || existsSync(path), `${from}: ${link}`).toBe(true);
      if (from === 'README.md' || from === 'RECIPES.md') expect(documents, `${from}: ${link}`).toContain(path);
      if (anchor) expect(anchorsOf(path), `${from}: ${link}`).toContain(anchor);
    }
    expect(packed.files).toContain('*.md');
  });

  it('import what the package exports, and name scripts that it has', () => {
    const all = documents.map(read).join('\n');
    for (const [, name = ''] of all.matchAll(/['"`]kz-quiz\/([\w./-]+)['"`]/g))
      expect(Object.keys(packed.exports)).toContain(`./${name}`);
    for (const [name = ''] of all.matchAll(/\bkz-(?:quiz|progress)\.(?:\w+\.)?min\.js\b/g))
      expect(Object.keys(files.dist)).toContain(name);
  });
});
