import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { bank as visit } from '../../questions/kazakhstan-visit/index.js';
import { folderWith } from '../support/command.js';
import { small, text, withChange } from '../support/small-bank.js';

let made: ReturnType<typeof folderWith> | undefined;
afterEach(() => made?.end());
const inFolder = (files: Readonly<Record<string, string | Uint8Array>>) => (made = folderWith(files));

const json = (bank: unknown): string => JSON.stringify(bank, null, 2);
const page = (body: string): string => `<!doctype html><title>x</title><body>${body}`;
const paragraphs = text
  .split('\n\n')
  .map((block) => `<p>${block}</p>`)
  .join('\n');

describe('kz-quiz check', () => {
  it('ends with 0 for a bank that holds together, and says how much it asks', () => {
    const { code, out, error } = inFolder({ 'b.json': json(small) }).run('check', 'b.json');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('b.json: no problems');
    expect(out).toMatch(/\d+ items from 7 targets/);
    expect(out).toContain('never asked, for nothing safe can be made of it: fishing');
  });

  it('says how long a quiz can be where that is less than is asked for, and why', () => {
    const { out } = inFolder({ 'b.json': json(small), 'visit.json': json(visit) }).run('check', 'b.json');
    expect(out).toMatch(/\n {2}a quiz of 10 has at most [3-6] questions: what shares a fact, or gives another away/);
    const { out: plenty } = made?.run('check', 'visit.json') ?? { out: '' };
    expect(plenty).toContain(' items from ');
    expect(plenty).not.toContain('a quiz of');
  });

  it('says that each target is asked once where there are too few of them', () => {
    const few = json({ ...small, facts: {}, models: {}, questions: { ferry: small.questions['ferry'] } });
    const { out } = inFolder({ 'b.json': few }).run('check', 'b.json');
    expect(out).toContain(
      'a quiz of 10 has at most 1 question: each target is asked once in a quiz, and there are no more',
    );
  });

  it('says what is not made, of which kind and by which model, and what the author can do', () => {
    const { out } = inFolder({ 'b.json': json(small) }).run('check', 'b.json');
    expect(out).toMatch(
      /× choice, .*: only \d of the 2 proven rivals .* \(as in \S+, by the model \S+\/\w+\)\n {6}perhaps: name/,
    );
    expect(out).toMatch(/× short-answer: it is a number .*\n {6}perhaps: give the model a `unit`/);
  });

  it('takes a byte order mark', () => {
    expect(inFolder({ 'b.json': `\ufeff${json(small)}` }).run('check', 'b.json').code).toBe(0);
  });

  it('lists every problem with its line, its path and what to do', () => {
    const once = withChange('facts.opening.evidence.0', 'Nobody opened it.') as typeof small;
    const bad = json(withChange('questions.headline.stem', '', withChange('lang', 7, once) as typeof small));
    const { code, out } = inFolder({ 'b.json': bad }).run('check', 'b.json');
    expect(code).toBe(1);
    expect(out).toContain('b.json: 2 problems');
    const line = (words: string): number => bad.split('\n').findIndex((one) => one.includes(words)) + 1;
    expect(out).toContain(`b.json:${line('"lang": 7')}:11  lang`);
    expect(out).toContain(`b.json:${line('"stem": ""')}:15  questions.headline.stem`);
    expect(out.match(/ {4}do: {4}\S/g)).toHaveLength(2);
    expect(out).toMatch(/\n\nQuotes and names are looked at once these are mended\.\n$/);
  });

  it('finds a quote that the article lacks', () => {
    const bad = json(withChange('facts.opening.evidence.0', 'Nobody opened it.'));
    const { code, out } = inFolder({ 'b.json': bad }).run('check', 'b.json');
    expect(code).toBe(1);
    expect(out).toMatch(/b\.json:\d+:\d+ {2}facts\.opening\.evidence\.0\n {4}found: .*Nobody opened it/);
    expect(out).not.toContain('looked at once');
  });

  it('finds a key that stands there twice', () => {
    const bad = json(small).replace('"lang": "en"', '"lang": "en",\n  "lang": "ru"');
    const { code, out } = inFolder({ 'b.json': bad }).run('check', 'b.json');
    expect(code).toBe(1);
    expect(out).toContain('a key that stands there twice');
  });

  it('names every kind there is where a question is of none', () => {
    const bad = json(withChange('questions.headline.kind', 'multiple-choice'));
    const { out } = inFolder({ 'b.json': bad }).run('check', 'b.json');
    expect(out).toContain('b.json: 1 problem\n');
    expect(out).toMatch(/do: {4}perhaps choice\? It must be one of: choice, .*, two-part\n/);
  });

  it('knows a page of HTML where a bank should be', () => {
    const { out } = inFolder({ 'b.json': '<!doctype html><p>Not found' }).run('check', 'b.json');
    expect(out).toContain('found: a page of HTML');
  });

  it('names line and column of what is no JSON', () => {
    const { code, out } = inFolder({ 'b.json': '{\n  "id": "x",\n}' }).run('check', 'b.json');
    expect(code).toBe(1);
    expect(out).toContain('b.json:2:12');
    expect(out).toContain('a comma before }');
  });

  it('obeys no control character of a bank', () => {
    const bad = json(withChange('facts.opening.relation', 'x\u001b[2J\u202ey'));
    const { out } = inFolder({ 'b.json': bad }).run('check', 'b.json');
    expect(['\u001b', '\u202e'].filter((mark) => out.includes(mark))).toEqual([]);
  });
});

