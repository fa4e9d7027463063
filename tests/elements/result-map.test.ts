import { describe, expect, it } from 'vitest';
import { mapOf } from '../../src/elements/result/map.js';
import { missedAgain } from '../../src/elements/result/again.js';
import { reviewedIn, type Reviewed } from '../../src/elements/result/reviewed.js';
import { readArticle } from '../../src/article/article.js';
import { advance } from '../../src/attempt/advance.js';
import type { Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { everyKind } from '../support/every-kind.js';
import { kindItems } from '../support/kind-items.js';

const text = 'A title\n\nOne is here. Two is here.\n\nThree is here. Four is here.';
const article = readArticle({ text });
const [first] = kindItems;
if (!first) throw new Error('no items');
const proved = (quote: string, block: number, correct: boolean): Reviewed => ({
  place: 0,
  item: { ...first[1], block, evidence: [{ quote, start: 0, end: 0, prefix: '', suffix: '' }] },
  outcome: { item: '', correct, credit: Number(correct), rationale: '' },
});
const states = (...items: Reviewed[]) =>
  mapOf(article, items).map(
    ({ sentences, asked, right }) => [sentences.map(({ state }) => state), asked, right] as const,
  );

describe('the map of an attempt', () => {
  it('has every sentence in its block, asked or not, right or missed', () => {
    expect(states(proved('Two is', 1, true), proved('Four is here.', 2, false))).toEqual([
      [['unasked'], 0, 0],
      [['unasked', 'right'], 1, 1],
      [['unasked', 'missed'], 1, 0],
    ]);
  });

  it('calls a sentence missed that proves a right and a missed item, and counts both', () => {
    const both = [proved('Two is', 1, true), proved('Two is', 1, false)];
    for (const order of [both, [...both].reverse()]) expect(states(...order)[1]).toEqual([['unasked', 'missed'], 2, 1]);
  });

  it('marks every sentence that evidence runs over, and passes over evidence that the article lacks', () => {
    expect(states(proved('here. Two', 1, true))[1]?.[0]).toEqual(['right', 'right']);
    expect(states(proved('Five is here.', 1, true)).flatMap(([each]) => [...each])).not.toContain('right');
  });
});

describe('what was missed', () => {
  const quiz = generateQuiz(everyKind, { seed: 'a', length: 10 });
  const done = (right: number): Finished => {
    const test = startAttempt(quiz, { id: 'x', mode: 'test' });
    const end = advance(test, { type: 'finish', elapsed: 0 });
    if (end.status !== 'finished') throw new Error(end.status);
    const graded = end.graded.map((one, i) => ({ ...one, outcome: { ...one.outcome, correct: i < right } }));
    return { ...end, graded };
  };

  it('is asked again and nothing else, with the same options in places of their own', () => {
    const again = missedAgain(done(4), 'other');
    expect(again.items.map(({ id }) => id)).toEqual(quiz.items.slice(4).map(({ id }) => id));
    for (const [i, item] of again.items.entries()) {
      const before = quiz.items[i + 4];
      if (!('options' in item) || !before || !('options' in before)) continue;
      expect([...item.options].map(({ id }) => id).sort()).toEqual([...before.options].map(({ id }) => id).sort());
    }
    expect(again.id).toMatch(/^kz2h\./);
    expect(reviewedIn(done(4))).toHaveLength(quiz.items.length);
  });
});
