import type { AuthoredMultipleResponse } from '../bank/bank.js';
import type { MultipleResponseItem, Option } from '../item/item.js';
import { blindCreditOfMultipleResponse } from '../item/scoring.js';
import type { Asked } from './asked.js';
import { formsOf } from './bank-index.js';
import { baseOf, draftOf, passagesOf, type Draft, type Frame } from './draft.js';
import { alikeRivals, authoredOption, distractorOf, idsOf } from './options.js';
import { setsOf } from './sets.js';
import { answering } from './truth.js';

/** At most so many of each, so that the item stays short; at least two. */
const most = 3;
const fewest = 2;
const mostSets = 6;
/** Further keys are used up and not shown. */
const mostKeys = 6;

const itemOf = (
  frame: Frame,
  parts: { readonly stem: string; readonly rationale: string; readonly keys: readonly Option[] },
  wrong: readonly Option[],
  uses: readonly string[],
): MultipleResponseItem => {
  const { stem, rationale, keys } = parts;
  const options = [...keys, ...wrong];
  return {
    ...baseOf(frame, 'multiple-response', idsOf(options), uses),
    kind: 'multiple-response',
    stem,
    rationale,
    options,
    key: idsOf(keys),
    blindCredit: blindCreditOfMultipleResponse(keys.length, options.length),
  };
};

/**
 * Items that ask for all that belongs, of a model whose stem is in the plural: two or three that the article names, and as many
 * that are proven wrong. The first of the facts that answer the stem is the target.
 */
export const multipleResponseFromFact = (asked: Asked): Draft[] => {
  const { index, itemModel, target } = asked;
  if (!itemModel.kinds?.includes('multiple-response')) return [];
  const facts = answering(asked);
  if (facts[0] !== target) return [];
  const { bank } = index;
  const keys = facts.flatMap((name) => {
    const id = bank.facts[name]?.slots[itemModel.asks] ?? '';
    const entity = bank.entities[id];
    return entity ? [{ name, entity, option: { id, text: entity.label, rationale: asked.states(id) } }] : [];
  });
  const rivals = alikeRivals(asked).filter((rival) => rival.mentioned);
  if (keys.length < fewest || rivals.length < fewest)
    return asked.refuse(
      'multiple-response',
      `${keys.length} right and ${rivals.length} proven wrong, ${fewest} of each are needed`,
    );
  const wrongSets = setsOf(rivals, Math.min(most, rivals.length));
  return setsOf(keys.slice(0, mostKeys), Math.min(most, keys.length))
    .filter((set) => set[0]?.name === target)
    .flatMap((set) => wrongSets.map((wrong) => ({ set, wrong })))
    .slice(0, mostSets)
    .flatMap(({ set, wrong }) => {
      const evidence = passagesOf(index, [...new Set(set.flatMap(({ name }) => bank.facts[name]?.evidence ?? []))]);
      if (!evidence) return [];
      const options = set.map(({ option }) => option);
      const parts = { stem: asked.stem, rationale: options.map(({ rationale }) => rationale).join(' '), keys: options };
      // Whatever else answers the stem is used up as well: it would be half of this item again.
      const item = itemOf({ ...asked, evidence }, parts, wrong.map(distractorOf), facts);
      return draftOf(
        asked,
        item,
        set.flatMap(({ entity }) => formsOf(entity)),
        asked.statedForms,
      );
    });
};

/** A hand-written question with all of its keys and distractors. */
export const multipleResponseFromQuestion = (question: AuthoredMultipleResponse, frame: Frame): Draft[] => {
  const keys = question.keys.map(({ text, rationale }, i) => ({ id: `k${i + 1}`, text, rationale }));
  const wrong = question.distractors.map((distractor, i) => authoredOption(frame, distractor, `d${i + 1}`));
  const { stem, rationale } = question;
  return [
    draftOf(
      frame,
      itemOf(frame, { stem, rationale, keys }, wrong, []),
      keys.map(({ text }) => text),
      [],
    ),
  ];
};