describe('kz-quiz check with a page', () => {
  it('finds quotes across markup, and nothing but the text that the quiz is for', () => {
    const marked = paragraphs.replace('Anna Berg opened', '<b>Anna\n Berg</b> <i>op</i>ened');
    const body = `<kz-quiz for="here"></kz-quiz><main id="here">${marked}</main>`;
    const { code, out } = inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html');
    expect(code).toBe(0);
    expect(out).toContain('p.html: all 9 quotes found in the element with the id here');
  });

  it('names each quote that is gone, with the line of the bank', () => {
    const body = paragraphs.replace('closed the mill', 'shut the mill');
    const { code, out } = inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html');
    expect(code).toBe(1);
    expect(out).toContain('p.html: 2 of 9 quotes not found');
    expect(out).toMatch(/facts\.closing\.evidence\.0, line \d+\n {4}“Otto Lind closed the mill in 2001\.”/);
    expect(out).toContain('questions.span.evidence.1');
  });

  it('asks whether it is the right page where no quote is found at all', () => {
    const body = '<kz-quiz for="root"></kz-quiz><div id="root"></div>';
    const { code, out } = inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html');
    expect(code).toBe(1);
    expect(out).toContain('Where a script writes the article, check the page that it makes.');
  });

  it.each(['script', 'style', 'template', 'noscript'])('does not read a <%s>', (tag) => {
    const body = `<${tag}>${text}</${tag}>`;
    const { out } = inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html');
    expect(out).toContain('9 of 9 quotes not found');
  });

  it('says that the page lacks the element which its quiz names', () => {
    const body = `<kz-quiz for="gone"></kz-quiz>${paragraphs}`;
    const { code, out } = inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html');
    expect(code).toBe(1);
    expect(out).toContain('<kz-quiz for="gone"> names an element that the page lacks');
  });

  it('reads markup that is nested without end', () => {
    const body = '<div>'.repeat(20_000) + paragraphs;
    expect(inFolder({ 'b.json': json(small), 'p.html': page(body) }).run('check', 'b.json', 'p.html').code).toBe(0);
  });
});

describe('kz-quiz, when it cannot go on', () => {
  it.each([
    ['no word at all', [], 'kz-quiz check bank.json'],
    ['a command that it lacks', ['chekc', 'b.json'], 'There is no command chekc'],
    ['an option that it lacks', ['check', '--fast', 'b.json'], "Unknown option '--fast'.\n"],
    ['a bank that is a script', ['check', 'bank.ts'], 'make JSON of it: npx kz-quiz json bank.ts'],
    ['a bank to pack that is a script', ['pack', 'bank.js'], 'make JSON of it: npx kz-quiz json bank.js'],
    ['no bank', ['check'], 'name a bank'],
    ['too many words', ['check', 'b.json', 'p.html', 'q.html'], 'One word too many: q.html'],
    ['a file that is not there', ['check', 'c.json'], 'c.json: there is no such file'],
    ['a folder', ['check', '.'], '.: it is a folder'],
    ['a file for a folder', ['check', 'b.json/c.json'], 'a part of its path is a file, not a folder'],
    ['more than 2 MB', ['check', 'large.json'], 'large.json: it has 2.1 MB; at most 2 MB are read'],
    ['another encoding', ['check', 'latin.json'], 'latin.json: it is no text in UTF-8'],
    ['a page that is not there', ['check', 'b.json', 'q.html'], 'q.html: there is no such file'],
  ])('says so and ends with 2: %s', (_, words, message) => {
    const { run } = inFolder({
      'b.json': json(small),
      'large.json': ' '.repeat(2_200_000),
      'latin.json': new Uint8Array([0x22, 0xe9, 0x22]),
    });
    const { code, out, error } = run(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it.each(['--version', '-v'])('says by %s which version it is', (word) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(inFolder({}).run(word)).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it('explains itself on --help', () => {
    const { code, out } = inFolder({}).run('--help');
    expect(code).toBe(0);
    expect(out).toContain('kz-quiz check bank.json');
  });
});
