import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyKind } from '../support/every-kind.js';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(forgetAll);

const ready = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ length: '12', ...attributes }, JSON.parse(JSON.stringify(everyKind)));
  await expect.poll(() => quiz.has('start')).toBe(true);
  await expect.poll(() => quiz.root.adoptedStyleSheets.length).toBeGreaterThan(5);
  await quiz.settled();
  return quiz;
};
const links = (quiz: QuizHarness) =>
  [...quiz.root.querySelectorAll('[part~=print]')].map((link) => link.textContent?.trim());
/** The sheet that was printed last: its frame stays until the browser says that it has printed. */
const sheet = async (quiz: QuizHarness, link: string): Promise<Document> => {
  await quiz.press(link);
  const paper = () => quiz.root.querySelector('iframe')?.contentDocument;
  await expect.poll(() => paper()?.querySelectorAll('.item').length).toBeGreaterThan(0);
  return paper() ?? expect.fail('no paper');
};
const textOf = (found: Document) => (found.body.textContent ?? '').replace(/\s+/g, ' ');
const items = (quiz: QuizHarness) => quiz.element.quiz?.items ?? [];

describe('print', () => {
  it('offers the questions before the start, and the key to a teacher alone', async () => {
    expect(links(await ready())).toEqual(['Print the questions']);
    expect(links(await ready({ teacher: '' }))).toEqual(['Print the questions', 'Print the key']);
  });

  it('gives nothing out before a test against the clock', async () => {
    expect(links(await ready({ mode: 'test', minutes: '5' }))).toEqual([]);
  });

  it('puts every question of this quiz on the sheet, with room for a name, and nothing that tells the key', async () => {
    const quiz = await ready();
    const found = await sheet(quiz, 'Print the questions');
    expect([...found.querySelectorAll('.item')]).toHaveLength(items(quiz).length);
    for (const item of items(quiz)) {
      for (const piece of item.stem.split('____')) expect(textOf(found)).toContain(piece.trim().replace(/\s+/g, ' '));
      for (const { text } of 'options' in item ? item.options : []) expect(textOf(found)).toContain(text);
      expect(textOf(found)).not.toContain(item.rationale === 'The article says so.' ? '§' : item.rationale);
      expect(found.body.innerHTML).not.toContain(item.id);
    }
    expect(textOf(found)).not.toContain('The article says so.');
    expect(textOf(found)).toMatch(/Name: ?Date:/);
    expect(textOf(found)).toContain(quiz.element.quiz?.id);
  });

  it('changes nothing of the page', async () => {
    const quiz = await ready();
    const before = document.documentElement.outerHTML.length;
    const sheets = document.adoptedStyleSheets.length;
    await sheet(quiz, 'Print the questions');
    expect(document.documentElement.outerHTML).toHaveLength(before);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('needs no style attribute, no script and no address in its frame', async () => {
    const found = await sheet(await ready(), 'Print the questions');
    expect(found.querySelectorAll('[style], style, script, link, img')).toHaveLength(0);
    expect(found.adoptedStyleSheets).toHaveLength(1);
    expect(found.URL).toBe('about:blank');
  });

  it('tells on the sheet of the key what is right of each, why, and the sentence', async () => {
    const quiz = await ready({ teacher: '' });
    const found = await sheet(quiz, 'Print the key');
    for (const item of items(quiz)) {
      expect(textOf(found)).toContain(item.rationale);
      for (const { quote } of item.evidence) expect(textOf(found)).toContain(quote.replace(/\s+/g, ' '));
      if (item.kind === 'choice') expect(textOf(found)).toContain(item.options.find(({ id }) => id === item.key)?.text);
    }
  });

  it('offers all three with the result, and says on its sheet what was given and what is right', async () => {
    const quiz = await ready();
    await quiz.start();
    await quiz.finish(2);
    await expect.poll(() => links(quiz)).toEqual(['Print the result', 'Print the questions', 'Print the key']);
    await quiz.isAccessible();
    const found = await sheet(quiz, 'Print the result');
    const of = items(quiz).length;
    expect([...found.querySelectorAll('.verdict')].map((verdict) => verdict.textContent)).toEqual(
      items(quiz).map((_, place) =>
        quiz.element.attempt?.graded[place]?.outcome.correct
          ? '✓ Right'
          : expect.stringMatching(/^(✗ Not right|◐ Partly right)$/),
      ),
    );
    expect(textOf(found)).toMatch(new RegExp(`Result: [\\d.]+ of ${of} points`));
    expect(found.querySelector('.field .line')).not.toBeNull();
    expect(textOf(await sheet(quiz, 'Print the key'))).toContain('The article says so.');
  });

  it('speaks the language of the frame around the words of the bank', async () => {
    const quiz = await ready({ lang: 'kk', teacher: '' });
    await expect.poll(() => links(quiz)).toEqual(['Сұрақтарды басып шығару', 'Дұрыс жауаптарды басып шығару']);
    const found = await sheet(quiz, 'Сұрақтарды басып шығару');
    expect(textOf(found)).toContain('Аты-жөні');
    expect(found.querySelector('h1')?.lang).toBe('en');
    expect(found.documentElement.lang).toBe('kk');
  });
});
