import * as v from 'valibot';
import { difficulties, itemKinds, misreadings, verdicts, type ItemKind } from '../item/item.js';
import { skills } from '../item/skill.js';
import { inborn } from './plain-copy.js';
import { operations } from './question.js';

/*
 * What a bank in JSON must look like. Keys that the format does not know are refused, since most are typing errors of an
 * author. Few kinds of schema are used, since all of them are bytes in the reader's page; what they cannot tell a program by
 * themselves (`keywords`, `shapes`) stands beside them, and convert/json-schema.ts reads it.
 */

/** A schema with a rule of its own, by its name in `issue-words.ts`, and the rule in the words of JSON Schema. */
const ruled = <T>(schema: v.GenericSchema<T>, rule: (given: T) => boolean, fault: string, keywords: object) =>
  Object.assign(v.pipe(schema, v.check(rule, fault)), { keywords });
const matching = (pattern: RegExp, fault: string) =>
  ruled(v.string(), (given) => pattern.test(given), fault, { pattern: pattern.source });
const some = <T>(one: v.GenericSchema<T>, least: number) =>
  ruled(v.array(one), (list) => list.length >= least, `few ${least}`, { minItems: least });
/** An object of just these entries. Every other key is reported, where `strictObject` stops at the first. */
const strict = <E extends v.ObjectEntries>(entries: E) => v.objectWithRest(entries, v.never());

/** The shape that was meant, by a look at what is given, so that its problems are those of that shape alone. */
const meant = (shapes: Readonly<Record<string, v.GenericSchema>>, which: (given: unknown) => string) =>
  Object.assign(
    v.lazy((given) => shapes[which(given)] ?? noObject),
    { shapes },
  );
/** For an array where an object is due: valibot takes it for one. */
const noObject: v.GenericSchema = { ...v.never(), expects: 'Object' };
/** What a key is worth, whatever stands there. */
const at = (given: unknown, key: 'kind' | 'computes'): unknown => (given as { [key]?: unknown } | null)?.[key];

const text = matching(/\S/, 'empty');
const name = matching(new RegExp(`^(?!(${inborn})$)[\\p{L}\\p{N}][\\p{L}\\p{N}_/-]*$`, 'u'), 'name');
const record = (one: v.GenericSchema) =>
  meant({ of: v.record(name, one) }, (given) => (Array.isArray(given) ? '' : 'of'));
const table = (one: v.GenericSchema) => v.optional(record(one), {});
const quotes = some(text, 1);
const number = ruled(v.number(), Number.isFinite, 'large', {});
const flag = v.optional(v.boolean());
const aName = v.optional(name);
const aText = v.optional(text);
const names = v.optional(v.array(name));
const texts = v.optional(v.array(text));
const namesBySlot = v.optional(record(v.array(name)));
const aNumber = v.optional(number);
const skill = v.picklist(skills);
const difficulty = v.optional(v.picklist(difficulties));
const misreading = v.picklist(misreadings);
const measured = { scale: aNumber, tolerance: aNumber };

const entity = strict({
  kind: text,
  label: text,
  aliases: texts,
  within: aName,
  value: aNumber,
  bound: v.optional(v.picklist(['above', 'below'])),
});

const slot = strict({
  kind: text,
  closure: v.picklist(['functional', 'exhaustive', 'open', 'attributed', 'hedged']),
  given: names,
  speaker: aName,
});

const fact = strict({
  relation: name,
  slots: record(name),
  evidence: quotes,
  foils: namesBySlot,
  misreads: v.optional(record(misreading)),
  veto: namesBySlot,
  weak: flag,
});

const model = strict({
  relation: name,
  asks: name,
  stem: text,
  each: aName,
  skill: v.optional(skill),
  difficulty,
  lookFor: aText,
  kinds: v.optional(v.array(v.picklist(itemKinds))),
  unit: v.optional(v.string()),
  ...measured,
});

const reasoned = { text, rationale: text };
const misread = { rationale: text, misreading };
const distractors = some(strict({ text, ...misread, refutedBy: aText }), 2);
const sentences = some(strict({ quote: text, ...misread }), 2);
const assigned = some(strict({ ...reasoned, option: text }), 4);
const typed = { key: text, accepted: texts, rivals: v.optional(v.array(strict({ text, ...misread }))) };
const operand = meant({ number, value: strict({ fact: name, slot: name }) }, (given) =>
  typeof given === 'number' ? 'number' : 'value',
);
const pair = ruled(v.array(operand), (list) => list.length === 2, 'pair', { minItems: 2, maxItems: 2 });

const questionOf = (entries: v.ObjectEntries) =>
  strict({
    kind: v.picklist(itemKinds),
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
  unit: v.string(),
  ...measured,
  rivals: v.optional(v.array(strict({ value: number, ...misread }))),
};
const questions: { readonly [K in ItemKind]: v.GenericSchema } = {
  choice: questionOf({ key: text, distractors }),
  'true-false-not-given': questionOf({ key: v.picklist(verdicts) }),
  numeric: meant(
    {
      stated: questionOf({ ...numeric, key: number, keyText: text }),
      computed: questionOf({ ...numeric, keyText: aText, computes: strict({ by: v.picklist(operations), of: pair }) }),
    },
    (given) => (at(given, 'computes') === undefined ? 'stated' : 'computed'),
  ),
  'multiple-response': questionOf({ keys: some(strict(reasoned), 2), distractors }),
  cloze: questionOf({ ...typed, distractors: v.optional(distractors) }),
  'short-answer': questionOf(typed),
  matching: questionOf({ entries: assigned }),
  ordering: questionOf({ entries: some(strict(reasoned), 4) }),
  categorise: questionOf({ entries: assigned }),
  evidence: questionOf({ alternatives: v.optional(v.array(quotes)), sentences }),
  'two-part': questionOf({ key: text, distractors, support: text, sentences }),
};
/** A question's shape goes by its kind; one of no known kind is held against the first, which then names the kinds. */
export const question = meant(questions, (given) => itemKinds.find((kind) => kind === at(given, 'kind')) ?? 'choice');

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
    damaged: v.optional(v.array(strict({ quote: text, reason: text }))),
  }),
  entities: table(entity),
  relations: table(strict({ slots: record(slot), states: text, done: aText, symmetric: flag })),
  facts: table(fact),
  models: table(model),
  questions: table(question),
});
