import { readArticle, type Article } from '../article/article.js';
import { runOf } from '../text/fold.js';
import type { Bank, Entity, Relation } from './bank.js';
import type { Problem } from './problem.js';

/** What every check of a bank needs. */
export interface Checking {
  readonly bank: Bank;
  readonly article: Article;
  /** The article's words, folded (`runOf`). */
  readonly articleWords: string;
  readonly report: (path: string, found: string, fix: string) => void;
}

export const checkingOf = (bank: Bank, problems: Problem[]): Checking => {
  const article = readArticle(bank.article);
  return {
    bank,
    article,
    articleWords: runOf(article.text),
    report: (path, found, fix) => void problems.push({ path, found, fix }),
  };
};

/** Looks a name up without meeting what every object has by birth. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The entity of a name; one that is not there, or is of another kind, is reported. */
export const entityAt = (check: Checking, path: string, name: string, kind?: string): Entity | undefined => {
  const entity = own(check.bank.entities, name);
  if (!entity) check.report(path, `no entity is named ${name}`, 'name one of the entities, or add it');
  else if (kind !== undefined && entity.kind !== kind)
    check.report(path, `${name} is a ${entity.kind}`, `name a ${kind}`);
  return entity;
};

/** The relation of a name; one that is not there is reported. */
export const relationAt = (check: Checking, path: string, name: string): Relation | undefined => {
  const relation = own(check.bank.relations, name);
  if (!relation) check.report(path, `no relation is named ${name}`, 'name one of the relations, or add it');
  return relation;
};

/** Reports each of the lists' members that was met before. `key` tells which members are one. */
export const repeated = <T>(
  list: readonly T[],
  key: (member: T) => string,
  report: (member: T, first: T, place: number) => void,
): void => {
  const met = new Map<string, T>();
  for (const [place, member] of list.entries()) {
    const first = met.get(key(member));
    if (first === undefined) met.set(key(member), member);
    else report(member, first, place);
  }
};

/** The members by their key, in the order in which they were met. */
export const grouped = <K, T>(list: readonly T[], key: (member: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const group = groups.get(key(member));
    if (group) group.push(member);
    else groups.set(key(member), [member]);
  }
  return groups;
};
