/** Names and casts that do not belong where they stand, and files that have grown too long. */
import ts from 'typescript';
import { lineOf, parse, roomOf, walk, type Files } from './imports.js';

const outsideTheCore = new Set(['elements', 'scores/browser', 'define.ts', 'cli', 'questions', 'questions/script.ts']);

const isName = (node: ts.Node, name: string): boolean =>
  (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name;

/** `object.member`, or `object['member']`; any member if none is given. */
const isMember = (node: ts.Node, object: string, member?: string): boolean => {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const at = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  return isName(node.expression, object) && (member === undefined || isName(at, member));
};

const isCast = (node: ts.Node): node is ts.AsExpression | ts.TypeAssertion =>
  ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);

const rules: readonly {
  readonly where: (room: string) => boolean;
  readonly is: (node: ts.Node) => boolean;
  readonly says: string;
}[] = [
  {
    where: (room) => room !== 'scores/browser',
    is: (node) => isName(node, 'localStorage') || isName(node, 'indexedDB'),
    says: 'the storage of the browser is named in src/scores/browser alone',
  },
  {
    where: (room) => !outsideTheCore.has(room),
    is: (node) => isMember(node, 'Math', 'random'),
    says: 'randomness comes into the core as an argument',
  },
  {
    where: (room) => !outsideTheCore.has(room),
    is: (node) =>
      isMember(node, 'Date', 'now') ||
      isMember(node, 'performance') ||
      ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isName(node.expression, 'Date')),
    says: 'time comes into the core as an argument',
  },
  {
    where: () => true,
    is: (node) => isCast(node) && node.type.kind === ts.SyntaxKind.AnyKeyword,
    says: 'no cast to any',
  },
  {
    where: (room) => room.startsWith('questions'),
    is: (node) => isCast(node) && !ts.isConstTypeReference(node.type),
    says: 'a bank is checked by its types, so no cast',
  },
];

/** Forbidden names and casts; comments may say what they like, but for the one that switches the compiler off. */
export const wrongNames = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, source]) => {
    const room = roomOf(path);
    if (room === undefined) return [];
    const file = parse(path, source);
    const found = /@ts-(ignore|nocheck)/.test(source) ? [`${path}: the compiler is switched off by a comment`] : [];
    const here = rules.filter(({ where }) => where(room));
    walk(file, (node) => {
      for (const { is, says } of here) if (is(node)) found.push(`${path}:${lineOf(file, node)}: ${says}`);
    });
    return found;
  });

const lines = (source: string): number => source.trimEnd().split('\n').length;

/** No file of src/ over 300 lines, nine in ten under 180. */
export const tooLong = (files: Files): string[] => {
  const lengths = Object.entries(files).flatMap(([path, source]) =>
    path.startsWith('src/') ? [{ path, length: lines(source) }] : [],
  );
  const huge = lengths.filter(({ length }) => length > 300).map(({ path, length }) => `${path}: ${length} lines`);
  const long = lengths.filter(({ length }) => length >= 180);
  const named = long.map(({ path, length }) => `${path} (${length})`).join(', ');
  return long.length * 10 > lengths.length ? [...huge, `more than one in ten over 180 lines: ${named}`] : huge;
};
