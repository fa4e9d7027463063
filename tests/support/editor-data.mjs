// @ts-check
/** The custom data by which VS Code completes the tags in HTML, and parts and properties in CSS. Plain data from the manifest. */
import { elementsOf, valuesOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').Manifest} Manifest */
/** @typedef {import('./manifest.mjs').Named} Named */

/** @param {readonly Named[]} all */
const described = (all) => all.map(({ name, description }) => ({ name, ...(description && { description }) }));

/** For `html.customData`. @param {Manifest} manifest */
export const htmlData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [], events = [] }) => ({
    name: tagName,
    description: [description, ...events.map((event) => `- \`${event.name}\`: ${event.description}`)].join('\n'),
    attributes: attributes.map((attribute) => ({
      ...described([attribute])[0],
      ...(attribute.type?.text.startsWith('boolean') && { valueSet: 'v' }),
      ...(valuesOf(attribute).length && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** For `css.customData`. What two elements share stands there once. @param {Manifest} manifest */
export const cssData = (manifest) => {
  const elements = elementsOf(manifest);
  /** @param {(element: typeof elements[number]) => readonly Named[] | undefined} of */
  const once = (of) =>
    described([...new Map(elements.flatMap((each) => (of(each) ?? []).map((one) => [one.name, one]))).values()]);
  return {
    version: 1.1,
    properties: once(({ cssProperties }) => cssProperties),
    pseudoElements: once(({ cssParts }) => cssParts).map((part) => ({ ...part, name: `::part(${part.name})` })),
    pseudoClasses: once(({ cssStates }) => cssStates).map((state) => ({ ...state, name: `:state(${state.name})` })),
  };
};
