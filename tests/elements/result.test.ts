import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';
import { harbourText } from '../support/harbour.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.useRealTimers();
  await forgetAll();
});

const finished = async (wrong: number, attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith(attributes);
  await quiz.start();
  await quiz.finish(wrong);
  await expect.poll(() => quiz.has('map')).toBe(true);
  return quiz;
};
const rows = (quiz: QuizHarness, table: string) =>
  [...quiz.root.querySelectorAll(`[aria-labelledby=${table}] tbody tr`)].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()).filter(Boolean),
  );
const lit = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('the result', () => {
  it('says what guessing comes to, and what each skill and paragraph came to, in tables too', async () => {
    const quiz = await finished(2);
    expect(quiz.part('meaning').textContent).toMatch(
      /^Guessing without the article comes to about \d(\.\d)? of 5 points\.$/,
    );
    const of = (table: string) =>
      rows(quiz, table).map(([, figures = '']) => /^([\d.]+) of (\d+)$/.exec(figures)?.slice(1).map(Number) ?? []);
    for (const table of ['skills', 'map']) {
      const [right, all] = [0, 1].map((i) => of(table).reduce((sum, figures) => sum + (figures[i] ?? NaN), 0));
      expect([right, all], table).toEqual([3, 5]);
    }
    expect(quiz.part('map').getAttribute('aria-label')).toMatch(
      /^Sentences asked about: \d+\. Of these right: \d+\. Worth reading again: [1-5]\.$/,
    );
    await quiz.isAccessible();
    await quiz.pressAt('[part=table] summary', 0);
    await quiz.isAccessible();
  });

  it('says of the pictures in words what they show, and has no cell that is empty', async () => {
    const quiz = await finished(2);
    for (const row of quiz.root.querySelectorAll('[aria-labelledby=skills] tr'))
      expect([...row.children].map(({ textContent }) => !!textContent?.trim())).toEqual([true, true]);
    const heads = [...quiz.root.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['Skill', 'Points', 'The paragraph begins', 'Questions right']);
    const legend = [...quiz.root.querySelectorAll('p')].find((p) => p.textContent?.includes('Each row is a paragraph'));
    expect(legend?.ariaHidden).toBe('true');
    expect(quiz.text).toContain('In the result each question, once opened, quotes its sentences.');
  });

  it.each(['choice', 'true-false-not-given', 'numeric'])(
    'opens an item without saying its question over again: %s',
    async (kinds) => {
      const quiz = await finished(1, { kinds });
      await quiz.pressAt('[part=review] summary', 0);
      const [item] = quiz.element.quiz?.items ?? [];
      const drawn = [...quiz.root.querySelectorAll<HTMLElement>('[part=item][open] *')].filter(
        (each) => each.checkVisibility() && !each.children.length && each.textContent?.trim() === item?.stem,
      );
      expect(drawn.map(({ localName }) => localName)).toEqual(['span']);
      // What names it comes with a part of its own.
      const name = () => {
        const field = quiz.root.querySelector('[part=settled] input[part=field]');
        return field && quiz.root.getElementById(field.getAttribute('aria-labelledby') ?? '')?.textContent;
      };
      await expect.poll(name).toBe(kinds === 'numeric' ? item?.stem : null);
      await quiz.isAccessible();
    },
  );

  it('names what was misread and how often, where that is known', async () => {
    const quiz = await finished(5, { kinds: 'choice' });
    const told = [...quiz.root.querySelectorAll('[part=misread] li')].map((each) => each.textContent?.trim());
    const known = quiz.element.attempt?.graded.filter(({ outcome }) => outcome.misreading).length ?? 0;
    const times = told.map(
      (text = '') => ({ 'Once:': 1, 'Twice:': 2 })[text.split(' ')[0] ?? ''] ?? parseInt(text, 10),
    );
    expect(times.reduce((sum, n) => sum + n, 0)).toBe(known);
    expect(known).toBeGreaterThan(0);
    expect((await finished(0)).has('misread')).toBe(false);
  });

  it('opens one item at a time, with the focus left on it', async () => {
    const quiz = await finished(2);
    const summaries = [...quiz.root.querySelectorAll<HTMLElement>('[part=review] summary')];
    for (const summary of summaries.slice(0, 2)) {
      summary.focus();
      summary.click();
      await quiz.settled();
      expect(quiz.focused).toBe(summary);
      expect(quiz.root.querySelectorAll('[part=settled]')).toHaveLength(1);
      expect(summary.parentElement?.hasAttribute('open')).toBe(true);
    }
    summaries[1]?.click();
    await quiz.settled();
    expect(quiz.has('settled')).toBe(false);
  });

  it('speaks the language of the frame', async () => {
    const quiz = await quizWith({ lang: 'ru', length: '1' });
    await expect.poll(() => quiz.has('start')).toBe(true);
    quiz.part('start').click();
    await quiz.settled();
    await quiz.respond(false);
    quiz.part('check').click();
    await quiz.settled();
    await quiz.next();
    await expect.poll(() => quiz.has('map')).toBe(true);
    expect(quiz.text).toContain('Где это в статье');
    expect(quiz.part('missed').textContent?.trim()).toBe('Ошибки ещё раз (1)');
  });
});

