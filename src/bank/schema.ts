import * as v from 'valibot';
import { itemKinds, misreadings, verdicts } from '../item/item.js';
import { skills } from '../item/skill.js';

/*
 * What a bank in JSON must look like. Names are letters, digits, hyphens, underscores and slashes, so that none of them can
 * name a property of every object; keys that the format does not know are refused by `strictObject`, since most are typing
 * errors of an author.
 */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const name = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_/-]*$/u, 'is no name: use letters, digits, - _ and /'),
  v.check((given) => !(given in {}), 'is a word that JavaScript keeps for itself'),
);
const quote = v.pipe(v.string(), v.nonEmpty('is empty'));
const quotes = v.tupleWithRest([quote], quote);
const names = v.optional(v.array(name));
const skill = v.picklist(skills);
const misreading = v.picklist(misreadings);

const article = v.strictObject({
  text,
  sentences: v.optional(v.array(quote)),
  boilerplate: v.optional(quote),
  damaged: v.optional(v.array(v.strictObject({ quote, reason: text }))),
});

const entity = v.strictObject({
  kind: text,
  label: text,
  aliases: v.optional(v.array(text)),
  within: v.optional(name),
  value: v.optional(v.number()),
  bound: v.optional(v.picklist(['above', 'below'])),
});

const slot = v.strictObject({
  kind: text,
  closure: v.picklist(['functional', 'exhaustive', 'open', 'attributed', 'hedged']),
  given: names,
  speaker: v.optional(name),
});

const relation = v.strictObject({
  slots: v.record(name, slot),
  states: text,
  symmetric: v.optional(v.boolean()),
});

const fact = v.strictObject({
  relation: name,
  slots: v.record(name, name),
  evidence: quotes,
  foils: v.optional(v.record(name, v.array(name))),
  veto: v.optional(v.record(name, v.array(name))),
  weak: v.optional(v.boolean()),
});

const model = v.strictObject({
  relation: name,
  asks: name,
  stem: text,
  skill: v.optional(skill),
  kinds: v.optional(v.array(v.picklist(itemKinds))),
  unit: v.optional(v.string()),
  scale: v.optional(v.number()),
  tolerance: v.optional(v.number()),
});

const shared = {
  skill,
  stem: text,
  evidence: quotes,
  rationale: text,
  enemies: names,
  weak: v.optional(v.boolean()),
};
const distractor = v.strictObject({ text, rationale: text, misreading, refutedBy: v.optional(quote) });
const rival = v.strictObject({ value: v.number(), rationale: text, misreading });
const question = v.variant('kind', [
  v.strictObject({
    ...shared,
    kind: v.literal('choice'),
    key: text,
    distractors: v.tupleWithRest([distractor, distractor], distractor),
  }),
  v.strictObject({ ...shared, kind: v.literal('true-false-not-given'), key: v.picklist(verdicts) }),
  v.strictObject({
    ...shared,
    kind: v.literal('numeric'),
    key: v.number(),
    keyText: text,
    unit: v.string(),
    scale: v.optional(v.number()),
    tolerance: v.optional(v.number()),
    rivals: v.optional(v.array(rival)),
  }),
]);

export const bankSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'is no id: use up to 64 letters, digits and hyphens')),
  title: text,
  lang: text,
  article,
  entities: v.optional(v.record(name, entity), {}),
  relations: v.optional(v.record(name, relation), {}),
  facts: v.optional(v.record(name, fact), {}),
  models: v.optional(v.record(name, model), {}),
  questions: v.optional(v.record(name, question), {}),
});
