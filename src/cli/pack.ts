import { readFileSync } from 'node:fs';
import { problemLines } from './check.js';
import { CannotGoOn, exit, type Ending } from './ending.js';
import { readBankText, writeText } from './files.js';
import { packedPage } from './packed-page.js';
import { enumerateItems } from '../generation/enumerate.js';
import { shortQuiz, usualLength } from './longest.js';
import { printable } from './printable.js';
import { readBank } from '../bank/read-bank.js';

/** A classic script beside which the command is published. */
const published = (file: string): string => {
  try {
    return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  } catch {
    throw new CannotGoOn(`pack: ${file} is missing from this copy of kz-quiz; install it anew`);
  }
};

/** The element, and what it would otherwise fetch on use. */
const files = ['core', 'kk', 'ru', 'zh', 'aids', 'data', 'keep', 'modes', 'print', 'result'].map(
  (part) => `kz-quiz.${part}.min.js`,
);

/** `pack bank.json -o quiz.html`: one page that needs nothing else. A bank with problems is not packed. */
export const pack = (bankPath: string, target: string, attributes: Readonly<Record<string, string>>): Ending => {
  const read = readBank(readBankText(bankPath));
  if (!read.bank || read.problems.length)
    return {
      code: exit.problems,
      out: '',
      error: [...problemLines(bankPath, read), '', 'Nothing was packed.'].join('\n'),
    };
  const page = packedPage(read.bank, files.map(published), attributes);
  writeText(target, page, true);
  const size = Math.ceil(new TextEncoder().encode(page).length / 1024);
  const made = `${printable(target)}: ${size} KiB, one file with all it needs; open it in a browser`;
  const targets = new Set([...enumerateItems(read.bank)].map((item) => item.target)).size;
  const length = attributes['length'];
  const short = shortQuiz(read.bank, targets, length === undefined ? usualLength : Number(length));
  return { code: exit.ok, out: short === undefined ? made : `${made}\n${short}` };
};
