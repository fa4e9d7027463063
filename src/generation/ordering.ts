import type { AuthoredOrdering } from '../bank/bank.js';
import type { Entry, OrderingItem } from '../item/item.js';
import { blindCreditOfOrdering } from '../item/scoring.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { idsOf, setsOf } from './options.js';
import { apart, draftOfRows, entriesOf, joint, rationaleOf, tooFew, usesOf, type Rows } from './rows.js';

const fewest = 4;
const most = 5;
const mostSets = 6;

/** `entries` in the right order; a quiz shows them in another. */
const itemOf = (
  frame: Frame,
  parts: { readonly stem: string; readonly rationale: string; readonly entries: readonly Entry[] },
  uses: readonly string[],
): OrderingItem => ({
  ...baseOf(frame, 'ordering', idsOf(parts.entries), uses),
  kind: 'ordering',
  ...parts,
  key: idsOf(parts.entries),
  blindCredit: blindCreditOfOrdering(parts.entries.length),
});

/** Items that ask for the order of four or five entries by the values that belong to them, no two of which are alike. */
export const orderingFromRows = (all: Rows): Draft[] => {
  const [first, ...rest] = all.rows;
  const others = rest.filter((row) => row.value !== first.value && !Number.isNaN(row.value) && apart(first, row));
  const size = Math.min(most, others.length + 1);
  if (size < fewest || Number.isNaN(first.value)) return tooFew(all, 'ordering', size, fewest);
  return setsOf(others, size - 1)
    .map((set) => [first, ...set].sort((a, b) => a.value - b.value))
    .filter((set) =>
      set.every((row, i) => i === 0 || (set[i - 1]?.value !== row.value && apart(set[i - 1] ?? row, row))),
    )
    .slice(0, mostSets)
    .flatMap((rows) => {
      const frame = joint(rows);
      if (!frame) return [];
      const { stem, target } = first.asked;
      const parts = { stem, rationale: rationaleOf(rows), entries: entriesOf(rows) };
      return draftOfRows(frame, itemOf({ ...frame, target }, parts, usesOf(rows)), rows);
    });
};

/** A hand-written item. */
export const orderingFromQuestion = ({ stem, rationale, entries }: AuthoredOrdering, frame: Frame): Draft[] => {
  const inOrder = entries.map(({ text, rationale: why }, i) => ({ id: `e${i + 1}`, text, rationale: why }));
  const item = itemOf(frame, { stem, rationale, entries: inOrder }, []);
  return draftOf(
    frame,
    item,
    [],
    entries.map(({ text }) => text),
  );
};
