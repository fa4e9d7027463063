import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { quoted } from '../../src/elements/views/frame.js';
import type { Item } from '../../src/item/item.js';
import { kindItems, typedCloze } from '../support/kind-items.js';
import { ask } from '../support/made-quiz.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));
beforeAll(() => page.viewport(360, 640));
afterAll(() => page.viewport(800, 600));

/** On a phone, with the aids there. */
const begun = async (...items: Item[]): Promise<QuizHarness> => {
  ask(items);
  const quiz = await quizWith();
  await quiz.start();
  await expect.poll(() => quiz.has('aids')).toBe(true);
  return quiz;
};
const named = (name: string): Item => {
  const [, item] = kindItems.find(([other]) => other === name) ?? expect.fail(`no ${name}`);
  return item;
};
const rect = (quiz: QuizHarness, part: string): DOMRect => quiz.part(part).getBoundingClientRect();

describe('on a phone', () => {
  it('what came of a check is in sight, above the button, wherever the question ends', async () => {
    const quiz = await begun(named('evidence of several sentences'), typedCloze);
    const article = document.createElement('p');
    article.style.height = '150vh';
    quiz.element.before(article);
    for (const part of ['check', 'next']) {
      quiz.part('heading').scrollIntoView();
      const top = scrollY;
      // First with nothing to grade, then with a response.
      if (part === 'next') await userEvent.click(quiz.root.querySelectorAll('label')[1] ?? quiz.part('check'));
      expect(scrollY, 'by a response').toBe(top);
      quiz.part('check').click();
      await quiz.settled();
      expect(scrollY).toBe(top);
      expect(rect(quiz, part).bottom).toBeLessThanOrEqual(innerHeight);
      expect(rect(quiz, 'feedback').top).toBeGreaterThan(0);
      expect(rect(quiz, 'feedback').bottom).toBeLessThanOrEqual(rect(quiz, part).top);
    }
    article.remove();
  });

  it('nothing moves under a finger that chooses, however near to the button', async () => {
    const quiz = await begun(named('evidence of several sentences'));
    const room = document.createElement('p');
    room.style.height = '150vh';
    quiz.element.before(room);
    quiz.element.after(room.cloneNode());
    for (const label of quiz.root.querySelectorAll('label')) {
      label.scrollIntoView({ block: 'center' });
      scrollBy(0, label.getBoundingClientRect().bottom - rect(quiz, 'check').top + 10);
      const top = scrollY;
      await userEvent.click(label);
      expect(label.querySelector('input')?.checked).toBe(true);
      expect(scrollY).toBe(top);
    }
    room.nextElementSibling?.nextElementSibling?.remove();
    room.remove();
  });

  it('the next question comes to the top of the window where it would end below it', async () => {
    const quiz = await begun(named('evidence of several sentences'), named('evidence of one sentence'));
    const room = document.createElement('p');
    room.style.height = '150vh';
    quiz.element.before(room);
    quiz.element.after(room.cloneNode());
    await quiz.respond(true);
    await quiz.check();
    scrollTo(0, 0);
    scrollBy(0, quiz.element.getBoundingClientRect().top - innerHeight / 2);
    quiz.part('next').click();
    await quiz.settled();
    expect(quiz.element.getBoundingClientRect().top).toBeCloseTo(0, 0);
    expect(quiz.focused).toBe(quiz.part('heading'));
    room.nextElementSibling?.nextElementSibling?.remove();
    room.remove();
  });

  it('a bar shows how many questions are done, none at the first', async () => {
    const quiz = await begun(typedCloze, typedCloze);
    const bar = () => (quiz.part('progress') as HTMLProgressElement).position;
    expect(bar()).toBe(0);
    await quiz.respond(true);
    await quiz.check();
    expect(bar()).toBe(0.5);
    await quiz.next();
    expect(bar()).toBe(0.5);
  });

  it('what was typed into a sentence is seen whole in it, with what follows on its line', async () => {
    const quiz = await begun(typedCloze);
    await quiz.type('some day long ago, in the spring');
    await quiz.check();
    const input = quiz.root.querySelector('[part~=gap] input') ?? expect.fail('no field');
    expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
    const [gap, after] = [quiz.part('gap'), quiz.root.querySelector('#after')];
    expect(after?.getClientRects()[0]?.top).toBeLessThan([...gap.getClientRects()].at(-1)?.bottom ?? NaN);
  });

  it('what is said of a sentence stands below it, and leaves it the width of the card', async () => {
    const quiz = await begun(named('evidence of one sentence'));
    await quiz.respond(false);
    await quiz.check();
    for (const label of quiz.root.querySelectorAll('[part~=sentence]')) {
      const text = label.querySelector('span')?.getBoundingClientRect();
      expect(text?.width).toBeGreaterThan(label.getBoundingClientRect().width * 0.6);
    }
  });
});

describe('a quote', () => {
  it.each([
    ['The council sold the ferry.', '“The council sold the ferry.”'],
    ['“No,” she said.', '“No,” she said.'],
    ['They made a film called “The Composer”', 'They made a film called “The Composer”'],
    ['Он сказал: «нет»', 'Он сказал: «нет»'],
    ['the “golden” years', '“the “golden” years”'],
  ])('stands in marks unless it begins or ends with its own: %s', (text, shown) => expect(quoted(text)).toBe(shown));
});
