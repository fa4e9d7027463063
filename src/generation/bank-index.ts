import { readArticle, type Article } from '../article/article.js';
import type { Bank, Entity } from '../bank/bank.js';
import type { ItemKind } from '../item/item.js';
import { byProcess, processOf, processes, type ByProcess, type Skill } from '../item/skill.js';
import { runOf, words } from '../text/fold.js';
import { shortHash } from '../text/hash.js';
import { canonical } from '../bank/canonical.js';
import type { Draft } from './draft.js';

/** What an item of a bank can test: a fact or a hand-written question. */
export interface Target {
  readonly id: string;
  readonly enemies: readonly string[];
}

/** The items of a target as far as they are made, and what makes the others. */
export interface Made {
  readonly sources: readonly {
    readonly model: string;
    readonly skill: Skill;
    readonly kinds: readonly ItemKind[];
    readonly make: (kind: ItemKind) => Draft[];
  }[];
  readonly drafts: Map<ItemKind, readonly Draft[]>;
  /** Those of several kinds, in the order of the sources, by the kinds. */
  readonly lists: Map<string, readonly Draft[]>;
}

/** A bank made ready for drawing: what every draw would look up again. */
export interface BankIndex {
  readonly bank: Bank;
  /** Sixty bits of the bank's content: two banks that say the same have one hash. */
  readonly hash: string;
  readonly article: Article;
  /** The targets that can be asked under each process. */
  readonly targets: ByProcess<readonly Target[]>;
  /** The names of the item models of a relation. */
  readonly modelsUnder: (relation: string) => readonly string[];
  /** The names of the entities of a kind. */
  readonly ofKind: (kind: string) => readonly string[];
  /** The names of the facts of a relation. */
  readonly factsUnder: (relation: string) => readonly string[];
  /** The names of all facts that name an entity. */
  readonly factsOf: (entity: string) => readonly string[];
  /** The article's words, folded (`runOf`). */
  readonly fullText: string;
  /** The same, each stretch of undamaged text apart. */
  readonly cleanText: string;
  /** `runOf`, remembered: forms and sentences are looked for again and again. */
  readonly run: (text: string) => string;
  /** Every form that the bank names and every word of its article, by its run. */
  readonly vocabulary: () => ReadonlyMap<string, string>;
  /** What `draftsOf` has made, by target. */
  readonly made: Map<string, Made>;
  /** What `truthsOf` has found, by relation, slot asked for and what is stated. */
  readonly truths: Map<string, ReadonlySet<string>>;
  /** Entities that could pass for one another. */
  readonly kin: Map<string, ReadonlySet<string>>;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The article's words with a bar for each damaged span, so that no run of words reaches across one. */
const cleanWords = (article: Article): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...article.damaged].sort((a, b) => a.start - b.start)) {
    parts.push(article.text.slice(from, Math.max(from, start)));
    from = Math.max(from, end);
  }
  parts.push(article.text.slice(from));
  return parts.map(runOf).join('|');
};

const build = (bank: Bank): BankIndex => {
  const article = readArticle(bank.article);
  const fullText = runOf(article.text);
  const models = new Map<string, string[]>();
  for (const [id, model] of Object.entries(bank.models)) push(models, model.relation, id);
  const byKind = new Map<string, string[]>();
  for (const [id, entity] of Object.entries(bank.entities)) push(byKind, entity.kind, id);
  const byRelation = new Map<string, string[]>();
  const byEntity = new Map<string, string[]>();
  let vocabulary: ReadonlyMap<string, string> | undefined;
  const runs = new Map<string, string>();
  const run = (text: string): string => {
    let found = runs.get(text);
    if (found === undefined) runs.set(text, (found = runOf(text)));
    return found;
  };
  const targets = byProcess((): Target[] => []);
  for (const [id, fact] of Object.entries(bank.facts)) {
    push(byRelation, fact.relation, id);
    for (const entity of Object.values(fact.slots)) push(byEntity, entity, id);
    const skills = (models.get(fact.relation) ?? []).map((model) => bank.models[model]?.skill ?? 'retrieve');
    for (const process of processes)
      if (skills.some((skill) => processOf(skill) === process)) targets[process].push({ id, enemies: [] });
  }
  for (const [id, { skill, enemies = [] }] of Object.entries(bank.questions))
    targets[processOf(skill)].push({ id, enemies });
  return {
    bank,
    hash: shortHash(canonical(bank), 10),
    article,
    targets,
    modelsUnder: (relation) => models.get(relation) ?? [],
    ofKind: (kind) => byKind.get(kind) ?? [],
    factsUnder: (relation) => byRelation.get(relation) ?? [],
    factsOf: (entity) => byEntity.get(entity) ?? [],
    cleanText: article.damaged.length ? cleanWords(article) : fullText,
    fullText,
    run,
    vocabulary: () =>
      (vocabulary ??= new Map(
        [...Object.values(bank.entities).flatMap(formsOf), ...words(article.text)].map((text) => [run(text), text]),
      )),
    made: new Map(),
    truths: new Map(),
    kin: new Map(),
  };
};

/** What a map has under a key; made, and kept there, where it has nothing yet. */
export const keptIn = <K, V extends object>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V => {
  let value = map.get(key);
  if (!value) map.set(key, (value = make()));
  return value;
};

const indices = new WeakMap<Bank, BankIndex>();

/** The index of a bank, made once. */
export const indexOf = (bank: Bank): BankIndex => keptIn(indices, bank, () => build(bank));

/** Every form in which an entity is named. */
export const formsOf = (entity: Entity): string[] => [entity.label, ...(entity.aliases ?? [])];

/** Whether a line of words, as `runOf` gives it, names an entity. */
export const namedIn = ({ run }: BankIndex, line: string, entity: Entity): boolean =>
  formsOf(entity).some((form) => line.includes(run(form)));
