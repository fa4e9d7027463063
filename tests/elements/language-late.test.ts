import { afterEach, describe, expect, it, vi } from 'vitest';
import { quizWith } from '../support/quiz-harness.js';

const late = vi.hoisted((): { give: (kk: object) => void } => ({ give: () => undefined }));
vi.mock('../../src/locales/tables.js', async (original) => {
  const own = await original<typeof import('../../src/locales/tables.js')>();
  return {
    ...own,
    tableOf: (name: string) => (name === 'kk' ? undefined : own.tableOf(name)),
    fetchTable: (name: string) =>
      name === 'kk' ? new Promise((resolve) => (late.give = resolve)) : own.fetchTable(name),
  };
});
afterEach(() => void vi.restoreAllMocks());

describe('while a table is under way', () => {
  it('no word of English is shown, and then the words', async () => {
    const quiz = await quizWith({ lang: 'kk' });
    expect(quiz.root.textContent?.trim()).toBe('');
    late.give((await import('../../src/locales/kk.js')).kk);
    await expect.poll(() => quiz.text).toContain('Бастау');
  });

  it('the words that are shown stay, and nothing that comes too late counts', async () => {
    const quiz = await quizWith({ lang: 'en' });
    quiz.element.lang = 'kk';
    await quiz.settled();
    expect(quiz.part('start').textContent?.trim()).toBe('Start');
    quiz.element.lang = 'ru';
    await expect.poll(() => quiz.part('start').textContent?.trim()).toBe('Начать');
    late.give((await import('../../src/locales/kk.js')).kk);
    await quiz.settled();
    expect(quiz.part('start').textContent?.trim()).toBe('Начать');
  });

  it('English steps in where it never comes', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const quiz = await quizWith({ lang: 'kk' });
    expect(quiz.root.textContent?.trim()).toBe('');
    for (const [run, after = 0] of timers.mock.calls) if (after >= 1000) run();
    await expect.poll(() => quiz.text).toContain('Start');
    expect(quiz.part('card').lang).toBe('en');
  });
});
