// What must be 0: what the checker found in the item space and in what the seeds drew, by kind and by skill.
import type { Bank } from '../../src/bank/bank.js';
import { itemKinds, type Item } from '../../src/item/item.js';
import { skills } from '../../src/item/skill.js';
import { checkItem, checkOrder, type Finding } from './checker.js';
import { count, none, type Figure } from './figures.js';
import type { Drawn } from './figures-seeds.js';

const group = 'safety (0 over all seeds and the whole item space)';

/** A second right answer, as the checker words it; its other findings on answers are wrong keys. */
const second = /\b(distractor|rival|unsafe|tolerance|accepts?|counts as right|sufficient)\b/;

/** The safety figures by the checks that find them. */
const safety: Readonly<Record<string, (finding: Finding) => boolean>> = {
  'wrong keys': ({ check, found }) => check === 'answer' && !second.test(found),
  'second-true options': ({ check, found }) => check === 'answer' && second.test(found),
  leaks: ({ check }) => check === 'leak',
  'twice-asked targets': ({ check }) => /^(targets|ids|stems|uses)$/.test(check),
  'use of damaged text': ({ check }) => check === 'damage',
};

/** Checks that say no more than that the checker has no row for an item, or cannot read it. */
const unread = new Set(['unmapped', 'unjudged']);

/** Findings by the kind and the skill of the items they are about. */
const byItem = (findings: readonly Finding[], items: ReadonlyMap<string, Item>): Record<string, string> => {
  const about = findings.flatMap(({ where }) => items.get(where) ?? []);
  const kinds = count(about.map(({ kind }) => kind));
  const ofSkill = count(about.map(({ skill }) => skill));
  const shown = new Set([...items.values()].flatMap(({ kind, skill }): string[] => [kind, skill]));
  return Object.fromEntries([
    ...itemKinds.filter((kind) => shown.has(kind)).map((kind) => [kind, String(kinds.get(kind) ?? 0)]),
    ...skills.filter((skill) => shown.has(skill)).map((skill) => [skill, String(ofSkill.get(skill) ?? 0)]),
  ]) as Record<string, string>;
};

/** The checker on one item; one that it cannot read is found as such, not passed over. */
const judged = (item: Item, bank: Bank): Finding[] => {
  try {
    return [...checkItem(item, bank.article.text), ...checkOrder(item)];
  } catch (error) {
    return [{ check: 'unjudged', where: item.id, found: String(error) }];
  }
};

export const safetyFigures = (space: readonly Item[], bank: Bank, drawn: Drawn): Figure[] => {
  const items = new Map(space.map((item) => [item.id, item]));
  const findings: Finding[] = [...space.flatMap((item) => judged(item, bank)), ...drawn.findings];
  const line = ({ where, found }: Finding): string => `${where}: ${found}`;
  const named = Object.entries(safety).map(([name, is]) => {
    const met = findings.filter(is);
    return none(group, name, met.map(line), { safety: true, by: byItem(met, items) });
  });
  const unknown = findings.filter(({ check }) => unread.has(check));
  const rest = findings.filter(
    (finding) => !unread.has(finding.check) && !Object.values(safety).some((is) => is(finding)),
  );
  const checks = [...new Set(rest.map(({ check }) => check))].sort();
  const others = checks.map((check) => {
    const met = rest.filter((finding) => finding.check === check);
    return none('other findings of the checker', check, met.map(line), { by: byItem(met, items) });
  });
  return [
    ...named,
    none(group, 'items that the checker cannot judge, so that nothing is known', unknown.map(line), {
      safety: true,
      by: byItem(unknown, items),
    }),
    none(group, 'items drawn that the item space has not', drawn.strangers, { safety: true }),
    ...others,
  ];
};
