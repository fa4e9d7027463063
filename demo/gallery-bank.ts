/** A question that takes several sentences, which the quiz about Kazakhstan has none of; and a bank that is none. */
export const bridge = {
  id: 'gallery-bridge',
  title: 'The bridge at Ormsund',
  lang: 'en',
  article: {
    text: `The bridge at Ormsund

The old bridge carried carts for ninety years. It was closed to them in March, when a beam gave way below the third arch. Nobody was hurt.

A ferry takes people over until the autumn. Carts go round by the mill, which is an hour longer. The new bridge is to be of stone.`,
  },
  entities: {},
  relations: {},
  facts: {},
  models: {},
  questions: {
    round: {
      kind: 'evidence',
      skill: 'integrate',
      stem: 'Which sentences, taken together, show that since March a carter is longer on the way?',
      evidence: [
        'It was closed to them in March, when a beam gave way below the third arch.',
        'Carts go round by the mill, which is an hour longer.',
      ],
      rationale: 'The one says when the bridge was closed to carts, the other what that costs them.',
      sentences: [
        {
          quote: 'A ferry takes people over until the autumn.',
          rationale: 'The ferry is for people.',
          misreading: 'other-passage',
        },
        {
          quote: 'The new bridge is to be of stone.',
          rationale: 'That is about what will be built.',
          misreading: 'other-passage',
        },
      ],
    },
  },
};

export const broken = { id: 'gallery-broken', title: 7, lang: 'en', article: {}, facts: { opening: {} } };
