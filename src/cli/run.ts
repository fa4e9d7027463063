import { parseArgs } from 'node:util';
import { check } from './check.js';
import { CannotGoOn, exit, type Ending } from './ending.js';
import { json } from './json.js';
import { draft } from './new.js';
import { pack } from './pack.js';
import { printable } from './printable.js';
import { version } from './version.js';

export const usage = `kz-quiz, for authors of question banks

  kz-quiz check bank.json [page.html]    all that is wrong with a bank; with a page, which quotes it no longer holds
  kz-quiz new article.txt [-o bank.json] [--lang en]
                                         a bank to fill in, and notes on what the article holds
  kz-quiz pack bank.json [-o quiz.html] [--seed S] [--length N]
                                         one page with article, quiz and script, for use from a file
  kz-quiz json bank.js [-o bank.json]    a bank written in TypeScript, once compiled, as JSON for the commands above
  kz-quiz --version                      which version of kz-quiz this is

Ends with 0 if all is well, 1 if there are problems, 2 if the command cannot be carried out.`;

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  seed: { type: 'string' },
  length: { type: 'string' },
} as const;

/** Carries out what the words after the command's name say. Faults of the author's are thrown as CannotGoOn. */
const carryOut = async (words: readonly string[]): Promise<Ending> => {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [command, first, second, ...rest] = positionals;
  if (values.help || command === 'help') return { code: exit.ok, out: usage };
  if (values.version) return { code: exit.ok, out: version() };
  if (command === undefined) throw new CannotGoOn(usage);
  if (command !== 'check' && second !== undefined) rest.unshift(second);
  if (rest.length) throw new CannotGoOn(`One word too many: ${printable(rest.join(' '))}\n\n${usage}`);
  switch (command) {
    case 'check':
      if (first === undefined) throw new CannotGoOn('check: name a bank, as in: kz-quiz check bank.json');
      return check(first, second);
    case 'new':
      if (first === undefined) throw new CannotGoOn('new: name a text, as in: kz-quiz new article.txt');
      return draft(first, values.out, values.lang ?? 'en');
    case 'pack': {
      if (first === undefined) throw new CannotGoOn('pack: name a bank, as in: kz-quiz pack bank.json -o quiz.html');
      const { seed, length } = values;
      if (length !== undefined && !/^[1-9]\d?$|^100$/.test(length))
        throw new CannotGoOn('pack: --length takes a number from 1 to 100');
      return pack(first, values.out ?? 'quiz.html', { ...(seed && { seed }), ...(length && { length }) });
    }
    case 'json':
      if (first === undefined) throw new CannotGoOn('json: name a module, as in: kz-quiz json bank.js -o bank.json');
      return json(first, values.out);
    default:
      throw new CannotGoOn(`There is no command ${printable(command)}.\n\n${usage}`);
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** As `carryOut`, and never throws: whatever goes wrong is one plain message. */
export const run = async (words: readonly string[]): Promise<Ending> => {
  try {
    return await carryOut(words);
  } catch (error) {
    if (error instanceof CannotGoOn) return { code: error.code, out: '', error: error.message };
    const misread = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    // Node adds how to write a file's name that begins with a dash.
    const message = printable(
      misread ? messageOf(error).replace(/\. To specify a positional.*/s, '.') : messageOf(error),
    );
    return misread
      ? { code: exit.usage, out: '', error: `${message}\n\n${usage}` }
      : { code: exit.usage, out: '', error: `kz-quiz has a fault of its own, please report it: ${message}` };
  }
};
