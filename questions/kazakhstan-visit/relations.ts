import { defineRelations } from '../../src/bank/author.js';

/** What the article says of them, with the closure of each slot, and a sentence of our own that states it. */
export const relations = defineRelations({
  arrival: {
    slots: {
      visitor: { kind: 'person', closure: 'functional' },
      weekday: { kind: 'weekday', closure: 'functional', given: ['visitor'] },
    },
    states: 'The day {visitor} arrived was a {weekday}.',
  },
  remark: {
    slots: {
      source: { kind: 'organization', closure: 'open' },
      weekday: { kind: 'weekday', closure: 'functional', given: ['source'] },
    },
    states: 'The {source} made its remark about the visit on a {weekday}.',
  },
  assembly: {
    slots: {
      organization: { kind: 'organization', closure: 'functional', given: ['number'] },
      number: { kind: 'assembly number', closure: 'functional', given: ['organization'] },
    },
    states: 'This is the {number} assembly of the {organization}.',
  },
  visitCount: {
    slots: {
      visitor: { kind: 'person', closure: 'functional' },
      number: { kind: 'visit number', closure: 'functional', given: ['visitor'] },
    },
    states: 'The trip is the {number} that {visitor} has made to Kazakhstan.',
  },
  lastVisit: {
    slots: {
      visitor: { kind: 'person', closure: 'functional' },
      year: { kind: 'year', closure: 'functional', given: ['visitor'] },
    },
    states: 'The last trip that {visitor} had made to Kazakhstan before this one was in {year}.',
  },
  upgrade: {
    slots: {
      guest: { kind: 'person', closure: 'functional', given: ['year'] },
      host: { kind: 'country', closure: 'functional', given: ['guest', 'year'] },
      year: { kind: 'year', closure: 'functional', given: ['guest', 'host'] },
    },
    states: 'In {year}, on a visit to {host}, {guest} agreed on a “permanent comprehensive strategic partnership”.',
  },
  value: {
    slots: {
      year: { kind: 'year', closure: 'open' },
      sum: { kind: 'sum of money', closure: 'functional', given: ['year'] },
    },
    states: 'Trade between the two countries came to {sum} in {year}.',
  },
  growth: {
    slots: {
      year: { kind: 'year', closure: 'open' },
      percentage: { kind: 'percentage', closure: 'functional', given: ['year'] },
    },
    states: 'Trade between the two countries grew by {percentage} in {year}.',
  },
  sale: {
    slots: {
      seller: { kind: 'country', closure: 'open' },
      buyer: { kind: 'country', closure: 'open' },
      goods: { kind: 'goods', closure: 'open' },
    },
    states: 'The things that {seller} sells to {buyer} include {goods}.',
  },
  proposal: {
    slots: {
      proposer: { kind: 'person', closure: 'functional' },
      place: { kind: 'country', closure: 'functional' },
      year: { kind: 'year', closure: 'functional' },
    },
    states: 'The new Silk Road was first proposed by {proposer} in {place} in {year}.',
  },
  directorship: {
    slots: {
      director: { kind: 'person', closure: 'functional' },
      institution: { kind: 'organization', closure: 'open' },
    },
    states: 'The {institution} is led by {director}.',
  },
  publication: {
    slots: {
      publisher: { kind: 'organization', closure: 'functional', given: [] },
    },
    states: 'The report “South Caucasus and Central Asia” is by the {publisher}.',
  },
  journeys: {
    slots: {
      // That the article gives the figure for one year does not make it wrong for another.
      year: { kind: 'year', closure: 'open' },
      count: { kind: 'journeys', closure: 'functional' },
    },
    states: 'The number of journeys across the border in {year} came to {count}.',
  },
  quarterJourneys: {
    slots: {
      count: { kind: 'journeys', closure: 'functional' },
    },
    states: 'In the first three months of the year of this visit there were {count} trips across the border.',
  },
  expansion: {
    slots: {
      span: { kind: 'decades', closure: 'functional' },
    },
    states: 'The growth in cooperation that the article describes took {span}.',
  },
  praise: {
    slots: {
      speaker: { kind: 'person', closure: 'open' },
    },
    states: 'The word “unique” for the partnership comes from {speaker}.',
  },
  goldenYears: {
    slots: {
      speaker: { kind: 'person', closure: 'open' },
      number: { kind: 'golden years', closure: 'functional', given: ['speaker'] },
    },
    states: 'What {speaker} speaks of is a new period of {number}.',
  },
  hub: {
    slots: {
      hub: { kind: 'project', closure: 'open' },
    },
    states: 'The key transport hubs that run well include the {hub}.',
  },
  expectation: {
    slots: {
      outcome: { kind: 'outcome', closure: 'hedged' },
    },
    states: 'It is expected that there will be {outcome}.',
    done: 'The visit has led to {outcome}.',
  },
  finished: {
    slots: {
      project: { kind: 'project', closure: 'open' },
    },
    states: 'The works that were lately finished include the {project}.',
  },
});
