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
  publication: {
    slots: {
      publisher: { kind: 'organization', closure: 'open' },
      region: { kind: 'region', closure: 'functional', given: ['publisher'] },
    },
    states: 'Beside Central Asia the title of the {publisher}’s report names the {region}.',
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
    states: 'In the first three months of the year of this visit the trips “in either direction” rose to {count}.',
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
  expectation: {
    slots: {
      outcome: { kind: 'outcome', closure: 'hedged' },
    },
    states: 'It is expected that there will be {outcome}.',
    done: 'By the end of the visit there had been {outcome}.',
  },
  finished: {
    slots: {
      project: { kind: 'project', closure: 'open' },
    },
    states: 'The works that were lately finished include the {project}.',
  },
  body: {
    slots: {
      organization: { kind: 'organization', closure: 'open' },
      body: { kind: 'body', closure: 'functional', given: ['organization'] },
    },
    states: 'The part of the {organization} that now meets is its {body}.',
  },
  recentVisits: {
    slots: {
      number: { kind: 'visit number', closure: 'functional', given: [] },
    },
    states: 'This trip of Xi’s to Kazakhstan is the {number} one in under two years.',
  },
  lastMonth: {
    slots: {
      visitor: { kind: 'person', closure: 'functional' },
      month: { kind: 'month', closure: 'functional', given: ['visitor'] },
    },
    states: 'The last trip that {visitor} had made to Kazakhstan before this one was in the month of {month}.',
  },
  friendship: {
    slots: {
      speaker: { kind: 'person', closure: 'open' },
    },
    states: 'The word “eternal” for the friendship comes from {speaker}.',
  },
  presidency: {
    slots: {
      holder: { kind: 'person', closure: 'functional', given: [] },
    },
    states: 'The president of Kazakhstan is {holder}.',
  },
  level: {
    slots: {
      level: { kind: 'level', closure: 'functional', given: [] },
    },
    states: 'In 2019 both countries decided to raise their ties to a {level}.',
  },
  remarkCity: {
    slots: {
      city: { kind: 'city', closure: 'functional', given: [] },
    },
    states: 'The city in which the Foreign Ministry of China spoke of the visit was {city}.',
  },
  figures: {
    slots: {
      source: { kind: 'organization', closure: 'open' },
    },
    states: 'The figures on goods come from the {source}.',
  },
  letters: {
    slots: {
      name: { kind: 'initiative', closure: 'functional', given: [] },
    },
    states: 'The letters BRI stand for the {name}.',
  },
  stage: {
    slots: {
      speaker: { kind: 'person', closure: 'open' },
    },
    states: 'The word of a new stage comes from {speaker}.',
  },
  progress: {
    slots: {
      area: { kind: 'area', closure: 'open' },
    },
    states: 'The areas in which BRI projects have led to progress include {area}.',
  },
  namesake: {
    slots: {
      place: { kind: 'named place', closure: 'open' },
      facility: { kind: 'facility', closure: 'functional', given: ['place'] },
    },
    states: 'In the article the name {place} belongs to {facility}.',
  },
  linkStarts: {
    slots: {
      regions: { kind: 'regions', closure: 'functional', given: [] },
    },
    states: 'The regions of its own that China is willing to link better with others are the {regions}.',
  },
  linkEnds: {
    slots: {
      ends: { kind: 'parts of the world', closure: 'functional', given: [] },
    },
    states: 'The parts of the world with which China is willing to link its own regions better are {ends}.',
  },
  beneficiary: {
    slots: {
      country: { kind: 'country', closure: 'open' },
    },
    states: 'The countries that are likely to gain the most from the BRI include {country}.',
  },
  cornerstone: {
    slots: {
      area: { kind: 'area', closure: 'open' },
    },
    states: 'The cornerstones of their relations, as both countries see it, include {area}.',
  },
  agreement: {
    slots: {
      subject: { kind: 'cultural work', closure: 'open' },
    },
    states: 'The agreements that have been signed include one on {subject}.',
  },
  cause: {
    slots: {
      area: { kind: 'area', closure: 'open' },
    },
    states: 'The things that made the journeys of 2023 possible include {area}.',
  },
  plan: {
    slots: {
      outcome: { kind: 'plan', closure: 'hedged' },
    },
    states: 'It is expected that there will be {outcome}.',
    done: 'By the end of the year of this visit there had been {outcome}.',
  },
});
