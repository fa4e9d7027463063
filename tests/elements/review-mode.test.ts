import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fsrsSchedule } from '../../src/fsrs.js';
import { leitner, type Schedule } from '../../src/scores/schedule.js';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.useRealTimers();
  await forgetAll();
});
const kept = { storage: 'local' };
const day = 86_400_000;

const ready = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ mode: 'review', ...kept, ...attributes });
  await expect.poll(() => quiz.has('start')).toBe(true);
  return quiz;
};
/** A practice with so many wrong, and the targets that were missed. */
const practised = async (wrong: number): Promise<string[]> => {
  const quiz = await quizWith(kept);
  await quiz.start();
  await quiz.finish(wrong);
  const targets = quiz.element.quiz?.items.slice(0, wrong).map(({ target }) => target) ?? [];
  quiz.element.remove();
  return targets;
};
const asked = (quiz: QuizHarness) => (quiz.element.quiz?.items ?? []).map(({ target }) => target);

describe('a review', () => {
  it('says so where nothing is due, and offers more questions, which are practice', async () => {
    await practised(0);
    const quiz = await ready();
    expect(quiz.text).toContain('Nothing is due again yet.');
    await quiz.isAccessible();
    await quiz.press('More questions');
    expect(quiz.element.attempt).toMatchObject({ mode: 'practice', quiz: { items: { length: 5 } } });
  });

  it('asks what was missed and nothing else, with feedback after each', async () => {
    const missed = await practised(2);
    const quiz = await ready();
    expect(quiz.text).toContain('2 questions are due again');
    await quiz.isAccessible();
    await quiz.start();
    expect(asked(quiz).sort()).toEqual(missed.sort());
    expect(quiz.element.attempt?.mode).toBe('review');
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.status).toMatch(/^Right\./);
    await quiz.next();
    await quiz.finish();
    expect((await ready()).text).toContain('Nothing is due again yet.');
  });

  it('asks again what was right, once its day has come', async () => {
    await practised(0);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * day });
    const quiz = await ready();
    expect(quiz.text).toContain('5 questions are due again');
  });

  it('asks what the page’s own schedule says is due, and tells with the result how much of it there is', async () => {
    await practised(2);
    let seen = 0;
    const schedule: Schedule = (records) => {
      seen = records.length;
      return leitner(records).map((one) => ({ ...one, due: one.box ? 0 : Infinity }));
    };
    const quiz = await ready();
    quiz.element.schedule = schedule;
    await expect.poll(() => quiz.text).toContain('3 questions are due again');
    expect(seen).toBe(1);
    await quiz.start();
    await quiz.finish();
    expect(quiz.part('due').textContent).toContain('(3)');
    quiz.element.remove();
    const next = await ready();
    expect(next.text).toContain('2 questions are due again');
    next.element.schedule = fsrsSchedule();
    await next.element.updateComplete;
    expect(next.text).toContain('2 questions are due again');
  });

  it('is gone on with after a reload', async () => {
    await practised(2);
    const quiz = await ready();
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    quiz.element.remove();
    const again = await ready();
    await again.press('Go on');
    expect(again.element.attempt).toMatchObject({ mode: 'review', status: 'feedback' });
  });
});
