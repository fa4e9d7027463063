import { describe, expect, it } from 'vitest';
import { blindCreditOf } from './checker-blind.js';
import { leak } from './checker-leaks.js';
import { real } from './planting.js';

const fact = ({ source }: { readonly source: string }): boolean => source === 'fact';

describe('the checker of blind credit', () => {
  it.each([
    'choice',
    'true-false-not-given',
    'numeric',
    'cloze',
    'short-answer',
    'multiple-response',
    'matching',
    'categorise',
    'ordering',
    'evidence',
    'two-part',
  ] as const)('sees a wrong one of %s', (kind) => {
    const { item, caught } = real(kind);
    expect(blindCreditOf(item)).toBeDefined();
    expect(caught({ blindCredit: item.blindCredit + 0.01 })).toMatch(/blind: says that guessing earns/);
  });
});

describe('the checker of leaks', () => {
  const other = real('numeric', ({ model }) => model === 'visit-count/number');
  it('sees an entry told with its option', () => {
    const { item, know } = real('categorise', ({ model }) => model === 'sale/seller/each');
    const told = { ...other.item, rationale: 'Among others Kazakhstan sells crude oil.' };
    expect(leak(item, told, know)).toMatch(/prints crude oil together with Kazakhstan/);
    expect(leak(item, other.item, know)).toBeUndefined();
  });
  it('sees what a sentence to be picked tells', () => {
    const { item, know } = real('choice', ({ model }) => model === 'previous-visit/year');
    const shown = real('evidence', ({ model }) => model === 'previous-visit/year');
    expect(
      leak(item, { ...shown.item, stem: 'Which?', rationale: 'So.', evidence: other.item.evidence }, know),
    ).toMatch(/prints the key 2022/);
  });
  it('sees the proof, and the answer, of a question that sentences are picked for', () => {
    const { item, know } = real('evidence', ({ model }) => model === 'previous-visit/year');
    expect(leak(item, { ...other.item, evidence: item.evidence }, know)).toMatch(/shows its proof with the key 2022/);
    expect(leak(item, { ...other.item, rationale: 'Xi Jinping came in 2022 as well.' }, know)).toMatch(
      /prints the key 2022 together with Xi/,
    );
    expect(leak(item, other.item, know)).toBeUndefined();
  });
  it('sees a typed answer, a right option among several, and the gap of a sentence', () => {
    const typed = real('short-answer', ({ model }) => model === 'drawings/finder');
    const told = { ...other.item, rationale: 'Ferro came upon the drawings of the lost bells.' };
    expect(leak(typed.item, told, typed.know)).toMatch(/prints the key Ferro/);
    const ticked = real('multiple-response', ({ model }) => model === 'sale/goods/all');
    expect(leak(ticked.item, { ...other.item, rationale: 'Kazakhstan sells metals.' }, ticked.know)).toMatch(
      /prints the key metals together with Kazakhstan/,
    );
    const gap = real('cloze', ({ model }) => model === 'silk-road/year');
    expect(leak(gap.item, { ...other.item, rationale: 'Xi was in Kazakhstan in 2013.' }, gap.know)).toMatch(
      /prints the key 2013/,
    );
  });
  it('sees the dates of two events that are to be ordered', () => {
    const { item, know } = real('ordering', fact);
    expect(
      leak(item, { ...other.item, evidence: [item.evidence[0], item.evidence[1] ?? item.evidence[0]] }, know),
    ).toMatch(/shows the proof of an order/);
    expect(leak(item, { ...other.item, evidence: [item.evidence[0]] }, know)).toBeUndefined();
  });
});
