import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixture } from '@open-wc/testing';
import { harbourBank, QuizHarness, quizWith } from '../support/quiz-harness.js';

const page = document.documentElement;
const before = page.lang;
afterEach(() => {
  page.lang = before;
  vi.restoreAllMocks();
});

const starts = { en: 'Start', kk: 'Бастау', ru: 'Начать', zh: '开始' };
type Name = keyof typeof starts;

/** Waits until the start is in a language, as its button and the card's `lang` have it. */
const speaks = async (quiz: QuizHarness, name: Name): Promise<void> => {
  await expect.poll(() => quiz.has('start') && quiz.part('start').textContent?.trim()).toBe(starts[name]);
  expect(quiz.part('card').lang.split('-')[0]).toBe(name);
};

/** A quiz inside of markup, at the place that is empty; inside of a shadow root of that place, where `shadow`. */
const quizIn = async (markup: string, shadow = false): Promise<QuizHarness> => {
  const around = await fixture<HTMLElement>(markup);
  const place = around.matches(':empty') ? around : (around.querySelector(':empty') ?? around);
  const element = document.createElement('kz-quiz');
  element.bank = harbourBank();
  for (const [name, value] of Object.entries({ storage: 'none', seed: 'a', length: '5' }))
    element.setAttribute(name, value);
  (shadow ? place.attachShadow({ mode: 'open' }) : place).append(element);
  return new QuizHarness(element).settled();
};

describe('the frame speaks the nearest language', () => {
  it.each(['en', 'kk', 'ru', 'zh'] as const)('%s, by the element’s own attribute', async (name) => {
    page.lang = name === 'en' ? 'ru' : 'en';
    const quiz = await quizWith({ lang: name });
    await speaks(quiz, name);
  });

  it('of what is around it, before that of the page', async () => {
    page.lang = 'ru';
    await speaks(await quizIn('<section lang="kk-KZ"><p lang="zh"></p></section>'), 'zh');
    await speaks(await quizIn('<section lang="kk-KZ"><p lang=""></p></section>'), 'kk');
    await speaks(await quizIn('<section><p></p></section>'), 'ru');
  });

  it('across shadow roots', async () => {
    page.lang = 'en';
    await speaks(await quizIn('<section lang="ru"><p></p></section>', true), 'ru');
  });

  it('of the browser, where the page names none, and English where there are no words of it', async () => {
    page.lang = '';
    const browser = vi.spyOn(navigator, 'language', 'get');
    browser.mockReturnValue('zh-Hans-CN');
    await speaks(await quizWith(), 'zh');
    browser.mockReturnValue('de');
    await speaks(await quizWith(), 'en');
  });

  it('English, where the page names one without words', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ru');
    await speaks(await quizWith({ lang: 'de-AT' }), 'en');
    await speaks(await quizWith({ lang: 'no tag!' }), 'en');
  });
});

describe('the frame follows a change', () => {
  it('of its own attribute, of one around it, of the page', async () => {
    page.lang = 'en';
    const quiz = await quizIn('<section><p></p></section>', true);
    await speaks(quiz, 'en');
    page.lang = 'kk';
    await speaks(quiz, 'kk');
    const host = (quiz.element.getRootNode() as ShadowRoot).host;
    host.parentElement?.setAttribute('lang', 'ru');
    await speaks(quiz, 'ru');
    quiz.element.lang = 'zh';
    await speaks(quiz, 'zh');
    quiz.element.removeAttribute('lang');
    await speaks(quiz, 'ru');
  });

  it('of its place, and of what is around that', async () => {
    page.lang = 'en';
    const quiz = await quizWith();
    const other = await fixture<HTMLElement>('<section lang="ru"></section>');
    other.append(quiz.element);
    await speaks(quiz, 'ru');
    other.lang = 'kk';
    await speaks(quiz, 'kk');
  });

  it('in the middle of a question, with response, focus and place kept', async () => {
    const quiz = await quizWith({ lang: 'en', kinds: 'numeric' });
    await quiz.start();
    await quiz.type('41');
    const field = quiz.focused;
    quiz.element.lang = 'ru';
    await expect.poll(() => quiz.part('heading').textContent).toMatch(/^Вопрос 1 из \d+$/);
    expect(quiz.focused).toBe(field);
    expect((field as HTMLInputElement).value).toBe('41');
    expect(quiz.element.attempt).toMatchObject({ status: 'asking', draft: { text: '41' } });
  });
});

describe('a table that is there already', () => {
  it('is in the very first words of another quiz', async () => {
    await speaks(await quizWith({ lang: 'ru' }), 'ru');
    const element = document.createElement('kz-quiz');
    element.lang = 'ru';
    document.body.append(element);
    await element.updateComplete;
    expect(new QuizHarness(element).text).toBe('Вопросы загружаются…');
    element.remove();
  });
});

it('what the bank says stays in the bank’s language, and is marked so', async () => {
  const quiz = await quizWith({ lang: 'ru' });
  await speaks(quiz, 'ru');
  await quiz.press('Начать');
  while (quiz.element.attempt?.status === 'asking') {
    await quiz.respond(false);
    await quiz.press('Проверить');
    // Every text with letters is Russian in the frame's part and English in the bank's.
    const walker = document.createTreeWalker(quiz.part('card'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/\p{L}/u.test(node.nodeValue ?? ''))
        expect([lang, node.nodeValue]).toEqual([lang === 'ru' ? 'ru' : 'en', node.nodeValue]);
      expect(node.nodeValue).not.toMatch(lang === 'ru' ? /[A-Za-z]/ : /\p{Script=Cyrillic}/u);
    }
    await quiz.next();
  }
  for (const each of quiz.root.querySelectorAll('[part=item]')) {
    const [frame, bank] = [/\p{Script=Cyrillic}/u, /[A-Za-z]/];
    for (const text of each.querySelectorAll('b, summary span')) {
      const lang = text.getAttribute('lang');
      expect(text.textContent, lang ?? '').not.toMatch(lang === 'ru' ? bank : frame);
    }
  }
});
