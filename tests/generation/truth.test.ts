import { describe, expect, it } from 'vitest';
import type { Bank, Entity, Relation } from '../../src/bank/bank.js';
import { askedOf } from '../../src/generation/asked.js';
import { indexOf } from '../../src/generation/bank-index.js';
import { judge, overlapping, truthsOf } from '../../src/generation/truth.js';
import { small } from '../support/small-bank.js';

type Change = {
  entities?: Record<string, Entity>;
  relations?: Record<string, Relation>;
  facts?: Bank['facts'];
  models?: Bank['models'];
};
const changed = (change: Change): Bank => ({
  ...small,
  entities: { ...small.entities, ...change.entities },
  relations: { ...small.relations, ...change.relations },
  facts: { ...small.facts, ...change.facts },
  models: { ...small.models, ...change.models },
});

/** The judgement on a candidate for what the item model asks of the fact, in words. */
const judged = (bank: Bank, fact: string, model: string, candidate: string) => {
  const asked = askedOf(indexOf(bank), fact, model, () => {});
  if (!asked) return expect.fail('not asked');
  const judgement = judge(asked, truthsOf(asked), candidate);
  return judgement.safe ? `${judgement.proof.by}, ${judgement.role}` : judgement.reason;
};

const fact = small.facts['opening']!;

describe('a candidate is proven wrong', () => {
  it('by conflict where the slot takes one filler given what the stem states', () => {
    expect(judged(small, 'opening', 'opening/year', 'y2001')).toBe('conflict, other-passage');
  });

  it('as unsupported where the article does not have it at all', () => {
    expect(judged(small, 'opening', 'opening/year', 'y1999')).toBe('conflict, no-support');
  });

  it('as not named where the list is open', () => {
    expect(judged(small, 'salt', 'cargo/cargo', 'paper')).toBe('not-named, other-passage');
  });
});

