import { describe, expect, it } from 'vitest';
import { bank as visit } from '../../questions/kazakhstan-visit/index.js';
import { enumerateItems, refusals } from '../../src/generation/enumerate.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import type { Bank } from '../../src/bank/bank.js';
import { gradeResponse } from '../../src/grading/grade.js';
import type { ItemKind, ItemOf } from '../../src/item/item.js';
import { town, townQuote, townWith } from '../support/town-bank.js';

const of = <K extends ItemKind>(kind: K, bank: Bank = town): ItemOf<K>[] =>
  [...enumerateItems(bank)].filter((item): item is ItemOf<K> => item.kind === kind);
const textOf = (options: readonly { readonly id: string; readonly text: string }[], id: string | undefined) =>
  options.find((option) => option.id === id)?.text;
const refused = (kind: ItemKind, bank: Bank) =>
  refusals(bank)
    .filter((refusal) => refusal.kind === kind)
    .map(({ reason }) => reason);
const building = town.relations['building']!;

describe('matching', () => {
  it('gives each entry an option of its own, and uses up every fact that it rests on', () => {
    const [item] = of('matching');
    const pairs = item?.entries.map(({ id, text }) => [text, textOf(item.options, item.key[id])]);
    expect(pairs).toEqual([
      ['the mill', 'Ada Holm'],
      ['the school', 'Bo Kern'],
      ['the bridge', 'Cy Lund'],
      ['the tower', 'Di Moss'],
    ]);
    expect(item?.uses).toEqual(['mill', 'school', 'bridge', 'tower']);
    expect(item?.evidence).toHaveLength(4);
  });

  it('is not made where two entries have one option, or the closure leaves another pair open', () => {
    const { tower } = town.facts;
    const same = { ...tower!, slots: { ...tower!.slots, builder: 'cy' } };
    expect(of('matching', townWith({ facts: { ...town.facts, tower: same } }))).toEqual([]);
    const builder = { ...building.slots['builder']!, closure: 'open' as const };
    const open = { ...town.relations, building: { ...building, slots: { ...building.slots, builder } } };
    expect(of('matching', townWith({ relations: open }))).toEqual([]);
    expect(refused('matching', townWith({ relations: open }))).toContain('fewer than 4 facts stand together safely');
  });

  it('leaves out an entry with two right options', () => {
    const twice = { ...town.facts['mill']!, slots: { house: 'mill', year: 'y1890', builder: 'bo' } };
    expect(of('matching', townWith({ facts: { ...town.facts, twice } }))).toEqual([]);
  });
});

describe('ordering', () => {
  it('puts entries by the values that belong to them', () => {
    const [item] = of('ordering');
    expect(item?.key).toEqual(['mill', 'school', 'bridge', 'tower']);
    expect(item?.rationale).toContain('Ada Holm raised the mill was 1890');
  });

  it('is shown in an order with just half of the pairs right, so that to leave it earns nothing', () => {
    for (let i = 0; i < 100; i++) {
      const [item] = generateQuiz(town, { seed: `${i}`, kinds: ['ordering'] }).items;
      if (item?.kind !== 'ordering') throw new Error('no ordering');
      const places = item.entries.map(({ id }) => item.key.indexOf(id));
      const right = places.flatMap((a, n) => places.slice(n + 1).filter((b) => b > a)).length;
      expect(right).toBe(3);
    }
  });

  it('is not made of values that are alike', () => {
    const tower = { ...town.facts['tower']!, slots: { house: 'tower', year: 'y1930', builder: 'di' } };
    expect(of('ordering', townWith({ facts: { ...town.facts, tower } }))).toEqual([]);
  });
});

describe('which came first', () => {
  it('is the one with the least value among all that are shown', () => {
    const items = of('choice').filter(({ stem }) => stem === 'Which of these came first?');
    expect(items.length).toBeGreaterThan(0);
    const age = ['mill', 'school', 'bridge', 'tower'];
    for (const { key, options } of items) expect(key).toBe(age.find((house) => options.some(({ id }) => id === house)));
  });
});

