import { afterEach, describe, expect, it } from 'vitest';
import { quizWith } from '../support/quiz-harness.js';

const places: HTMLElement[] = [];
const place = (): HTMLElement => {
  const element = document.createElement('section');
  document.body.append(element);
  places.push(element);
  return element;
};
afterEach(() => {
  for (const element of places.splice(0)) element.remove();
});

describe('a quiz that is moved in mid-question', () => {
  it('keeps response, question and focus, a hundred times', async () => {
    const quiz = await quizWith({ kinds: 'choice' });
    await quiz.start();
    await quiz.respond(true);
    const radio = quiz.root.querySelector<HTMLInputElement>('input:checked');
    radio?.focus();
    const [a, b] = [place(), place()];
    for (let i = 0; i < 100; i++) (i % 2 ? a : b).append(quiz.element);
    await quiz.settled();
    expect(quiz.focused).toBe(radio);
    expect(radio?.checked).toBe(true);
    await quiz.check();
    expect(quiz.status).toMatch(/^Right\./);
    expect(quiz.told('kz-outcome')).toHaveLength(1);
  });

  it('does not take the focus from another element', async () => {
    const quiz = await quizWith();
    await quiz.start();
    const button = document.createElement('button');
    place().append(button);
    button.focus();
    place().append(quiz.element);
    await quiz.settled();
    expect(document.activeElement).toBe(button);
  });

  it('is removed and comes back as it was', async () => {
    const quiz = await quizWith({ kinds: 'numeric' });
    await quiz.start();
    await quiz.type('24');
    quiz.element.remove();
    await quiz.settled();
    place().append(quiz.element);
    await quiz.settled();
    expect(quiz.root.querySelector<HTMLInputElement>('#field')?.value).toBe('24');
    expect(quiz.focused).toBe(quiz.part('field'));
  });

  it('is styled in another document and back again', async () => {
    const quiz = await quizWith();
    const frame = document.createElement('iframe');
    place().append(frame);
    const radius = () => getComputedStyle(quiz.part('card')).borderTopLeftRadius;
    const before = radius();
    expect(before).not.toBe('0px');
    frame.contentDocument?.body.append(quiz.element);
    await quiz.settled();
    expect(quiz.part('card').ownerDocument).toBe(frame.contentDocument);
    expect(radius()).toBe(before);
    place().append(quiz.element);
    await quiz.settled();
    expect(radius()).toBe(before);
  });
});
