import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/item/item.js';
import { asking } from '../support/asking.js';
import { harbour } from '../support/harbour.js';
import { forgetAll } from '../support/forget.js';
import { matching, oneSentence, ordering } from '../support/kind-items.js';
import { ask } from '../support/made-quiz.js';
import { harbourBank, quizWith, type QuizHarness } from '../support/quiz-harness.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

beforeEach(forgetAll);
afterEach(forgetAll);

/** Until the part that knows of pointers has come. */
const ready = async (...items: readonly Item[]): Promise<QuizHarness> => {
  const quiz = await asking(...items);
  await expect.poll(() => quiz.has('aids'), { timeout: 20_000 }).toBe(true);
  await quiz.settled();
  return quiz;
};
const middle = (element: Element | null | undefined): [number, number] => {
  if (!element) throw new Error('nothing there');
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const point = (at: EventTarget, type: string, [clientX, clientY]: [number, number], pointerType = 'mouse') =>
  at.dispatchEvent(
    new PointerEvent(type, {
      clientX,
      clientY,
      pointerType,
      pointerId: 7,
      isPrimary: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
const texts = (quiz: QuizHarness) => [...quiz.root.querySelectorAll('li span')].map((span) => span.textContent);
const row = (quiz: QuizHarness, place: number) => quiz.root.querySelectorAll('ol > li')[place] ?? null;
const [sea, board, visby, lund] = ordering.entries.map(({ text }) => text) as [string, string, string, string];

/** Over each row on the way, as a hand goes. */
const dragDown = async (quiz: QuizHarness, from: number, to: number): Promise<void> => {
  point(row(quiz, from) ?? window, 'pointerdown', middle(row(quiz, from)));
  for (let i = from; i <= to; i++) {
    const [x, y] = middle(row(quiz, i));
    point(window, 'pointermove', [x, y + 6]);
    await quiz.settled();
  }
};

describe('rows to be put in order', () => {
  it('are dragged, and are where they were dropped', async () => {
    const quiz = await ready(ordering);
    await dragDown(quiz, 0, 2);
    expect(quiz.root.querySelector('.dragged span')?.textContent).toBe(sea);
    point(window, 'pointerup', [0, 0]);
    expect(texts(quiz)).toEqual([board, visby, sea, lund]);
    expect(quiz.root.querySelector('.dragged')).toBe(null);
    expect(quiz.root.querySelector('fieldset [aria-live=polite]')?.textContent).toBe(`${sea}: now 3 of 4`);
    point(window, 'pointermove', middle(row(quiz, 3)));
    expect(texts(quiz)).toEqual([board, visby, sea, lund]);
  });

  it('are where they were dropped by a hand too quick to be seen over each row', async () => {
    const quiz = await ready(ordering);
    const [x, y] = middle(row(quiz, 3));
    point(row(quiz, 0) ?? window, 'pointerdown', middle(row(quiz, 0)));
    point(window, 'pointermove', [x, y + 6]);
    point(window, 'pointerup', [x, y + 6]);
    await expect.poll(() => texts(quiz)).toEqual([board, visby, lund, sea]);
    expect(quiz.root.querySelector('.dragged')).toBe(null);
  });

  it('take Escape for themselves while they are dragged, and only then', async () => {
    const quiz = await ready(ordering);
    const escape = (): boolean => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await dragDown(quiz, 0, 1);
    expect(escape()).toBe(false);
    expect(escape()).toBe(true);
    await expect.poll(() => texts(quiz)).toEqual([sea, board, visby, lund]);
  });

  it('go back by Escape', async () => {
    const quiz = await ready(ordering);
    await dragDown(quiz, 0, 3);
    expect(texts(quiz)).toEqual([board, visby, lund, sea]);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await expect.poll(() => texts(quiz)).toEqual([sea, board, visby, lund]);
  });

  it('are scrolled by a finger that moves at once, and dragged by one that rests first', async () => {
    const quiz = await ready(ordering);
    const [x, y] = middle(row(quiz, 0));
    point(row(quiz, 0) ?? window, 'pointerdown', [x, y], 'touch');
    point(window, 'pointermove', [x, y + 60], 'touch');
    point(window, 'pointermove', middle(row(quiz, 2)), 'touch');
    await quiz.settled();
    expect(texts(quiz)).toEqual([sea, board, visby, lund]);
    point(row(quiz, 0) ?? window, 'pointerdown', [x, y], 'touch');
    await expect.poll(() => quiz.root.querySelector('.dragged span')?.textContent).toBe(sea);
    const touch = new Event('touchmove', { bubbles: true, composed: true, cancelable: true });
    row(quiz, 0)?.dispatchEvent(touch);
    expect(touch.defaultPrevented).toBe(true);
    const [, next] = middle(row(quiz, 1));
    point(window, 'pointermove', [x, next + 6], 'touch');
    point(window, 'pointerup', [x, next + 6], 'touch');
    await quiz.settled();
    expect(texts(quiz)).toEqual([board, sea, visby, lund]);
  });

  it('stay once they are graded', async () => {
    const quiz = await ready(ordering);
    await quiz.check();
    await dragDown(quiz, 0, 2);
    expect(texts(quiz)).toEqual([sea, board, visby, lund]);
  });
});

describe('options of lists', () => {
  const chip = (quiz: QuizHarness, place: number) => quiz.root.querySelectorAll('.chip')[place] ?? null;
  const chosen = (quiz: QuizHarness) => [...quiz.root.querySelectorAll('select')].map((select) => select.value);

  it('are dragged onto a line, and chosen there', async () => {
    const quiz = await ready(matching);
    const lines = quiz.root.querySelectorAll('[part~=entry]');
    const before = chosen(quiz);
    point(chip(quiz, 1) ?? window, 'pointerdown', middle(chip(quiz, 1)));
    point(window, 'pointermove', middle(lines[2]));
    expect(lines[2]?.classList.contains('over')).toBe(true);
    point(window, 'pointerup', middle(lines[2]));
    await quiz.settled();
    expect(chosen(quiz)).toEqual([before[0], before[1], matching.options[1]?.text, before[3]]);
    expect(quiz.root.querySelector('.over,.dragged')).toBe(null);
    await quiz.isAccessible();
  });

  it('fall where there is no line, or nothing to drop on any more', async () => {
    const quiz = await ready(matching);
    const before = chosen(quiz);
    point(chip(quiz, 0) ?? window, 'pointerdown', middle(chip(quiz, 0)));
    point(window, 'pointermove', [1, 1]);
    point(window, 'pointerup', [1, 1]);
    point(chip(quiz, 0) ?? window, 'pointerdown', middle(chip(quiz, 0)));
    point(window, 'pointermove', middle(quiz.root.querySelector('[part~=entry]')));
    point(window, 'pointercancel', [1, 1]);
    await quiz.settled();
    expect(chosen(quiz)).toEqual(before);
  });

  it('stand there only while there is something to choose, and tell no key', async () => {
    const quiz = await ready(matching);
    expect(quiz.root.querySelector('.chips')?.getAttribute('aria-hidden')).toBe('true');
    for (const { id } of matching.options)
      expect(quiz.root.querySelector('.chips')?.outerHTML).not.toContain(`"${id}"`);
    await quiz.respond('right');
    await quiz.check();
    expect(quiz.root.querySelector('.chips')).toBe(null);
  });
});

describe('sentences of the article', () => {
  const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => `${range as Range}`.trim());
  const onAPage = async (): Promise<[QuizHarness, HTMLElement]> => {
    const article = await fixture<HTMLElement>('<article id="page"></article>');
    for (const block of harbour.article.text.split(/\n\s*\n/)) {
      const p = document.createElement('p');
      p.textContent = block;
      article.append(p);
    }
    ask([oneSentence]);
    const quiz = await quizWith({ for: 'page' }, harbourBank());
    await quiz.start();
    await expect.poll(() => quiz.has('aids'), { timeout: 20_000 }).toBe(true);
    await quiz.settled();
    return [quiz, article];
  };
  const clickAt = (article: Element, sentence: string, target: Element = article) => {
    const range = [...(CSS.highlights.get('kz-pickable') ?? [])].find((one) => `${one as Range}`.trim() === sentence);
    const box = (range as Range).getClientRects()[0];
    if (!box) throw new Error('not drawn');
    target.dispatchEvent(
      new MouseEvent('click', { clientX: box.left + 4, clientY: box.top + 4, bubbles: true, cancelable: true }),
    );
  };

  it('are picked in it by a click, and no node of it changes', async () => {
    const [quiz, article] = await onAPage();
    const before = article.outerHTML;
    const sentences = oneSentence.options.map(({ text }) => text);
    expect(words('kz-pickable')).toEqual(sentences);
    expect(words('kz-picked')).toEqual([]);
    clickAt(article, sentences[1] ?? '');
    await quiz.settled();
    expect(words('kz-picked')).toEqual([sentences[1]]);
    expect(quiz.root.querySelectorAll('input')[1]?.checked).toBe(true);
    // Or the page would scroll to the quiz, away from what is read.
    expect(quiz.focused?.tagName).not.toBe('INPUT');
    expect(article.outerHTML).toBe(before);
    await quiz.check();
    expect(words('kz-pickable')).toEqual([]);
    clickAtNothing(article);
    expect(article.outerHTML).toBe(before);
  });

  const clickAtNothing = (article: Element) =>
    article.dispatchEvent(new MouseEvent('click', { clientX: 9, clientY: 9 }));

  it('are left alone by a click on a link, and once the quiz is gone', async () => {
    const [quiz, article] = await onAPage();
    const sentence = oneSentence.options[0]?.text ?? '';
    const link = document.createElement('a');
    article.append(link);
    clickAt(article, sentence, link);
    await quiz.settled();
    expect(words('kz-picked')).toEqual([]);
    quiz.element.remove();
    expect(words('kz-pickable')).toEqual([]);
  });
});
