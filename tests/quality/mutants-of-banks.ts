import type { Bank, Fact, Relation } from '../../src/bank/bank.js';
import { kazakhstan, salt, type Mutant } from './mutant.js';

const fact = (bank: Bank, name: string, change: (fact: Fact) => Fact): Bank => {
  const before = bank.facts[name];
  if (!before) throw new Error(`${bank.id} has no fact ${name}`);
  return { ...bank, facts: { ...bank.facts, [name]: change(before) } };
};
const filler =
  (name: string, slot: string, value: string) =>
  (bank: Bank): Bank =>
    fact(bank, name, (one) => ({ ...one, slots: { ...one.slots, [slot]: value } }));
const withoutFact =
  (name: string) =>
  (bank: Bank): Bank => {
    const { [name]: gone, ...facts } = bank.facts;
    if (!gone) throw new Error(`${bank.id} has no fact ${name}`);
    return { ...bank, facts };
  };
const withoutVeto =
  (name: string) =>
  (bank: Bank): Bank =>
    fact(bank, name, (one) => ({ ...one, veto: undefined }));
const relation = (bank: Bank, name: string, change: (relation: Relation) => Relation): Bank => {
  const before = bank.relations[name];
  if (!before) throw new Error(`${bank.id} has no relation ${name}`);
  return { ...bank, relations: { ...bank.relations, [name]: change(before) } };
};
const closed =
  (name: string, slot: string, closure: Relation['slots'][string]['closure'], given: readonly string[] = []) =>
  (bank: Bank): Bank =>
    relation(bank, name, (one) => ({
      ...one,
      slots: { ...one.slots, [slot]: { kind: one.slots[slot]?.kind ?? '', closure, given } },
    }));
const stating =
  (name: string, states: string) =>
  (bank: Bank): Bank =>
    relation(bank, name, (one) => ({ ...one, done: undefined, states }));
const entity =
  (name: string, change: Partial<Bank['entities'][string]>) =>
  (bank: Bank): Bank => ({
    ...bank,
    entities: { ...bank.entities, [name]: { ...(bank.entities[name] ?? { kind: '', label: '' }), ...change } },
  });
const asking =
  (model: string, text: string) =>
  (bank: Bank): Bank => {
    const before = bank.models[model];
    if (!before) throw new Error(`${bank.id} has no model ${model}`);
    return { ...bank, models: { ...bank.models, [model]: { ...before, stem: text } } };
  };
const all =
  (...steps: readonly ((bank: Bank) => Bank)[]) =>
  (bank: Bank): Bank =>
    steps.reduce((made, step) => step(made), bank);

const ofBank = (bank: Mutant['bank'], name: string, change: (bank: Bank) => Bank, safety = true): Mutant => ({
  name,
  bank,
  safety,
  ofBank: change,
});
/** Banks that say something else of the article than it says. */
export const mutantsOfBanks: readonly Mutant[] = [
  ofBank(kazakhstan, 'a fact has another weekday', filler('arrival', 'weekday', 'monday')),
  ofBank(kazakhstan, 'a fact has another year', filler('partnership-upgrade', 'year', 'y2022')),
  ofBank(
    kazakhstan,
    'goods have the other seller',
    all(filler('sale-oil', 'seller', 'china'), filler('sale-oil', 'buyer', 'kazakhstan')),
  ),
  ofBank(salt, 'a bell has another origin', filler('origin-pip', 'place', 'harn')),
  ofBank(salt, 'two bells of one origin have it by two names', filler('origin-wren', 'place', 'orenValley')),
  ofBank(
    salt,
    'a likening has another speaker',
    all(filler('image-reed', 'speaker', 'quill'), filler('image-quill', 'speaker', 'reed')),
  ),
  ofBank(
    kazakhstan,
    'another name is an entity of its own',
    all(entity('xi', { aliases: [] }), entity('leader', { kind: 'person', label: 'President Xi' })),
  ),
  ofBank(
    salt,
    'an alias of a person is lost and is another person',
    all(entity('brandt', { aliases: [] }), entity('cousin', { kind: 'person', label: 'Dahlgren’s cousin' })),
  ),
  ofBank(salt, 'a part forgets its whole', entity('kelby', { within: undefined })),
  ofBank(
    kazakhstan,
    'an open list is said to be functional',
    closed('sale', 'goods', 'functional', ['seller', 'buyer']),
  ),
  ofBank(kazakhstan, 'one of the biggest is said to be the only one', closed('beneficiary', 'country', 'exhaustive')),
  ofBank(
    kazakhstan,
    'the year of a figure is said to be functional',
    closed('journeys', 'year', 'functional', ['count']),
  ),
  ofBank(
    salt,
    'what is planned is said to have happened',
    all(closed('plan', 'date', 'functional', ['step']), stating('plan', 'The date of {step} was {date}.')),
  ),
  ofBank(salt, 'what a speaker says is said to be so', closed('likening', 'image', 'functional', ['speaker'])),
  ofBank(salt, 'an open list is said to be closed', closed('gift', 'thing', 'exhaustive')),
  ofBank(salt, 'one of two who paid is forgotten', withoutFact('paid-fishers')),
  ofBank(kazakhstan, 'a veto is dropped', withoutVeto('previous-visit')),
  ofBank(salt, 'a veto on who helps is dropped', withoutVeto('head')),
  ofBank(
    salt,
    'a veto on a limit is dropped, and the limit',
    all(withoutVeto('wren-weight'), entity('over900', { bound: undefined }), filler('gift-weight', 'weight', 'kg310')),
  ),
  ofBank(
    kazakhstan,
    'a stem leaves out what fixes the answer',
    asking('visit-count/number', 'Which visit to the country is this for {visitor}?'),
  ),
  ofBank(
    salt,
    'a stem leaves out the year',
    all(closed('climb', 'count', 'functional', []), asking('climbers/count', 'How many people went up the tower?')),
  ),
  ofBank(kazakhstan, 'labels mix months with years', entity('y2019', { label: 'September 2019' }), false),
  ofBank(kazakhstan, 'a kind is widened: a ministry is a person', entity('foreignMinistry', { kind: 'person' }), true),
  ofBank(kazakhstan, 'a damaged span is unmarked and used', (bank) => ({
    ...fact(bank, 'sale-electronics', (one) => ({
      ...one,
      evidence: [
        'China, in turn, has provided Kazakhstan with machinery, electronics and customer goods' as Fact['evidence'][0],
      ],
    })),
    article: { ...bank.article, damaged: [] },
  })),
];
