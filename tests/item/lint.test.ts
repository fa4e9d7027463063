import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../src/item/item.js';
import { lint } from '../../src/item/lint.js';
import { words } from '../../src/text/fold.js';
import { choice, number, statement } from '../support/items.js';

const article = ` ${words('Thanks to mutual visa waivers, a total of 600,000 journeys were recorded.').join(' ')} `;
const rules = (item: Parameters<typeof lint>[0]) => lint(item, article).map((fault) => fault.rule);

const withTexts = (...texts: string[]): ChoiceItem => {
  const item = choice('t', texts.length);
  return { ...item, options: item.options.map((option, i) => ({ ...option, text: texts[i] ?? '' })) };
};

describe('lint', () => {
  it('finds nothing in sound items', () => {
    expect(rules(withTexts('Green tea', 'Black tea', 'White wine', 'Cold milk'))).toEqual([]);
    expect(rules(statement('t'))).toEqual([]);
    expect(rules(number('t'))).toEqual([]);
  });

  it.each<[why: string, rule: string, item: Parameters<typeof lint>[0]]>([
    [
      'five words of the article in the stem',
      '12a',
      { ...number('t'), stem: 'Why was a total of 600,000 journeys counted?' },
    ],
    ['a slot left in the stem', 'stem', { ...number('t'), stem: 'When did {who} come?' }],
    ['a stem that is no question', '12', { ...number('t'), stem: 'The number of journeys' }],
    ['a negative stem in a generated item', '7', { ...number('t'), source: 'fact', stem: 'Which was not there?' }],
    ['a stem that asks nothing', '13', { ...number('t'), stem: 'Which of these is true?' }],
    ['no key among the options', 'key', { ...choice('t'), key: 'gone' }],
    ['two options only', 'options', withTexts('Tea', 'Milk')],
    ['two options that are alike', '9', withTexts('Green tea', 'green tea', 'Cold milk')],
    ['an option that holds another', '9', withTexts('Tea', 'Green tea', 'Milk')],
    ['one option far longer', '1', withTexts('Green tea', 'Black tea', 'Cold milk that stood on the table all day')],
    ['capitals that differ', '5', withTexts('Green tea', 'black tea', 'Cold milk')],
    ['final marks that differ', '5', withTexts('Green tea.', 'Black tea', 'Cold milk')],
    ['an option that stands for all', '6', withTexts('Green tea', 'Black tea', 'All of the above')],
    ['an absolute word in one option', '8', withTexts('Always tea', 'Black tea', 'Cold milk')],
    ['a hedged word in one option', '8', withTexts('Perhaps tea', 'Probably tea', 'Cold milk')],
    ['an option more than two words from the key', '16', withTexts('Green tea', 'Tea as it is cut', 'Cold milk')],
    [
      'a word shared by stem and key alone',
      '2',
      { ...withTexts('Green hills', 'Black tea', 'Cold milk'), stem: 'What of hills?' },
    ],
    [
      'another number of its evidence within the tolerance',
      '15',
      {
        ...number('t'),
        tolerance: 1,
        evidence: [{ quote: 'By 42 it grew.', start: 0, end: 14, prefix: '', suffix: '' }],
      },
    ],
    [
      'a rival within the tolerance',
      '15',
      { ...number('t'), tolerance: 1, rivals: [{ value: 40, rationale: 'No.', misreading: 'other-number' }] },
    ],
  ])('reports %s', (_why, rule, item) => expect(rules(item)).toContain(rule));

  it('lets a stem quote the article in quotation marks', () => {
    expect(rules({ ...number('t'), stem: 'What does “a total of 600,000 journeys were recorded” mean?' })).toEqual([]);
  });

  it('holds rules about English to English alone', () => {
    expect(rules({ ...withTexts('Always tea', 'Black tea', 'Cold milk'), lang: 'kk' })).toEqual([]);
  });
});
