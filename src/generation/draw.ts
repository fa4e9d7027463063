import { itemKinds, verdicts, type Item, type ItemKind } from '../item/item.js';
import { byProcess, processOf, processes, type ByProcess, type Process, type Skill } from '../item/skill.js';
import { below, drawn, pick, shuffled, stream, type Random } from '../text/random.js';
import type { BankIndex, Target } from './bank-index.js';
import type { Quota } from './blueprint.js';
import { leaks, type Draft } from './draft.js';
import { inTurn } from './exposure.js';
import type { Exposure } from '../item/exposure.js';
import { draftsOf, kindsUnder } from './targets.js';

/** What a draw must keep to. */
export interface Plan {
  readonly quota: Quota;
  readonly pools: ByProcess<readonly Target[]>;
  /** No items but of these are made. */
  readonly kinds: readonly ItemKind[];
  readonly allows: (item: Item) => boolean;
  /** How many items may be from facts. */
  readonly mostFacts: number;
  /** Whether the blueprint has room for an item beside those chosen. */
  readonly hasRoom: (item: Item, chosen: readonly Item[]) => boolean;
  readonly history: readonly Exposure[];
}

/** A draft as chosen, with the targets that may not stand beside it. */
interface Chosen extends Draft {
  readonly enemies: readonly string[];
}

/** Whether what rests on these targets, with these enemies, asks for none that one chosen rests on, and the other way about. */
const apart = ({ item, enemies: theirs }: Chosen, uses: readonly string[], enemies: readonly string[]): boolean =>
  !item.uses.some((target) => uses.includes(target) || enemies.includes(target)) &&
  !uses.some((target) => theirs.includes(target));

const compatible = (chosen: readonly Chosen[], draft: Draft, enemies: readonly string[]): boolean =>
  chosen.every((other) => apart(other, draft.item.uses, enemies) && !leaks(other, draft) && !leaks(draft, other));

/** What a draft's `balance` may be where options are ordered. */
const ranks = '0/4 1/4 2/4 3/4 0/3 1/3 2/3'.split(' ');

/** What is looked for in the items of a target. */
interface Wish {
  /** None of another kind is what is looked for. */
  readonly kinds: readonly ItemKind[];
  readonly asksFor: (draft: Draft) => boolean;
  /** Whether a target could have such an item, by a look at the bank. */
  readonly may?: (index: BankIndex, target: string) => boolean;
}

const anything: Wish = { kinds: itemKinds, asksFor: () => true };
const unbalanced: Wish = {
  kinds: itemKinds.filter((kind) => kind !== 'true-false-not-given'),
  asksFor: ({ balance }) => !balance,
};
/** A verdict, or a rank. */
const balanced = (what: string | undefined, kinds: Wish['kinds'], may?: Wish['may']): Wish => ({
  kinds,
  asksFor: ({ balance }) => balance === what,
  ...(may && { may }),
});

/** Options have an order where all of them have a value, the key first of all. */
const mayHaveRank = ({ bank, modelsUnder }: BankIndex, target: string): boolean => {
  const { relation = '', slots = {} } = bank.facts[target] ?? {};
  const keys = modelsUnder(relation).map((model) => bank.entities[slots[bank.models[model]?.asks ?? ''] ?? '']);
  return !bank.questions[target] && keys.some((key) => key?.value !== undefined);
};

/**
 * One of the drafts, its kind first, so that a kind with many option sets is no likelier. Kinds are tried in random order, for those
 * that are not come to need not be made.
 */
const choose = (
  random: Random,
  kinds: readonly ItemKind[],
  draftsOfKind: (kind: ItemKind) => readonly Draft[],
): Draft | undefined => {
  for (const kind of drawn(random, kinds)) {
    const [first, ...rest] = draftsOfKind(kind);
    if (first) return pick(random, [first, ...rest]);
  }
  return undefined;
};

/** So many targets of a process are looked at for a verdict or rank: a draw must not cost more of a greater bank. */
const looked = 60;

/**
 * Draws once, greedily: for each process, the scarcest first, targets in random order until its quota is filled. What a process could not
 * take is then filled from the others.
 */
