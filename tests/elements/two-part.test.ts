import { expect, it, vi } from 'vitest';
import { asking } from '../support/asking.js';
import { twoPart } from '../support/kind-items.js';
import type { QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

const button = (quiz: QuizHarness) => quiz.part('check').textContent?.trim();

it('nothing of the second part is there before the first is locked in', async () => {
  const quiz = await asking(twoPart);
  const { stem, options } = twoPart.support;
  await quiz.choose('It taxed boats');
  for (const text of [stem, ...options.map((option) => option.text)]) expect(quiz.root.innerHTML).not.toContain(text);
  expect(button(quiz)).toBe('Lock in answer');
});

it('the lock shows the option, leads to the second part and its sentences, and cannot be undone', async () => {
  const quiz = await asking(twoPart);
  await quiz.choose('It taxed boats');
  await quiz.press('Lock in answer');
  expect(quiz.part('locked').textContent?.replace(/\s+/g, ' ').trim()).toBe('It taxed boats Locked in');
  expect(quiz.focused).toBe(quiz.part('support'));
  expect(quiz.options).toEqual(twoPart.support.options.map(({ text }) => text));
  expect(button(quiz)).toBe('Check');
  await quiz.isAccessible();
  await quiz.check();
  expect(quiz.status).toBe('Choose one first.');
  expect(quiz.element.attempt).toMatchObject({ status: 'asking', draft: { option: 'd-tax', locked: true } });
});

it('an answer that is right with a sentence that is not is half right, and says so', async () => {
  const quiz = await asking(twoPart);
  await quiz.respond('partly');
  await quiz.check();
  expect(quiz.status).toMatch(/^The answer is right, the sentence is not\. /);
  expect(quiz.part('score').textContent).toBe('0.5 points');
});

it('a wrong answer stands beside the right one, and the sentences say what they were', async () => {
  const quiz = await asking(twoPart);
  await quiz.respond('wrong');
  await quiz.check();
  const lines = [...quiz.root.querySelectorAll('p[part~=option]')].map((p) =>
    p.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual(['It taxed boats Your choice · Not right', 'It borrowed it Right']);
  expect(quiz.status).toMatch(/^Not this one\. /);
  expect([...quiz.root.querySelectorAll('label b')].map((b) => b.textContent)).toEqual([
    'Your choice · Not right',
    'Right',
  ]);
});
