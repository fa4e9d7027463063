import fc, { type Arbitrary } from 'fast-check';
import type { Passage } from '../../src/article/passage.js';
import {
  difficulties,
  misreadings,
  verdicts,
  type ChoiceItem,
  type Item,
  type ItemKind,
  type ItemOf,
  type NumericItem,
  type Option,
  type TrueFalseNotGivenItem,
} from '../../src/item/item.js';
import {
  blindCreditOfAssigning,
  blindCreditOfEvidence,
  blindCreditOfMultipleResponse,
  blindCreditOfOrdering,
  blindCreditOfTwoPart,
} from '../../src/item/scoring.js';
import { skills } from '../../src/item/skill.js';

/** Items of every kind and shape that the types allow, their texts without sense. */

export const word = fc.string({ minLength: 1, maxLength: 12 });

const passage: Arbitrary<Passage> = fc
  .tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(6000))
  .map(([quote, start]) => ({
    quote,
    start,
    end: start + quote.length,
    prefix: '',
    suffix: '',
  }));

const base = {
  id: word,
  target: word,
  uses: fc.array(word, { maxLength: 2 }).map((more): [string, ...string[]] => ['a target', ...more]),
  model: word,
  source: fc.constantFrom('fact' as const, 'authored' as const),
  skill: fc.constantFrom(...skills),
  stem: fc.string({ unit: 'grapheme' }),
  evidence: fc.tuple(passage, passage).map(([first, second]): [Passage, ...Passage[]] => [first, second]),
  block: fc.nat(80),
  rationale: fc.string(),
  difficulty: fc.constantFrom(...difficulties),
  lang: fc.constantFrom('en', 'kk', 'ru', 'zh'),
};

const option = (id: string): Arbitrary<Option> =>
  fc.oneof(
    fc.record({ id: fc.constant(id), text: word, rationale: word }),
    fc.record({
      id: fc.constant(id),
      text: word,
      rationale: word,
      proof: fc.constant({ by: 'authored' as const }),
      role: fc.constant('no-support' as const),
      misreading: fc.constantFrom(...misreadings),
    }),
  );

export const choiceItem: Arbitrary<ChoiceItem> = fc.uniqueArray(word, { minLength: 3, maxLength: 4 }).chain((ids) =>
  fc.record({
    ...base,
    kind: fc.constant('choice' as const),
    options: fc.tuple(...ids.map(option)),
    ordered: fc.boolean(),
    key: fc.constantFrom(...ids),
    blindCredit: fc.constant(1 / ids.length),
  }),
);

export const trueFalseNotGivenItem: Arbitrary<TrueFalseNotGivenItem> = fc.record({
  ...base,
  kind: fc.constant('true-false-not-given'),
  key: fc.constantFrom(...verdicts),
  proof: fc.constant({ by: 'authored' }),
  blindCredit: fc.constant(1 / 3),
});

export const numericItem: Arbitrary<NumericItem> = fc
  .record({ key: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(0.5, 1.1, 41, 32, 2013)) })
  .chain(({ key }) =>
    fc.record({
      ...base,
      kind: fc.constant('numeric' as const),
      key: fc.constant(key),
      unit: fc.constantFrom('', '%', 'billion US dollars'),
      scale: fc.constantFrom(1, 1e3, 1e9),
      tolerance: fc.constantFrom(0, 0.1, 0.5),
      keyText: fc.constant(`${key}`),
      rivals: fc.array(
        fc.record({
          value: fc.constantFrom(key + 7, key * 3),
          rationale: word,
          misreading: fc.constantFrom(...misreadings),
        }),
        { maxLength: 2 },
      ),
      blindCredit: fc.constant(0),
    }),
  );

const idsOf = (minLength: number, maxLength: number) => fc.uniqueArray(word, { minLength, maxLength });
const optionsOf = (ids: readonly string[]) => fc.tuple(...ids.map(option));

const multipleResponseItem: Arbitrary<ItemOf<'multiple-response'>> = idsOf(4, 8)
  .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: 2, maxLength: ids.length - 2 })))
  .chain(([ids, key]) =>
    fc.record({
      ...base,
      kind: fc.constant('multiple-response' as const),
      options: optionsOf(ids),
      key: fc.constant(key),
      blindCredit: fc.constant(blindCreditOfMultipleResponse(key.length, ids.length)),
    }),
  );

/** Words as one types them, of few letters, so that forms are often near one another. */
export const phrase = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdeжқ'), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

const typedWords = {
  rivals: fc.array(fc.record({ text: phrase, rationale: word, misreading: fc.constantFrom(...misreadings) })),
};