describe('categorise', () => {
  it('sorts entries into the fillers that belong to them', () => {
    const [item] = of('categorise');
    expect(item?.entries.map(({ id }) => textOf(item.options, item.key[id]))).toEqual([
      'the market',
      'the market',
      'the market',
      'the quay',
      'the quay',
    ]);
  });
});

describe('multiple response', () => {
  it('has every true filler among its keys and proven rivals beside them', () => {
    const [market, quay] = of('multiple-response');
    expect([...(market?.key ?? [])].sort()).toEqual(['bread', 'cheese', 'honey']);
    expect([...(quay?.key ?? [])].sort()).toEqual(['fish', 'rope']);
    for (const item of [market, quay])
      for (const option of item?.options ?? []) expect('proof' in option).toBe(!item?.key.includes(option.id));
  });

  it('is made only of a model that says so, for other stems are in the singular', () => {
    const { kinds: _, ...plain } = town.models['goods/all']!;
    expect(of('multiple-response', townWith({ models: { ...town.models, 'goods/all': plain } }))).toEqual([]);
  });
});

describe('cloze', () => {
  it('puts a gap for the key into the fact’s own sentence, to choose for and to type', () => {
    const [chosen, typed] = [true, false].map((withOptions) =>
      of('cloze').find((item) => item.target === 'mill' && !!item.options.length === withOptions),
    );
    expect(chosen?.stem).toBe('The year in which ____ raised the mill was 1890.');
    expect(textOf(chosen?.options ?? [], chosen?.key)).toBe('Ada Holm');
    expect(typed?.key).toBe('Ada Holm');
    expect(typed?.accepted).toEqual(['Ada Holm', 'Holm']);
    expect(typed?.rivals.map(({ text }) => text)).toEqual(['Bo Kern', 'Cy Lund', 'Di Moss']);
  });

  it('is not made where the article before the gap fits some of the options alone', () => {
    const states = 'A ____ it is.'.replace('____', '{builder}').concat(' {house} {year}');
    const odd = { ...town.relations, building: { ...building, states } };
    expect(
      of('cloze', townWith({ relations: odd })).filter(({ options, target }) => options.length && target === 'mill'),
    ).toEqual([]);
  });
});

describe('short answer', () => {
  it('asks for a name where just one is right, with its forms and its rivals', () => {
    const item = of('short-answer').find(({ target }) => target === 'mill');
    expect(item?.stem).toBe('Who raised the mill?');
    expect(item?.accepted).toEqual(['Ada Holm', 'Holm']);
    expect(item?.rivals).toHaveLength(3);
  });

  it('is refused where the closure leaves other words right', () => {
    const builder = { ...building.slots['builder']!, closure: 'open' as const };
    const open = { ...town.relations, building: { ...building, slots: { ...building.slots, builder } } };
    expect(of('short-answer', townWith({ relations: open }))).toEqual([]);
  });
});

describe('evidence', () => {
  it('sets the sentence that answers a question among three of other blocks that do not name what is asked for', () => {
    const item = of('evidence').find(({ target }) => target === 'mill');
    expect(item?.stem).toBe('“Who raised the mill?” Which sentence of the article answers this?');
    expect(textOf(item?.options ?? [], item?.key[0])).toBe('The mill was built in 1890 by Ada Holm.');
    expect(item?.options).toHaveLength(4);
    for (const { id, text } of item?.options ?? []) if (!item?.key.includes(id)) expect(text).not.toMatch(/Ada|built/);
  });

  it('is not made where its words alone would show the sentence, for most of the stem’s stand there', () => {
    const models = { ...town.models, builder: { ...town.models['builder']!, stem: 'Who built {house}?' } };
    expect(of('evidence', townWith({ models }))).toEqual([]);
    expect(of('two-part', townWith({ models }))).toEqual([]);
    expect(refused('evidence', townWith({ models }))).toContain(
      'too few sound sentences, or their words give the right one away',
    );
  });

  it('never shows a damaged sentence, as key or beside it', () => {
    const damaged = [
      { quote: townQuote('The mill was'), reason: 'made up' },
      { quote: townQuote('Grass grows'), reason: 'made up' },
    ];
    const items = of('evidence', townWith({ article: { ...town.article, damaged } }));
    expect(items.map(({ target }) => target)).not.toContain('mill');
    expect(JSON.stringify(items.map(({ options }) => options))).not.toContain('Grass grows');
  });
});

