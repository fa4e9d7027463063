/** What the templates of the elements hold, by the compiler: the parts and slots that a page can name. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { walk } from './imports.js';

const folder = fileURLToPath(new URL('../../src/elements/', import.meta.url)).replaceAll('\\', '/');

/** An element, and the file in which what it draws begins. */
const starts = { 'kz-quiz': 'kz-quiz.ts', 'kz-progress': 'kz-progress.ts' } as const;
export type Tag = keyof typeof starts;

const programOf = (tag: Tag): { readonly checker: ts.TypeChecker; readonly files: readonly ts.SourceFile[] } => {
  const { config } = ts.readConfigFile(`${folder}../../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}../..`);
  const program = ts.createProgram([`${folder}${starts[tag]}`], options);
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.replaceAll('\\', '/').startsWith(folder));
  return { checker: program.getTypeChecker(), files };
};

/** The words that an expression can come to; `?` where its type tells none. */
const wordsOf = (checker: ts.TypeChecker, expression: ts.Expression): string[] => {
  if (ts.isTemplateExpression(expression))
    return [
      ...expression.head.text.split(' '),
      ...expression.templateSpans.flatMap((span) => [
        ...wordsOf(checker, span.expression),
        ...span.literal.text.split(' '),
      ]),
    ];
  if (ts.isConditionalExpression(expression))
    return [...wordsOf(checker, expression.whenTrue), ...wordsOf(checker, expression.whenFalse)];
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).flatMap((one) =>
    one.isStringLiteral() ? one.value.split(' ') : ['?'],
  );
};

/** Every word that stands in an attribute of a template: literally, or by an expression in it. */
const attributeWords = (
  checker: ts.TypeChecker,
  template: ts.TemplateLiteral,
  name: 'part' | 'name',
  inTag = '',
): string[] => {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const texts = ts.isTemplateExpression(template)
    ? [template.head.text, ...spans.map(({ literal }) => literal.text)]
    : [template.text];
  // Expressions are put in by their number.
  const text = texts.map((each, i) => each + (i < spans.length ? `⟦${i}⟧` : '')).join('');
  const found = text.matchAll(new RegExp(`${inTag}\\s${name}=(?:"([^"]*)"|(⟦\\d+⟧))`, 'g'));
  return [...found].flatMap(([, quoted, bare]) =>
    (quoted ?? bare ?? '').split(/\s+/).flatMap((word) => {
      const span = spans[Number(/^⟦(\d+)⟧$/.exec(word)?.[1] ?? -1)];
      return span ? wordsOf(checker, span.expression) : [word];
    }),
  );
};

/** The parts and slots of an element, each once and sorted. */
export const templatesOf = (tag: Tag): { readonly parts: string[]; readonly slots: string[] } => {
  const { checker, files } = programOf(tag);
  const parts: string[] = [];
  const slots: string[] = [];
  for (const file of files)
    walk(file, (node) => {
      if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return;
      parts.push(...attributeWords(checker, node.template, 'part'));
      slots.push(...attributeWords(checker, node.template, 'name', '<slot'));
    });
  const once = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))].sort();
  return { parts: once(parts), slots: once(slots) };
};
