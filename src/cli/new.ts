import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readArticle } from '../article/article.js';
import { draftBank, idOf } from './draft-bank.js';
import { CannotGoOn, exit, type Ending } from './ending.js';
import { readText, writeText } from './files.js';
import { foundIn } from './found.js';
import { notesOf } from './notes.js';
import { printable } from './printable.js';

/**
 * `new article.txt`: a bank to fill in, and notes beside it. The bank is JSON, since that is what `check`, `pack` and `src`
 * take, with nothing to install or to compile; JSON has no comments, so they stand in the notes. Replaces no file.
 */
export const draft = (articlePath: string, target: string | undefined, lang: string): Ending => {
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    throw new CannotGoOn(`new: ${printable(lang)} is no language tag; give one as in --lang en`);
  }
  const text = readText(articlePath);
  if (!/\p{L}/u.test(text)) throw new CannotGoOn(`${printable(articlePath)}: there are no words in it`);
  const name = basename(articlePath).replace(/\.[^.]*$/, '');
  const bankPath = target ?? `${name}.bank.json`;
  const notesPath = `${bankPath.replace(/(\.bank)?\.json$/, '')}.notes.md`;
  for (const path of [bankPath, notesPath])
    if (existsSync(path)) throw new CannotGoOn(`${printable(path)}: there is one already; name another with -o`);
  const article = readArticle({ text });
  const found = foundIn(article, lang);
  writeText(bankPath, `${JSON.stringify(draftBank(idOf(name), lang, text, found), null, 2)}\n`, false);
  writeText(notesPath, notesOf(basename(bankPath), text, found), false);
  return {
    code: exit.ok,
    out: [
      `${printable(bankPath)}: a bank with one question to fill in`,
      `${printable(notesPath)}: what to do, ${article.sentences.length} sentences, ${found.length} numbers, dates and names`,
      `Next: fill in the question, then run  npx kz-quiz check ${printable(bankPath)}`,
    ].join('\n'),
  };
};