export const drawOnce = (index: BankIndex, plan: Plan, seed: string, attempt: number): Item[] => {
  const chosen: Chosen[] = [];
  const isFull = (): boolean => chosen.filter(({ item }) => item.source === 'fact').length >= plan.mostFacts;
  const fits = ({ item }: Draft): boolean =>
    plan.allows(item) &&
    plan.hasRoom(
      item,
      chosen.map((other) => other.item),
    );
  const seeded = (process: Process) =>
    drawn(stream(seed, index.bank.id, process, String(attempt)), plan.pools[process]);
  // Sorted once, for that goes through a whole pool.
  const turns = plan.history.length ? byProcess((process) => inTurn(seeded(process), plan.history)) : undefined;
  /** Up to so many items under a process, of the first targets of its pool. What could not be asked for is not made. */
  const take = (process: Process, wanted: number, { kinds, asksFor, may }: Wish, first = Infinity): void => {
    const full = chosen.length + wanted;
    if (wanted <= 0) return;
    const allowed = kinds.filter((kind) => plan.kinds.includes(kind));
    let seen = 0;
    for (const { id, enemies } of turns?.[process] ?? seeded(process)) {
      if (seen++ === first) break;
      if (may?.(index, id) === false || (!index.bank.questions[id] && isFull())) continue;
      // Whatever is made of it rests on it.
      if (!chosen.every((other) => apart(other, [id], enemies))) continue;
      const under = kindsUnder(index, id, process);
      const open = allowed.filter((kind) => under.includes(kind));
      // Of a great bank a wish may pass over thousands, each of which would take a stream.
      const draft =
        open[0] &&
        choose(stream(seed, index.bank.id, id, 'item'), open, (kind) =>
          draftsOf(index, id, [kind]).filter(
            (one) =>
              asksFor(one) && processOf(one.item.skill) === process && fits(one) && compatible(chosen, one, enemies),
          ),
        );
      if (!draft) continue;
      chosen.push({ ...draft, enemies });
      if (chosen.length === full) break;
    }
  };
  const whole = processes.reduce((sum, process) => sum + plan.quota[process], 0);
  // Where there is least to choose from first, or what others take would leave nothing.
  const inTurnOf = [...processes].sort((a, b) => plan.pools[a].length - plan.pools[b].length);
  const room = (process: Process): number =>
    plan.quota[process] - chosen.filter(({ item }) => processOf(item.skill) === process).length;
  const random = stream(seed, index.bank.id, 'even');
  const one = (wish: Wish): void => {
    const full = chosen.length + 1;
    for (const process of shuffled(random, processes))
      if (chosen.length < full) take(process, Math.min(1, room(process)), wish, looked);
  };
  // What has a verdict or a rank comes first, and the seed says how often and which: were it left to what is met, the verdict
  // or rank of which a bank has most would pay as a guess. Ranks go first: few targets have one, and a statement could shut one out.
  const [statements, numbers] = [shuffled(random, verdicts), shuffled(random, ranks)];
  const verdict = (n: number): Wish => balanced(statements[n % statements.length], ['true-false-not-given']);
  const rank = (n: number): Wish => balanced(numbers[n % numbers.length], ['choice', 'cloze', 'two-part'], mayHaveRank);
  for (let n = below(random, Math.floor(whole * 0.2) + 1); n > 0; n--) one(rank(n));
  for (let n = below(random, Math.floor(whole * 0.3) + 1); n > 0; n--) one(verdict(n));
  for (const process of inTurnOf) take(process, room(process), unbalanced);
  for (let n = whole - chosen.length; n > 0; n--) one(verdict(n));
  for (const process of inTurnOf) take(process, whole - chosen.length, anything);
  return chosen.map(({ item }) => item);
};

/** Whether an item is one of those that filters ask for. */
export const allowed = (item: Item, skills: readonly Skill[], kinds: readonly ItemKind[]): boolean =>
  (skills.length === 0 || skills.includes(item.skill) || skills.some((skill) => skill === processOf(item.skill))) &&
  (kinds.length === 0 || kinds.includes(item.kind));
