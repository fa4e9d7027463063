import type { Bank } from '../bank/bank.js';
import { itemKinds, type Item, type ItemKind } from '../item/item.js';
import type { Quiz, Shortfall } from '../item/quiz.js';
import { byProcess, processOf, processes, type Skill } from '../item/skill.js';
import { shuffled, stream } from '../text/random.js';
import { indexOf, type BankIndex } from './bank-index.js';
import { defaultBlueprint, roomIn, shareOut, type Blueprint, type Quota } from './blueprint.js';
import { allowed, drawOnce, type Plan } from './draw.js';
import type { Exposure } from '../item/exposure.js';
import { placeKeys } from './positions.js';
import { parseQuizId, quizId } from './quiz-id.js';
import { draftsOf } from './targets.js';

/** What to draw. */
export interface QuizOptions {
  /** Decides the quiz: the same seed and bank give the same quiz, byte for byte, in every engine. */
  readonly seed: string;
  /** How many items; 10 if left out, at most 100. */
  readonly length?: number;
  /** Only items of these skills (a process stands for all its skills). */
  readonly skills?: readonly Skill[];
  /** Only items of these kinds. */
  readonly kinds?: readonly ItemKind[];
  /** Says of a target whether it may be asked; for a page whose article no longer holds the evidence. */
  readonly usable?: (target: string) => boolean;
  /** Only these targets are asked; what their items rest on beside them need not be among them. For a review. */
  readonly only?: ReadonlySet<string>;
  readonly blueprint?: Blueprint;
  /** What was asked before steers what is asked now. Such a quiz is nobody else's, and its id does not bring it back. */
  readonly history?: readonly Exposure[];
}

/** How often a draw is begun again to fill the quotas and reach enough blocks. */
const tries = 12;

const always = (): boolean => true;

/**
 * The targets of each process that may be asked. `exact`: only those that have an item the plan allows, which takes making it. Where
 * all may be, nothing is looked through: a draw must not cost more of a greater bank.
 */
const poolsOf = (
  index: BankIndex,
  { kinds, allows }: Pick<Plan, 'kinds' | 'allows'>,
  may: (target: string) => boolean,
  exact: boolean,
): Plan['pools'] =>
  exact || may !== always
    ? byProcess((process) =>
        index.targets[process].filter(
          ({ id }) =>
            may(id) &&
            (!exact ||
              draftsOf(index, id, kinds).some(({ item }) => processOf(item.skill) === process && allows(item))),
        ),
      )
    : index.targets;

const blocksIn = (items: readonly Item[]): number => new Set(items.map((item) => item.block)).size;

/** How many items the processes lack of what a quota wants. */
const lackOf = (items: readonly Item[], quota: Quota): number =>
  processes.reduce(
    (sum, process) =>
      sum + Math.max(0, quota[process] - items.filter(({ skill }) => processOf(skill) === process).length),
    0,
  );

/** The best of several draws: filled quotas first, then blocks; the first that has all of both ends the search. */
const drawBest = (index: BankIndex, plan: Plan, seed: string, length: number, blocks: number): Item[] => {
  let best: Item[] = [];
  for (let attempt = 0; attempt < tries; attempt++) {
    const items = drawOnce(index, plan, seed, attempt);
    const better =
      lackOf(best, plan.quota) - lackOf(items, plan.quota) ||
      items.length - best.length ||
      blocksIn(items) - blocksIn(best);
    if (attempt === 0 || better > 0) best = items;
    if (lackOf(best, plan.quota) === 0 && best.length === length && blocksIn(best) >= blocks) break;
  }
  return best;
};

const shortfallOf = (items: readonly Item[], wanted: Quota, supply: Quota): Shortfall[] =>
  processes.flatMap((process) => {
    const got = items.filter((item) => processOf(item.skill) === process).length;
    return got < wanted[process]
      ? [
          {
            process,
            wanted: wanted[process],
            got,
            reason: supply[process] < wanted[process] ? 'no-targets' : 'constraints',
          },
        ]
      : [];
  });

/**
 * Draws a quiz from a bank. Where the blueprint cannot be met the quiz is shorter and `shortfall` says why: no safety rule is
 * relaxed to fill it. Filters narrow the pool first; the shares are taken over what is left, and the blueprint's limits on
 * facts, vocabulary and blocks hold only without filters.
 */
export const generateQuiz = (bank: Bank, options: QuizOptions): Quiz => {
  const { skills = [], kinds = [], usable = always, only, blueprint = defaultBlueprint, history = [] } = options;
  const seed = wellFormed(String(options.seed));
  const length = Math.min(100, Math.max(1, Math.floor(Number(options.length ?? 10)) || 10));
  const index = indexOf(bank);
  const filtered = skills.length > 0 || kinds.length > 0 || !!only;
  // A bank with few hand-written questions is asked from its facts all the same.
  const few = length - Object.keys(bank.questions).length;
  const asked = kinds.length ? kinds : itemKinds;
  const allows = (item: Item): boolean => allowed(item, skills, kinds) && item.uses.every(usable);
  const may = only ? (id: string) => usable(id) && only.has(id) : usable;
  const mostFacts = filtered ? Infinity : Math.max(Math.floor(length * blueprint.fromFacts), few);
  const hasRoom = filtered ? () => true : roomIn(blueprint, length);
  const blocks = filtered ? 0 : Math.ceil(length * blueprint.blocks);
  const draw = (exact: boolean) => {
    const pools = poolsOf(index, { kinds: asked, allows }, may, exact);
    const supply = byProcess((process) => pools[process].length);
    const plan: Plan = {
      quota: shareOut(length, blueprint.shares, supply),
      pools,
      kinds: asked,
      allows,
      mostFacts,
      hasRoom,
      history,
    };
    return { supply, items: drawBest(index, plan, seed, length, blocks) };
  };
  // Most targets have an item for each of their processes, so that what has none need be known only where the draw falls short.
  const quick = filtered ? undefined : draw(false);
  const { items, supply } = quick?.items.length === length ? quick : draw(true);
  const lacking =
    usable !== always && processes.some((process) => index.targets[process].some(({ id }) => !usable(id)));
  const steered = history.length > 0 || !!only || lacking || blueprint !== defaultBlueprint;
  const inOrder = shuffled(stream(seed, bank.id, 'order'), items);
  return {
    id: quizId(index.hash, { seed, length, skills, kinds, steered }),
    seed,
    bank: { id: bank.id, title: bank.title, hash: index.hash, lang: bank.lang },
    items: placeKeys(inOrder, seed, bank.id),
    shortfall: shortfallOf(items, shareOut(length, blueprint.shares, unlimited), supply),
  };
};

/** A half of a surrogate pair cannot be written into a URL. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const unlimited: Quota = byProcess(() => 1000);

/** The quiz that an id names, or why it cannot be had: the id is none, a history, a page or a blueprint had a say, or the bank has changed since. */
export const quizOf = (
  bank: Bank,
  id: string,
):
  | { readonly ok: true; readonly quiz: Quiz }
  | { readonly ok: false; readonly reason: 'unknown-id' | 'steered' | 'bank-changed' } => {
  const request = parseQuizId(id);
  if (!request) return { ok: false, reason: 'unknown-id' };
  if (request.steered) return { ok: false, reason: 'steered' };
  if (request.bankHash !== indexOf(bank).hash) return { ok: false, reason: 'bank-changed' };
  return { ok: true, quiz: generateQuiz(bank, request) };
};
