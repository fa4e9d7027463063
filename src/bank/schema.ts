import * as v from 'valibot';
import { itemKinds, misreadings, verdicts, type ItemKind } from '../item/item.js';
import { skills } from '../item/skill.js';

/*
 * What a bank in JSON must look like. Names are letters, digits, hyphens, underscores and slashes, and none that every object
 * has by birth; keys that the format does not know are refused by `strictObject`, since most are typing errors of an author.
 * Few kinds of schema are used, since all of them are bytes in the reader's page.
 */
const matching = (pattern: RegExp, expected: string) => v.pipe(v.string(), v.regex(pattern, expected));
const text = matching(/\S/, 'is empty');
const name = matching(
  /^(?!(constructor|toString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString)$)[\p{L}\p{N}][\p{L}\p{N}_/-]*$/u,
  'is no name: use letters, digits, - _ and /',
);
const some = <T>(one: v.GenericSchema<T>, least: number) =>
  v.pipe(v.array(one), v.minLength(least, `has fewer than ${least}`));
const quotes = some(text, 1);
const number = v.number();
const flag = v.optional(v.boolean());
const names = v.optional(v.array(name));
const namesBySlot = v.optional(v.record(name, v.array(name)));
const anyNumber = v.optional(number);
const skill = v.picklist(skills);
const misreading = v.picklist(misreadings);

const entity = v.strictObject({
  kind: text,
  label: text,
  aliases: v.optional(v.array(text)),
  within: v.optional(name),
  value: anyNumber,
  bound: v.optional(v.picklist(['above', 'below'])),
});

const slot = v.strictObject({
  kind: text,
  closure: v.picklist(['functional', 'exhaustive', 'open', 'attributed', 'hedged']),
  given: names,
  speaker: v.optional(name),
});

const fact = v.strictObject({
  relation: name,
  slots: v.record(name, name),
  evidence: quotes,
  foils: namesBySlot,
  veto: namesBySlot,
  weak: flag,
});

const model = v.strictObject({
  relation: name,
  asks: name,
  stem: text,
  skill: v.optional(skill),
  kinds: v.optional(v.array(v.picklist(itemKinds))),
  unit: v.optional(v.string()),
  scale: anyNumber,
  tolerance: anyNumber,
});

const shared = {
  kind: v.picklist(itemKinds),
  skill,
  stem: text,
  evidence: quotes,
  rationale: text,
  enemies: names,
  weak: flag,
};
const distractor = v.strictObject({ text, rationale: text, misreading, refutedBy: v.optional(text) });
const questions: { readonly [K in ItemKind]: v.GenericSchema } = {
  choice: v.strictObject({ ...shared, key: text, distractors: some(distractor, 2) }),
  'true-false-not-given': v.strictObject({ ...shared, key: v.picklist(verdicts) }),
  numeric: v.strictObject({
    ...shared,
    key: number,
    keyText: text,
    unit: v.string(),
    scale: anyNumber,
    tolerance: anyNumber,
    rivals: v.optional(v.array(v.strictObject({ value: number, rationale: text, misreading }))),
  }),
};
const kindOf = (question: unknown): ItemKind | undefined =>
  itemKinds.find((kind) => kind === (question as { kind?: unknown } | null)?.kind);
/** A question's shape goes by its kind; one of no known kind is held against the first, which then names the kinds. */
const question = v.lazy((given) => questions[kindOf(given) ?? 'choice']);

const table = <T>(one: v.GenericSchema<T>) => v.optional(v.record(name, one), {});

export const bankSchema = v.strictObject({
  id: matching(/^[\w-]{1,64}$/, 'is no id: use up to 64 letters, digits and hyphens'),
  title: text,
  lang: text,
  article: v.strictObject({
    text,
    sentences: v.optional(v.array(text)),
    boilerplate: v.optional(text),
    damaged: v.optional(v.array(v.strictObject({ quote: text, reason: text }))),
  }),
  entities: table(entity),
  relations: table(v.strictObject({ slots: v.record(name, slot), states: text, symmetric: flag })),
  facts: table(fact),
  models: table(model),
  questions: table(question),
});
