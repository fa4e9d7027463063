import type { Bank } from '../bank/bank.js';
import { enumerateItems, refusals } from '../generation/enumerate.js';
import type { Refusal } from '../generation/draft.js';
import { grouped } from '../bank/checking.js';
import { exit, type Ending } from './ending.js';
import { readBankText, readText } from './files.js';
import { textOfPage } from './page-text.js';
import { lostQuotes } from './page-quotes.js';
import { shortQuiz } from './longest.js';
import { printable } from './printable.js';
import { remedyFor } from './remedies.js';
import { readBank, type ReadBank } from '../bank/read-bank.js';

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

/**
 * All problems of a file, one after the other: place, path, what was found, what to do. `placed`: whether the bank stands in that
 * file as JSON, with lines and columns.
 */
export const problemLines = (path: string, { problems, isShapeAlone }: ReadBank, placed = true): string[] => [
  `${printable(path)}: ${many(problems.length, 'problem')}`,
  ...problems.flatMap((problem) => [
    '',
    `  ${placed ? `${printable(path)}:${problem.line}:${problem.column}  ` : ''}${printable(problem.path) || 'the whole bank'}`,
    `    found: ${printable(problem.found)}`,
    `    do:    ${printable(problem.fix, 400)}`,
  ]),
  ...(isShapeAlone
    ? ['', `Quotes and names are looked at once ${problems.length === 1 ? 'this is' : 'these are'} mended.`]
    : []),
];

const mostReasons = 8;

/** What was left out because it could not be made safely, the commonest reason first, and what could be done, each once. */
const refusedLines = (all: readonly Refusal[]): string[] => {
  const reasons = [...grouped(all, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const told = new Set<string>();
  const lines = reasons.slice(0, mostReasons).flatMap(([reason, of]) => {
    const kinds = [...new Set(of.flatMap(({ kind = [] }) => kind))].join(', ');
    const { target = '', model = '' } = of[0] ?? {};
    const by = model === target ? '' : `, by the model ${printable(model)}`;
    const remedy = remedyFor(reason) ?? '';
    const isNew = remedy && !told.has(remedy);
    told.add(remedy);
    return [
      `    ${of.length} × ${kinds ? `${kinds}: ` : ''}${printable(reason)} (as in ${printable(target)}${by})`,
      ...(isNew ? [`      perhaps: ${remedy}`] : []),
    ];
  });
  const rest = reasons.length - mostReasons;
  return [
    ...(lines.length ? ['  not made, since it would not be safe or fair:'] : []),
    ...lines,
    ...(rest > 0 ? [`    and ${many(rest, 'other reason')}`] : []),
  ];
};

/** How much can be asked, and what was left out. */
const supplyLines = (bank: Bank): { readonly lines: string[]; readonly items: number } => {
  const targets = new Set<string>();
  let items = 0;
  for (const item of enumerateItems(bank)) {
    items++;
    targets.add(item.target);
  }
  const unasked = [...Object.keys(bank.facts), ...Object.keys(bank.questions)].filter((name) => !targets.has(name));
  const short = items ? shortQuiz(bank, targets.size) : undefined;
  const lines = [
    `  ${many(items, 'item')} from ${many(targets.size, 'target')}`,
    ...(short === undefined ? [] : [`  ${short}`]),
    ...(unasked.length ? [`  never asked, for nothing safe can be made of it: ${printable(unasked.join(', '))}`] : []),
    ...refusedLines(refusals(bank)),
  ];
  return { lines, items };
};

const someLost = 'What rests on these quotes is not asked on this page. Mend the page, or quote it as it is now.';
const allLost =
  'Nothing can be asked on this page. Is it the article of this bank? Where a script writes the article, check the page that it makes.';

const pageLines = (read: ReadBank, bank: Bank, path: string): { readonly lines: string[]; readonly ok: boolean } => {
  const page = textOfPage(readText(path));
  const { lost, of } = lostQuotes(bank, page.text);
  const name = printable(path);
  const where = page.id && !page.missing ? ` in the element with the id ${printable(page.id)}` : '';
  const lines = [
    ...(page.missing
      ? [`${name}: <kz-quiz for="${printable(page.id ?? '')}"> names an element that the page lacks; its body was read`]
      : []),
    lost.length
      ? `${name}: ${lost.length} of ${many(of, 'quote')} not found${where}`
      : `${name}: all ${many(of, 'quote')} found${where}`,
    ...lost.flatMap(({ path: at, quote }) => [
      '',
      `  ${printable(at)}, line ${read.placeOf(at).line}`,
      `    “${printable(quote)}”`,
    ]),
    ...(lost.length ? ['', `  ${lost.length < of ? someLost : allLost}`] : []),
  ];
  return { lines, ok: !lost.length && !page.missing };
};

/** `check bank.json [page.html]`: everything that is wrong with a bank, and which quotes a page no longer holds. */
export const check = (bankPath: string, pagePath?: string): Ending => {
  const read = readBank(readBankText(bankPath));
  if (!read.bank || read.problems.length)
    return {
      code: exit.problems,
      out: [
        ...problemLines(bankPath, read),
        ...(pagePath === undefined ? [] : ['', `${printable(pagePath)}: not looked at; mend the bank first`]),
      ].join('\n'),
    };
  const { lines, items } = supplyLines(read.bank);
  const page = pagePath === undefined ? { lines: [], ok: true } : pageLines(read, read.bank, pagePath);
  const verdict = items ? 'no problems' : 'no question can be made of it';
  return {
    code: items && page.ok ? exit.ok : exit.problems,
    out: [`${printable(bankPath)}: ${verdict}`, ...lines, ...page.lines].join('\n'),
  };
};
