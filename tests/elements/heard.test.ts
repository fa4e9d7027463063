import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forgetAll } from '../support/forget.js';
import { harbourText } from '../support/harbour.js';
import { described, told } from '../support/heard.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.useRealTimers();
  getSelection()?.removeAllRanges();
  await forgetAll();
});

/** The aids, and with them what is told, come once the quiz is drawn. */
const started = async (attributes: Record<string, string>): Promise<QuizHarness> => {
  const quiz = await quizWith(attributes);
  await quiz.start();
  await expect.poll(() => quiz.has('aids')).toBe(true);
  return quiz.settled();
};
const graded = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await started({ kinds: 'numeric', ...attributes });
  await quiz.respond(false);
  await quiz.check();
  return quiz;
};
const onPage = async (): Promise<HTMLElement> => {
  const article = await fixture<HTMLElement>('<article id="heard"></article>');
  for (const block of harbourText.split('\n\n')) {
    const p = document.createElement('p');
    p.textContent = block;
    article.append(p);
  }
  return article;
};
const press = async (quiz: QuizHarness, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await quiz.settled();
};
const note =
  'Marked in the article: “It cost 12 million crowns” It stands in the paragraph that begins “A new lighthouse was opened in…”';

describe('who asks to see a sentence in the article of the page and does not see the mark', () => {
  it('is told the sentence and its paragraph with the way back, and reads on from it', async () => {
    const article = await onPage();
    const before = article.outerHTML;
    const quiz = await graded({ for: 'heard' });
    await quiz.press('Show in the article');
    expect(quiz.focused).toBe(quiz.part('back'));
    expect(described(quiz, quiz.focused)).toBe(note);
    const caret = getSelection();
    expect(caret?.isCollapsed).toBe(true);
    expect(caret?.anchorNode?.textContent?.slice(caret.anchorOffset)).toMatch(/^It cost 12 million crowns/);
    expect(article.outerHTML).toBe(before);
    await quiz.isAccessible();
    await quiz.press('Back to question 1');
    expect(quiz.root.querySelector('#shown')).toBeNull();
  });

  it('keeps what is selected', async () => {
    const article = await onPage();
    const quiz = await graded({ for: 'heard' });
    getSelection()?.selectAllChildren(article.children[0] ?? article);
    await quiz.press('Show in the article');
    expect(String(getSelection())).toBe('The harbour of Lund');
  });

  it('goes back by Escape, be it from the button or from the article', async () => {
    const article = await onPage();
    const quiz = await graded({ for: 'heard' });
    await quiz.press('Show in the article');
    await press(quiz, '{Escape}');
    expect(quiz.has('back')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('show'));
    await quiz.press('Show in the article');
    await userEvent.click(article);
    expect(document.activeElement).toBe(document.body);
    await press(quiz, '{Escape}');
    expect(quiz.has('back')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('show'));
  });

  it('leaves Escape to a field of the page', async () => {
    await onPage();
    const field = await fixture<HTMLElement>('<input aria-label="Search">');
    const quiz = await graded({ for: 'heard' });
    await quiz.press('Show in the article');
    field.focus();
    await press(quiz, '{Escape}');
    expect(quiz.has('back')).toBe(true);
  });
});

describe('in the article of the bank', () => {
  it('the paragraph itself has the focus, and the way back is the next thing', async () => {
    const quiz = await graded();
    await quiz.press('Show in the article');
    const block = quiz.focused;
    expect(block?.parentElement).toBe(quiz.part('article'));
    expect(block?.textContent).toContain('It cost 12 million crowns');
    expect(described(quiz, block)).toBe(note);
    await quiz.isAccessible();
    await press(quiz, '{Tab}');
    expect(quiz.focused).toBe(quiz.part('back'));
    await press(quiz, '{Escape}');
    expect(quiz.has('article')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('show'));
  });

  it('only the paragraph that is shown can have it', async () => {
    const quiz = await graded();
    await quiz.press('Show in the article');
    await quiz.press('Show in the article');
    expect(quiz.part('article').querySelectorAll('[tabindex]')).toHaveLength(1);
    await quiz.press('Back to question 1');
    await quiz.press('Read the article');
    expect(quiz.focused).toBe(quiz.part('article'));
    expect(quiz.part('article').querySelectorAll('[tabindex]')).toHaveLength(0);
  });
});

describe('ways into the article', () => {
  it('are told apart by the words that they lead to', async () => {
    const quiz = await started({});
    await quiz.finish();
    const names = async (place: number) => {
      await quiz.pressAt('[part=review] summary', place);
      return [...quiz.root.querySelectorAll('[part~=show]')].map((way) => way.getAttribute('aria-label') ?? '');
    };
    const all = [...(await names(0)), ...(await names(1))];
    expect(new Set(all).size).toBe(all.length);
    for (const each of all) expect(each).toMatch(/^Show in the article: “\S.{5,45}”$/);
  });
});

