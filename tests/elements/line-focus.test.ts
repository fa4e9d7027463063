import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forgetAll } from '../support/forget.js';
import { told } from '../support/heard.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';
import { small, text } from '../support/small-bank.js';

beforeEach(forgetAll);
afterEach(forgetAll);

const bank = (): unknown => JSON.parse(JSON.stringify(small));
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
/** What is dimmed, and, the other way round, what is left in the light of an article. */
const dimmed = (): string[] => [...(CSS.highlights.get('kz-dim') ?? [])].map((range) => squeezed(`${range as Range}`));
const lit = (article: Element): string => {
  const [before = '', after = ''] = dimmed();
  return squeezed(squeezed(article.textContent ?? '').slice(before.length, after ? -after.length : undefined));
};
const onAPage = async (): Promise<[QuizHarness, HTMLElement]> => {
  const article = await fixture<HTMLElement>('<article id="read"></article>');
  for (const block of text.split(/\n\s*\n/)) {
    const p = document.createElement('p');
    p.textContent = block;
    article.append(p);
  }
  const quiz = await quizWith({ for: 'read' }, bank());
  return [quiz, article];
};
/** Pressed where it is: a real click brings the button into the window first. */
const inPlace = async (quiz: QuizHarness, words: string): Promise<void> => {
  [...quiz.root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))?.click();
  await quiz.settled();
};
const on = async (quiz: QuizHarness): Promise<void> => {
  await quiz.start();
  await expect.poll(() => quiz.has('aids')).toBe(true);
  await quiz.press('Aids');
  scrollTo(0, 0);
  await inPlace(quiz, 'One sentence');
};

describe('line focus', () => {
  it('dims the article of the page but for one sentence, and changes nothing of it', async () => {
    const [quiz, article] = await onAPage();
    const before = article.outerHTML;
    await on(quiz);
    expect(dimmed()).toHaveLength(2);
    const first = lit(article);
    expect(text.startsWith(first)).toBe(true);
    await quiz.press('Next sentence');
    expect(lit(article)).not.toBe(first);
    expect(lit(article)).toMatch(/[.”]$/);
    await quiz.press('Sentence before');
    expect(lit(article)).toBe(first);
    expect(article.outerHTML).toBe(before);
    await quiz.isAccessible();
  });

  it('lights up an article that was hidden when it was switched on', async () => {
    const [quiz, article] = await onAPage();
    article.style.display = 'none';
    await on(quiz);
    expect(dimmed()).toEqual([]);
    article.style.display = '';
    await inPlace(quiz, 'Next sentence');
    expect(dimmed()).toHaveLength(2);
  });

  it('is told: that there are buttons for it, and at each step which sentence it is', async () => {
    const [quiz, article] = await onAPage();
    await on(quiz);
    await expect
      .poll(() => told(quiz))
      .toMatch(
        /^Two buttons below lead from sentence to sentence; in the article they stand beside the way back\. Sentence 1 of \d+: \S/,
      );
    await quiz.press('Next sentence');
    await expect.poll(() => told(quiz)).toMatch(/^Sentence 2 of \d+: \S/);
    expect(told(quiz)).toContain(lit(article));
    const [last = '1'] = /\d+(?=:)/.exec(told(quiz)) ?? [];
    for (let i = 0; i < Number(last); i++) await quiz.press('Next sentence');
    await expect.poll(() => told(quiz)).toContain(`Sentence ${last} of ${last}:`);
  });

  it('leads out to the article with its buttons beside the way back, and back to where the student was', async () => {
    const [quiz, article] = await onAPage();
    article.style.paddingBlockEnd = '200vh';
    await on(quiz);
    const panel = quiz.part('sentence-after');
    panel.focus();
    const { scrollY: place } = window;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => quiz.focused?.closest('[part=away]')).toBeTruthy();
    expect(quiz.focused?.getAttribute('part')).toContain('sentence-after');
    await expect.poll(() => scrollY).toBeLessThan(place);
    const before = lit(article);
    await userEvent.keyboard('{Enter}');
    expect(lit(article)).not.toBe(before);
    await quiz.isAccessible();
    await quiz.press('Back to question 1');
    expect(quiz.has('away')).toBe(false);
    expect(quiz.focused).toBe(panel);
    await expect.poll(() => scrollY).toBe(place);
  });

  it('begins at the first sentence that is seen', async () => {
    const [quiz, article] = await onAPage();
    for (const paragraph of article.children) (paragraph as HTMLElement).style.marginBlockEnd = '60vh';
    const last = article.lastElementChild;
    if (!(last instanceof HTMLElement)) throw new Error('no paragraph');
    await quiz.start();
    await expect.poll(() => quiz.has('aids')).toBe(true);
    await quiz.press('Aids');
    last.scrollIntoView();
    await inPlace(quiz, 'One sentence');
    expect(squeezed(last.textContent ?? '')).toContain(lit(article));
  });

  it('reads the sentences of the article itself, and nothing that the page has put before them', async () => {
    const [quiz, article] = await onAPage();
    const about = document.createElement('p');
    about.textContent = 'About four minutes.';
    article.prepend(about);
    await on(quiz);
    expect(text).toContain(lit(article));
    const first = lit(article);
    await inPlace(quiz, 'Sentence before');
    expect(lit(article)).toBe(first);
  });

  it('goes on from the sentence that was shown', async () => {
    const [quiz, article] = await onAPage();
    await on(quiz);
    await quiz.respond(true);
    await quiz.check();
    const passage = quiz.element.attempt?.quiz.items[0]?.evidence.at(-1);
    [...quiz.root.querySelectorAll<HTMLElement>('[part~=show]')].at(-1)?.click();
    await quiz.settled();
    expect(lit(article)).toContain(passage?.quote.split('. ')[0]);
  });

  it('follows the pointer', async () => {
    const [quiz, article] = await onAPage();
    await on(quiz);
    const last = article.lastElementChild;
    if (!(last instanceof HTMLElement)) throw new Error('no paragraph');
    await userEvent.hover(last, { position: { x: 8, y: 8 } });
    await expect.poll(() => squeezed(last.textContent ?? '').startsWith(lit(article))).toBe(true);
  });

  it('goes with its switch, and with the quiz', async () => {
    const [quiz] = await onAPage();
    await on(quiz);
    await quiz.press('One sentence');
    expect(dimmed()).toEqual([]);
    await quiz.press('One sentence');
    expect(dimmed()).toHaveLength(2);
    quiz.element.remove();
    expect(dimmed()).toEqual([]);
  });

  it('moves by arrow keys in the article of the bank, and says that it has to be opened', async () => {
    const quiz = await quizWith({}, bank());
    await on(quiz);
    expect(quiz.text).toContain('Open the article to read it so.');
    expect(dimmed()).toEqual([]);
    await quiz.press('Read the article');
    expect(quiz.has('sentence-after')).toBe(true);
    const article = quiz.part('article');
    const first = lit(article);
    expect(dimmed()).toHaveLength(2);
    article.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(lit(article)).not.toBe(first);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(lit(article)).toBe(first);
  });
});
