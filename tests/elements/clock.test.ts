import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

/** Minutes that have gone by, beside those of the machine. */
let gone = 0;
const now = performance.now.bind(performance);
beforeEach(async () => {
  gone = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + gone * 60_000);
  await forgetAll();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetAll();
});

const begun = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ mode: 'test', minutes: '10', ...attributes });
  await expect.poll(() => quiz.has('start')).toBe(true);
  return quiz;
};
const clock = (quiz: QuizHarness) => quiz.root.querySelector('[role=timer]')?.textContent?.trim();
const said = (quiz: QuizHarness) =>
  quiz.root.querySelector('[part~=timer] [aria-live]')?.textContent?.replace(/\s+/g, ' ').trim();

describe('the time of a test', () => {
  it('is not spoken of where the page gives none, and not in practice', async () => {
    for (const attributes of [{ minutes: '' }, { minutes: '-3' }, { minutes: 'soon' }, { mode: 'practice' }]) {
      const quiz = await begun(attributes);
      await quiz.start();
      expect(quiz.has('timer')).toBe(false);
    }
  });

  it('is told before the start and while it runs, minute by minute, without a word to a screen reader', async () => {
    const quiz = await begun();
    expect(quiz.text).toContain('There are 10 minutes for it; you can add time when you need it.');
    await quiz.start();
    expect(clock(quiz)).toBe('10 minutes left');
    expect(said(quiz)).toBe('');
    await quiz.isAccessible();
    gone = 3.5;
    await expect.poll(() => clock(quiz)).toBe('7 minutes left');
    expect(said(quiz)).toBe('');
  });

  it('is warned of in words before it ends, by itself', async () => {
    const quiz = await begun();
    await quiz.start();
    gone = 7.5;
    await expect.poll(() => said(quiz)).toMatch(/^Only 3 minutes are left\./);
    gone = 9.2;
    await expect.poll(() => said(quiz)).toMatch(/^The last minute has begun\./);
    expect(clock(quiz)).toBe('Less than a minute left');
    await quiz.isAccessible();
  });

  it('takes nothing away at its end: it asks, and the student goes on or hands in', async () => {
    const quiz = await begun({ kinds: 'choice true-false-not-given' });
    await quiz.start();
    await quiz.respond(true);
    gone = 11;
    await expect.poll(() => clock(quiz)).toBe('Time is up');
    expect(said(quiz)).toBe('Hand in what you have, or add time and go on. Nothing is lost.');
    expect(quiz.element.attempt?.status).toBe('testing');
    expect(quiz.root.querySelectorAll(':checked')).toHaveLength(1);
    await quiz.isAccessible();
    await quiz.next();
    await quiz.respond(true);
    expect(clock(quiz)).toBe('Time is up');
    await quiz.press('Add 5 minutes');
    expect(clock(quiz)).toBe('5 minutes left');
    await quiz.pressAt('[part~=overview]', 0);
    expect(clock(quiz)).toBe('5 minutes left');
  });

  it('can be added to as often as one likes, by the keyboard too', async () => {
    const quiz = await begun();
    await quiz.start();
    for (let i = 0; i < 12; i++) await quiz.press('Add 5 minutes');
    expect(clock(quiz)).toBe('70 minutes left');
    expect(quiz.focused?.matches('[part~=more-time]')).toBe(true);
  });

  it('leaves the focus on the button that adds, when it runs out and when some is added then', async () => {
    const quiz = await begun();
    await quiz.start();
    const more = quiz.part('more-time');
    more.focus();
    gone = 11;
    await expect.poll(() => clock(quiz)).toBe('Time is up');
    expect(quiz.focused).toBe(more);
    await userEvent.keyboard('{Enter}');
    await quiz.settled();
    expect(clock(quiz)).toBe('5 minutes left');
    expect(quiz.focused).toBe(more);
  });

  it('leads to handing in, which asks where questions are open', async () => {
    const quiz = await begun();
    await quiz.start();
    gone = 11;
    await expect.poll(() => quiz.has('up')).toBe(true);
    await quiz.press('Hand in');
    expect(quiz.element.attempt?.status).toBe('testing');
    expect(quiz.focused?.id).toBe('asked');
    await quiz.press('Hand in all the same');
    expect(quiz.element.attempt?.status).toBe('finished');
    expect(quiz.focused).toBe(quiz.part('result'));
  });

  it('keeps what was added over a reload, for that test alone', async () => {
    const quiz = await begun({ storage: 'local' });
    await quiz.start();
    await quiz.press('Add 5 minutes');
    await quiz.respond(true);
    gone = 2;
    await quiz.next();
    quiz.element.remove();
    const again = await begun({ storage: 'local' });
    await again.press('Go on');
    expect(clock(again)).toBe('13 minutes left');
    await again.press('Add 5 minutes');
    again.element.remove();
    const next = await begun({ storage: 'local' });
    await next.press('Go on');
    expect(clock(next)).toBe('18 minutes left');
    next.element.remove();
    const other = await begun({ storage: 'local' });
    await other.start();
    expect(clock(other)).toBe('10 minutes left');
  });

  it.each(['{', '[]', '["", 5]', '[1, "many"]', 'null'])(
    'is the page’s where what is kept of it reads %s',
    async (text) => {
      localStorage.setItem('kz1|s|minutes|', text);
      const quiz = await begun({ storage: 'local' });
      await quiz.start();
      expect(clock(quiz)).toBe('10 minutes left');
    },
  );

  it('goes on where it was after a reload', async () => {
    const quiz = await begun({ storage: 'local' });
    await quiz.start();
    await quiz.respond(true);
    gone = 4;
    await quiz.next();
    quiz.element.remove();
    const again = await begun({ storage: 'local' });
    await again.press('Go on');
    expect(clock(again)).toBe('6 minutes left');
    // What was spent on the question that is shown counts too.
    gone = 6;
    again.element.remove();
    const third = await begun({ storage: 'local' });
    await third.press('Go on');
    expect(clock(third)).toBe('4 minutes left');
  });
});
