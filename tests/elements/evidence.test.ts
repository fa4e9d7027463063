import { afterEach, describe, expect, it, vi } from 'vitest';
import { quizWith } from '../support/quiz-harness.js';
import { harbourText } from '../support/harbour.js';

const marks = (): string[] => [...(CSS.highlights.get('kz-evidence') ?? [])].map(String);

/** The article as a page sets it: other quotes, a link in the middle of a sentence, a break, no blank lines. */
const articleOnPage = (change: (text: string) => string = (text) => text): HTMLElement => {
  const article = document.createElement('article');
  article.id = 'text';
  for (const block of change(harbourText).split('\n\n')) {
    const p = document.createElement('p');
    const [before = '', ...after] = block.replaceAll('“', '"').replaceAll('”', '"').split(' ');
    const strong = document.createElement('strong');
    strong.textContent = before;
    p.append(strong, `\n      ${after.join(' ')}`);
    article.append(p);
  }
  document.body.prepend(article);
  return article;
};

let article: HTMLElement | undefined;
afterEach(() => {
  article?.remove();
  article = undefined;
  vi.restoreAllMocks();
});

describe('evidence in the article of the page', () => {
  it('is marked with the feedback, and no longer with the next question', async () => {
    article = articleOnPage();
    const quiz = await quizWith({ for: 'text', kinds: 'choice' });
    await quiz.start();
    expect(marks()).toEqual([]);
    await quiz.respond(false);
    await quiz.check();
    const quotes = quiz.element.quiz?.items[0]?.evidence.map(({ quote }) => quote.replaceAll(/[“”]/g, '"'));
    expect(marks().map((mark) => mark.replace(/\s+/g, ' '))).toEqual(quotes);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    await quiz.next();
    expect(marks()).toEqual([]);
    expect(quiz.has('read')).toBe(false);
  });

  it('changes none of the nodes of the page', async () => {
    article = articleOnPage();
    const before = article.outerHTML;
    const quiz = await quizWith({ for: 'text' });
    await quiz.start();
    await quiz.finish(5);
    expect(article.outerHTML).toBe(before);
  });

  it('is shown by a button, and another leads back to it', async () => {
    article = articleOnPage();
    article.style.paddingBlockEnd = '3000px';
    const quiz = await quizWith({ for: 'text', kinds: 'choice' });
    quiz.element.scrollIntoView();
    await quiz.start();
    await quiz.respond(false);
    await quiz.check();
    quiz.part('show').focus();
    const place = scrollY;
    expect(place).toBeGreaterThan(1000);
    await quiz.press('Show in the article');
    expect(quiz.focused).toBe(quiz.part('back'));
    await expect.poll(() => scrollY).toBeLessThan(400);
    await quiz.isAccessible();
    await quiz.press('Back to question 1');
    expect(quiz.has('back')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('show'));
    await expect.poll(() => Math.abs(scrollY - place)).toBeLessThan(2);
  });

  it.each(['<details></details>', '<div hidden="until-found"></div>'])(
    'is shown where the page has folded it away, and what is pushed down by that is found again: %s',
    async (fold) => {
      article = articleOnPage();
      article.style.paddingBlockEnd = '3000px';
      article.insertAdjacentHTML('beforebegin', fold);
      const folded = article.previousElementSibling ?? expect.fail('no fold');
      folded.append(article);
      article = folded as HTMLElement;
      const quiz = await quizWith({ for: 'text', kinds: 'choice' });
      quiz.element.style.marginBlockEnd = '100vh';
      await quiz.start();
      await expect.poll(() => quiz.has('aids')).toBe(true);
      await quiz.respond(false);
      await quiz.check();
      quiz.part('show').focus();
      const top = quiz.part('show').getBoundingClientRect().top;
      const [mark] = [...(CSS.highlights.get('kz-evidence') ?? [])] as Range[];
      expect(mark?.getBoundingClientRect().height).toBe(0);
      await quiz.press('Show in the article');
      expect(mark?.getBoundingClientRect().height).toBeGreaterThan(0);
      await quiz.press('Back to question 1');
      await expect.poll(() => Math.abs(quiz.part('show').getBoundingClientRect().top - top)).toBeLessThan(2);
    },
  );

  it('leads back where the page scrolls in an element of its own', async () => {
    const page = document.createElement('main');
    page.style.cssText = 'height:100vh;overflow:auto';
    article = articleOnPage();
    article.style.paddingBlockEnd = '3000px';
    const quiz = await quizWith({ for: 'text', kinds: 'choice' });
    page.append(article, quiz.element);
    document.body.prepend(page);
    article = page;
    await quiz.settled();
    await quiz.start();
    await quiz.respond(false);
    await quiz.check();
    quiz.part('show').focus();
    const place = page.scrollTop;
    expect(place).toBeGreaterThan(1000);
    await quiz.press('Show in the article');
    expect(page.scrollTop).toBeLessThan(1000);
    await quiz.press('Back to question 1');
    expect(Math.abs(page.scrollTop - place)).toBeLessThan(2);
    await expect.poll(() => quiz.has('aids')).toBe(true);
    quiz.element.remove();
  });

  it('leaves out what the page no longer has, and tells the author which', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    article = articleOnPage((text) => text.replace('drill holes in the ice', 'stay at home'));
    const quiz = await quizWith({ for: 'text' });
    expect(quiz.element.quiz?.items.map(({ target }) => target)).not.toContain('ice');
    expect(quiz.element.quiz?.items).toHaveLength(4);
    const details = ['Fishers then drill holes in the ice and sell herring at the market on Saturday.'];
    expect(quiz.told('kz-error')).toMatchObject([{ detail: { reason: 'evidence', details } }]);
    await expect.poll(() => warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(
      /A quote of the bank is not in the element with the id “text”.*\n“Fishers then/,
    );
  });

  it('is none where two places would fit alike', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    article = articleOnPage((text) => `${text}\n\n${text}`);
    const quiz = await quizWith({ for: 'text' });
    expect(quiz.text).toContain('no question that can be asked here');
    expect(marks()).toEqual([]);
  });

  it('is unmarked when the quiz leaves the page, and marked again when it comes back', async () => {
    article = articleOnPage();
    const quiz = await quizWith({ for: 'text' });
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    const before = marks();
    expect(before).not.toEqual([]);
    const place = quiz.element.parentElement;
    quiz.element.remove();
    expect(marks()).toEqual([]);
    place?.append(quiz.element);
    await quiz.settled();
    expect(marks()).toEqual(before);
  });

  it('is selected where the browser cannot highlight', async () => {
    article = articleOnPage();
    const registry = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {};
    Reflect.deleteProperty(CSS, 'highlights');
    try {
      const quiz = await quizWith({ for: 'text', kinds: 'numeric' });
      await quiz.start();
      await quiz.respond(true);
      await quiz.check();
      expect(String(getSelection())).toBe('');
      await quiz.press('Show in the article');
      expect(String(getSelection())).toBe('It cost 12 million crowns');
    } finally {
      Object.defineProperty(CSS, 'highlights', registry);
    }
  });
});

describe('where the page has no article', () => {
  it('the quiz offers its own to read, and leads back', async () => {
    const quiz = await quizWith({ for: 'nowhere' });
    await quiz.press('Read the article');
    expect(quiz.focused).toBe(quiz.part('article'));
    expect([...quiz.part('article').children].map((block) => block.textContent)).toEqual(harbourText.split('\n\n'));
    await quiz.isAccessible();
    await quiz.press('Back to the quiz');
    expect(quiz.has('article')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('read'));
  });

  it('evidence is marked in that one, when it is open', async () => {
    const quiz = await quizWith({ kinds: 'numeric' });
    await quiz.start();
    await quiz.respond(false);
    await quiz.check();
    expect(marks()).toEqual([]);
    await quiz.press('Show in the article');
    expect(marks()).toEqual(['It cost 12 million crowns']);
    await quiz.press('Back to question 1');
    expect(marks()).toEqual([]);
    expect(quiz.focused).toBe(quiz.part('show'));
  });
});
