import { difficulties, itemKinds, misreadings, verdicts, type ItemKind } from '../item/item.js';
import { skills } from '../item/skill.js';
import { inborn } from './plain-copy.js';
import { operations } from './question.js';
import type { Shape } from './shape.js';

/*
 * What a bank in JSON must look like. Keys that the format does not know are refused, since most are typing errors of an author.
 * What a rule cannot tell a program by itself stands beside it as `keywords`; convert/json-schema.ts reads all of it.
 */

const matching = (pattern: RegExp, fault: string): Shape => ({
  type: 'string',
  rule: { holds: (given: string) => pattern.test(given), fault, keywords: { pattern: pattern.source } },
});
const array = (item: Shape): Shape => ({ type: 'array', item });
const some = (item: Shape, least: number): Shape => ({
  type: 'array',
  item,
  rule: {
    holds: ({ length }: readonly unknown[]) => length >= least,
    fault: `few ${least}`,
    keywords: { minItems: least },
  },
});
const picklist = (options: readonly unknown[]): Shape => ({ type: 'picklist', options });
const strict = (entries: Readonly<Record<string, Shape>>): Shape => ({
  type: 'object',
  keys: Object.keys(entries),
  entries,
});
const optional = (wrapped: Shape, fallback?: object): Shape => ({
  type: 'optional',
  wrapped,
  ...(fallback && { fallback }),
});
const meant = (shapes: Readonly<Record<string, Shape>>, which: Extract<Shape, { type: 'meant' }>['which']): Shape => ({
  type: 'meant',
  shapes,
  which,
});
const text = matching(/\S/, 'empty');
const name = matching(new RegExp(`^(?!(${inborn})$)[\\p{L}\\p{N}][\\p{L}\\p{N}_/-]*$`, 'u'), 'name');
/** An array is none, though it has keys. */
const record = (value: Shape): Shape =>
  meant({ of: { type: 'record', key: name, value } }, (given) => (Array.isArray(given) ? '' : 'of'));
const table = (one: Shape): Shape => optional(record(one), {});
const quotes = some(text, 1);
const number: Shape = { type: 'number', rule: { holds: Number.isFinite, fault: 'large', keywords: {} } };
const flag = optional({ type: 'boolean' });
const string: Shape = { type: 'string' };
const aName = optional(name);
const aText = optional(text);
const names = optional(array(name));
const texts = optional(array(text));
const namesBySlot = optional(record(array(name)));
const aNumber = optional(number);
const skill = picklist(skills);
const difficulty = optional(picklist(difficulties));
const misreading = picklist(misreadings);
const measured = { scale: aNumber, tolerance: aNumber };

const entity = strict({
  kind: text,
  label: text,
  aliases: texts,
  within: aName,
  value: aNumber,
  bound: optional(picklist(['above', 'below'])),
});

const slot = strict({
  kind: text,
  closure: picklist(['functional', 'exhaustive', 'open', 'attributed', 'hedged']),
  given: names,
  speaker: aName,
});

const fact = strict({
  relation: name,
  slots: record(name),
  evidence: quotes,
  foils: namesBySlot,
  misreads: optional(record(misreading)),
  veto: namesBySlot,
  weak: flag,
});

const model = strict({
  relation: name,
  asks: name,
  stem: text,
  each: aName,
  skill: optional(skill),
  difficulty,
  lookFor: aText,
  kinds: optional(array(picklist(itemKinds))),
  unit: optional(string),
  ...measured,
});

const reasoned = { text, rationale: text };
const misread = { rationale: text, misreading };
const distractors = some(strict({ text, ...misread, refutedBy: aText }), 2);
const sentences = some(strict({ quote: text, ...misread }), 2);
const assigned = some(strict({ ...reasoned, option: text }), 4);
const typed = { key: text, accepted: texts, rivals: optional(array(strict({ text, ...misread }))) };
const operand = meant({ number, value: strict({ fact: name, slot: name }) }, (given) =>
  typeof given === 'number' ? 'number' : 'value',
);
const pair: Shape = {
  type: 'array',
  item: operand,
  rule: {
    holds: ({ length }: readonly unknown[]) => length === 2,
    fault: 'pair',
    keywords: { minItems: 2, maxItems: 2 },
  },
};

const questionOf = (entries: Readonly<Record<string, Shape>>): Shape =>
  strict({
    kind: picklist(itemKinds),
    skill,
    stem: text,
    evidence: quotes,
    rationale: text,
    difficulty,
    enemies: names,
    weak: flag,
    lookFor: aText,
    ...entries,
  });
const numeric = {
  unit: string,
  ...measured,
  rivals: optional(array(strict({ value: number, ...misread }))),
};
const questions: { readonly [K in ItemKind]: Shape } = {
  choice: questionOf({ key: text, distractors }),
  'true-false-not-given': questionOf({ key: picklist(verdicts) }),
  numeric: meant(
    {
      stated: questionOf({ ...numeric, key: number, keyText: text }),
      computed: questionOf({ ...numeric, keyText: aText, computes: strict({ by: picklist(operations), of: pair }) }),
    },
    (_, at) => (at('computes') === undefined ? 'stated' : 'computed'),
  ),
  'multiple-response': questionOf({ keys: some(strict(reasoned), 2), distractors }),
  cloze: questionOf({ ...typed, distractors: optional(distractors) }),
  'short-answer': questionOf(typed),
  matching: questionOf({ entries: assigned }),
  ordering: questionOf({ entries: some(strict(reasoned), 4) }),
  categorise: questionOf({ entries: assigned }),
  evidence: questionOf({ alternatives: optional(array(quotes)), sentences }),
  'two-part': questionOf({ key: text, distractors, support: text, sentences }),
};
/** A question's shape goes by its kind; one of no known kind is held against the first, which then names the kinds. */
export const question = meant(questions, (_, at) => itemKinds.find((kind) => kind === at('kind')) ?? 'choice');

export const bankSchema = strict({
  // Where an editor finds the JSON Schema; `parseBank` leaves it out.
  $schema: aText,
  id: matching(/^[\w-]{1,64}$/, 'id'),
  title: text,
  lang: text,
  article: strict({
    text,
    sentences: texts,
    boilerplate: aText,
    damaged: optional(array(strict({ quote: text, reason: text }))),
  }),
  entities: table(entity),
  relations: table(strict({ slots: record(slot), states: text, done: aText, symmetric: flag })),
  facts: table(fact),
  models: table(model),
  questions: table(question),
});
