import { expect, it, vi } from 'vitest';
import type { ItemOf } from '../../src/item/item.js';
import { ask } from '../support/made-quiz.js';
import { oneSentence } from '../support/kind-items.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

const { options: _, sufficient: __, ...rest } = oneSentence;
/** One and a half, or one thousand five hundred, in an English bank. */
const weighing = (key: number, unit = 'tonnes'): ItemOf<'numeric'> => ({
  ...rest,
  kind: 'numeric',
  id: `numeric.${key}`,
  stem: 'How much does it weigh?',
  key,
  unit,
  scale: 1,
  tolerance: 0,
  keyText: `${key} tonnes`,
  rivals: [],
});
const weighed = async (key: number, lang: string, unit?: string): Promise<QuizHarness> => {
  ask([weighing(key, unit)]);
  const quiz = await quizWith({ lang });
  await expect.poll(() => quiz.has('start')).toBe(true);
  quiz.element.start();
  return quiz.settled();
};

it.each([
  ['ru', '41,5', 41.5],
  ['ru', '41.5', 41.5],
  ['ru', '1,500', 1.5],
  ['ru', '1 500', 1500],
  ['ru', '1 234,5', 1234.5],
  ['kk', '1,500', 1.5],
  ['kk', '1 234,5', 1234.5],
  ['en', '41.5', 41.5],
  ['en', '41,5', 41.5],
  ['en', '1,500', 1500],
  ['en-GB', '1,234.5', 1234.5],
  ['en-ZA', '1,500', 1.5],
  ['zh', '1,500', 1500],
  ['zh-Hans-CN', '1,234.5', 1234.5],
])('a reader in %s who types %s means %d', async (lang, text, value) => {
  const quiz = await weighed(value, lang);
  await quiz.type(text);
  quiz.part('check').click();
  await quiz.settled();
  expect(quiz.element.attempt?.graded[0]).toMatchObject({
    outcome: { correct: true },
    response: { kind: 'numeric', text, lang },
  });
});

it.each([
  ['en', '1,234.5'],
  ['kk', '1 234,5'],
  ['ru', '1 234,5'],
  ['zh', '1,234.5'],
  ['de', '1,234.5'],
])('the field says in %s how a number is written there: %s', async (lang, form) => {
  const quiz = await weighed(1.5, lang);
  const ids = quiz.root.querySelector('input')?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const told = ids.map((id) => quiz.root.getElementById(id)?.textContent?.replace(/\s/g, ' ')).join(' ');
  expect(told).toContain(form);
  expect(told).toContain('tonnes');
  expect(told).not.toMatch(/1[.,]5\b(?!00)/);
  await quiz.isAccessible();
});

it('a year has no such form', async () => {
  const quiz = await weighed(2019, 'ru', '');
  expect(quiz.text).not.toContain('например');
  expect(quiz.root.querySelector('input')?.hasAttribute('aria-describedby')).toBe(false);
});

it('a number typed in one language is gone on with in another as it was meant', async () => {
  ask([weighing(1.5), weighing(2.5)]);
  const profile = 'two-languages';
  const first = await quizWith({ lang: 'ru', storage: 'session', profile });
  await expect.poll(() => first.has('start')).toBe(true);
  first.element.start();
  await first.settled();
  for (const text of ['1,500', '2,500']) {
    await first.type(text);
    if (text === '2,500') break;
    first.part('check').click();
    await first.settled();
    await first.next();
  }
  first.element.remove();
  const second = await quizWith({ lang: 'en', storage: 'session', profile });
  await second.press('Go on from question 2');
  expect(second.root.querySelector('input')?.value).toBe('2,500');
  await second.check();
  expect(second.element.attempt?.graded.map(({ outcome }) => outcome.correct)).toEqual([true, true]);
  sessionStorage.clear();
});
