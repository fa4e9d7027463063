// @ts-check
/** `npm run reference`: REFERENCE.md, made from what the build has found in src/. `npm test` fails where it is not what this makes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files } from './reference-files.mjs';
import { elementsOf } from './manifest.mjs';
import { root } from './setup.mjs';

/** @typedef {ReturnType<typeof elementsOf>[number]} Element */
/** @typedef {import('./manifest.mjs').Named} Named */
/** @typedef {{ readonly name: string, readonly says: string, readonly fields: readonly { name: string, type: string, says: string }[] }} EventClass */
/**
 * @typedef {object} Sources what the reference is made from
 * @property {import('./manifest.mjs').Manifest} manifest custom-elements.json
 * @property {string} events src/elements/events.ts
 * @property {string} theme the style sheet in which the custom properties have their defaults
 * @property {Readonly<Record<string, unknown>>} exports of package.json
 */

/** A cell of a table: one line, in which no bar is taken for the cell's end. @param {string} text */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
/** @param {string} name */
const code = (name) => `\`${name}\``;
/** Name and description, in the order of the docstring. @param {string} what @param {readonly Named[]} all */
const list = (what, all) =>
  table(
    [what, 'meaning'],
    all.map(({ name, description = '' }) => [code(name), description]),
  );

/** What each event carries, by its class. @param {string} source */
const detailsIn = (source) =>
  new Map(
    [...source.matchAll(/class (Kz\w+) extends KzEvent<(\{[^]*?\}|\w+)> \{\}/g)].map(([, name = '', detail = '']) => {
      const body = detail.startsWith('{')
        ? detail
        : (new RegExp(`interface ${detail} \\{[^]*?\\n\\}`).exec(source)?.[0] ?? '');
      return [name, [...body.matchAll(/readonly (\w+): /g)].map(([, field = '']) => code(field)).join(', ')];
    }),
  );

/** The default of each custom property: one value, or one for light pages and one for dark. @param {string} theme */
const defaultsIn = (theme) => {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [, name = '', light, dark, one = ''] of theme.matchAll(
    /var\((--kz-[\w-]+),(?:light-dark\(([^,]+),([^)]+)\)|([^()]*))\)/g,
  ))
    if (light && dark) found.set(name, `${code(light)} / ${code(dark)}`);
    else if (!found.has(name)) found.set(name, code(one.replaceAll(',', ', ')));
  return found;
};

/** Those that a description only names beside another are described there. @param {Element} element */
const partsOf = ({ cssParts = [] }) => cssParts.filter(({ description = '' }) => !description.startsWith('see `'));

/** @param {Element} element */
const membersOf = ({ members = [], attributes = [] }) =>
  members
    .filter((member) => !member.static && !attributes.some(({ name }) => name === member.name))
    .map(({ name, kind, description = '' }) => ({ name: kind === 'method' ? `${name}()` : name, description }));

/** What is said of attributes that have no property. @param {readonly { name: string, fieldName?: string }[]} attributes */
const bothWays = (attributes) => {
  const alone = attributes.filter(({ fieldName }) => fieldName === undefined).map(({ name }) => code(name));
  return `Each but ${alone.join(' and ')} is a property of the same name too.`;
};

/** @param {Element} element @param {Sources} sources */
const sectionOf = (element, { events: source, theme }) => {
  const {
    tagName,
    description = '',
    attributes = [],
    events = [],
    slots = [],
    cssStates = [],
    cssProperties = [],
  } = element;
  const [details, defaults] = [detailsIn(source), defaultsIn(theme)];
  const said = events.map(({ name, type, description: says = '' }) => [code(name), says, details.get(type.text) ?? '']);
  const looks = cssProperties.map(({ name, description: says = '' }) => [code(name), defaults.get(name) ?? '', says]);
  const members = membersOf(element);
  return [
    `## \`<${tagName}>\``,
    // A docstring breaks its lines where it is full; paragraphs stay.
    description.replaceAll(/(?<!\n)\n(?!\n)/g, ' '),
    ['### Attributes', bothWays(attributes), list('attribute', attributes)],
    members.length ? ['### Properties and methods', list('member', members)] : [],
    said.length
      ? [
          '### Events',
          'They bubble, and carry ids and scores, never what was typed.',
          table(['event', 'when', '`detail`'], said),
        ]
      : [],
    ['### Slots', list('slot', slots)],
    cssStates.length ? ['### States', `${cssStates.map(({ name }) => code(`:state(${name})`)).join(', ')}.`] : [],
    ['### Parts', `For \`${tagName}::part(…)\`.`, list('part', partsOf(element))],
    ['### Custom properties', table(['property', 'default (light / dark)', 'for'], looks)],
  ].flat();
};

const intro = `# Reference

Made from the source: \`npm run reference\` writes this file, and \`npm test\` fails where it no longer says what the source does. The same stands in \`custom-elements.json\`, from which editors complete tags and styles.`;

/** @param {Sources} sources */
export const referenceOf = (sources) => {
  const entries = Object.keys(sources.exports).map((path) => [
    code(path.replace(/^\./, 'kz-quiz')),
    files.exports[path] ?? '',
  ]);
  const inDist = Object.entries(files.dist).map(([name, says]) => [code(name), says]);
  const elements = elementsOf(sources.manifest).sort((a, b) => (a.tagName > b.tagName ? -1 : 1));
  return `${[
    intro,
    ...elements.flatMap((element) => sectionOf(element, sources)),
    '## What the package exports',
    table(['import', 'what it is'], entries),
    '## Files for a page',
    'In `node_modules/kz-quiz/dist/`. The scripts belong into one folder: the first two fetch the others of their name as they are wanted.',
    table(['file', 'what it is'], inDist),
  ].join('\n\n')}\n`;
};

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { theme } = await import(new URL('../../build/src/elements/styles/theme.js', import.meta.url).href);
  const text = referenceOf({
    manifest: JSON.parse(read('dist/custom-elements.json')),
    events: read('src/elements/events.ts'),
    theme: theme.cssText,
    exports: JSON.parse(read('package.json')).exports,
  });
  writeFileSync(join(root, 'REFERENCE.md'), text);
}
