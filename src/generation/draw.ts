import type { Item, ItemKind } from '../item/item.js';
import { processOf, processes, type Process, type Skill } from '../item/skill.js';
import { drawn, pick, stream, type Random } from '../text/random.js';
import type { BankIndex, Target } from './bank-index.js';
import type { Quota } from './blueprint.js';
import { leaks, type Draft } from './draft.js';
import { draftsUnder } from './targets.js';

/** What a draw must keep to. */
export interface Plan {
  readonly quota: Quota;
  readonly fromFacts: number;
  readonly vocabulary: number;
  readonly pools: { readonly [P in Process]: readonly Target[] };
  readonly allows: (item: Item) => boolean;
}

/** A draft as chosen, with the targets that may not stand beside it. */
interface Chosen extends Draft {
  readonly enemies: readonly string[];
}

const compatible = (chosen: readonly Chosen[], draft: Draft, enemies: readonly string[]): boolean =>
  chosen.every(
    (other) =>
      !other.item.uses.some((target) => draft.item.uses.includes(target) || enemies.includes(target)) &&
      !draft.item.uses.some((target) => other.enemies.includes(target)) &&
      !leaks(other, draft) &&
      !leaks(draft, other),
  );

/** What an item adds to a count that a quiz should keep even: its verdict, or the rank of its key among ordered options. */
const balanceOf = (item: Item): string => {
  if (item.kind === 'true-false-not-given') return item.key;
  if ('ordered' in item && item.ordered) return `rank ${item.options.findIndex(({ id }) => id === item.key)}`;
  return '';
};

/** One of the drafts, its kind first, so that a kind with many option sets is no likelier, then the rarest verdict or rank. */
const choose = (random: Random, drafts: readonly Draft[], chosen: readonly Chosen[]): Draft | undefined => {
  const kinds = [...new Set(drafts.map(({ item }) => item.kind))];
  const [first, ...rest] = kinds;
  if (!first) return undefined;
  const kind: ItemKind = pick(random, [first, ...rest]);
  const ofKind = drafts.filter(({ item }) => item.kind === kind);
  const uses = (draft: Draft): number => {
    const balance = balanceOf(draft.item);
    return balance ? chosen.filter(({ item }) => balanceOf(item) === balance).length : 0;
  };
  const least = Math.min(...ofKind.map(uses));
  const [one, ...others] = ofKind.filter((draft) => uses(draft) === least);
  return one && pick(random, [one, ...others]);
};

/** Draws once, greedily: for each process in turn, targets in random order until its quota is filled. */
export const drawOnce = (index: BankIndex, plan: Plan, seed: string, attempt: number): Item[] => {
  const chosen: Chosen[] = [];
  const count = (test: (item: Item) => boolean): number => chosen.filter(({ item }) => test(item)).length;
  const fits = ({ item }: Draft): boolean =>
    plan.allows(item) &&
    (item.source !== 'fact' || count((other) => other.source === 'fact') < plan.fromFacts) &&
    (item.skill !== 'vocabulary' || count((other) => other.skill === 'vocabulary') < plan.vocabulary);
  for (const process of processes) {
    let wanted = plan.quota[process];
    if (wanted === 0) continue;
    for (const target of drawn(stream(seed, index.bank.id, process, String(attempt)), plan.pools[process])) {
      const drafts = draftsUnder(index, target.id, process).filter(
        (draft) => fits(draft) && compatible(chosen, draft, target.enemies),
      );
      const draft = choose(stream(seed, index.bank.id, target.id, 'item'), drafts, chosen);
      if (!draft) continue;
      chosen.push({ ...draft, enemies: target.enemies });
      if (--wanted === 0) break;
    }
  }
  return chosen.map(({ item }) => item);
};

/** Whether an item is one of those that filters ask for. */
export const allowed = (item: Item, skills: readonly Skill[], kinds: readonly ItemKind[]): boolean =>
  (skills.length === 0 || skills.includes(item.skill) || skills.some((skill) => skill === processOf(item.skill))) &&
  (kinds.length === 0 || kinds.includes(item.kind));
