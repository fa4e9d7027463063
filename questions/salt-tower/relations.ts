import { defineRelations } from '../../src/bank/author.js';

/** What the article says of them, with the closure of each slot, and a sentence of our own that states it. */
export const relations = defineRelations({
  origin: {
    slots: {
      bell: { kind: 'bell', closure: 'open' },
      place: { kind: 'place', closure: 'functional', given: ['bell'] },
    },
    states: 'The bell called {bell} was made in {place}.',
  },
  weight: {
    slots: {
      bell: { kind: 'bell', closure: 'open' },
      weight: { kind: 'weight', closure: 'functional', given: ['bell'] },
    },
    states: 'The weight of the bell {bell} is {weight}.',
  },
  shaving: {
    slots: {
      bell: { kind: 'bell', closure: 'open' },
      weight: { kind: 'weight', closure: 'functional', given: ['bell'] },
    },
    states: 'The metal that was shaved off the bell {bell} came to {weight}.',
  },
  happening: {
    slots: {
      event: { kind: 'event', closure: 'open' },
      year: { kind: 'year', closure: 'functional', given: ['event'] },
    },
    states: 'The year of {event} was {year}.',
  },
  find: {
    slots: {
      finder: { kind: 'person', closure: 'functional', given: [] },
      place: { kind: 'place', closure: 'functional', given: [] },
    },
    states: 'The drawings of the lost bells were found by {finder} in {place}.',
  },
  management: {
    slots: {
      head: { kind: 'person', closure: 'functional', given: ['place'] },
      place: { kind: 'place', closure: 'open' },
    },
    states: 'The head of the foundry in {place} is {head}.',
  },
  kinship: {
    slots: {
      one: { kind: 'person', closure: 'open' },
      other: { kind: 'person', closure: 'open' },
    },
    states: '{one} and {other} are cousins.',
    symmetric: true,
  },
  likening: {
    slots: {
      speaker: { kind: 'person', closure: 'open' },
      image: { kind: 'image', closure: 'attributed', speaker: 'speaker' },
    },
    states: 'To make a point clear, {speaker} speaks of {image}.',
  },
  heat: {
    slots: { temperature: { kind: 'temperature', closure: 'functional' } },
    states: 'The heat of the bronze when it flows into the mold is {temperature}.',
  },
  alloy: {
    slots: { share: { kind: 'percentage', closure: 'functional' } },
    states: 'The share of tin in the bronze is {share}.',
  },
  gift: {
    slots: { thing: { kind: 'thing', closure: 'open' } },
    states: 'What the people gave to be melted included {thing}.',
  },
  loss: {
    slots: { thing: { kind: 'thing', closure: 'open' } },
    states: 'What was lost in the fire included {thing}.',
  },
  giftWeight: {
    slots: { weight: { kind: 'weight', closure: 'functional' } },
    states: 'The old metal that the people gave weighed {weight}.',
  },
  day: {
    slots: {
      step: { kind: 'step', closure: 'open' },
      date: { kind: 'date', closure: 'functional', given: ['step'] },
    },
    states: 'The date of {step} was {date}.',
  },
  plan: {
    slots: {
      // Each step that the article dates has a day of its own, so none can be set for the day of another.
      step: { kind: 'step', closure: 'functional', given: ['date'] },
      date: { kind: 'date', closure: 'hedged' },
    },
    states: 'The plan names {date} as the date of {step}.',
    done: 'The date of {step} was {date}.',
  },
  bill: {
    slots: { sum: { kind: 'sum of money', closure: 'functional' } },
    states: 'The bill for the new bells came to {sum}.',
  },
  payment: {
    slots: { group: { kind: 'group', closure: 'exhaustive' } },
    states: 'A part of the bill was paid by the {group}.',
  },
  climb: {
    slots: {
      year: { kind: 'year', closure: 'open' },
      count: { kind: 'climbers', closure: 'functional', given: ['year'] },
    },
    states: 'The number of people who went up the tower in {year} was {count}.',
  },
  growth: {
    slots: {
      year: { kind: 'year', closure: 'open' },
      percentage: { kind: 'percentage', closure: 'functional', given: ['year'] },
    },
    states: 'In {year}, the number of people who went up the tower grew by {percentage}.',
  },
  membership: {
    slots: {
      // That the article gives the figure for one year does not make it wrong for another.
      year: { kind: 'year', closure: 'open' },
      count: { kind: 'members', closure: 'functional', given: ['year'] },
    },
    states: 'The number of members in the Ringers’ Club in {year} was {count}.',
  },
});
