import { describe, it } from 'vitest';
import { expectFault, type Fault } from '../support/bank-problems.js';
import { small } from '../support/small-bank.js';

const late = { ...small.facts['opening'], slots: { opener: 'anna', year: 'y2001' } };
const view = {
  slots: {
    critic: { kind: 'person', closure: 'open' },
    view: { kind: 'cargo', closure: 'attributed', speaker: 'critic' },
  },
  states: 'To {critic} it is {view}.',
};
const partners = {
  slots: { one: { kind: 'person', closure: 'functional' }, other: { kind: 'person', closure: 'functional' } },
  states: 'The partner of {one} is {other}.',
  symmetric: true,
};
const partner = (one: string, other: string) => ({
  relation: 'partners',
  slots: { one, other },
  evidence: ['Otto Lind closed the mill in 2001.'],
});

const article: readonly Fault[] = [
  [
    'a damaged span that is not there',
    { 'article.damaged': [{ quote: 'no', reason: 'x' }] },
    'article.damaged.0.quote',
    /not in/,
  ],
  ['boilerplate that stands twice', { 'article.boilerplate': 'harbor' }, 'article.boilerplate', /2 times/],
  [
    'sentences out of order',
    { 'article.sentences': ['The mill made', 'Otto Lind'] },
    'article.sentences.1',
    /ahead of it/,
  ],
  ['a language that is none', { lang: 'english please' }, 'lang', /no language tag/],
];

const entities: readonly Fault[] = [
  [
    'a whole that is not there',
    { 'entities.anna.within': 'nobody' },
    'entities.anna.within',
    /no entity is named nobody/,
  ],
  ['an entity within itself', { 'entities.anna.within': 'anna' }, 'entities.anna.within', /a circle/],
  [
    'a circle of two, at the first',
    { 'entities.salt.within': 'grain', 'entities.grain.within': 'salt' },
    'entities.salt.within',
    /a circle/,
  ],
  [
    'a circle of two, at the second',
    { 'entities.salt.within': 'grain', 'entities.grain.within': 'salt' },
    'entities.grain.within',
    /a circle/,
  ],
  [
    'a label that two of a kind share',
    { 'entities.otto.label': 'Anna berg.' },
    'entities.otto.label',
    /anna has the same form/,
  ],
  [
    'an alias that is the label of another',
    { 'entities.otto.aliases': ['Anna Berg'] },
    'entities.otto.aliases.0',
    /same form/,
  ],
  ['an alias given twice', { 'entities.otto.aliases': ['Lind', 'LIND'] }, 'entities.otto.aliases.1', /twice the same/],
  [
    'an alias inside the label of another',
    { 'entities.otto.aliases': ['Anna'] },
    'entities.otto.aliases.0',
    /the label of anna/,
  ],
  ['a limit without a value', { 'entities.salt.bound': 'above' }, 'entities.salt.bound', /without a value/],
  ['a label without a word', { 'entities.salt.label': '…' }, 'entities.salt.label', /neither letters nor figures/],
];

const relations: readonly Fault[] = [
  [
    'a relation without slots',
    { 'relations.none': { slots: {}, states: 'It is so.' } },
    'relations.none.slots',
    /no slot/,
  ],
  [
    '`given` that names no slot',
    { 'relations.opening.slots.year.given': ['month'] },
    'relations.opening.slots.year.given',
    /named month/,
  ],
  [
    '`given` that names the slot itself',
    { 'relations.opening.slots.year.given': ['year'] },
    'relations.opening.slots.year.given',
    /itself/,
  ],
  [
    'a speaker that is no slot',
    { 'relations.view': { ...view, slots: { view: view.slots.view } } },
    'relations.view.slots.view.speaker',
    /named critic/,
  ],
  [
    'a speaker that is the slot itself',
    { 'relations.view': { ...view, slots: { ...view.slots, view: { ...view.slots.view, speaker: 'view' } } } },
    'relations.view.slots.view.speaker',
    /itself/,
  ],
  [
    'words that nobody says',
    { 'relations.opening.slots.year.closure': 'attributed' },
    'relations.opening.slots.year',
    /no speaker/,
  ],
  ['symmetry of unlike slots', { 'relations.opening.symmetric': true }, 'relations.opening.symmetric', /no two slots/],
  [
    '`states` with an unknown slot',
    { 'relations.opening.states': 'It is {it}.' },
    'relations.opening.states',
    /no slot \{it\}/,
  ],
  [
    '`done` with an unknown slot',
    { 'relations.opening.done': 'It is {it}.' },
    'relations.opening.done',
    /no slot \{it\}/,
  ],
  [
    '`states` in the words of the article',
    { 'relations.cargo.states': 'We ship timber and grain, among other things, like {cargo}.' },
    'relations.cargo.states',
    /repeats the article/,
  ],
  [
    '`states` that denies',
    { 'relations.cargo.states': 'It is not without {cargo}.' },
    'relations.cargo.states',
    /negative/,
  ],
];

