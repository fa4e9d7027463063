import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { currentItem } from '../../src/attempt/attempt.js';
import { everyKind } from '../support/every-kind.js';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

/** Chromium without a screen has no voice: what is said is only noted, and goes on until it is stopped. */
class Voices extends EventTarget {
  said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  readonly langs: readonly string[];
  constructor(langs: readonly string[]) {
    super();
    this.langs = langs;
  }
  getVoices = () => speechSynthesisVoices(this.langs);
  speak = (utterance: SpeechSynthesisUtterance) => void this.said.push(utterance);
  cancel = () => void this.cancelled++;
}
const speechSynthesisVoices = (langs: readonly string[]) => langs.map((lang) => ({ lang, name: lang }));

class Utterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const given = (...langs: string[]): Voices => {
  const voices = new Voices(langs);
  vi.stubGlobal('speechSynthesis', voices);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return voices;
};
beforeEach(forgetAll);
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetAll();
});

const opened = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ kinds: 'choice', ...attributes }, JSON.parse(JSON.stringify(everyKind)));
  await quiz.start();
  await expect.poll(() => quiz.has('aids')).toBe(true);
  await quiz.press('Aids');
  return quiz;
};
const texts = ({ said }: Voices): string[] => said.map(({ text }) => text);

describe('reading aloud', () => {
  it('is not offered where no voice speaks the language of the bank', async () => {
    given('de-DE');
    const quiz = await opened();
    expect(quiz.has('read-question')).toBe(false);
  });

  it('says the stem and the options as they stand, in the language of the bank, and nothing of the key', async () => {
    const voices = given('de-DE', 'en-GB');
    const quiz = await opened();
    const { attempt } = quiz.element;
    const item = attempt && currentItem(attempt);
    await quiz.press('Read the question');
    expect(texts(voices)).toEqual([quiz.stem, ...quiz.options]);
    expect(voices.said.map(({ lang, voice }) => [lang, voice?.lang])).toEqual(
      voices.said.map(() => [item?.lang, 'en-GB']),
    );
    expect(texts(voices).join(' ')).not.toContain(item?.rationale);
    await quiz.isAccessible();
  });

  it('stops by its button, by Escape, and with the next question', async () => {
    const voices = given('en');
    const quiz = await opened();
    await quiz.press('Read the question');
    await quiz.press('Stop reading');
    expect(voices.cancelled).toBe(1);
    await quiz.press('Read the question');
    quiz.root.querySelector<HTMLElement>('label input')?.focus();
    await userEvent.keyboard('{Escape}');
    await quiz.settled();
    expect(voices.cancelled).toBe(2);
    expect(quiz.has('silence')).toBe(false);
    await quiz.press('Read the question');
    await quiz.respond(true);
    expect(voices.cancelled).toBe(2);
    await quiz.check();
    expect(voices.cancelled).toBe(3);
    quiz.element.remove();
    expect(voices.cancelled).toBe(3);
  });

  it('keeps the focus on the button that began it, which stops it, and begins again', async () => {
    given('en');
    const page = await fixture<HTMLElement>('<article id="page"></article>');
    page.textContent = everyKind.article.text;
    const quiz = await opened({ for: 'page' });
    for (const what of ['question', 'paragraph']) {
      const button = quiz.part(`read-${what}`);
      button.focus();
      button.click();
      await quiz.settled();
      expect(quiz.part('silence').textContent).toContain('Stop');
      expect(quiz.focused?.part.value).toBe('button silence');
      button.click();
      await quiz.settled();
      expect(quiz.focused?.part.value).toBe(`button read-${what}`);
    }
  });

  it('can be stopped after the article that it reads from is closed', async () => {
    const voices = given('en');
    const quiz = await opened();
    await quiz.press('Read the article');
    quiz.element.requestUpdate();
    await quiz.settled();
    await quiz.press('Read the paragraph');
    await quiz.press('Back to question 1');
    await quiz.press('Stop reading');
    expect(voices.cancelled).toBe(1);
    expect(quiz.has('read-paragraph')).toBe(false);
  });

  it('ends by itself after the last words', async () => {
    const voices = given('en');
    const quiz = await opened();
    await quiz.press('Read the question');
    expect(quiz.has('silence')).toBe(true);
    voices.said.at(-1)?.dispatchEvent(new Event('end'));
    await quiz.settled();
    expect(quiz.has('silence')).toBe(false);
    expect(voices.cancelled).toBe(0);
  });

  it('says a gap as such, and what can stand in it', async () => {
    const voices = given('en');
    const quiz = await opened({ kinds: 'cloze' });
    await quiz.press('Read the question');
    expect(texts(voices)[0]).toContain(' gap');
    const select = quiz.root.querySelector('select');
    if (select) expect(texts(voices)).toHaveLength(select.options.length);
  });

  it('says a paragraph of the article that is open', async () => {
    const voices = given('en');
    const quiz = await opened();
    expect(quiz.has('read-paragraph')).toBe(false);
    await quiz.press('Read the article');
    quiz.element.requestUpdate();
    await quiz.settled();
    await quiz.press('Read the paragraph');
    expect(voices.said).toHaveLength(1);
    expect(quiz.part('article').textContent?.replace(/\s+/g, ' ')).toContain(texts(voices)[0]);
  });
});
