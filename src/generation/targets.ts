import { itemKinds, type ItemKind } from '../item/item.js';
import { processOf, type Process, type Skill } from '../item/skill.js';
import { joined } from '../text/hash.js';
import { askedOf } from './asked.js';
import { keptIn, type BankIndex, type Made } from './bank-index.js';
import { passagesOf, refusing, type Draft, type Frame, type Refusal } from './draft.js';
import { evened } from './even.js';
import { fromQuestion, generators } from './kinds.js';
import { rowsFrom } from './rows.js';

/** What asks about a target: an item model, or the author of a question. */
export interface Source {
  readonly model: string;
  readonly skill: Skill;
  readonly kinds: readonly ItemKind[];
  /** Gives what makes the items of one of its kinds. */
  readonly open: () => (kind: ItemKind) => Draft[];
}

const nothing = () => [];

const sourcesOf = (index: BankIndex, target: string, refused: (refusal: Refusal) => void): Source[] => {
  const { bank } = index;
  const question = bank.questions[target];
  if (question) {
    const open = () => {
      const evidence = passagesOf(index, question.evidence);
      const refuse = refusing(target, target, refused);
      if (!evidence) return () => refuse(question.kind, 'its evidence cannot be found in the article');
      const { skill, difficulty = 2, lookFor } = question;
      const frame: Frame = {
        index,
        target,
        model: target,
        source: 'authored',
        skill,
        difficulty,
        lookFor,
        evidence,
        refuse,
      };
      return () => fromQuestion(question, frame);
    };
    return [{ model: target, skill: question.skill, kinds: [question.kind], open }];
  }
  return index.modelsUnder(bank.facts[target]?.relation ?? '').map((model): Source => {
    const { each, skill = 'retrieve', kinds = itemKinds } = bank.models[model] ?? {};
    const open = (): ((kind: ItemKind) => Draft[]) => {
      if (each !== undefined) {
        const rows = rowsFrom(index, target, model, refused);
        return rows ? (kind) => generators[kind].fromRows?.(rows) ?? [] : nothing;
      }
      const asked = askedOf(index, target, model, refused);
      return asked ? (kind) => generators[kind].fromFact?.(asked) ?? [] : nothing;
    };
    return { model, skill, kinds, open };
  });
};

/** Those that are sound. Two models of one relation make the same statement, sentence with a gap, or search for evidence. */
const settled = (drafts: readonly Draft[]): Draft[] => {
  const seen = new Map<string, Draft>();
  return evened(
    drafts.filter((draft) => {
      const { item } = draft;
      const options = 'options' in item ? item.options.map(({ text }) => text) : [];
      const asks = joined([item.kind, item.stem, joined(options)]);
      const before = seen.get(asks);
      return !(before && !before.fault) && seen.set(asks, draft);
    }),
  );
};

/** Makes every item of one target, in all its forms; `refused` hears of each that could not be made safely. */
export const makeDrafts = (index: BankIndex, target: string, refused: (refusal: Refusal) => void): Draft[] => {
  const drafts = sourcesOf(index, target, refused).flatMap(({ kinds, open }) => kinds.flatMap(open()));
  for (const { item, fault } of drafts)
    if (fault) refused({ target, model: item.model, kind: item.kind, reason: fault.found });
  return settled(drafts);
};

/** A source is opened when a kind is first asked for that it has. */
const opened = (index: BankIndex, target: string): Made => ({
  sources: sourcesOf(index, target, () => {}).map(({ open, ...source }) => {
    let make: ReturnType<Source['open']> | undefined;
    return { ...source, make: (kind) => (make ??= open())(kind) };
  }),
  drafts: new Map(),
  lists: new Map(),
});

const madeOf = (index: BankIndex, target: string): Made => keptIn(index.made, target, () => opened(index, target));

/** The kinds of which a target may have items under a process; none is made for it. */
export const kindsUnder = (index: BankIndex, target: string, process: Process): readonly ItemKind[] => {
  const question = index.bank.questions[target];
  const sources = question ? [{ ...question, kinds: [question.kind] }] : madeOf(index, target).sources;
  return sources.flatMap(({ skill, kinds }) => (processOf(skill) === process ? kinds : []));
};

/**
 * The items of a target, of these kinds or of all, as `makeDrafts` has them. Each kind is made when it is first asked for, and once for
 * each index.
 */
export const draftsOf = (
  index: BankIndex,
  target: string,
  wanted: readonly ItemKind[] = itemKinds,
): readonly Draft[] => {
  const question = index.bank.questions[target];
  if (question && !wanted.includes(question.kind)) return [];
  const { sources, drafts, lists } = madeOf(index, target);
  const ofKind = (kind: ItemKind): readonly Draft[] =>
    keptIn(drafts, kind, () => settled(sources.flatMap(({ kinds, make }) => (kinds.includes(kind) ? make(kind) : []))));
  return keptIn(lists, `${wanted}`, () =>
    sources.flatMap(({ model, kinds }) =>
      [...new Set(kinds)]
        .filter((kind) => wanted.includes(kind))
        .flatMap((kind) => ofKind(kind).filter(({ item }) => item.model === model)),
    ),
  );
};
