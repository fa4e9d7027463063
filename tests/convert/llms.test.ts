import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example } from '../../demo/playground-example.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { operations } from '../../src/bank/question.js';
import { bankJsonSchema, type JsonSchema } from '../../src/convert/json-schema.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { itemKinds, misreadings, verdicts } from '../../src/item/item.js';
import { skills } from '../../src/item/skill.js';

const text = readFileSync('src/convert/llms.txt', 'utf8');

/** What stands under the headings that begin with these words. */
const under = (heading: string): string =>
  text
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith(`## ${heading}`))
    .join('');
const backticked = (part: string): Set<string> =>
  new Set([...part.matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner));

type Part = JsonSchema | undefined;
const at = (part: Part, ...steps: readonly string[]): Part =>
  steps.reduce<Part>((inner, step) => inner?.[step] as Part, part);

/** Every key and every word of a list that a part of the schema knows, at any depth. */
const wordsOf = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { properties, enum: values } = part as { properties?: object; enum?: readonly unknown[] };
  return [
    ...Object.keys(properties ?? {}),
    ...(values ?? []).filter((value) => typeof value === 'string'),
    ...Object.values(part).flatMap(wordsOf),
  ];
};

const schema = bankJsonSchema();
const parts: readonly (readonly [heading: string, part: Part])[] = [
  ['`article`', at(schema, 'properties', 'article')],
  ['`questions`', at(schema, 'properties', 'questions')],
  ...(['entities', 'relations', 'facts'] as const).map(
    (name) => [`\`${name}\``, at(schema, 'properties', name)] as const,
  ),
];

describe('llms.txt', () => {
  it.each(parts)('names every key and word of the format under its heading: %s', (heading, part) => {
    const said = backticked(under(heading));
    const wanted = [...new Set(wordsOf(part))];
    expect(wanted.length).toBeGreaterThan(1);
    // The misreadings are listed once, with the questions.
    const known: readonly string[] = heading === '`facts`' ? misreadings : [];
    expect(wanted.filter((word) => !said.has(word) && !known.includes(word))).toEqual([]);
  });

  it('names the keys of a bank', () => {
    const said = backticked(under('The bank'));
    expect(Object.keys(at(schema, 'properties') ?? {}).filter((key) => !said.has(key))).toEqual([]);
  });

  it('names the keys of a model, whose words are those of questions', () => {
    const said = backticked(under('`models`'));
    const keys = Object.keys(at(schema, 'properties', 'models', 'additionalProperties', 'properties') ?? {});
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  it('names nothing in the way of a key that the format does not know', () => {
    const known = new Set([
      ...wordsOf(schema),
      ...Object.keys(example),
      ...itemKinds,
      ...skills,
      ...misreadings,
      ...verdicts,
      ...operations,
    ]);
    const others = ['en', 'for', '-', '_', '/', '____', '\\n\\n', 'bank.schema.json'];
    const words = [...backticked(text.replace(/^```[^]*?^```$/gm, ''))].filter((word) => !/[ <]/.test(word));
    expect(words.filter((word) => !known.has(word) && !others.includes(word))).toEqual([]);
  });

  it('says of each key whether it must be there', () => {
    for (const [heading, part] of parts.filter(([name]) => /article|entities/.test(name))) {
      const one = (at(part, 'additionalProperties') || part) as { required: string[]; properties: object };
      const required = [...under(heading).matchAll(/^- (.*?): required/gm)].flatMap(([, keys = '']) => [
        ...backticked(keys),
      ]);
      expect(required.sort(), heading).toEqual([...one.required].sort());
    }
  });

  it('shows a whole bank without a problem, from which questions of many kinds are made: the one of the playground', () => {
    const json = /^```json\n([^]*?)^```$/m.exec(text)?.[1] ?? '';
    const parsed = parseBank(json);
    if (!parsed.ok) return expect.fail(JSON.stringify(parsed.problems));
    expect(checkBank(parsed.bank)).toEqual([]);
    expect(new Set([...enumerateItems(parsed.bank)].map(({ kind }) => kind)).size).toBeGreaterThan(6);
    expect(parsed.bank).toEqual(example);
  });
});
