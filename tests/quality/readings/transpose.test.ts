import { describe, expect, it } from 'vitest';
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { indexOf } from '../../../src/generation/bank-index.js';
import { enumerateItems, gradeResponse, type Item } from '../../../src/index.js';
import { responseTo } from './grade.js';
import { figures, names } from './names.js';
import { filesOf } from './run.js';
import { ablationOf } from './sheets.js';
import { shownAs } from './shown.js';
import { transposed, transposedItem } from './transpose.js';

const index = indexOf(bank);
const items = [...enumerateItems(bank)];
const printed = (item: Item): string => {
  const { stem, options = [], entries = [], secondPart } = shownAs('', item);
  const labels = [...options, ...entries, ...(secondPart?.sentences ?? [])].map(({ text }) => text);
  return [stem, secondPart?.stem ?? '', ...labels, item.kind === 'numeric' ? item.unit : ''].join('\n');
};
const original = [index.article.text, ...items.map(printed)].join('\n');
const moved = [transposed(index.article.text), ...items.map((item) => printed(transposedItem(item)))].join('\n');

/** Words with a capital inside a line, abbreviations, and all that has a figure in it. */
const namesIn = (text: string): string[] => [
  ...new Set(text.match(/(?<=[\p{L}\p{N},;] [“‘’]?)\p{Lu}\p{L}*|\p{Lu}{2,}|\p{N}[\p{N},]*\p{N}/gu)),
];

/** Words for a kind of thing, which many countries have. */
const plain =
  'The President State Foreign Ministry Center Studies Central Western West Terminal Expressway Express Railway Wind Farm Oil Refinery Hydroelectric Power Station Case Study';

/** Whether the text has the words, in whatever case, as words of their own. */
const holds = (text: string, words: string): boolean => {
  const sought = words.replace(/[$.]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${sought}(?![\p{L}\p{N}])`, 'iu').test(text);
};

describe('the article and its items under other names', () => {
  it('have none of the names and figures left on any sheet', () => {
    const files = ablationOf(index).sheets.flatMap((sheet) => Object.values(filesOf(sheet, 'ablation')));
    const text = files.join('\n');
    expect(Object.keys(names).filter((name) => holds(text, name))).toEqual([]);
  });
  it('print no name and no figure but those put in, and words for a kind of thing', () => {
    const may = new Set(
      [...Object.values(names), plain].flatMap((text) => text.match(/\p{L}+|\p{N}[\p{N},]*/gu) ?? []),
    );
    expect(namesIn(moved).filter((name) => !may.has(name))).toEqual([]);
  });
  it('tell apart all that was apart before, and take no name that the article has', () => {
    const countries = ['Chinese', 'Sino'];
    const others = Object.entries(names).filter(([name]) => !countries.includes(name));
    expect(new Set(others.map(([, other]) => other)).size).toBe(others.length);
    const figuresOf = Object.values(names).filter((other) => holds(original, other));
    expect(figuresOf).toEqual([]);
    expect(names['Sino']).toBe(names['Chinese']);
  });
  it('exchange nothing that neither the article nor an item has', () => {
    const hidden = items.flatMap((item) => ('accepted' in item ? item.accepted : [])).join('\n');
    expect(Object.keys(names).filter((name) => !holds(`${original}\n${hidden}`, name))).toEqual([]);
  });
  it('put “a” and “an” where they belong', () => {
    expect(moved.match(/\ba (?:[aeio]|u(?!n[i]))\w*|\ban (?![aeiou])\w+/gi)).toBeNull();
  });
  it('keep options that have an order in it', () => {
    const orders = items.flatMap((item) =>
      'ordered' in item && item.ordered ? [item.options.map(({ text }) => Number(transposed(text)))] : [],
    );
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.filter((order) => order.some((year, i) => year <= (order[i - 1] ?? 0)))).toEqual([]);
  });
});

describe('an item under other names', () => {
  const numeric = items.filter((item) => item.kind === 'numeric');
  const asked = new Map(numeric.map((item) => [item.target, transposedItem(item)]));
  const rightFor = (target: string, response: unknown): boolean => {
    const item = asked.get(target);
    return item !== undefined && gradeResponse(item, responseTo(item, response)).correct;
  };
  it('has a number as its key that stands in its evidence, unless it is computed', () => {
    const computed = ['visits-before-2022', 'years-to-upgrade', 'earlier-value'];
    const words: Readonly<Record<number, string>> = { 2: 'second', 5: 'five', 7: 'seventh', 17: '17th' };
    const missing = [...asked].filter(
      ([target, item]) =>
        !computed.includes(target) &&
        !item.evidence.some(({ quote }) =>
          holds(
            quote,
            words[Number(item.key)] ??
              Number(item.key)
                .toLocaleString('en')
                .replace(/^(\d),(?=\d{3}$)/, '$1'),
          ),
        ),
    );
    expect(missing.map(([target]) => target)).toEqual([]);
    expect(Object.keys(figures).filter((target) => !asked.has(target))).toEqual([]);
  });
  it('computes from the figures of the moved article', () => {
    expect(rightFor('visits-before-2022', 5)).toBe(true);
    expect(rightFor('years-to-upgrade', '5 years')).toBe(true);
    expect(rightFor('earlier-value', '45 billion crowns')).toBe(true);
    expect(rightFor('earlier-value', 31)).toBe(false);
  });
  it('has a key that no one knows who knows the world', () => {
    const typed = items.filter((item) => ['numeric', 'short-answer'].includes(item.kind));
    const known = typed.filter((item) => {
      const key = item.kind === 'short-answer' || item.kind === 'numeric' ? item.key : '';
      return gradeResponse(transposedItem(item), responseTo(item, key)).correct;
    });
    // The second visit in less than two years has stayed the second.
    expect(known.map(({ target }) => target)).toEqual(['recent-visits']);
  });
});