const shortAnswerItem: Arbitrary<ItemOf<'short-answer'>> = fc
  .tuple(phrase, fc.array(phrase, { maxLength: 2 }))
  .chain(([key, more]) =>
    fc.record({
      ...base,
      ...typedWords,
      kind: fc.constant('short-answer' as const),
      key: fc.constant(key),
      accepted: fc.constant([key, ...more]),
      blindCredit: fc.constant(0),
    }),
  );

const clozeItem: Arbitrary<ItemOf<'cloze'>> = fc.tuple(phrase, fc.option(idsOf(3, 4))).chain(([text, ids]) =>
  fc.record({
    ...base,
    ...typedWords,
    kind: fc.constant('cloze' as const),
    options: optionsOf(ids ?? []),
    ordered: fc.boolean(),
    key: fc.constantFrom(...(ids ?? [text])),
    accepted: fc.constant([text]),
    blindCredit: fc.constant(ids ? 1 / ids.length : 0),
  }),
);

const entriesOf = (ids: readonly string[]) =>
  fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), text: word, rationale: word })));

/** `places`: for each entry the place of its option. */
const assigningItem = <K extends 'matching' | 'categorise'>(
  kind: K,
  entries: readonly string[],
  options: readonly string[],
  places: readonly number[],
) =>
  fc.record({
    ...base,
    kind: fc.constant(kind),
    entries: entriesOf(entries),
    options: fc.tuple(...options.map((id) => fc.record({ id: fc.constant(id), text: word }))),
    key: fc.constant(Object.fromEntries(entries.map((id, i) => [id, options[places[i] ?? 0] ?? '']))),
    blindCredit: fc.constant(blindCreditOfAssigning(options.map((_, j) => places.filter((p) => p === j).length))),
  });

const matchingItem: Arbitrary<ItemOf<'matching'>> = idsOf(4, 6)
  .chain((ids) => fc.tuple(fc.constant(ids), idsOf(ids.length, ids.length + 2)))
  .chain(([ids, options]) => assigningItem('matching', ids, options, [...ids.keys()]));

const categoriseItem: Arbitrary<ItemOf<'categorise'>> = fc
  .tuple(idsOf(4, 8), idsOf(2, 4))
  .chain(([ids, options]) =>
    fc.tuple(
      fc.constant(ids),
      fc.constant(options),
      fc.tuple(...ids.map((_, i) => (i < options.length ? fc.constant(i) : fc.nat(options.length - 1)))),
    ),
  )
  .chain(([ids, options, places]) => assigningItem('categorise', ids, options, places));

const orderingItem: Arbitrary<ItemOf<'ordering'>> = idsOf(4, 8).chain((ids) =>
  fc.record({
    ...base,
    kind: fc.constant('ordering' as const),
    entries: entriesOf(ids),
    key: fc.shuffledSubarray(ids, { minLength: ids.length }),
    blindCredit: fc.constant(blindCreditOfOrdering(ids.length)),
  }),
);

const evidenceItem: Arbitrary<ItemOf<'evidence'>> = idsOf(4, 6)
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids),
      fc.constantFrom([[ids[0]]], [[ids[0], ids[1]]], [[ids[0]], [ids[1], ids[2]]], [[ids[2], ids[0]], [ids[1]]]),
    ),
  )
  .chain(([ids, sets]) => {
    const [first = [], ...others] = sets.map((set) => set.map((id) => id ?? ''));
    return fc.record({
      ...base,
      kind: fc.constant('evidence' as const),
      options: optionsOf(ids),
      sufficient: fc.constant([first, ...others] as const),
      key: fc.constant(first),
      blindCredit: fc.constant(blindCreditOfEvidence([first, ...others], ids.length)),
    });
  });

const twoPartItem: Arbitrary<ItemOf<'two-part'>> = fc.tuple(idsOf(3, 4), idsOf(3, 5)).chain(([ids, sentences]) =>
  fc.record({
    ...base,
    kind: fc.constant('two-part' as const),
    options: optionsOf(ids),
    key: fc.constantFrom(...ids),
    ordered: fc.boolean(),
    support: fc.record({
      stem: word,
      options: optionsOf(sentences),
      sufficient: fc.constantFrom(...sentences).map((id) => [[id]] as const),
    }),
    blindCredit: fc.constant(blindCreditOfTwoPart(ids.length, sentences.length)),
  }),
);

export const itemOf: { readonly [K in ItemKind]: Arbitrary<ItemOf<K>> } = {
  choice: choiceItem,
  'true-false-not-given': trueFalseNotGivenItem,
  numeric: numericItem,
  'multiple-response': multipleResponseItem,
  cloze: clozeItem,
  'short-answer': shortAnswerItem,
  matching: matchingItem,
  ordering: orderingItem,
  categorise: categoriseItem,
  evidence: evidenceItem,
  'two-part': twoPartItem,
};

export const item: Arbitrary<Item> = fc.oneof(...Object.values(itemOf));
