import type { Passage } from '../article/passage.js';
import { blockAt, overlap, type Span } from '../article/article.js';
import { locate } from '../article/passage.js';
import type { Difficulty, Item, ItemKind, Option } from '../item/item.js';
import { faultsOf, type Fault } from '../item/lint.js';
import type { Skill } from '../item/skill.js';
import { shortHash } from '../text/hash.js';
import type { BankIndex } from './bank-index.js';

/** An item that the bank can make, with what must not be printed beside it in one quiz. */
export interface Draft {
  readonly item: Item;
  /** Words that give the key away when they stand together with one of `stated`. Empty: nothing does. */
  readonly reveals: readonly string[];
  /** Forms of what the stem states. Empty: a form of the key gives it away by itself. */
  readonly stated: readonly string[];
  /** All that the item and its feedback print, as folded words. */
  readonly prints: string;
  /** The stretches of the article that its feedback shows. */
  readonly shows: readonly Span[];
  /** What is kept even over all seeds: the verdict of a statement, or the rank of the key among ordered options. Empty: neither. */
  readonly balance: string;
  /** The first thing that stands against asking it, if any does. Looked for when it is read, since most drafts are never come to. */
  readonly fault: Fault | false;
}

/** Why an item was not made. */
export interface Refusal {
  readonly target: string;
  readonly model: string;
  readonly kind?: ItemKind;
  readonly reason: string;
}

/** What every item of one target and model shares. */
export interface Frame {
  readonly index: BankIndex;
  readonly target: string;
  readonly model: string;
  readonly source: 'fact' | 'authored';
  readonly skill: Skill;
  readonly difficulty: Difficulty;
  readonly lookFor?: string | undefined;
  readonly evidence: readonly [Passage, ...Passage[]];
  /** Says why an item was not made; gives the drafts that come of it, which are none. */
  readonly refuse: (kind: ItemKind | undefined, reason: string) => [];
}

/** The `refuse` of a target and model, heard by `refused`. */
export const refusing =
  (target: string, model: string, refused: (refusal: Refusal) => void): Frame['refuse'] =>
  (kind, reason) => {
    refused({ target, model, reason, ...(kind && { kind }) });
    return [];
  };

/** The passages that quotes name, or undefined where the article lacks one. */
export const passagesOf = (
  index: BankIndex,
  quotes: readonly string[],
): readonly [Passage, ...Passage[]] | undefined => {
  const [first, ...rest] = quotes.map((quote) => locate(index.article.text, quote));
  return first && rest.every((passage) => passage !== undefined) ? [first, ...rest] : undefined;
};

/**
 * What every item of the frame has. `variant` tells it from its model's other items of the kind; `uses` are the targets that
 * it rests on beside its own.
 */
export const baseOf = (frame: Frame, kind: ItemKind, variant: readonly string[], uses: readonly string[] = []) => {
  const { index, target, model, source, skill, difficulty, lookFor, evidence } = frame;
  const identity = JSON.stringify([target, model, kind, [...variant].sort()]);
  const others = uses.filter((other) => other !== target);
  return {
    id: `${target}.${shortHash(identity, 6)}`,
    target,
    uses: [target, ...others] as readonly [string, ...string[]],
    model,
    source,
    skill,
    difficulty,
    evidence,
    block: blockAt(index.article, evidence[0].start),
    ...(lookFor && { lookFor }),
    lang: index.bank.lang,
  };
};

/** The item's options, those of a second part too. */
const optionsIn = (item: Item): readonly (Option | { readonly text: string })[] => [
  ...('options' in item ? item.options : []),
  ...('support' in item ? item.support.options : []),
];

const textsOf = (item: Item): string[] => [
  item.stem,
  item.rationale,
  item.lookFor ?? '',
  ...('support' in item ? [item.support.stem] : []),
  ...('entries' in item ? item.entries : [])
    .concat(optionsIn(item).map((option) => ({ rationale: '', id: '', ...option })))
    .flatMap(({ text, rationale }) => [text, rationale]),
  ...('rivals' in item ? item.rivals.map(({ rationale }) => rationale) : []),
  ...(item.kind === 'numeric' ? [item.unit, item.keyText, item.steps ?? ''] : []),
  ...('accepted' in item ? item.accepted.slice(0, 1) : []),
];

/** The passages that feedback can show: what proves the key, and what refutes a distractor. */
const passagesIn = (item: Item): Passage[] => [
  ...item.evidence,
  ...optionsIn(item).flatMap((option) =>
    'proof' in option && option.proof.by === 'authored' && option.proof.refutedBy ? [option.proof.refutedBy] : [],
  ),
];

const balanceOf = (item: Item): string =>
  item.kind === 'true-false-not-given'
    ? item.key
    : 'ordered' in item && item.ordered
      ? `${item.options.findIndex(({ id }) => id === item.key)}/${item.options.length}`
      : '';

/** The first rule of item writing that a draft breaks, if it breaks one. */
const faultIn = ({ fullText, run }: BankIndex, item: Item, reveals: readonly string[]): Fault | false => {
  for (const fault of faultsOf(item, fullText)) return fault;
  const hint = run(item.lookFor ?? '');
  return reveals.some((form) => hint.includes(form)) && { rule: 'hint', found: 'its hint prints the key' };
};

/**
 * The draft of an item. `keys` are forms of the key, `states` forms of what the stem states, as printed; `sentences` those of the article
 * that it prints as options.
 */
export const draftOf = (
  { index }: Frame,
  item: Item,
  keys: readonly string[],
  states: readonly string[],
  sentences: readonly Span[] = [],
): Draft => {
  const { run } = index;
  const passages = passagesIn(item);
  const reveals = keys.map(run);
  let prints: string | undefined;
  let fault: Fault | false | undefined;
  return {
    item,
    reveals,
    stated: states.map(run),
    // Most drafts are never held against another.
    get prints() {
      return (prints ??= [...textsOf(item), ...passages.map((passage) => passage.quote)].map(run).join('|'));
    },
    shows: [...passages, ...sentences],
    balance: balanceOf(item),
    get fault() {
      return (fault ??= faultIn(index, item, reveals));
    },
  };
};

/**
 * Whether what one draft prints, feedback included, gives away the key of the other: the key together with something that the
 * other's stem states, or, of a fact, the very passage that proves it, in whatever words the other asks.
 */
export const leaks = (from: Draft, to: Draft): boolean =>
  (to.reveals.some((form) => from.prints.includes(form)) &&
    (to.stated.length === 0 || to.stated.some((form) => from.prints.includes(form)))) ||
  (to.item.source === 'fact' &&
    from.shows.some((shown) => to.item.evidence.some((passage) => overlap(passage, shown))));
