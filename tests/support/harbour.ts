/** A bank of a few sentences, plain data as it would come from JSON: enough for each kind, and for nothing else. */
export const harbourText = `The harbour of Lund

The ferry “Aurora” left Lund on Tuesday with 240 passengers. It reached Visby on Thursday, two days later.

The harbour master, Ida Berg, said that the storm had closed the old pier. “We moved every boat to the north quay,” she said.

A new lighthouse was opened in 2019. It cost 12 million crowns, and the town paid for it with a loan.

In winter the harbour freezes. Fishers then drill holes in the ice and sell herring at the market on Saturday.`;

const weekday = (label: string) => ({ kind: 'weekday', label });
const elsewhere = 'other-passage';

export const harbour = {
  id: 'harbour',
  title: 'The harbour of Lund',
  lang: 'en',
  article: { text: harbourText },
  entities: {
    aurora: { kind: 'ship', label: 'the Aurora', aliases: ['Aurora'] },
    tuesday: weekday('Tuesday'),
    thursday: weekday('Thursday'),
    saturday: weekday('Saturday'),
    monday: weekday('Monday'),
  },
  relations: {
    sailing: {
      slots: { ship: { kind: 'ship', closure: 'functional' }, weekday: { kind: 'weekday', closure: 'functional' } },
      states: 'The day {ship} put to sea was a {weekday}.',
    },
  },
  facts: {
    sailing: {
      relation: 'sailing',
      slots: { ship: 'aurora', weekday: 'tuesday' },
      evidence: ['The ferry “Aurora” left Lund on Tuesday with 240 passengers.'],
    },
  },
  models: {
    sailing: { relation: 'sailing', asks: 'weekday', stem: 'On which day did {ship} put to sea?', kinds: ['choice'] },
  },
  questions: {
    pier: {
      kind: 'choice',
      skill: 'infer',
      stem: 'Why did every vessel lie somewhere new?',
      key: 'Bad weather had made one landing place unusable',
      distractors: [
        {
          text: 'The water around the landing place was frozen',
          rationale: 'The ice belongs to winter.',
          misreading: elsewhere,
        },
        {
          text: 'A ship with many passengers needed the room',
          rationale: 'The ship has no part in it.',
          misreading: elsewhere,
        },
        {
          text: 'The town was about to build a tower of light',
          rationale: 'That was opened in 2019.',
          misreading: elsewhere,
        },
      ],
      evidence: ['The harbour master, Ida Berg, said that the storm had closed the old pier.'],
      rationale: 'A storm had closed the pier where they lay.',
    },
    loan: {
      kind: 'true-false-not-given',
      skill: 'evaluate',
      stem: 'Lund borrowed the money for its new tower of light.',
      key: 'true',
      evidence: ['the town paid for it with a loan.'],
      rationale: 'The town paid with a loan, so the money was borrowed.',
    },
    cost: {
      kind: 'numeric',
      skill: 'retrieve',
      stem: 'How much was spent on the tower of light?',
      key: 12,
      keyText: '12 million crowns',
      unit: 'million crowns',
      scale: 1_000_000,
      rivals: [{ value: 240, rationale: '240 is the number of passengers.', misreading: 'other-number' }],
      evidence: ['It cost 12 million crowns'],
      rationale: 'The article gives the price as 12 million crowns.',
    },
    ice: {
      kind: 'choice',
      skill: 'integrate',
      stem: 'What do people do when no boat can sail?',
      key: 'They go on fishing through holes',
      distractors: [
        { text: 'They move their boats to the north', rationale: 'That was after a storm.', misreading: elsewhere },
        {
          text: 'They wait for the ferry to return',
          rationale: 'The article says nothing of waiting.',
          misreading: 'not-in-text',
        },
      ],
      evidence: ['Fishers then drill holes in the ice and sell herring at the market on Saturday.'],
      rationale: 'They drill holes in the ice.',
    },
  },
};
