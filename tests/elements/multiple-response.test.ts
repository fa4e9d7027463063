import { expect, it, vi } from 'vitest';
import { asking } from '../support/asking.js';
import { multipleResponse, severalSentences, oneSentence } from '../support/kind-items.js';
import type { QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

/** What stands on each card beside its text. */
const words = (quiz: QuizHarness): string[] =>
  [...quiz.root.querySelectorAll('label[part~=option]')].map((card) => card.querySelector('b')?.textContent ?? '');

it('a tick can be taken back, and nothing ticked is nothing to check', async () => {
  const quiz = await asking(multipleResponse);
  await quiz.pressAt('label[part~=option]', 0);
  await quiz.pressAt('label[part~=option]', 0);
  expect(quiz.root.querySelector(':checked')).toBe(null);
  await quiz.check();
  expect(quiz.status).toBe('Tick at least one first.');
});

it('each option says what it was, and the status how many were found', async () => {
  const quiz = await asking(multipleResponse);
  for (const place of [0, 1, 2]) await quiz.pressAt('label[part~=option]', place);
  await quiz.check();
  expect(words(quiz)).toEqual([
    'Your choice · Not right',
    'Your choice · Right',
    'Your choice · Right',
    '',
    'Right, not ticked',
  ]);
  expect(quiz.status).toMatch(/^2 of 3 found, 1 too many\. /);
  expect(quiz.part('score').textContent).toBe('0.17 points');
  expect(quiz.root.querySelectorAll('label svg')).toHaveLength(4);
});

it('sentences are radios where one proves it, and checkboxes where it can take several', async () => {
  const types = (quiz: QuizHarness) => new Set([...quiz.root.querySelectorAll('input')].map(({ type }) => type));
  expect(types(await asking(oneSentence))).toEqual(new Set(['radio']));
  expect(types(await asking(severalSentences))).toEqual(new Set(['checkbox']));
});

it('no sentence that proves the point by itself is called wrong for the sake of another', async () => {
  const [ferry, pier, visby, tower] = severalSentences.options.map(({ id }) => id) as [string, string, string, string];
  const item = { ...severalSentences, sufficient: [[ferry, visby], [tower]] as const, key: [ferry, visby] };
  const quiz = await asking(item, item);
  await quiz.pressAt('label[part~=option]', 3);
  await quiz.pressAt('label[part~=option]', 1);
  await quiz.check();
  expect(pier).toBe('d-pier');
  expect(words(quiz)).toEqual(['', 'Your choice · Not right', '', 'Your choice · Right']);
  expect(quiz.status).toMatch(/^1 of 1 found, 1 too many\. /);
  await quiz.next();
  for (const place of [0, 2, 3]) await quiz.pressAt('label[part~=option]', place);
  await quiz.check();
  expect(words(quiz)).toEqual(['Your choice · Right', '', 'Your choice · Right', 'Your choice · Not needed']);
});
