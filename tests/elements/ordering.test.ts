import { expect, it, vi } from 'vitest';
import { asking } from '../support/asking.js';
import { ordering } from '../support/kind-items.js';
import { ask } from '../support/made-quiz.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

const texts = (quiz: QuizHarness) => [...quiz.root.querySelectorAll('li span')].map((span) => span.textContent);
const [sea, board, visby, lund] = ordering.entries.map(({ text }) => text) as [string, string, string, string];

const move = (quiz: QuizHarness, way: string, text: string) => quiz.pressAt(`[aria-label="${way}: ${text}"]`, 0);

it('a move takes the focus along and says the new place', async () => {
  const quiz = await asking(ordering);
  const said = quiz.root.querySelector('[aria-live=polite]');
  expect(said?.textContent).toBe('');
  await move(quiz, 'Move up', visby);
  expect(texts(quiz)).toEqual([sea, visby, board, lund]);
  expect(said?.textContent).toBe(`${visby}: now 2 of 4`);
  expect(quiz.focused?.getAttribute('aria-label')).toBe(`Move up: ${visby}`);
  await move(quiz, 'Move down', visby);
  await move(quiz, 'Move down', visby);
  expect(texts(quiz)).toEqual([sea, board, lund, visby]);
  expect(quiz.focused?.getAttribute('aria-label')).toBe(`Move down: ${visby}`);
});

it('at an end the button stays, keeps the focus, and does nothing', async () => {
  const quiz = await asking(ordering);
  await move(quiz, 'Move up', board);
  const button = quiz.focused;
  expect(button?.getAttribute('aria-label')).toBe(`Move up: ${board}`);
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  await move(quiz, 'Move up', board);
  expect(quiz.focused).toBe(button);
  expect(texts(quiz)).toEqual([board, sea, visby, lund]);
});

it('the order shown is a draft only once something has moved, and is graded as it stands', async () => {
  const quiz = await asking(ordering);
  const { attempt } = quiz.element;
  expect(attempt?.status === 'asking' && attempt.draft).toBe(undefined);
  await quiz.check();
  expect(quiz.element.attempt?.graded[0]?.response).toEqual({
    kind: 'ordering',
    order: ordering.entries.map(({ id }) => id),
  });
});

it('each entry says where it belongs, and the status how many pairs are in order', async () => {
  const quiz = await asking(ordering);
  await quiz.respond('partly');
  await quiz.check();
  const verdicts = [...quiz.root.querySelectorAll('li b')].map((b) => b.textContent);
  expect(verdicts).toEqual(['Belongs at 2', 'Belongs at 1', 'Right', 'Right']);
  expect(quiz.status).toMatch(/^5 of 6 pairs in the right order\. /);
  expect(quiz.has('move')).toBe(false);
});

it('in a test, what a move has said goes with its question, and with a change of language', async () => {
  ask([ordering, { ...ordering }]);
  const quiz = await quizWith({ mode: 'test' });
  await expect.poll(() => quiz.has('start')).toBe(true);
  await quiz.start();
  await expect.poll(() => quiz.has('aids')).toBe(true);
  const said = () => quiz.root.querySelector('fieldset [aria-live=polite]')?.textContent;
  await move(quiz, 'Move up', visby);
  expect(said()).toBe(`${visby}: now 2 of 4`);
  await quiz.next();
  expect(said()).toBe('');
  await move(quiz, 'Move up', visby);
  expect(said()).toBe(`${visby}: now 2 of 4`);
  quiz.element.lang = 'ru';
  await expect.poll(() => quiz.has('card') && quiz.part('card').lang).toBe('ru');
  await quiz.settled();
  expect(said()).toBe('');
});
