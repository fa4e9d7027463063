// The command: writes the files of sheets, and reads them back to grade.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { indexOf } from '../../../src/generation/bank-index.js';
import { examinedOf, gradedOf, summaryOf, type Graded, type Reading } from './grade.js';
import { ablationReadme, blindReadme } from './instructions.js';
import { targetsOf } from './pick.js';
import { shownAs } from './shown.js';
import { ablationOf, blindOf, type Sheet } from './sheets.js';

/** What a folder of sheets was made by; `run.json` in it. */
interface Run {
  readonly mode: 'ablation' | 'blind';
  readonly targets?: readonly string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const sheetsOf = ({ mode, targets }: Run): readonly Sheet[] => {
  const index = indexOf(bank);
  const unknown = targets?.filter((target) => !targetsOf(index).includes(target)) ?? [];
  if (unknown.length > 0) throw new Error(`No target is named ${unknown.join(', ')}.`);
  return mode === 'ablation' ? ablationOf(index).sheets : blindOf(index, targets);
};

/** The files of a sheet by their names. */
export const filesOf = (sheet: Sheet, mode: Run['mode']): Readonly<Record<string, string>> => ({
  ...(sheet.article !== undefined && { 'article.txt': `${sheet.article}\n` }),
  'items.json': json([...sheet.items].map(([id, item]) => shownAs(id, item))),
  'README.txt': mode === 'ablation' ? ablationReadme(sheet) : blindReadme(sheet),
});

const written = (folder: string, run: Run): string => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  const sheets = sheetsOf(run);
  for (const sheet of sheets) {
    const place = join(folder, sheet.name);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(sheet, run.mode))) writeFileSync(join(place, name), text);
  }
  writeFileSync(join(folder, 'run.json'), json(run));
  const items = sheets.flatMap(({ items: all }) => [...all.values()]);
  const chance = items.reduce((sum, { blindCredit }) => sum + blindCredit, 0) / items.length;
  const untried = run.mode === 'ablation' ? ablationOf(indexOf(bank)).untried : [];
  return [
    `${sheets.length} sheets, ${items.length} items, blind chance ${(100 * chance).toFixed(1)} %`,
    ...(untried.length > 0 ? [`Not tried, for their options are the evidence: ${untried.join(', ')}`] : []),
  ].join('\n');
};

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const readingsIn = (path: string): Reading[] => {
  const all = parsed(path);
  if (!Array.isArray(all)) throw new Error(`${path} is no list.`);
  return all.filter((one): one is Reading => typeof one?.id === 'string');
};

const lineOf = ({ item, correct, reading }: Graded): string =>
  `${correct ? 'right' : reading ? 'wrong' : 'none '}  ${item.target} (${item.kind})${reading?.restedOn ? `: ${reading.restedOn}` : ''}`;

/** Refuses sheets that the bank or this tool no longer makes: their ids would name other items. */
const graded = (folder: string, files: readonly string[]): string => {
  const run = parsed(join(folder, 'run.json')) as Run;
  const sheets = sheetsOf(run);
  for (const sheet of sheets)
    if (readFileSync(join(folder, sheet.name, 'items.json'), 'utf8') !== filesOf(sheet, run.mode)['items.json'])
      throw new Error(`${sheet.name} is not what would be made today: the bank or the tool has changed since.`);
  const own = sheets.map(({ name }) => join(folder, name, 'responses.json')).filter((path) => existsSync(path));
  const all = gradedOf(sheets, (files.length > 0 ? files : own).flatMap(readingsIn));
  if (run.mode === 'blind') return json(examinedOf(all));
  const sum = summaryOf(all);
  return [
    ...all.map(lineOf),
    '',
    `Right: ${sum.right} of ${sum.items} (${sum.rightPercent} %); blind chance ${sum.chancePercent} %`,
    json(sum),
  ].join('\n');
};

const usage = `readings ablation OUTDIR | readings blind OUTDIR [TARGET …] | readings grade DIR [RESPONSES.json …]`;

/** What the command prints. */
export const readings = ([command = '', folder, ...rest]: readonly string[]): string => {
  if (folder === undefined) throw new Error(usage);
  switch (command) {
    case 'ablation':
      return written(folder, { mode: 'ablation' });
    case 'blind':
      return written(folder, { mode: 'blind', ...(rest.length > 0 && { targets: rest }) });
    case 'grade':
      return graded(folder, rest);
    default:
      throw new Error(usage);
  }
};
