import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { itemKinds } from '../../src/item/item.js';
import { skills } from '../../src/item/skill.js';
import { elementsOf, valuesOf, type Manifest } from '../support/manifest.mjs';
import { launch } from '../support/page.js';
import { sources } from '../support/sources.js';
import { templatesOf, type Tag } from '../support/templates.js';

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as T;
const manifest = read<Manifest>('custom-elements.json');
const element = (tag: string) => {
  const found = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  return found ?? expect.fail(`${tag} is not in the manifest`);
};
const names = (all: readonly { readonly name: string }[] = []): string[] => all.map(({ name }) => name).sort();

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  page = await browser.newPage();
  await page.goto(`${server.url}/demo/bare.html`);
  await page.addScriptTag({ url: `${server.url}/dist/kz-progress.min.js` });
  await page.evaluate(() => document.body.append(document.createElement('kz-progress')));
  await page.locator('kz-progress [part=body]').waitFor();
  await page.getByRole('button', { name: 'Start' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the element of the published script observes, and what it has that Lit's own element has not. */
const actual = (tag: Tag) =>
  page.evaluate((name) => {
    const made = document.querySelector(name) ?? document.createElement(name);
    const observed = [...(customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes];
    const members: string[] = [];
    let prototype: object = Object.getPrototypeOf(made) as object;
    while (!Object.hasOwn(prototype.constructor, '_$litElement$')) {
      members.push(...Object.getOwnPropertyNames(prototype));
      prototype = Object.getPrototypeOf(prototype) as object;
    }
    const sheets = [...(made.shadowRoot?.adoptedStyleSheets ?? [])];
    const css = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' ');
    return {
      observed: observed.sort(),
      members: members.filter((own) => !(own in prototype) && !own.endsWith('Callback')).sort(),
      css: [...new Set(css.match(/--kz-[a-z-]+/g))].sort(),
    };
  }, tag);

describe.each<Tag>(['kz-quiz', 'kz-progress'])('what custom-elements.json says of %s', (tag) => {
  it('has the attributes that it observes', async () => {
    const { observed } = await actual(tag);
    // The language is read from the nearest element that has one, so it is watched, not observed; the name is the form's to read.
    const besides = tag === 'kz-quiz' ? ['lang', 'name'] : ['lang'];
    expect(names(element(tag).attributes)).toEqual([...observed, ...besides].sort());
  });

  it('has its properties and methods', async () => {
    const { members } = await actual(tag);
    const open = element(tag).members?.filter((member) => !('static' in member)) ?? [];
    expect(names(open)).toEqual(members);
  });

  it('has the slots and the parts of its templates', () => {
    const { parts, slots } = templatesOf(tag);
    expect(names(element(tag).slots)).toEqual(slots);
    // The aids put these beside options without a template.
    const besides = tag === 'kz-quiz' ? ['rule'] : [];
    expect(names(element(tag).cssParts)).toEqual([...parts, ...besides].sort());
  });

  it('has its --kz- properties', async () => {
    const { css } = await actual(tag);
    const said = names(element(tag).cssProperties);
    // Of the other element's, kz-progress names only those that mean something of its own.
    expect(said).toEqual(tag === 'kz-quiz' ? css : css.filter((name) => said.includes(name)));
  });

  it('describes each attribute, slot, event, part and member', () => {
    const { attributes = [], slots = [], events = [], cssParts = [], members = [] } = element(tag);
    const open = members.filter((member) => !('static' in member));
    for (const { name, description } of [...attributes, ...slots, ...events, ...cssParts, ...open])
      expect(description, name).toMatch(/\w/);
  });
});

describe('custom-elements.json', () => {
  it('has the events that are dispatched, each with its class', () => {
    const dispatched = Object.entries(sources('src/elements')).flatMap(([, code]) =>
      [...code.matchAll(/new (Kz\w+Event)\('(kz-\w+)'/g)].map(([, type, name]) => `${name}: ${type}`),
    );
    const said = element('kz-quiz').events?.map(({ name, type }) => `${name}: ${type.text}`) ?? [];
    expect(said.sort()).toEqual([...new Set(dispatched)].sort());
    expect(element('kz-progress').events).toBeUndefined();
  });

  it('has the values that an attribute knows', () => {
    const values = (name: string) => {
      const found = element('kz-quiz').attributes?.find((attribute) => attribute.name === name);
      return found ? valuesOf(found) : [];
    };
    expect(values('kinds')).toEqual(itemKinds);
    expect(values('skills')).toEqual(skills);
    const locales = Object.keys(sources('src/locales')).flatMap((path) => /\/(\w\w)\.ts$/.exec(path)?.[1] ?? []);
    expect(values('lang').sort()).toEqual(locales.sort());
    expect(values('storage')).toEqual(['local', 'session', 'none']);
    expect(values('seed')).toEqual([]);
  });

  it('names modules that are published and export what it says', () => {
    for (const { path, exports = [] } of manifest.modules) {
      const module = readFileSync(path, 'utf8');
      for (const { kind, name } of exports)
        if (kind === 'js') expect(module).toMatch(new RegExp(`export \\{[^}]*${name}`));
    }
    expect(manifest.modules.flatMap(({ exports = [] }) => exports.map(({ name }) => name)).sort()).toEqual([
      'KzProgress',
      'KzQuiz',
      'kz-progress',
      'kz-quiz',
    ]);
  });

  it('becomes custom data for editors: tags with their attributes, and css by part, property and state', () => {
    const html = read<{ tags: { name: string; attributes: { name: string; values?: unknown[] }[] }[] }>(
      'vscode.html-custom-data.json',
    );
    expect(html.tags.map(({ name, attributes }) => [name, names(attributes)])).toEqual(
      elementsOf(manifest).map(({ tagName, attributes }) => [tagName, names(attributes)]),
    );
    const kinds = html.tags.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'kinds');
    expect(kinds?.values).toHaveLength(itemKinds.length);
    const css =
      read<Record<'properties' | 'pseudoElements' | 'pseudoClasses', { name: string }[]>>(
        'vscode.css-custom-data.json',
      );
    expect(names(css.properties)).toEqual(names(element('kz-quiz').cssProperties));
    expect(names(css.pseudoElements)).toContain('::part(option)');
    expect(new Set(names(css.pseudoElements)).size).toBe(css.pseudoElements.length);
    expect(names(css.pseudoClasses)).toContain(':state(asking)');
  });
});
