/** What may import what. A function over sources as text, so that its own test can give it a house with faults. */
import ts from 'typescript';

/** Path from the root of the repository, with slashes, to source. */
export type Files = Readonly<Record<string, string>>;

const reading = ['text', 'article', 'item'] as const;
const answering = [...reading, 'grading', 'attempt', 'scores'] as const;
const core = [...answering, 'bank', 'generation', 'locales', 'convert'] as const;

/** For each folder the others that it may import; its own files it may always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  article: ['text'],
  item: ['text', 'article'],
  bank: reading,
  generation: [...reading, 'bank'],
  grading: reading,
  attempt: [...reading, 'grading'],
  scores: [...reading, 'grading', 'attempt'],
  'scores/browser': answering,
  locales: ['text'],
  convert: [...core, 'index.ts'],
  cli: [...core, 'index.ts'],
  elements: [...answering, 'scores/browser', 'bank', 'generation', 'locales'],
  frameworks: ['elements'],
  'define.ts': ['elements'],
  'index.ts': core,
  'fsrs.ts': ['scores'],
  questions: ['bank'],
  'questions/script.ts': ['bank', 'elements'],
};

/** Packages are few: Lit draws, and only the command line knows Node, and reads HTML. */
const mayImportPackages: Readonly<Record<string, RegExp>> = {
  elements: /^lit(\/|$)/,
  // Types of theirs alone.
  frameworks: /^(lit|react|preact|solid-js\/jsx-runtime|vue|svelte\/elements)$/,
  'fsrs.ts': /^ts-fsrs$/,
  cli: /^(node:|parse5$)/,
};

/** The room of the house that a file is in; undefined for what has no rule (tests, demo). */
export const roomOf = (path: string): string | undefined => {
  const [top, first, ...rest] = path.split('/');
  if (top === 'questions') return rest.at(-1) === 'script.ts' ? 'questions/script.ts' : 'questions';
  if (top !== 'src' || first === undefined) return undefined;
  return first === 'scores' && rest[0] === 'browser' ? 'scores/browser' : first;
};

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

export const parse = (path: string, source: string): ts.SourceFile =>
  ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);

export const lineOf = (file: ts.SourceFile, node: ts.Node): number =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

/** Calls `visit` for a node and all below it. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** The module that a node names, whichever way: import, export from, import(), a type's import('…'). */
const moduleNamed = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
};

export const importsOf = (path: string, source: string): Import[] => {
  const file = parse(path, source);
  const found: Import[] = [];
  walk(file, (node) => {
    const named = moduleNamed(node);
    if (named === undefined) return;
    const specifier = ts.isStringLiteralLike(named) ? named.text : '(computed)';
    found.push({ specifier, line: lineOf(file, node) });
  });
  return found;
};

/** The path that a relative import leads to: `./x.js` in the code is `x.ts` on disk. */
export const target = (from: string, specifier: string): string => {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
};

const faultOf = (path: string, room: string, specifier: string): string | undefined => {
  const rule = mayImport[room];
  if (rule === undefined) return undefined;
  // What the one fetches is of our own making, and named in rollup.config.mjs; what the other runs is the author's, by its path.
  if (/^src\/(elements\/part|cli\/json)\.ts$/.test(path) && specifier === '(computed)') return undefined;
  if (!specifier.startsWith('.')) {
    return mayImportPackages[room]?.test(specifier) ? undefined : `${room} may not import the package ${specifier}`;
  }
  const to = target(path, specifier);
  const other = roomOf(to);
  const bank = /^questions\/[^/]+\//.exec(path)?.[0];
  const own = bank === undefined ? other === room : to.startsWith(bank);
  if (own || (other !== undefined && rule.includes(other))) return undefined;
  return `${room} may not import ${to} (it may: ${rule.join(', ') || 'nothing'})`;
};

/** Imports in a wrong direction, and rooms that no rule knows. */
export const wrongImports = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, source]) => {
    const room = roomOf(path);
    if (room === undefined) return [];
    if (mayImport[room] === undefined) return [`${path}: no rule says what ${room} may import`];
    return importsOf(path, source).flatMap(({ specifier, line }) => {
      const fault = faultOf(path, room, specifier);
      return fault === undefined ? [] : [`${path}:${line}: ${fault}`];
    });
  });

const judged = /^src\/(generation|grading)\//;

/** The way from a file to one that it must not lean on, through whatever lies between. */
const wayToJudged = (files: Files, path: string, seen = new Set<string>()): string[] | undefined => {
  if (judged.test(path)) return [path];
  if (seen.has(path)) return undefined;
  seen.add(path);
  for (const { specifier } of importsOf(path, files[path] ?? '')) {
    const way = specifier.startsWith('.') ? wayToJudged(files, target(path, specifier), seen) : undefined;
    if (way) return [path, ...way];
  }
  return undefined;
};

/** A checker that shares code with what it checks would share its mistakes. */
export const partialCheckers = (files: Files): string[] =>
  Object.keys(files)
    .filter((path) => /^tests\/quality\/checker[^/]*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const way = wayToJudged(files, path);
      return way ? [`${way.join(' -> ')}: the checker must not lean on what it checks`] : [];
    });
