import { overlap, readArticle, sentenceAround } from '../article/article.js';
import { locate, occurrences } from '../article/passage.js';
import type { Bank, Fact, ItemModel, Relation } from './bank.js';
import type { Problem } from './problem.js';
import { slotsIn, suits } from './stem.js';

/** Looks a name up without meeting what every object has by birth. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** All that is wrong with what a bank says: quotes, names that lead nowhere, stems. Empty for a bank that holds together. */
export const checkBank = (bank: Bank): Problem[] => {
  const problems: Problem[] = [];
  const report = (path: string, found: string, fix: string): void => void problems.push({ path, found, fix });
  const article = readArticle(bank.article);

  const once = (path: string, quote: string, text: string): boolean => {
    const count = occurrences(text, quote).length;
    if (count === 0) report(path, `not in the article: ${quote}`, 'quote the article letter for letter');
    if (count > 1) report(path, `${count} times in the article: ${quote}`, 'add words until it stands there once');
    return count === 1;
  };
  const evidence = (path: string, quote: string): void => {
    const passage = once(path, quote, article.text) ? locate(article.text, quote) : undefined;
    if (!passage) return;
    const damage = article.damaged.find((span) => overlap(span, passage));
    if (damage) report(path, `a damaged span (${damage.reason})`, 'quote around it');
    if (!sentenceAround(article, passage)) report(path, 'more than one sentence', 'quote from one sentence');
  };
  const entityOf = (path: string, name: string, kind: string): void => {
    const entity = own(bank.entities, name);
    if (!entity) report(path, `no entity is named ${name}`, 'name one of the entities, or add it');
    else if (entity.kind !== kind) report(path, `${name} is a ${entity.kind}`, `name a ${kind}`);
  };

  bank.article.damaged?.forEach(({ quote }, i) => once(`article.damaged.${i}.quote`, quote, bank.article.text));
  bank.article.sentences?.forEach((start, i) => once(`article.sentences.${i}`, start, bank.article.text));

  for (const [id, entity] of Object.entries(bank.entities))
    if (entity.within !== undefined && !own(bank.entities, entity.within))
      report(`entities.${id}.within`, `no entity is named ${entity.within}`, 'name one of the entities, or add it');

  const unknownSlots = (path: string, stem: string, relation: Relation): void => {
    for (const slot of slotsIn(stem))
      if (!own(relation.slots, slot)) report(path, `the relation has no slot {${slot}}`, 'use a slot of the relation');
  };
  for (const [id, relation] of Object.entries(bank.relations)) {
    unknownSlots(`relations.${id}.states`, relation.states, relation);
    for (const [name, slot] of Object.entries(relation.slots)) {
      const path = `relations.${id}.slots.${name}`;
      for (const given of [...(slot.given ?? []), ...(slot.speaker === undefined ? [] : [slot.speaker])])
        if (!own(relation.slots, given)) report(path, `no slot is named ${given}`, 'name a slot of this relation');
      if (slot.closure === 'attributed' && slot.speaker === undefined)
        report(path, 'attributed, and no speaker', 'name the slot that holds who says so in `speaker`');
    }
  }

  const factFaults = (path: string, fact: Fact): void => {
    fact.evidence.forEach((quote, i) => evidence(`${path}.evidence.${i}`, quote));
    const relation = own(bank.relations, fact.relation);
    if (!relation) {
      report(`${path}.relation`, `no relation is named ${fact.relation}`, 'name one of the relations, or add it');
      return;
    }
    for (const [name, { kind }] of Object.entries(relation.slots)) {
      const filler = own(fact.slots, name);
      if (filler === undefined) report(`${path}.slots.${name}`, 'nothing', `name a ${kind}`);
      else entityOf(`${path}.slots.${name}`, filler, kind);
      for (const more of ['foils', 'veto'] as const)
        own(fact[more] ?? {}, name)?.forEach((one, i) => entityOf(`${path}.${more}.${name}.${i}`, one, kind));
    }
    for (const name of Object.keys(fact.slots))
      if (!own(relation.slots, name)) report(`${path}.slots.${name}`, 'no such slot in the relation', 'take it out');
  };
  for (const [id, fact] of Object.entries(bank.facts)) factFaults(`facts.${id}`, fact);

  const modelFaults = (path: string, model: ItemModel): void => {
    const relation = own(bank.relations, model.relation);
    if (!relation) {
      report(`${path}.relation`, `no relation is named ${model.relation}`, 'name one of the relations, or add it');
      return;
    }
    unknownSlots(`${path}.stem`, model.stem, relation);
    const asked = own(relation.slots, model.asks);
    if (!asked) report(`${path}.asks`, `the relation has no slot ${model.asks}`, 'name a slot of the relation');
    if (slotsIn(model.stem).includes(model.asks))
      report(`${path}.stem`, `the stem prints what it asks: {${model.asks}}`, 'take that slot out of the stem');
    if (asked && !suits(model.stem, asked.closure, bank.lang))
      report(
        `${path}.stem`,
        asked.closure === 'open'
          ? 'an open list, asked as if it were the whole'
          : 'something only expected, asked as done',
        asked.closure === 'open' ? 'ask what the article names' : 'ask what is expected',
      );
  };
  for (const [id, model] of Object.entries(bank.models)) modelFaults(`models.${id}`, model);

  for (const [id, question] of Object.entries(bank.questions)) {
    const path = `questions.${id}`;
    if (own(bank.facts, id)) report(path, 'a fact has the same name', 'give one of them another name');
    question.evidence.forEach((quote, i) => evidence(`${path}.evidence.${i}`, quote));
    question.enemies?.forEach((enemy, i) => {
      if (!own(bank.facts, enemy) && !own(bank.questions, enemy))
        report(
          `${path}.enemies.${i}`,
          `no fact or question is named ${enemy}`,
          'name one that there is, or take it out',
        );
    });
    if (question.kind === 'choice')
      question.distractors.forEach(({ refutedBy }, i) => {
        if (refutedBy !== undefined) evidence(`${path}.distractors.${i}.refutedBy`, refutedBy);
      });
  }
  if (Object.keys(bank.facts).length + Object.keys(bank.questions).length === 0)
    report('', 'neither facts nor questions', 'add something to ask');
  return problems;
};
