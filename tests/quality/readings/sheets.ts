// The sheets that readers are given, each a list of items and an article; made anew, and the same, whenever they are graded.
import { overlap, type Span } from '../../../src/article/article.js';
import type { BankIndex } from '../../../src/generation/bank-index.js';
import { leaks, type Draft } from '../../../src/generation/draft.js';
import { placeKeys } from '../../../src/generation/positions.js';
import type { Item } from '../../../src/index.js';
import { draftsOf } from '../../../src/generation/targets.js';
import { words } from '../../../src/text/fold.js';
import { blanked, sentencesBehind } from './blank.js';
import { picked, showsEvidence, targetsOf, withoutSupport } from './pick.js';
import { relabelled, shownAs } from './shown.js';
import { helpedBy, wholeArticle } from './told-again.js';
import { transposed, transposedItem } from './transpose.js';

export interface Sheet {
  readonly name: string;
  /** Undefined where there is none to read. */
  readonly article: string | undefined;
  /** As asked and graded, by the id under which the sheet has it. */
  readonly items: ReadonlyMap<string, Item>;
}

const sheetOf = (index: BankIndex, number: number, article: string | undefined, items: readonly Item[]): Sheet => {
  const name = `sheet-${`${number}`.padStart(2, '0')}`;
  const placed = placeKeys(items, name, index.bank.id);
  const entries = placed.map((item, i) => [`${name.slice(-2)}-${i + 1}`, relabelled(item)] as const);
  return { name, article, items: new Map(entries) };
};

/** One item of those to be tried, with what its sheet has to do without. */
interface Tried {
  readonly draft: Draft;
  readonly enemies: readonly string[];
  readonly behind: readonly Span[];
  readonly printed: string;
  /** The words of those sentences, so many at a time. */
  readonly runs: readonly string[];
}

/** So many of the article's words in a row, printed by another item, bring back a sentence that is blanked. */
const run = 4;
const runsIn = (text: string): string[] => {
  const said = words(text);
  return said.slice(run - 1).map((_, i) => ` ${said.slice(i, i + run).join(' ')} `);
};

const helps = (one: Tried, other: Tried): boolean =>
  leaks(one.draft, other.draft) ||
  one.enemies.includes(other.draft.item.target) ||
  (helpedBy[other.draft.item.target] ?? []).includes(one.draft.item.target) ||
  one.draft.item.uses.some((target) => other.draft.item.uses.includes(target)) ||
  one.behind.some((sentence) => other.behind.some((behind) => overlap(sentence, behind))) ||
  other.runs.some((said) => one.printed.includes(said));

const apart = (one: Tried, other: Tried): boolean => helps(one, other) || helps(other, one);

const triedAs = (index: BankIndex, draft: Draft): Tried => {
  const { target } = draft.item;
  const behind = sentencesBehind(index.article, draft.item);
  const shown = shownAs('', withoutSupport(draft.item));
  const texts = [shown.stem, ...(shown.options ?? []).concat(shown.entries ?? []).map(({ text }) => text)];
  return {
    draft,
    enemies: index.bank.questions[target]?.enemies ?? [],
    behind,
    runs: behind.flatMap(({ start, end }) => runsIn(index.article.text.slice(start, end))),
    printed: texts.map((text) => ` ${words(text).join(' ')} `).join('|'),
  };
};

/** Shared out over as few sheets as it takes, those first that go with the fewest others, each where most room is. */
const sharedOut = (tried: readonly Tried[], most: number): Tried[][] => {
  const foes = new Map(tried.map((one) => [one, tried.filter((other) => other !== one && apart(one, other))]));
  const inTurn = [...tried].sort((a, b) => (foes.get(b)?.length ?? 0) - (foes.get(a)?.length ?? 0));
  for (let sheets = Math.ceil(tried.length / most); ; sheets++) {
    const shared: Tried[][] = Array.from({ length: sheets }, () => []);
    const all = inTurn.every((one) => {
      const free = shared.filter(
        (sheet) => sheet.length < most && !sheet.some((other) => foes.get(one)?.includes(other)),
      );
      const [emptiest] = free.sort((a, b) => a.length - b.length);
      return emptiest?.push(one) !== undefined;
    });
    if (all) return shared;
  }
};

export interface Ablation {
  readonly sheets: readonly Sheet[];
  /** Targets that have none but items whose options are the evidence. */
  readonly untried: readonly string[];
}

/** An item of each target, moved to other names, with an article that lacks what proves any item of the sheet. */
export const ablationOf = (index: BankIndex, most = 9): Ablation => {
  const targets = targetsOf(index);
  const drafts = targets.flatMap((target) => picked(index, target, 1, (item) => !showsEvidence(item)));
  const tried = drafts.map((draft) => triedAs(index, draft));
  const isWhole = ({ draft }: Tried): boolean => wholeArticle.has(draft.item.target);
  const asked = ({ draft }: Tried): Item => transposedItem(withoutSupport(draft.item));
  const inPart = sharedOut(
    tried.filter((one) => !isWhole(one)),
    most,
  );
  const whole = sharedOut(tried.filter(isWhole), most);
  const sheets = [
    ...inPart.map((sheet) => ({
      article: transposed(
        blanked(
          index.article,
          sheet.flatMap(({ behind }) => behind),
        ),
      ),
      items: sheet.map(asked),
    })),
    ...whole.map((sheet) => ({ article: undefined, items: sheet.map(asked) })),
  ];
  return {
    sheets: sheets.map(({ article, items }, i) => sheetOf(index, i + 1, article, items)),
    untried: targets.filter(
      (target) => draftsOf(index, target).length > 0 && !drafts.some(({ item }) => item.target === target),
    ),
  };
};

/** Up to two items of each target, in two kinds, with the article as it is. */
export const blindOf = (index: BankIndex, targets: readonly string[] = targetsOf(index), most = 40): Sheet[] => {
  const items = targets.flatMap((target) => picked(index, target, 2, () => true).map(({ item }) => item));
  const count = Math.ceil(items.length / most);
  // Two items of a target stand on different sheets, where there are more than one.
  const parts = Array.from({ length: count }, (_none, part) => items.filter((_item, i) => i % count === part));
  return parts.map((part, i) => sheetOf(index, i + 1, index.article.text, part));
};