describe('two-part', () => {
  it('asks for the option and for the sentence that proves it', () => {
    const item = of('two-part').find(({ target }) => target === 'school');
    expect(textOf(item?.options ?? [], item?.key)).toBe('Bo Kern');
    expect(textOf(item?.support.options ?? [], item?.support.sufficient[0][0])).toBe(
      'The school was built in 1910 by Bo Kern.',
    );
    expect(item?.blindCredit).toBeCloseTo((1 / 4) * (1 / 4) + (1 / 4) * (3 / 4) * 0.5);
  });
});

describe('what is only expected', () => {
  it('is not given where a statement says that it has come about', () => {
    const items = of('true-false-not-given').filter(({ target }) => target === 'hope');
    expect(items.map(({ stem, key, proof }) => [stem, key, proof.by])).toEqual([
      ['By now the town has a railway.', 'not-given', 'hedged'],
    ]);
  });
});

describe('a true statement', () => {
  const { hope, mill, ...rest } = town.facts;
  /** Of a hundred facts of one sort, how many have a true statement, and how many another. */
  const counted = (fact: typeof hope, others: Bank['facts']): number[] => {
    const keys = Array.from({ length: 100 }, (_, i) => {
      const bank = townWith({ facts: { [`fact ${i}`]: fact!, ...others } });
      return of('true-false-not-given', bank).flatMap(({ key, target }) => (target === `fact ${i}` ? [key] : []));
    });
    return [
      keys.filter((some) => some.includes('true')),
      keys.filter((some) => some.some((key) => key !== 'true')),
    ].map(({ length }) => length);
  };

  it('stands aside, all but a few times, where the other can be not given, which few can', () => {
    const [right = 0, other] = counted(hope, {});
    expect(other).toBe(100);
    expect(right).toBeGreaterThan(10);
    expect(right).toBeLessThan(30);
  });

  it('stands aside a few times where the other is false', () => {
    const [right = 0, other] = counted(mill, rest);
    expect(other).toBe(100);
    expect(right).toBeGreaterThan(70);
    expect(right).toBeLessThan(90);
  });
});

describe('a computed number', () => {
  const asks = (computes: object) =>
    of(
      'numeric',
      townWith({
        questions: {
          years: {
            kind: 'numeric',
            skill: 'infer',
            stem: 'How many years are between the two?',
            evidence: [townQuote('The mill was built in 1890 by Ada Holm.')],
            rationale: 'Take one from the other.',
            unit: 'years',
            computes: computes as never,
          },
        },
      }),
    );
  const year = (fact: string) => ({ fact, slot: 'year' });

  it('is worked out from numbers that facts state, shows its steps and uses the facts up', () => {
    const [item] = asks({ by: 'difference', of: [year('school'), year('mill')] });
    expect(item).toMatchObject({ key: 20, steps: '1910 − 1890 = 20', uses: ['years', 'school', 'mill'] });
    expect(item?.rationale).toBe('Take one from the other. 1910 − 1890 = 20');
  });

  it.each([
    ['sum', [2, 3], 5],
    ['product', [year('mill'), 2], 3780],
    ['ratio', [3, 4], 0.75],
    ['before-growth', [132, 32], 100],
  ])('by %s', (by, operands, key) => {
    expect(asks({ by, of: operands })[0]?.key).toBeCloseTo(key);
  });

  it('is refused where a number is missing', () => {
    expect(asks({ by: 'sum', of: [{ fact: 'hope', slot: 'hope' }, 1] })).toEqual([]);
    expect(asks({ by: 'ratio', of: [1, 0] })).toEqual([]);
  });
});

