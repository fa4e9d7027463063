import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import type { ChoiceItem, Item, ItemKind, ItemOf, Option } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { damaged } from './answers.js';
import { hasOneKey } from './checker-items.js';
import { checkItem, checkOrder, checkQuiz, chiSquare, positionsOf, type Finding } from './checker.js';
import { verdictOn } from './checker-facts.js';
import { knowledgeAbout } from './tables-of.js';

const { text } = bank.article;
const know = knowledgeAbout(bank.id);
const space = [...enumerateItems(bank)];

/** The first item of the bank that fits, and of which nothing is wrong before a fault is planted. */
const real = <K extends ItemKind>(kind: K, fits: (item: ItemOf<K>) => boolean = () => true): ItemOf<K> => {
  for (const item of space)
    if (isOf(item, kind) && fits(item) && checkItem(item, text).length + checkOrder(item).length === 0) return item;
  throw new Error(`the bank has no ${kind} to plant this fault in`);
};
const isOf = <K extends ItemKind>(item: Item, kind: K): item is ItemOf<K> => item.kind === kind;

const keyOf = (item: ChoiceItem): Option => {
  const key = item.options.find(({ id }) => id === item.key);
  if (!key) throw new Error('no key');
  return key;
};
/** The item with the text of one wrong option replaced. */
const withWrong = (item: ChoiceItem, wrong: string): ChoiceItem => {
  const at = item.options.findIndex(({ id }) => id !== item.key);
  return { ...item, options: item.options.map((option, i) => (i === at ? { ...option, text: wrong } : option)) };
};
const passage = (quote: string): Item['evidence'][number] => {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { quote, start, end, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
};

const lines = (findings: readonly Finding[]): string[] => findings.map(({ check, found }) => `${check}: ${found}`);
const caught = (item: Item): string => lines([...checkItem(item, text), ...checkOrder(item)]).join('\n');

const fact = (model: string) => (item: Item) => item.source === 'fact' && item.model === model;
const facts = (item: Item): boolean => item.source === 'fact';

describe('the checker of items', () => {
  it('sees two labels swapped between key and distractor', () => {
    const item = real('choice', facts);
    const key = keyOf(item);
    const other = item.options.find((option) => option !== key);
    const swapped = { ...item, key: other?.id ?? '' };
    expect(caught(swapped)).toMatch(/answer: the key .+ is not right/);
    expect(caught(swapped)).toMatch(/answer: the distractor .+ is right/);
  });
  it('sees another name of the key as a distractor', () => {
    const item = real('choice', fact('unique/speaker'));
    expect(caught(withWrong(item, 'the President of China'))).toMatch(/is right|another name/);
  });
  it('sees an alias that no row lists', () => {
    const item = real('choice', fact('unique/speaker'));
    expect(caught(withWrong(item, 'the Chinese side'))).toMatch(/unsafe: /);
    expect(caught(withWrong(item, 'Chinese Foreign Ministry'))).toMatch(/unsafe: China’s Foreign Ministry/);
  });
  it('sees what holds the key as a distractor', () => {
    const item = real('choice', fact('unique/speaker'));
    expect(caught(withWrong(item, 'the two heads of state'))).toMatch(/contains .+, which is right/);
  });
  it('sees what the key holds as a distractor', () => {
    const item = real('choice', fact('previous-visit/year'));
    expect(caught(withWrong(item, 'September'))).toMatch(/is contained in .+, which is right/);
  });
  it('sees a distractor that can be defended', () => {
    const item = real('choice', fact('previous-visit/year'));
    expect(caught(withWrong(item, '2013'))).toMatch(/distractor 2013 is unsafe/);
  });
  it('sees a member of an open list in a question on what is so', () => {
    const item = real('choice', fact('bri-progress/area'));
    expect(caught({ ...item, stem: 'In what have BRI projects led to progress?' })).toMatch(/asks what is so/);
  });
  it('sees a stem that leaves a second answer open', () => {
    const item = real('numeric', fact('visit-count/number'));
    expect(caught({ ...item, stem: 'Which visit to Kazakhstan is this?' })).toMatch(/the stem lacks/);
  });
  it('sees the key printed twice', () => {
    const item = real('choice');
    expect(caught(withWrong(item, keyOf(item).text))).toMatch(/options: two options read/);
  });
  it('sees a distractor repeated', () => {
    const item = real('choice', ({ options }) => options.length > 2);
    const wrong = item.options.filter(({ id }) => id !== item.key).at(-1)?.text ?? '';
    expect(caught(withWrong(item, wrong))).toMatch(/options: two options read/);
  });
  it('sees a key that is no option, and one that is two', () => {
    const item = real('choice');
    expect(caught({ ...item, key: 'nobody' })).toMatch(/0 options are the key/);
    const both = { ...item, options: item.options.map((option) => ({ ...option, id: item.key })) };
    expect(caught(both)).toMatch(/options are the key/);
  });
  it('sees two options and five', () => {
    const item = real('choice');
    expect(caught({ ...item, options: item.options.slice(0, 2) })).toMatch(/2 options/);
    const five = [...item.options, ...item.options]
      .slice(0, 5)
      .map((option, i) => ({ ...option, id: `${i}`, text: `x${i}` }));
    expect(caught({ ...item, options: five })).toMatch(/5 options/);
  });
  it('sees numbers out of order', () => {
    const item = real('choice', ({ ordered }) => ordered);
    expect(caught({ ...item, options: [...item.options].reverse() })).toMatch(/order: its numbers do not ascend/);
    expect(caught({ ...item, ordered: false })).toMatch(/order: its options are numbers and are shuffled/);
  });

  it('sees a wrong number, a wrong unit and a tolerance that takes in too much', () => {
    const item = real('numeric', facts);
    expect(caught({ ...item, key: item.key + 1 })).toMatch(/answer: the key .+ is not/);
    expect(caught({ ...item, scale: item.scale * 1000 })).toMatch(/answer: the key .+ is not/);
    expect(caught({ ...item, tolerance: 2 })).toMatch(/tolerance 2 is wider/);
    expect(caught({ ...item, keyText: '17' })).toMatch(/key as shown, 17, is not right/);
  });
  it('sees a rival number that is right, or unsafe', () => {
    const misreading = 'other-number';
    const item = real('numeric', fact('visit-count/number'));
    const withRival = (value: number): Item => ({ ...item, rivals: [{ value, rationale: 'No.', misreading }] });
    expect(caught(withRival(item.key))).toMatch(/rival 5 is right/);
    expect(caught(withRival(2))).toMatch(/rival 2 is unsafe/);
    expect(caught(withRival(9))).toBe('');
  });

  it('sees every wrong verdict', () => {
    const verdicts = ['true', 'false', 'not-given'] as const;
    const statements = space.filter((item) => isOf(item, 'true-false-not-given') && facts(item));
    expect(statements.length).toBeGreaterThan(0);
    for (const item of statements)
      for (const key of verdicts)
        if (isOf(item, 'true-false-not-given') && key !== item.key)
          expect(caught({ ...item, key }), item.stem).toMatch(/answer: the verdict is/);
  });
  it('gives no verdict on a filler that can be defended, and none on two wrong ones at once', () => {
    expect(verdictOn(know, 'The things that Kazakhstan sells to China include coal.')).toMatchObject({
      none: expect.stringContaining('unsafe'),
    });
    expect(
      verdictOn(
        know,
        'In 2013, on a visit to China, Xi Jinping agreed on a “permanent comprehensive strategic partnership”.',
      ),
    ).toMatchObject({
      none: expect.stringContaining('2 places'),
    });
  });
  it('passes over no fact that it has no row for', () => {
    expect(caught({ ...real('choice', facts), model: 'moon/phase' })).toMatch(/unmapped: no row/);
    expect(caught({ ...real('true-false-not-given', facts), stem: 'The moon was full.' })).toMatch(/unmapped: no row/);
  });

  it('sees evidence that is not the article’s', () => {
    const item = real('choice');
    const [first] = item.evidence;
    const faulty: [Partial<typeof first>, RegExp][] = [
      [{ quote: first.quote.replace(/\w+/, 'Nobody') }, /stands 0 times/],
      [{ start: first.start + 1, end: first.end + 1 }, /offsets hold other words/],
      [{ prefix: `${first.prefix.slice(1)}x` }, /prefix is not/],
      [{ suffix: `x${first.suffix.slice(1)}` }, /suffix is not/],
    ];
    for (const [fault, message] of faulty)
      expect(caught({ ...item, evidence: [{ ...first, ...fault }] })).toMatch(message);
  });
  it('sees evidence that stands in the article more than once', () => {
    expect(caught({ ...real('choice'), evidence: [passage('people-to-people exchanges')] })).toMatch(/stands \d times/);
  });
  it('sees evidence that runs over the end of a sentence', () => {
    const quote = 'reach $41 billion. Kazakhstan’s main exports';
    expect(caught({ ...real('choice'), evidence: [passage(quote)] })).toMatch(/over the end of a sentence/);
  });
  it('sees each damaged spot as evidence, in part and whole, and in a stem', () => {
    const item = real('choice');
    for (const { quote } of damaged) {
      const half = quote.split(' ').slice(0, -1).join(' ');
      const part = text.split(half).length === 2 ? half : quote;
      expect(caught({ ...item, evidence: [passage(quote)] }), quote).toMatch(/damage: .+ touches/);
      expect(caught({ ...item, evidence: [passage(part)] }), part).toMatch(/damage: .+ touches/);
      expect(caught({ ...item, stem: `What is ${quote}?` }), quote).toMatch(/damage: .+ repeats/);
    }
  });
  it('sees damage in what refutes a distractor', () => {
    const item = real('choice', ({ source }) => source === 'authored');
    const refutedBy = passage('This marks a glorious breakdown in');
    const options = item.options.map((option) =>
      'proof' in option ? { ...option, proof: { by: 'authored' as const, refutedBy } } : option,
    );
    expect(caught({ ...item, options })).toMatch(/damage: .+ touches/);
  });
  it('sees a block that is not where the evidence stands', () => {
    const item = real('choice');
    expect(caught({ ...item, block: item.block + 1 })).toMatch(/block: says/);
  });
});

/** A quiz of which the checker of quizzes finds nothing, with items put in the place of some. */
const clean = ((): Quiz => {
  for (let seed = 0; seed < 500; seed++) {
    const quiz = generateQuiz(bank, { seed: `clean ${seed}`, length: 10 });
    const shuffled = quiz.items.filter((item) => item.kind === 'choice' && !item.ordered && item.options.length === 4);
    if (checkQuiz(quiz).length === 0 && shuffled.length >= 3) return quiz;
  }
  throw new Error('no clean quiz');
})();
const planted = (change: (item: Item, i: number) => Item): string[] =>
  lines(checkQuiz({ ...clean, items: clean.items.map(change) }));

describe('the checker of quizzes', () => {
  it('finds nothing in a good quiz', () => {
    expect(planted((item) => item)).toEqual([]);
  });
  it('sees a target asked twice, and an id', () => {
    const [first] = clean.items;
    expect(planted((item, i) => (i === 1 && first ? { ...item, target: first.target } : item))).toContain(
      `targets: asked twice: ${first?.target}`,
    );
    expect(planted((item, i) => (i === 1 && first ? { ...item, uses: [item.target, first.target] } : item))).toContain(
      `uses: rests on twice: ${first?.target}`,
    );
    expect(planted((item, i) => (i === 1 && first ? { ...item, id: first.id } : item))).toContain(
      `ids: twice: ${first?.id}`,
    );
  });
  it.each(['stem', 'rationale'] as const)('sees a fact given away by another item’s %s', (where) => {
    const year = real('choice', fact('silk-road/year'));
    const told = 'Xi made his proposal in Kazakhstan in 2013.';
    const quiz = planted((item, i) => (i === 0 ? year : i === 1 ? { ...item, [where]: told } : item));
    expect(quiz.filter((line) => line.startsWith('leak: '))).toEqual(
      expect.arrayContaining([expect.stringMatching(/prints the key 2013 together with Xi/)]),
    );
  });
  it('sees a fact given away by another item’s evidence', () => {
    const year = real('choice', fact('silk-road/year'));
    const quote = passage('It was in Kazakhstan in 2013 that Xi first proposed');
    const quiz = planted((item, i) => (i === 0 ? year : i === 1 ? { ...item, evidence: [quote] } : item));
    expect(quiz.join('\n')).toMatch(/leak: .+ the key 2013/);
  });
  it('sees a fact’s proof shown by another item, though no name of the stem stands in it', () => {
    const data = real('choice', fact('goods-data/source'));
    const quote = passage('according to Kazakh government data');
    const quiz = planted((item, i) => (i === 0 ? data : i === 1 ? { ...item, evidence: [quote] } : item));
    expect(quiz.join('\n')).toMatch(/leak: .+ shows its proof with the key Kazakh government/);
  });
  it('sees a statement given away', () => {
    const statement = real('true-false-not-given', (item) => facts(item) && item.model === 'arrival/weekday');
    // In the place of the one that shows the sentence anyway.
    const at = clean.items.findIndex((item) => item.target === 'remark-before-arrival');
    const quiz = planted((item, i) =>
      i === at ? statement : i === at + 1 ? { ...item, rationale: 'Xi Jinping came on Tuesday.' } : item,
    );
    expect(quiz.join('\n')).toMatch(/leak: .+ prints the key Tuesday together with/);
  });
  it('sees the key of a hand-written question in another item', () => {
    const at = clean.items.findIndex((item) => item.source === 'authored' && item.kind === 'choice');
    const written = clean.items[at];
    const key = written?.kind === 'choice' ? keyOf(written).text : '';
    const quiz = planted((item, i) => (i === (at + 1) % 10 ? { ...item, rationale: `Yes: ${key}.` } : item));
    expect(quiz.join('\n')).toContain(`prints the key ${key}`);
  });
  it('sees the key always first', () => {
    const quiz = planted((item) =>
      hasOneKey(item) && !item.ordered
        ? { ...item, options: [...item.options].sort((a, b) => Number(b.id === item.key) - Number(a.id === item.key)) }
        : item,
    );
    expect(quiz.join('\n')).toMatch(/positions: keys of 4 options stand at \d, 0, 0, 0/);
  });
  it('sees the key too often first over many quizzes', () => {
    expect(chiSquare([2600, 2400, 2500, 2500])).toBeCloseTo(8);
    expect(chiSquare([2700, 2400, 2450, 2450])).toBeGreaterThan(11.345);
    expect(positionsOf(clean.items).size).toBeGreaterThan(0);
  });
  it('sees a quiz that is short, and one that says so itself', () => {
    expect(lines(checkQuiz({ ...clean, items: clean.items.slice(1) }))).toContain('length: 9 items, not 10');
    const shortfall = [{ process: 'infer', wanted: 3, got: 2, reason: 'no-targets' }] as const;
    expect(lines(checkQuiz({ ...clean, shortfall })).join('\n')).toMatch(/shortfall: /);
  });
  it('sees a mix that was not asked for', () => {
    expect(planted((item) => ({ ...item, block: item.block % 3 })).join('\n')).toMatch(/blocks: \d blocks/);
    expect(planted((item, i) => ({ ...item, source: i < 7 ? 'fact' : item.source })).join('\n')).toMatch(
      /facts: \d+ items/,
    );
    expect(planted((item, i) => ({ ...item, skill: i < 3 ? 'vocabulary' : item.skill })).join('\n')).toMatch(
      /vocabulary: [34]/,
    );
    expect(planted((item) => ({ ...item, skill: 'retrieve' }))).toContain('shares: 10 items under retrieve, not 2');
  });
});
