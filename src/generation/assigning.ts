import type { Assigned, AuthoredCategorise, AuthoredMatching } from '../bank/bank.js';
import type { CategoriseItem, Item, MatchingItem } from '../item/item.js';
import { blindCreditOfAssigning } from '../item/scoring.js';
import { namedIn } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { draftOfRows, entriesOf, joint, rationaleOf, setsApart, tooFew, usesOf, type Row, type Rows } from './rows.js';

type AssigningItem = MatchingItem | CategoriseItem;
type Parts = Pick<AssigningItem, 'stem' | 'rationale' | 'entries' | 'options' | 'key'>;

const fewest = 4;
const most = { matching: 5, categorise: 6 } as const;

const countsOf = ({ options, key }: Parts): number[] =>
  options.map(({ id }) => Object.values(key).filter((option) => option === id).length);

const itemOf = (frame: Frame, kind: AssigningItem['kind'], parts: Parts, uses: readonly string[]): Item => ({
  ...baseOf(
    frame,
    kind,
    parts.entries.map(({ id }) => id),
    uses,
  ),
  kind,
  ...parts,
  blindCredit: blindCreditOfAssigning(countsOf(parts)),
});

/** Whether the rows make an item of the kind: each with an option of its own, or sorted into two to four. */
const fits = (kind: AssigningItem['kind'], rows: readonly Row[]): boolean => {
  // An entry that prints what belongs to it asks nothing.
  if (rows.some(({ entity, asked: { index, keyEntity } }) => namedIn(index, index.run(entity.label), keyEntity)))
    return false;
  const options = new Set(rows.map(({ asked }) => asked.key)).size;
  return kind === 'matching' ? options === rows.length : options >= 2 && options <= 4 && rows.length >= options * 2 - 1;
};

/** Items that ask for what belongs to each of four to six entries; every other pair is proven wrong. */
export const assigningFromRows =
  (kind: AssigningItem['kind']) =>
  (all: Rows): Draft[] => {
    const sets = setsApart(all, most[kind], (rows) => rows.length >= fewest && fits(kind, rows));
    if (sets.length === 0) return tooFew(all, kind, fewest);
    return sets.flatMap((rows) => {
      const frame = joint(rows);
      if (!frame) return [];
      const options = new Map(rows.map(({ asked }) => [asked.key, { id: asked.key, text: asked.keyEntity.label }]));
      const parts: Parts = {
        stem: all.asked.stem,
        rationale: rationaleOf(rows),
        entries: entriesOf(rows),
        options: [...options.values()],
        key: Object.fromEntries(rows.map(({ entry, asked }) => [entry, asked.key])),
      };
      return draftOfRows(frame, itemOf(frame, kind, parts, usesOf(rows)), rows);
    });
  };

/** A hand-written item: its options in the order in which the entries name them. */
export const assigningFromQuestion = (question: AuthoredMatching | AuthoredCategorise, frame: Frame): Draft[] => {
  const { kind, stem, rationale } = question;
  const given: readonly Assigned[] = question.entries;
  const texts = [...new Set(given.map(({ option }) => option))];
  const idOf = (option: string): string => `o${texts.indexOf(option) + 1}`;
  const parts: Parts = {
    stem,
    rationale,
    entries: given.map(({ text, rationale: why }, i) => ({ id: `e${i + 1}`, text, rationale: why })),
    options: texts.map((text) => ({ id: idOf(text), text })),
    key: Object.fromEntries(given.map(({ option }, i) => [`e${i + 1}`, idOf(option)])),
  };
  return [
    draftOf(
      frame,
      itemOf(frame, kind, parts, []),
      texts,
      given.map(({ text }) => text),
    ),
  ];
};