describe('a hint', () => {
  it('is told by itself, without those before and without the names of buttons', async () => {
    const quiz = await started({ kinds: 'choice' });
    const item = quiz.element.quiz?.items[0];
    if (item?.kind !== 'choice') throw new Error('no choice');
    expect(quiz.part('hints').getAttribute('aria-live')).toBe('off');
    await quiz.press('Hint');
    expect(told(quiz)).toMatch(/^Look in the part that begins “.+…”$/);
    await quiz.press('Hint');
    const sentence = `It is settled here: “${item.evidence[0].quote.replace(/^“|”$/g, '')}”`;
    await expect.poll(() => told(quiz)).toBe(sentence);
    await quiz.press('Hint');
    const struck = quiz.part('struck').querySelector('span')?.textContent;
    await expect.poll(() => told(quiz)).toContain(`Struck out: ${struck}.`);
    for (const { text } of item.options)
      expect(
        told(quiz)
          .replace(/^.*Left: /, '')
          .includes(text),
      ).toBe(text !== struck);
  });
});

describe('the status', () => {
  it('says what a right response is worth after a hint', async () => {
    const quiz = await started({ kinds: 'choice' });
    await quiz.press('Hint');
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.status).toMatch(/^Right\. With one hint: 0\.75 of 1 point\. \S/);
    await quiz.next();
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.status).not.toMatch(/point/);
  });

  it('tells the right option after a wrong one, for it stands before the focus', async () => {
    const quiz = await started({ kinds: 'choice' });
    const item = quiz.element.quiz?.items[0];
    if (item?.kind !== 'choice') throw new Error('no choice');
    await quiz.respond(false);
    await quiz.check();
    const right = item.options.find(({ id }) => id === item.key)?.text;
    expect(quiz.status).toContain(`Right: ${right}.`);
    const said = quiz.part('feedback').querySelector(`.unseen [lang=${item.lang}]`);
    expect(said?.textContent).toBe(right);
    await quiz.next();
    await quiz.respond(true);
    await quiz.check();
    expect(quiz.status).not.toContain('Right: ');
  });

  it('does not agree where a true statement was judged false', async () => {
    const quiz = await started({ kinds: 'true-false-not-given' });
    const item = quiz.element.quiz?.items[0];
    if (item?.kind !== 'true-false-not-given') throw new Error('no statement');
    const words = { true: 'True', false: 'False', 'not-given': 'Not given' };
    await quiz.choose(item.key === 'false' ? 'True' : 'False');
    await quiz.check();
    expect(quiz.status).toBe(`Not this one. Right: ${words[item.key]}. ${item.rationale}`);
  });

  it('says again what is missing when Check is pressed again', async () => {
    const quiz = await started({ kinds: 'choice' });
    await quiz.check();
    expect(told(quiz)).toBe('');
    await quiz.check();
    await expect.poll(() => told(quiz)).toBe('Choose one first.');
    expect(quiz.focused).toBe(quiz.part('check'));
  });

  it('says of what is no number that it is none', async () => {
    const quiz = await started({ kinds: 'numeric' });
    await quiz.type('a dozen');
    await quiz.check();
    expect(quiz.status).toBe('Type a number first, in figures. Not a number: “a dozen”.');
    await quiz.type('12');
    await quiz.check();
    expect(quiz.status).not.toContain('Not a number');
  });
});

describe('what is told', () => {
  it('is gone after a while, and with the next question', async () => {
    const quiz = await started({ kinds: 'choice' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hint = quiz.part('hint');
    hint.click();
    await quiz.element.updateComplete;
    expect(told(quiz)).not.toBe('');
    vi.advanceTimersByTime(10_000);
    expect(told(quiz)).toBe('');
    vi.useRealTimers();
    await quiz.press('Hint');
    expect(told(quiz)).not.toBe('');
    await quiz.respond(true);
    await quiz.check();
    await quiz.next();
    expect(told(quiz)).toBe('');
  });

  it('stands below the question', async () => {
    const quiz = await started({ kinds: 'choice' });
    const region = quiz.root.querySelector('[part=body] > .unseen[aria-live]');
    const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
    expect((region && quiz.part('question').compareDocumentPosition(region)) ?? 0).toBe(follows);
  });
});

describe('questions that were missed', () => {
  it('say that they are asked again', async () => {
    const quiz = await started({ length: '2' });
    await quiz.finish(1);
    await expect.poll(() => quiz.has('missed')).toBe(true);
    await quiz.press('Try 1 missed');
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.part('heading').textContent).toBe('Question 1 of 1 · asked again');
    await quiz.finish();
    await quiz.press('The same questions again');
    expect(quiz.part('heading').textContent).toBe('Question 1 of 2');
  });
});
