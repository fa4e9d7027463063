import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/salt-tower/index.js';
import { canonical } from '../../src/bank/canonical.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { itemKinds, type ItemKind } from '../../src/item/item.js';
import { processOf, skills } from '../../src/item/skill.js';

const items = [...enumerateItems(bank)];
const kindsOf = (source: string): ItemKind[] =>
  itemKinds.filter((kind) => items.some((item) => item.kind === kind && item.source === source));
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the bank of the salt tower', () => {
  it('holds together', () => expect(checkBank(bank)).toEqual([]));

  it('written as JSON and read back is the same bank and gives the same quiz', () => {
    const read = parseBank(JSON.stringify(bank));
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(canonical(read.bank)).toBe(canonical(bank));
    expect(generateQuiz(read.bank, { seed: '7b' })).toEqual(generateQuiz(bank, { seed: '7b' }));
  });

  it('is made of every kind of item, by its facts as by its questions, and of every skill', () => {
    expect(kindsOf('fact')).toEqual(itemKinds);
    expect(kindsOf('authored')).toEqual(itemKinds);
    expect(skills.filter((skill) => !items.some((item) => item.skill === skill))).toEqual([]);
  });

  it('asks about each fact and each question', () => {
    expect([...new Set(items.map(({ target }) => target))].sort()).toEqual(
      [...Object.keys(bank.facts), ...Object.keys(bank.questions)].sort(),
    );
  });

  it('uses every closure, and all that an entity and a fact can say', () => {
    const closures = Object.values(bank.relations).flatMap(({ slots }) => Object.values(slots).map((s) => s.closure));
    expect([...new Set(closures)].sort()).toEqual(['attributed', 'exhaustive', 'functional', 'hedged', 'open']);
    const said = (records: object): Set<string> =>
      new Set(Object.values(records).flatMap((one: object) => Object.keys(one)));
    expect([...said(bank.entities)]).toEqual(expect.arrayContaining(['aliases', 'within', 'value', 'bound']));
    expect([...said(bank.facts)]).toEqual(expect.arrayContaining(['foils', 'misreads', 'veto', 'weak']));
    expect([...said(bank.relations)]).toEqual(expect.arrayContaining(['done', 'symmetric']));
    expect([...said(bank.models)]).toEqual(
      expect.arrayContaining(['each', 'skill', 'difficulty', 'kinds', 'unit', 'scale']),
    );
  });

  it('computes what the article leaves to be worked out', () => {
    const steps = Object.fromEntries(
      items.flatMap((item) => (item.kind === 'numeric' && item.steps ? [[item.target, item.steps]] : [])),
    );
    expect(steps).toEqual({
      'wren-before': '310 + 4 = 314',
      'climbers-2023': '10500 ÷ (1 + 25 ÷ 100) = 8400',
      'members-gained': '21 − 6 = 15',
      'agnes-to-wren': '2140 ÷ 310 ≈ 6.9',
    });
  });

  it('offers neither the valley that holds a village nor a limit, and no weight beyond the limit is called wrong', () => {
    const options = items.flatMap((item) => ('options' in item && item.source === 'fact' ? item.options : []));
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter(({ id }) => id === 'orenValley' || id === 'over900')).toEqual([]);
    const verdicts = items.flatMap((item) =>
      item.target === 'gift-weight' && item.kind === 'true-false-not-given' ? [`${item.key}: ${item.stem}`] : [],
    );
    // Of the two false ones that can be proven one is kept, so that neither verdict is the likelier.
    expect(verdicts).toHaveLength(2);
    expect(verdicts).toContain('true: The old metal that the people gave weighed more than 900 kg.');
    expect(verdicts.filter((line) => /^false: .* weighed (310|4) kg\.$/.test(line))).toHaveLength(1);
  });

  it('makes no statement of a plan but that it is one, and that what it names has not come about', () => {
    const verdicts = items.flatMap((item) =>
      item.kind === 'true-false-not-given' && item.model.startsWith('plan/') ? [`${item.key}: ${item.stem}`] : [],
    );
    expect(verdicts).toContain('not-given: The date of the lifting of the bells was 2 June.');
    expect(verdicts).toContain('not-given: The date of the first full peal was 6 June.');
    expect(verdicts.filter((line) => line.startsWith('not-given'))).toHaveLength(2);
  });

  it('has keys that are neither the longest nor the shortest too often where a person wrote the options', () => {
    const places = items.flatMap((item) => {
      if (item.source !== 'authored' || (item.kind !== 'choice' && item.kind !== 'two-part')) return [];
      const length = item.options.find(({ id }) => id === item.key)?.text.length ?? 0;
      const others = item.options.filter(({ id }) => id !== item.key).map(({ text }) => text.length);
      return [length > Math.max(...others) ? 'longest' : length < Math.min(...others) ? 'shortest' : 'between'];
    });
    expect(places.length).toBeGreaterThanOrEqual(10);
    for (const end of ['longest', 'shortest']) expect(count(places.join(' '), end) / places.length).toBeLessThan(0.34);
  });

  it('gives ten items in every quiz of two hundred, as the blueprint shares them', () => {
    const asked = new Set<string>();
    for (let i = 0; i < 200; i++) {
      const quiz = generateQuiz(bank, { seed: `s${i}` });
      expect(quiz.shortfall).toEqual([]);
      const shares = { retrieve: 0, infer: 0, integrate: 0, evaluate: 0 };
      for (const item of quiz.items) shares[processOf(item.skill)]++;
      expect(shares).toEqual({ retrieve: 2, infer: 3, integrate: 3, evaluate: 2 });
      for (const item of quiz.items) asked.add(item.kind);
    }
    expect([...asked].sort()).toEqual([...itemKinds].sort());
  });
});
