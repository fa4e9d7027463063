// @ts-check
/** `custom-elements.json`: what the elements' docstrings say, tidied for readers outside. Functions on plain data. */

/** @typedef {{ name: string, description?: string }} Named */
/** @typedef {Named & { type: { text: string }, fieldName?: string, inheritedFrom?: unknown }} Typed */
/** @typedef {Named & { kind: string, privacy?: string, static?: boolean, inheritedFrom?: unknown }} Member */
/** @typedef {Readonly<Partial<Record<'slots' | 'cssParts' | 'cssProperties' | 'cssStates', readonly Named[]>>>} Places */
/**
 * What we use of the format (custom-elements-manifest, schema 1).
 * @typedef {Named & Places & { tagName?: string, superclass?: object, members?: readonly Member[], attributes?: readonly Typed[], events?: readonly Typed[] }} Element
 * @typedef {{ path: string, declarations?: readonly Element[], exports?: readonly { kind: string, name: string, declaration: object }[] }} Module
 * @typedef {{ schemaVersion: string, modules: readonly Module[] }} Manifest
 */

/** Words that a docstring writes between backticks: the values of an attribute, the parts that stand beside a part. @param {string} text */
const named = (text) => {
  const words = [...text.matchAll(/`([^`]*)`/g)].flatMap(([, inner = '']) => inner.trim().split(/\s+/));
  return words.filter((word) => /^[a-z][a-z-]*$/.test(word));
};

/** The values that an attribute knows, none where it takes any. @param {{ readonly description?: string | undefined }} attribute */
export const valuesOf = ({ description = '' }) => named(description);

/** Whence a part of a class came is of no use where all is in one. @template {{ inheritedFrom?: unknown }} T @param {T} one */
const own = (one) => {
  const { inheritedFrom, ...rest } = one;
  return inheritedFrom ? rest : one;
};

/** @param {Element} element */
const publicOf = (element) =>
  (element.members ?? [])
    .filter((member) => member.privacy !== 'private' && !member.name.startsWith('#'))
    .map((member) => {
      const attribute = element.attributes?.find(({ fieldName }) => fieldName === member.name);
      const description = member.description ?? attribute?.description;
      return { ...own(member), ...(description !== undefined && { description }) };
    });

/** Each part by itself, those too that are only named beside another. @param {Element} element */
const partsOf = ({ cssParts = [] }) => {
  /** @type {Map<string, string>} */
  const parts = new Map(cssParts.map(({ name, description = '' }) => [name, description]));
  for (const { name, description = '' } of cssParts) {
    for (const beside of named(description).filter((word) => !cssParts.some((part) => part.name === word))) {
      const said = parts.get(beside);
      parts.set(beside, `${said ? `${said}; ` : ''}see \`${name}\``);
    }
  }
  return [...parts].map(([name, description]) => ({ name, description }));
};

/** @param {Element} element @returns {Element} */
const tidied = (element) => ({
  ...element,
  superclass: { name: 'LitElement', package: 'lit' },
  members: publicOf(element),
  attributes: (element.attributes ?? []).map(own),
  cssParts: partsOf(element),
});

/** The elements of a manifest. @param {Manifest} manifest @returns {(Element & { tagName: string })[]} */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) => {
      const { tagName } = declaration;
      return tagName ? [{ ...declaration, tagName }] : [];
    }),
  );

/**
 * From what the analyzer says of src/ to what the package publishes: the elements alone, each with all that it inherits from us,
 * without what is private, by the paths of dist/.
 * @param {Manifest} analyzed @returns {Manifest}
 */
export const published = ({ schemaVersion, modules }) => ({
  schemaVersion,
  modules: [...modules]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((module) => {
      const [element] = elementsOf({ schemaVersion, modules: [module] });
      if (!element) return [];
      const path = module.path.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
      const declaration = { name: element.name, module: path };
      return [
        {
          kind: 'javascript-module',
          path,
          declarations: [tidied(element)],
          exports: [
            { kind: 'js', name: element.name, declaration },
            { kind: 'custom-element-definition', name: element.tagName, declaration },
          ],
        },
      ];
    }),
});
