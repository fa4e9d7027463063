import { afterEach, describe, expect, it } from 'vitest';
import { opening } from '../../src/elements/views/hints.js';
import { forgetAll } from '../support/forget.js';
import { described } from '../support/heard.js';
import { harbourBank, quizWith, type QuizHarness } from '../support/quiz-harness.js';

afterEach(forgetAll);

const asked = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ kinds: 'choice', ...attributes });
  await quiz.start();
  return quiz;
};
const told = (quiz: QuizHarness): string => quiz.part('hints').textContent?.trim() ?? '';
const item = (quiz: QuizHarness) => {
  const [first] = quiz.element.quiz?.items ?? [];
  if (first?.kind !== 'choice') throw new Error('no choice');
  return first;
};

describe('hints', () => {
  it('say what they cost before they are taken, and nothing of the article', async () => {
    const quiz = await asked();
    expect(told(quiz)).toBe('');
    expect(described(quiz, quiz.part('hint'))).toMatch(/costs a quarter/);
    expect(quiz.text).not.toContain(item(quiz).evidence[0].quote);
  });

  it('keep their cost out of the name of the button, which changes with each', async () => {
    const quiz = await asked();
    const hint = quiz.part('hint');
    expect(hint.textContent?.trim()).toBe('Hint: where to look');
    for (let i = 0; i < 3; i++) await quiz.press('Hint');
    expect(hint.textContent?.trim()).toBe('No more hints');
    expect(described(quiz, hint)).toBe('');
  });

  it('name the paragraph, show the sentence, then strike out a wrong option', async () => {
    const quiz = await asked();
    await quiz.press('Hint: where to look');
    expect(told(quiz)).toMatch(/Look in the part that begins “/);
    await quiz.press('Show in the article');
    expect(quiz.part('article').textContent).toContain(/“(.*)…”/.exec(told(quiz))?.[1]);
    await quiz.press('Back to question 1');
    await quiz.press('Hint: the sentence');
    expect(told(quiz)).toContain(item(quiz).evidence[0].quote);
    await quiz.press('Hint: one option fewer');
    const struck = quiz.part('struck');
    expect(struck.querySelector('input')?.disabled).toBe(true);
    expect(struck.textContent).toContain('Struck out');
    const { options, key } = item(quiz);
    expect(struck.textContent).not.toContain(options.find(({ id }) => id === key)?.text);
    await quiz.isAccessible();
  });

  it('name the paragraph by its sound words alone, without a quotation mark of its own', () => {
    const text =
      'A headline\n\n“This marks a glorious breakdown in trade,” he said.\n\nOne two three four five six seven.\n\nThe maritime plan fills gaps.';
    const damaged = ['glorious breakdown', 'maritime plan'].map((quote) => ({ quote, reason: 'made up' }));
    const openings = [0, 1, 2, 3].map((block) => opening({ article: { text, damaged } }, block));
    expect(openings).toEqual([
      'A headline',
      'This marks a',
      'One two three four five six',
      'The maritime plan fills gaps.',
    ]);
  });

  it('keep the focus on their button, to the last', async () => {
    const quiz = await asked();
    for (let i = 0; i < 4; i++) {
      await quiz.press(quiz.part('hint').textContent?.trim().slice(0, 12) ?? '');
      expect(quiz.focused).toBe(quiz.part('hint'));
    }
    expect(quiz.part('hint').getAttribute('aria-disabled')).toBe('true');
    expect(quiz.element.attempt).toMatchObject({ hints: 3 });
  });

  it('take a quarter of the credit each, and are gone with the feedback', async () => {
    const quiz = await asked();
    await quiz.press('Hint: where to look');
    await quiz.press('Hint: the sentence');
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.told('kz-outcome')).toMatchObject([{ detail: { correct: true, credit: 0.5 } }]);
    expect(quiz.part('score').textContent).toBe('0.5 points');
    expect(quiz.has('hints')).toBe(false);
    await quiz.next();
    expect(told(quiz)).toBe('');
  });

  it('stay taken over a reload', async () => {
    const quiz = await asked({ storage: 'local' });
    await quiz.press('Hint: where to look');
    quiz.element.remove();
    const again = await quizWith({ kinds: 'choice', storage: 'local' });
    await again.press('Go on');
    expect(told(again)).toMatch(/Look in the part/);
    expect(again.element.attempt).toMatchObject({ hints: 1 });
  });

  it('name what to look for, in the language of the bank', async () => {
    const bank = harbourBank() as { questions: object; models: object };
    for (const each of [...Object.values(bank.questions), ...Object.values(bank.models)])
      each.lookFor = 'a word on the sea';
    const quiz = await quizWith({ kinds: 'choice' }, bank);
    await quiz.start();
    await quiz.press('Hint: where to look');
    expect(told(quiz).replace(/\s+/g, ' ')).toMatch(/Look for: a word on the sea\.\s+Show in the article$/);
  });
});
