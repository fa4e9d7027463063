// What must be 0: what the checker found in the item space and in what the seeds drew, by kind and by skill.
import type { Bank } from '../../src/bank/bank.js';
import { itemKinds, type Item } from '../../src/item/item.js';
import { skills } from '../../src/item/skill.js';
import { isJudged, type Finding } from './checker.js';
import { none, type Figure } from './figures.js';
import type { Drawn } from './figures-seeds.js';
import { checkSpace } from './seeds.js';
import { knowledgeAbout } from './tables-of.js';

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

/** The check that says no more than that no row stands for an item. */
const unread = 'unmapped';

type Found = Drawn['findings'][number];

/** Findings by the kind and the skill of the items they are about. */
const byItem = (found: readonly Found[], items: ReadonlyMap<string, Item>): Record<string, string> => {
  const times = (is: (item: Item) => boolean): string => {
    const about = found.filter(({ finding }) => {
      const item = items.get(finding.where);
      return item !== undefined && is(item);
    });
    return String(about.reduce((sum, one) => sum + one.times, 0));
  };
  const all = [...items.values()];
  return Object.fromEntries([
    ...itemKinds
      .filter((kind) => all.some((item) => item.kind === kind))
      .map((kind) => [kind, times((item) => item.kind === kind)]),
    ...skills
      .filter((skill) => all.some((item) => item.skill === skill))
      .map((skill) => [skill, times((item) => item.skill === skill)]),
  ]) as Record<string, string>;
};

export const safetyFigures = (space: readonly Item[], bank: Bank, drawn: Drawn): Figure[] => {
  const items = new Map(space.map((item) => [item.id, item]));
  const know = knowledgeAbout(bank.id);
  const findings: Found[] = [...checkSpace(know, space).map((finding) => ({ finding, times: 1 })), ...drawn.findings];
  const figure = (of: string, name: string, met: readonly Found[], safe: boolean): Figure => ({
    ...none(
      of,
      name,
      met.map(({ finding: { where, found } }) => `${where}: ${found}`),
    ),
    value: String(met.reduce((sum, { times }) => sum + times, 0)),
    by: byItem(met, items),
    safety: safe,
  });
  const named = Object.entries(safety).map(([name, is]) =>
    figure(
      group,
      name,
      findings.filter(({ finding }) => is(finding)),
      true,
    ),
  );
  const unknown = findings.filter(({ finding }) => finding.check === unread);
  const rest = findings.filter(
    ({ finding }) => finding.check !== unread && !Object.values(safety).some((is) => is(finding)),
  );
  const checks = [...new Set(rest.map(({ finding }) => finding.check))].sort();
  const unjudged = space.filter((item) => !isJudged(know, item));
  return [
    ...named,
    figure(group, 'items from facts that the checker has no row for', unknown, true),
    none(group, 'items drawn that the item space has not', drawn.strangers, { safety: true }),
    {
      group,
      name: 'hand-written items whose answer the tables do not speak of',
      value: `${unjudged.length} of ${space.filter(({ source }) => source === 'authored').length}`,
    },
    ...checks.map((check) =>
      figure(
        'other findings of the checker',
        check,
        rest.filter(({ finding }) => finding.check === check),
        false,
      ),
    ),
  ];
};