describe('a candidate is refused', () => {
  it.each<[why: string, says: string, bank: Bank, fact: string, model: string, candidate: string]>([
    ['it is the key', 'also answers', small, 'opening', 'opening/year', 'y1990'],
    ['it is of another kind', 'another kind', small, 'opening', 'opening/year', 'anna'],
    [
      'another fact makes it an answer to the same stem',
      'also answers',
      changed({ facts: { again: { ...fact, slots: { opener: 'anna', year: 'y2015' } } } }),
      'opening',
      'opening/year',
      'y2015',
    ],
    [
      'it is an alias of the key',
      'overlaps',
      changed({
        entities: { nineties: { kind: 'year', label: 'the year 1990' }, y1990: { kind: 'year', label: '1990' } },
      }),
      'opening',
      'opening/year',
      'nineties',
    ],
    [
      'it is a part of the key',
      'overlaps',
      changed({ entities: { spring: { kind: 'year', label: 'that spring', within: 'y1990' } } }),
      'opening',
      'opening/year',
      'spring',
    ],
    [
      'it holds the key',
      'overlaps',
      changed({
        entities: {
          y1990: { kind: 'year', label: '1990', within: 'decade' },
          decade: { kind: 'year', label: 'the nineties' },
        },
      }),
      'opening',
      'opening/year',
      'decade',
    ],
    [
      'the key is a limit that leaves it open',
      'overlaps',
      changed({ entities: { ships40: { kind: 'vessels', label: 'more than 11', value: 11, bound: 'above' } } }),
      'calls',
      'calls/count',
      'boats12',
    ],
    [
      'the stem leaves open a slot that fixes the one asked for',
      'leaves open opener',
      changed({ models: { 'opening/year': { relation: 'opening', asks: 'year', stem: 'When did the harbor open?' } } }),
      'opening',
      'opening/year',
      'y2001',
    ],
    [
      'the list is open and the stem asks as if it were the whole',
      'more than the article closes',
      changed({ models: { 'cargo/cargo': { relation: 'cargo', asks: 'cargo', stem: 'What leaves the port?' } } }),
      'salt',
      'cargo/cargo',
      'paper',
    ],
    [
      'the stem prints it',
      'the stem prints it',
      changed({
        relations: {
          meeting: {
            slots: {
              host: { kind: 'person', closure: 'functional' },
              guest: { kind: 'person', closure: 'functional' },
            },
            states: '{host} met {guest}.',
          },
        },
        facts: { met: { ...fact, relation: 'meeting', slots: { host: 'anna', guest: 'otto' } } },
        models: { met: { relation: 'meeting', asks: 'host', stem: 'Who met {guest}?' } },
      }),
      'met',
      'met',
      'otto',
    ],
    [
      'the relation holds both ways',
      'both ways',
      changed({
        relations: {
          meeting: {
            slots: {
              one: { kind: 'person', closure: 'functional', given: [] },
              two: { kind: 'person', closure: 'functional' },
            },
            states: '{one} met {two}.',
            symmetric: true,
          },
        },
        facts: { met: { ...fact, relation: 'meeting', slots: { one: 'anna', two: 'otto' } } },
        models: { met: { relation: 'meeting', asks: 'one', stem: 'Who took part?' } },
      }),
      'met',
      'met',
      'otto',
    ],
    [
      'it is what somebody said and the stem does not name who',
      'who says so',
      changed({
        relations: {
          praise: {
            slots: {
              by: { kind: 'person', closure: 'functional' },
              of: { kind: 'cargo', closure: 'attributed', speaker: 'by' },
            },
            states: '{by} praised {of}.',
          },
        },
        facts: { praised: { ...fact, relation: 'praise', slots: { by: 'anna', of: 'salt' } } },
        models: { praised: { relation: 'praise', asks: 'of', stem: 'What was praised?' } },
      }),
      'praised',
      'praised',
      'paper',
    ],
    [
      'only damaged text names it',
      'only damaged text',
      changed({ entities: { pier: { kind: 'year', label: 'broke the pier' } } }),
      'opening',
      'opening/year',
      'pier',
    ],
    ['the very passage of an open list names it', 'very passage', small, 'salt', 'cargo/cargo', 'grain'],
    [
      'another fact of a symmetric relation holds it to what the stem states',
      'both ways',
      changed({
        entities: { kim: { kind: 'person', label: 'Kim' }, lee: { kind: 'person', label: 'Lee' } },
        relations: {
          partner: {
            slots: {
              one: { kind: 'person', closure: 'functional' },
              other: { kind: 'person', closure: 'functional' },
            },
            states: '{one} works with {other}.',
            symmetric: true,
          },
        },
        facts: {
          pair: { ...fact, relation: 'partner', slots: { one: 'anna', other: 'kim' } },
          third: { ...fact, relation: 'partner', slots: { one: 'lee', other: 'anna' } },
        },
        models: { partner: { relation: 'partner', asks: 'other', stem: 'Whom does {one} work with?' } },
      }),
      'pair',
      'partner',
      'lee',
    ],
    [
      'it is a limit that the key keeps to',
      'overlaps',
      changed({ entities: { above30: { kind: 'vessels', label: 'more than 30', value: 30, bound: 'above' } } }),
      'calls',
      'calls/count',
      'above30',
    ],
    [
      'it answers for a part of what the stem states',
      'also answers',
      changed({
        entities: { annaJr: { kind: 'person', label: 'the younger Berg', within: 'anna' } },
        facts: { again: { ...fact, slots: { opener: 'annaJr', year: 'y2015' } } },
      }),
      'opening',
      'opening/year',
      'y2015',
    ],
    [
      'the author has ruled it out',
      'ruled it out',
      changed({ facts: { opening: { ...fact, veto: { year: ['y2001'] } } } }),
      'opening',
      'opening/year',
      'y2001',
    ],
  ])('where %s', (_why, says, bank, target, model, candidate) => {
    expect(judged(bank, target, model, candidate)).toContain(says);
  });
});

describe('overlapping', () => {
  it('compares numbers by value, not by the words in them', () => {
    const index = indexOf(
      changed({
        entities: {
          one: { kind: 'n', label: '1 billion', value: 1e9 },
          more: { kind: 'n', label: '41 1 billion', value: 41e9 },
        },
      }),
    );
    expect(overlapping(index, 'one', 'more')).toBe(false);
    expect(overlapping(index, 'one', 'one')).toBe(true);
  });

  it('ends on a loop of parts', () => {
    const index = indexOf(
      changed({ entities: { a: { kind: 'x', label: 'a', within: 'b' }, b: { kind: 'x', label: 'b', within: 'a' } } }),
    );
    expect(overlapping(index, 'a', 'anna')).toBe(false);
  });
});