describe('an item of the result', () => {
  it('says what it is worth, where that is neither all nor nothing', async () => {
    const quiz = await quizWith({ kinds: 'choice', length: '1' });
    await quiz.start();
    await quiz.press('Hint');
    await quiz.finish();
    await expect.poll(() => quiz.has('review')).toBe(true);
    await quiz.pressAt('[part=review] summary', 0);
    expect(quiz.part('settled').textContent?.replace(/\s+/g, ' ')).toContain('Right. With one hint: 0.75 of 1 point.');
    expect(quiz.part('result').textContent?.replace(/\s+/g, ' ')).toContain('0.75 of 1 point');
  });
});

describe('the result offers', () => {
  it('the missed ones, as the next thing to do, and asks them and no others', async () => {
    const quiz = await finished(2);
    const missed = quiz.element.quiz?.items.slice(0, 2).map(({ id }) => id);
    expect(quiz.part('restart').part.contains('solid')).toBe(false);
    expect(quiz.part('missed').part.contains('solid')).toBe(true);
    await quiz.press('Try 2 missed');
    expect(quiz.element.attempt).toMatchObject({ mode: 'review', status: 'asking' });
    expect(quiz.element.quiz?.items.map(({ id }) => id)).toEqual(missed);
    expect(quiz.focused).toBe(quiz.part('heading'));
    await quiz.finish();
    expect(quiz.part('result').textContent).toMatch(/2\s+of 2 points/);
    expect(quiz.has('missed')).toBe(false);
    expect(quiz.part('restart').part.contains('solid')).toBe(true);
  });

  it('what is due beside them, once there is such', async () => {
    const kept = { storage: 'local' };
    const first = await finished(0, kept);
    expect(first.has('due')).toBe(false);
    first.element.remove();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 });
    const quiz = await finished(1, { ...kept, length: '1' });
    expect(quiz.part('due').textContent?.trim()).toMatch(/^What is due again \([1-5]\)$/);
    quiz.part('due').click();
    await quiz.settled();
    expect(quiz.element.attempt?.mode).toBe('review');
  });
});

describe('the article, at the result', () => {
  it('has what was right and what was missed underlined, until other questions are asked', async () => {
    const article = document.createElement('article');
    article.id = 'harbour-article';
    article.textContent = harbourText;
    document.body.append(article);
    const quiz = await finished(2, { for: 'harbour-article' });
    const evidence = (from: number, to: number) =>
      quiz.element.quiz?.items.slice(from, to).flatMap((item) => item.evidence.map(({ quote }) => quote)) ?? [];
    const missed = evidence(0, 2);
    expect(lit('kz-missed').sort()).toEqual(missed.sort());
    expect(lit('kz-right').sort()).toEqual(
      evidence(2, 5)
        .filter((quote) => !missed.includes(quote))
        .sort(),
    );
    expect(lit('kz-evidence')).toEqual([]);
    await quiz.press('The same questions again');
    expect([...lit('kz-missed'), ...lit('kz-right')]).toEqual([]);
    article.remove();
  });

  it('says above the bank’s own what the lines mean', async () => {
    const quiz = await finished(1);
    await quiz.press('Read the article');
    expect(quiz.part('article').textContent).toContain('a wavy one under what is worth reading again');
    expect(lit('kz-missed').length).toBeGreaterThan(0);
    await quiz.isAccessible();
  });
});
