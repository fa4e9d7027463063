import { describe, expect, it } from 'vitest';
import { quizWith } from '../support/quiz-harness.js';

describe('what the element tells its page', () => {
  it('is said in order and without what was typed', async () => {
    const quiz = await quizWith({ kinds: 'numeric' });
    const heard: Event[] = [];
    document.addEventListener('kz-outcome', (event) => heard.push(event), { once: true });
    await quiz.start();
    await quiz.type('12.0');
    await quiz.check();
    await quiz.next();
    expect(quiz.events.map(({ type }) => type)).toEqual(['kz-start', 'kz-response', 'kz-outcome', 'kz-finish']);
    expect(JSON.stringify(quiz.events.map((event) => ('detail' in event ? event.detail : '')))).not.toContain('12.0');
    expect(heard).toHaveLength(1);
    const { attempt } = quiz.element;
    const [finish] = quiz.told('kz-finish');
    expect(finish).toMatchObject({
      composed: true,
      detail: { attempt: attempt?.id, quiz: attempt?.quiz.id, credit: 1, of: 1, saved: false },
    });
  });

  it('may meet a listener that throws', async () => {
    const quiz = await quizWith();
    const errors: ErrorEvent[] = [];
    const note = (event: ErrorEvent) => {
      errors.push(event);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', note, { capture: true });
    quiz.element.addEventListener('kz-outcome', () => {
      throw new Error('of the host');
    });
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.status).toMatch(/^Right\./);
    window.removeEventListener('error', note, { capture: true });
    expect(errors).toHaveLength(1);
  });
});
