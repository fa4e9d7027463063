import { verdicts, type Item, type ItemKind } from '../item/item.js';
import { processOf, processes, type ByProcess, type Process, type Skill } from '../item/skill.js';
import { drawn, pick, shuffled, stream, type Random } from '../text/random.js';
import type { BankIndex, Target } from './bank-index.js';
import type { Quota } from './blueprint.js';
import { leaks, type Draft } from './draft.js';
import { inTurn } from './exposure.js';
import type { Exposure } from '../item/exposure.js';
import { draftsUnder } from './targets.js';

/** What a draw must keep to. */
export interface Plan {
  readonly quota: Quota;
  readonly pools: ByProcess<readonly Target[]>;
  readonly allows: (item: Item) => boolean;
  /** Whether the blueprint has room for an item beside those chosen. */
  readonly hasRoom: (item: Item, chosen: readonly Item[]) => boolean;
  readonly history: readonly Exposure[];
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

/** One of a list; undefined of an empty one. */
const pickAny = <T>(random: Random, [first, ...rest]: readonly T[]): T | undefined =>
  first === undefined ? undefined : pick(random, [first, ...rest]);

/** One of the drafts, its kind first, so that a kind with many option sets is no likelier, then the rarest verdict or rank. */
const choose = (random: Random, drafts: readonly Draft[], chosen: readonly Chosen[]): Draft | undefined => {
  const kind = pickAny(random, [...new Set(drafts.map(({ item }) => item.kind))]);
  const ofKind = drafts.filter(({ item }) => item.kind === kind);
  const uses = (draft: Draft): number => {
    const balance = balanceOf(draft.item);
    return balance ? chosen.filter(({ item }) => balanceOf(item) === balance).length : 0;
  };
  const least = ofKind.map(uses).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const rarest = ofKind.filter((draft) => uses(draft) === least);
  // A rank that many sets of options lead to is no likelier than another.
  const balance = pickAny(random, [...new Set(rarest.map(({ item }) => balanceOf(item)))]);
  return pickAny(
    random,
    rarest.filter(({ item }) => balanceOf(item) === balance),
  );
};

/**
 * Draws once, greedily: for each process, the scarcest first, targets in random order until its quota is filled. What a process could not
 * take is then filled from the others.
 */
export const drawOnce = (index: BankIndex, plan: Plan, seed: string, attempt: number): Item[] => {
  const chosen: Chosen[] = [];
  const fits = ({ item }: Draft): boolean =>
    plan.allows(item) &&
    plan.hasRoom(
      item,
      chosen.map((other) => other.item),
    );
  // The verdicts of a quiz's statements come round in an order of its own, or the one that a bank has most of would pay as a guess.
  const round = shuffled(stream(seed, index.bank.id, 'verdicts'), verdicts);
  const comesRound = ({ item }: Draft): boolean =>
    item.kind !== 'true-false-not-given' ||
    item.key === round[chosen.filter((other) => other.item.kind === item.kind).length % round.length];
  /** Up to so many items under a process. */
  const take = (process: Process, wanted: number, asksFor: (draft: Draft) => boolean): void => {
    const full = chosen.length + wanted;
    if (wanted <= 0) return;
    const targets = drawn(stream(seed, index.bank.id, process, String(attempt)), plan.pools[process]);
    for (const target of plan.history.length ? inTurn(targets, plan.history) : targets) {
      const drafts = draftsUnder(index, target.id, process).filter(
        (draft) => asksFor(draft) && fits(draft) && compatible(chosen, draft, target.enemies),
      );
      const draft = choose(stream(seed, index.bank.id, target.id, 'item'), drafts, chosen);
      if (!draft) continue;
      chosen.push({ ...draft, enemies: target.enemies });
      if (chosen.length === full) break;
    }
  };
  const whole = processes.reduce((sum, process) => sum + plan.quota[process], 0);
  // Where there is least to choose from first, or what others take would leave nothing.
  const inTurnOf = [...processes].sort((a, b) => plan.pools[a].length - plan.pools[b].length);
  for (const process of inTurnOf) take(process, plan.quota[process], comesRound);
  for (const process of inTurnOf) take(process, whole - chosen.length, () => true);
  return chosen.map(({ item }) => item);
};

/** Whether an item is one of those that filters ask for. */
export const allowed = (item: Item, skills: readonly Skill[], kinds: readonly ItemKind[]): boolean =>
  (skills.length === 0 || skills.includes(item.skill) || skills.some((skill) => skill === processOf(item.skill))) &&
  (kinds.length === 0 || kinds.includes(item.kind));