const facts: readonly Fault[] = [
  ['an unknown relation', { 'facts.salt.relation': 'ending' }, 'facts.salt.relation', /named ending/],
  ['an unknown filler', { 'facts.salt.slots.cargo': 'nobody' }, 'facts.salt.slots.cargo', /named nobody/],
  ['a filler of another kind', { 'facts.salt.slots.cargo': 'anna' }, 'facts.salt.slots.cargo', /anna is a person/],
  ['an empty slot', { 'facts.salt.slots.cargo': undefined }, 'facts.salt.slots.cargo', /nothing/],
  ['a slot too many', { 'facts.salt.slots.day': 'anna' }, 'facts.salt.slots.day', /no such slot/],
  [
    'a misquote',
    { 'facts.opening.evidence': ['Anna Berg opened'], 'facts.salt.evidence': ['no'] },
    'facts.salt.evidence.0',
    /not in/,
  ],
  ['evidence that stands twice', { 'facts.salt.evidence': ['the harbor'] }, 'facts.salt.evidence.0', /2 times/],
  [
    'evidence on a damaged span',
    { 'facts.salt.evidence': ['a storm broke the pier'] },
    'facts.salt.evidence.0',
    /damaged/,
  ],
  [
    'evidence over two sentences',
    { 'facts.salt.evidence': ['2001. The council'] },
    'facts.salt.evidence.0',
    /more than one/,
  ],
  [
    'a second filler where there is just one',
    { 'facts.late': late },
    'facts.late.slots.year',
    /y2001, where opening has y1990/,
  ],
  ['a fact stated twice', { 'facts.again': small.facts['opening'] }, 'facts.again', /the same as opening/],
  [
    'a fact stated both ways round',
    { 'relations.partners': partners, 'facts.pair': partner('anna', 'otto'), 'facts.again': partner('otto', 'anna') },
    'facts.again',
    /the same as pair/,
  ],
  [
    'both sides of a symmetric relation alike',
    { 'relations.partners': partners, 'facts.pair': partner('anna', 'anna') },
    'facts.pair.slots.other',
    /both sides/,
  ],
  [
    'a foil that is the filler',
    { 'facts.opening.foils': { year: ['y1990'] } },
    'facts.opening.foils.year',
    /what the fact says/,
  ],
  [
    'a foil of another kind',
    { 'facts.opening.foils': { year: ['otto'] } },
    'facts.opening.foils.year',
    /otto is a person/,
  ],
  ['a foil for no slot', { 'facts.opening.foils': { month: ['y1975'] } }, 'facts.opening.foils.month', /no such slot/],
  [
    'a foil that is vetoed',
    { 'facts.opening.foils': { year: ['y1975'] }, 'facts.opening.veto': { year: ['y1975'] } },
    'facts.opening.foils.year',
    /vetoed/,
  ],
  [
    'a veto of another kind',
    { 'facts.opening.veto': { year: ['salt'] } },
    'facts.opening.veto.year',
    /salt is a cargo/,
  ],
  [
    'a misreading of nobody',
    { 'facts.opening.misreads': { nobody: 'role-swap' } },
    'facts.opening.misreads.nobody',
    /no entity/,
  ],
  [
    'a misreading of another kind',
    { 'facts.opening.misreads': { salt: 'role-swap' } },
    'facts.opening.misreads.salt',
    /salt is a cargo/,
  ],
];

describe('checkBank', () => {
  it.each(article)('finds in the article: %s', (...fault) => expectFault(fault));
  it.each(entities)('finds among the entities: %s', (...fault) => expectFault(fault));
  it.each(relations)('finds in a relation: %s', (...fault) => expectFault(fault));
  it.each(facts)('finds in a fact: %s', (...fault) => expectFault(fault));
});