it('every kind is made of facts or of a question, and none of them twice', () => {
  const items = [...enumerateItems(town)];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

describe('a statement', () => {
  it('is judged by what it says, not by what the stem says beside', () => {
    const year = town.relations['building']!.slots['year']!;
    const less = { ...building, slots: { ...building.slots, year }, states: 'A house was raised in {year}.' };
    const models = { year: { relation: 'building', asks: 'year', stem: 'In which year was {house} raised?' } };
    const bank = townWith({ relations: { ...town.relations, building: less }, models });
    expect(of('true-false-not-given', bank).filter(({ key }) => key === 'false')).toEqual([]);
  });

  it('uses up the fact to which a wrong filler belongs, which would give it away', () => {
    const models = { year: { relation: 'building', asks: 'year', stem: 'In which year was {house} raised?' } };
    const wrong = of('true-false-not-given', townWith({ models })).filter(({ key }) => key === 'false');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { uses } of wrong) expect(uses).toHaveLength(2);
  });
});

describe('a limit', () => {
  it('is not asked as a number, for many keep to it', () => {
    const y1890 = { ...town.entities['y1890']!, bound: 'above' as const };
    const models = {
      year: { relation: 'building', asks: 'year', stem: 'In which year was {house} raised?', unit: '' },
    };
    const bank = townWith({ models, entities: { ...town.entities, y1890 } });
    expect(of('numeric', bank).map(({ target }) => target)).toEqual(['school', 'bridge', 'tower']);
  });
});

it('a fact that lacks what its stem or its sentence names makes no item', () => {
  const mill = { ...town.facts['mill']!, slots: { year: 'y1890', builder: 'ada', house: 'gone' } };
  const bank = townWith({ facts: { ...town.facts, mill } });
  expect([...enumerateItems(bank)].filter(({ target }) => target === 'mill')).toEqual([]);
});

it('a question with a great many distractors makes no more items than are kept', () => {
  const distractors = Array.from({ length: 200 }, (_, i) => ({
    text: `House ${i}`,
    rationale: 'No.',
    misreading: 'not-in-text' as const,
  }));
  const evidence = [townQuote('Nobody has seen one yet.')] as const;
  const base = {
    kind: 'choice',
    skill: 'infer',
    stem: 'Which one is it?',
    evidence,
    rationale: 'So.',
    key: 'Hut 1',
  } as const;
  const questions = { many: { ...base, distractors: distractors as never } };
  expect(of('choice', townWith({ questions })).filter(({ target }) => target === 'many')).toHaveLength(8);
});

describe('two items of one quiz', () => {
  it('never show one the very passage that proves the fact of the other, in whatever words', () => {
    for (let i = 0; i < 200; i++) {
      const { items } = generateQuiz(town, { seed: `${i}`, length: 6 });
      for (const from of items)
        for (const to of items) {
          if (from === to) continue;
          const sentences = 'support' in from ? from.support.options : from.kind === 'evidence' ? from.options : [];
          const shown = [...from.evidence.map(({ quote }) => quote), ...sentences.map(({ text }) => text)];
          for (const { quote } of to.evidence) expect(shown.filter((text) => text.includes(quote))).toEqual([]);
        }
    }
  });
});

it('the verdicts of a quiz’s statements come round: of three there is one of each, but where what is left allows none', () => {
  let [three, alike] = [0, 0];
  for (let i = 0; i < 300; i++) {
    const { items } = generateQuiz(visit, { seed: `${i}` });
    const verdicts = items.flatMap((item) => (item.kind === 'true-false-not-given' ? [item.key] : []));
    if (verdicts.length !== 3) continue;
    three++;
    if (new Set(verdicts).size < 3) alike++;
  }
  expect(three).toBeGreaterThan(50);
  expect(alike).toBeLessThan(three / 50);
});

describe('what a hostile bank would bring about', () => {
  const flood = { ...town.entities['y1950']!, label: 'the year of the flood' };
  const { value: _, ...valueless } = flood;
  const first = (bank: Bank) => of('choice', bank).filter(({ stem }) => stem === 'Which of these came first?');

  it('no first of things without a value', () => {
    const { tower, ...others } = town.facts;
    const bank = townWith({
      entities: { ...town.entities, y1950: valueless },
      facts: { tower: tower!, ...others },
    });
    const items = first(bank);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.uses).not.toContain('tower');
  });

  it('no first where a limit leaves open which it is', () => {
    const y1910 = { kind: 'year', label: 'before 1895', value: 1895, bound: 'below' as const };
    const bank = townWith({ entities: { ...town.entities, y1910 } });
    const items = first(bank);
    expect(items.length).toBeGreaterThan(0);
    for (const { uses } of items) expect(uses.includes('mill') && uses.includes('school')).toBe(false);
  });

  it('no number where two are right', () => {
    const year = { ...building.slots['year']!, given: ['builder'] };
    const relations = { ...town.relations, building: { ...building, slots: { ...building.slots, year } } };
    const school = { ...town.facts['school']!, slots: { house: 'school', year: 'y1910', builder: 'ada' } };
    const models = {
      year: { relation: 'building', asks: 'year', stem: 'In which year did {builder} build?', unit: '' },
    };
    const bank = townWith({ relations, models, facts: { ...town.facts, school } });
    expect(of('numeric', bank).map(({ target }) => target)).toEqual(['bridge', 'tower']);
  });

  it('no number worked out of a limit, and none below zero', () => {
    const y1890 = { ...town.entities['y1890']!, bound: 'below' as const };
    const ask = (entities: Bank['entities'], fact: [string, string]) =>
      of(
        'numeric',
        townWith({
          entities,
          questions: {
            years: {
              kind: 'numeric',
              skill: 'infer',
              stem: 'How many years are between the two?',
              evidence: [townQuote('The mill was built in 1890 by Ada Holm.')],
              rationale: 'Take one from the other.',
              unit: 'years',
              computes: {
                by: 'difference',
                of: [
                  { fact: fact[0], slot: 'year' },
                  { fact: fact[1], slot: 'year' },
                ],
              },
            },
          },
        }),
      );
    expect(ask({ ...town.entities, y1890 }, ['school', 'mill'])).toEqual([]);
    expect(ask(town.entities, ['mill', 'school'])).toEqual([]);
  });

  it('no typed name that another label or a word of the article is mistaken for', () => {
    const entities = {
      ...town.entities,
      bo: { kind: 'person', label: 'Bo Kernel' },
      other: { kind: 'firm', label: 'Bo Kernal' },
    };
    const [item] = of('short-answer', townWith({ entities })).filter(({ target }) => target === 'school');
    expect(item?.rivals.map(({ text }) => text)).toContain('Bo Kernal');
    expect(item && gradeResponse(item, { kind: 'short-answer', text: 'Bo Kernal' }).correct).toBe(false);
    expect(item && gradeResponse(item, { kind: 'short-answer', text: 'Bo Kernek' }).correct).toBe(true);
  });

  it('no sentence beside the one that proves, that names the key with an ending', () => {
    const article = { text: `${town.article.text}\n\nThe mill was Ada Holm’s work, says a plaque on its door.` };
    for (const { options, target } of of('evidence', townWith({ article })))
      if (target === 'mill') expect(options.map(({ text }) => text).join()).not.toContain('plaque');
  });

  it('no entry and no stem that prints its own answer', () => {
    const mill = { kind: 'house', label: 'the Holm mill' };
    const bank = townWith({ entities: { ...town.entities, mill } });
    expect(of('matching', bank)).toEqual([]);
    expect(of('short-answer', bank).map(({ target }) => target)).not.toContain('mill');
  });

  it('no set of rows that grows with the bank', () => {
    const many = Array.from({ length: 300 }, (_each, i) => i);
    const entities = Object.fromEntries(
      many.flatMap((i) => [
        [`h${i}`, { kind: 'house', label: `house ${i}` }],
        [`y${i}`, { kind: 'year', label: `${1000 + i}`, value: 1000 + i }],
      ]),
    );
    const facts = Object.fromEntries(
      many.map((i) => [`f${i}`, { ...town.facts['mill']!, slots: { house: `h${i}`, year: `y${i}`, builder: 'ada' } }]),
    );
    const bank = townWith({ entities: { ...town.entities, ...entities }, facts, questions: {} });
    expect(of('ordering', bank).length).toBeLessThanOrEqual(300 * 6);
  });
});
