import { describe, expect, it } from 'vitest';
import { clickAt, harbourBank, quizWith } from '../support/quiz-harness.js';

describe('the start', () => {
  it('says how many questions there are and asks none of them', async () => {
    const quiz = await quizWith();
    expect(quiz.text).toContain('5 questions on this article');
    expect(quiz.has('question')).toBe(false);
    await quiz.isAccessible();
  });

  it('leaves the focus of the page alone', async () => {
    const quiz = await quizWith();
    expect(document.activeElement).toBe(document.body);
    quiz.element.start();
    await quiz.settled();
    expect(quiz.has('question')).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  it('comes by itself once the questions are there, where the page called start() before', async () => {
    const element = document.createElement('kz-quiz');
    element.bank = harbourBank();
    document.body.append(element);
    element.start();
    await expect.poll(() => element.attempt?.status).toBe('asking');
    element.remove();
  });

  it('is the page’s again when what left no question is taken back', async () => {
    const quiz = await quizWith({ skills: 'reference' });
    expect(quiz.has('error')).toBe(true);
    quiz.element.removeAttribute('skills');
    await quiz.settled();
    expect(quiz.has('error')).toBe(false);
    expect(quiz.has('start')).toBe(true);
  });

  it('reads from left to right in English, whatever the page does', async () => {
    const quiz = await quizWith();
    quiz.element.dir = 'rtl';
    expect(getComputedStyle(quiz.part('card')).direction).toBe('ltr');
  });

  it.each([['0'], ['-1'], ['abc']])('takes length="%s" for none', async (length) => {
    const quiz = await quizWith({ length });
    expect(quiz.element.quiz?.id.split('.')[2]).toBe('10');
  });

  it('says in which state it is', async () => {
    const quiz = await quizWith();
    expect(quiz.element.matches(':state(start)')).toBe(true);
    await quiz.start();
    expect(quiz.element.matches(':state(asking)')).toBe(true);
    expect(quiz.element.matches(':state(start)')).toBe(false);
  });
});

describe('a question', () => {
  it('moves the focus to its heading when the student goes on', async () => {
    const quiz = await quizWith();
    await quiz.start();
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.part('heading').textContent).toBe('Question 1 of 5');
    await quiz.respond(true);
    await quiz.check();
    await quiz.next();
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.part('heading').textContent).toBe('Question 2 of 5');
    expect(quiz.part('score').textContent).toBe('1 point');
  });

  it('says what is missing when Check has nothing to grade, and stops saying so', async () => {
    const quiz = await quizWith();
    await quiz.start();
    await quiz.check();
    expect(quiz.status).toBe('Choose one first.');
    expect(quiz.element.attempt?.status).toBe('asking');
    await quiz.respond(true);
    expect(quiz.status).toBe('');
  });

  it('keeps the options in their places and marks choice and key by word', async () => {
    const quiz = await quizWith({ kinds: 'choice' });
    await quiz.start();
    const before = quiz.options;
    await quiz.respond(false);
    await quiz.check();
    expect(quiz.options).toEqual(before);
    expect(quiz.part('wrong').textContent).toContain('Your choice · Not right');
    expect(quiz.part('right').textContent).toContain('Right');
    expect(quiz.status).toMatch(/^Not this one\. \S+/);
  });

  it('has its status before anything is in it, and keeps the focus on the button', async () => {
    const quiz = await quizWith();
    await quiz.start();
    const status = quiz.part('feedback');
    expect(status.textContent?.trim()).toBe('');
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.part('feedback')).toBe(status);
    expect(quiz.status).toMatch(/^Right\./);
    expect(quiz.focused).toBe(quiz.part('next'));
  });

  it('takes a double click as one', async () => {
    const quiz = await quizWith();
    await quiz.start();
    await quiz.respond(true);
    const button = quiz.part('check');
    await clickAt(quiz, button, 1);
    await clickAt(quiz, button, 2);
    expect(quiz.element.attempt?.status).toBe('feedback');
    await clickAt(quiz, button, 1);
    expect(quiz.text).toContain('Question 2');
    // The next question has a button for a hint where Next was.
    await clickAt(quiz, quiz.part('hint'), 2);
    expect(quiz.part('hints').childElementCount).toBe(0);
    await clickAt(quiz, quiz.part('hint'), 1);
    expect(quiz.part('hints').childElementCount).toBe(1);
  });

  it('takes a held key as one press', async () => {
    const quiz = await quizWith();
    await quiz.start();
    for (const repeat of [false, true, true]) {
      const press = new KeyboardEvent('keydown', {
        key: 'Enter',
        repeat,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      // A browser clicks what has the focus, unless it is told not to.
      if (quiz.part('hint').dispatchEvent(press)) quiz.part('hint').click();
      await quiz.settled();
    }
    expect(quiz.part('hints').childElementCount).toBe(1);
  });

  it('gives nothing of the key away before it is graded', async () => {
    const quiz = await quizWith({ kinds: 'choice' });
    await quiz.start();
    const cards = [...quiz.root.querySelectorAll('label')];
    // The cards differ in their words alone.
    const shells = cards.map((card) => {
      const copy = card.cloneNode(true) as HTMLElement;
      copy.querySelector('span')?.replaceChildren();
      return copy.outerHTML.replaceAll(/<!--.*?-->/g, '');
    });
    expect(new Set(shells).size).toBe(1);
    const item = quiz.element.quiz?.items[0];
    for (const { quote } of item?.evidence ?? []) expect(quiz.root.innerHTML).not.toContain(quote);
    expect(quiz.root.innerHTML).not.toContain(item?.rationale ?? '?');
  });

  it.each(['choice', 'true-false-not-given', 'numeric'])('passes axe, asked and graded: %s', async (kind) => {
    const quiz = await quizWith();
    await quiz.start();
    await quiz.goTo(kind);
    await quiz.isAccessible();
    await quiz.respond(false);
    await quiz.check();
    await quiz.isAccessible();
  });
});

describe('a numeric item', () => {
  it('is checked by Enter, and asks for figures', async () => {
    const quiz = await quizWith({ kinds: 'numeric' });
    await quiz.start();
    await quiz.type('many');
    await quiz.check();
    expect(quiz.status).toBe('Type a number first, in figures.');
    await quiz.type('12');
    const field = quiz.part('field');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await quiz.settled();
    expect(quiz.status).toMatch(/^Right\./);
    expect(quiz.focused).toBe(field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await quiz.settled();
    expect(quiz.element.attempt?.status).toBe('finished');
  });

  it('shows the right number beside a wrong one', async () => {
    const quiz = await quizWith({ kinds: 'numeric' });
    await quiz.start();
    await quiz.type('240');
    await quiz.check();
    expect(quiz.status).toBe('Not this one. 240 is the number of passengers.');
    expect(quiz.part('right').textContent).toContain('12 million crowns');
  });
});

describe('the result', () => {
  it('gives the score and what to read again', async () => {
    const quiz = await quizWith();
    await quiz.start();
    await quiz.finish(2);
    expect(quiz.part('result').textContent).toMatch(/3\s+of 5 points/);
    expect(quiz.focused).toBe(quiz.part('result'));
    const lists = [...quiz.root.querySelectorAll('[part=review]')].map((list) => list.children.length);
    expect(lists).toEqual([2, 3]);
    await quiz.isAccessible();
    for (const item of quiz.root.querySelectorAll('details')) item.open = true;
    await quiz.isAccessible();
  });

  it('is the value of the element in its form', async () => {
    const form = document.createElement('form');
    const quiz = await quizWith({ name: 'reading' });
    quiz.element.replaceWith(form);
    form.append(quiz.element);
    expect(new FormData(form).get('reading')).toBe(null);
    await quiz.start();
    await quiz.finish(1);
    expect(new FormData(form).get('reading')).toBe('4/5');
    form.remove();
  });

  it('leads to another quiz, or to the same where the page fixed the seed', async () => {
    const fixed = await quizWith();
    await fixed.start();
    const { quiz } = fixed.element;
    await fixed.finish();
    await fixed.press('The same questions again');
    expect(fixed.element.quiz?.id).toBe(quiz?.id);
    expect(fixed.part('heading').textContent).toBe('Question 1 of 5');
    expect(fixed.focused).toBe(fixed.part('heading'));

    const random = await quizWith();
    random.element.removeAttribute('seed');
    await random.settled();
    await random.start();
    const first = random.element.quiz?.seed;
    await random.finish();
    await random.press('More questions');
    expect(random.element.quiz?.seed).not.toBe(first);
  });
});

describe('the attributes', () => {
  it('decide the quiz', async () => {
    const a = await quizWith({ seed: 'x' });
    const b = await quizWith({ seed: 'x' });
    expect(a.element.quiz?.id).toBe(b.element.quiz?.id);
    expect(a.element.quiz?.items).toEqual(b.element.quiz?.items);
    b.element.length = 2;
    await b.settled();
    expect(b.element.quiz?.items).toHaveLength(2);
    expect(b.text).toContain('2 questions');
  });

  it('pass over kinds and skills that there are none of', async () => {
    const quiz = await quizWith({ kinds: 'numeric riddle', skills: ' ' });
    expect(quiz.element.quiz?.items.map(({ kind }) => kind)).toEqual(['numeric']);
  });
});
