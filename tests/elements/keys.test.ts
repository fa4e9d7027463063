import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { everyKind } from '../support/every-kind.js';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(forgetAll);

const every = (): unknown => JSON.parse(JSON.stringify(everyKind));
const asking = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ kinds: 'choice', ...attributes }, every());
  await expect.poll(() => quiz.has('start')).toBe(true);
  await quiz.pressAt('[part~=start]', 0);
  await expect.poll(() => quiz.has('aids')).toBe(true);
  return quiz;
};
const open = async (quiz: QuizHarness): Promise<void> => {
  if (quiz.part('aids').ariaExpanded !== 'true') await quiz.press('Aids');
};
const switched = async (quiz: QuizHarness, ...names: string[]): Promise<void> => {
  await open(quiz);
  for (const name of names) await quiz.press(name);
};
const rules = (quiz: QuizHarness) => [...quiz.root.querySelectorAll<HTMLElement>('[part~=rule]')];
const inputs = (quiz: QuizHarness) => [...quiz.root.querySelectorAll<HTMLInputElement>('label input')];
const key = async (quiz: QuizHarness, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await quiz.settled();
};

describe('single keys', () => {
  it('do nothing until they are switched on', async () => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options');
    quiz.root.querySelector<HTMLElement>('label input')?.focus();
    await key(quiz, '2xca');
    expect(quiz.element.attempt).not.toHaveProperty('draft');
    expect(quiz.root.querySelector('.ruled')).toBeNull();
    expect(quiz.status).toBe('');
  });

  it('choose, rule out, check and go on once they are', async () => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options', 'Single-key shortcuts');
    quiz.root.querySelector<HTMLElement>('label input')?.focus();
    await key(quiz, 'x');
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(1);
    await key(quiz, '2');
    expect(quiz.root.querySelectorAll('label input')[1]?.matches(':checked')).toBe(true);
    await key(quiz, '{Control>}c{/Control}');
    expect(quiz.element.attempt?.status).toBe('asking');
    await key(quiz, 'c');
    expect(quiz.element.attempt?.status).toBe('feedback');
  });

  it('hand in no test from its overview, pressed once too often', async () => {
    const quiz = await asking({ mode: 'test', length: '1' });
    await switched(quiz, 'Single-key shortcuts');
    quiz.root.querySelector<HTMLElement>('label input')?.focus();
    await key(quiz, '1');
    await key(quiz, 'c');
    expect(quiz.has('overview')).toBe(true);
    await key(quiz, 'c');
    expect(quiz.element.attempt?.status).toBe('testing');
  });

  it('begin no other round from the result, pressed once too often', async () => {
    const quiz = await asking({ length: '1' });
    await switched(quiz, 'Single-key shortcuts');
    await quiz.finish(1);
    const { attempt } = quiz.element;
    quiz.part('result').focus();
    await key(quiz, 'c');
    expect(quiz.element.attempt).toBe(attempt);
    expect(attempt?.status).toBe('finished');
  });

  it('leave what is typed alone', async () => {
    const quiz = await asking({ kinds: 'short-answer' });
    await switched(quiz, 'Single-key shortcuts');
    quiz.root.querySelector<HTMLElement>('input')?.focus();
    await key(quiz, 'cxa');
    expect(quiz.root.querySelector('input')?.value).toBe('cxa');
    expect(quiz.part('aids').ariaExpanded).toBe('true');
  });

  it.each([
    ['a radio', 'label input:checked'],
    ['a button that rules out', '[part~=rule]'],
    ['the button for hints', '[part~=hint]'],
  ])('check from %s and leave the focus on what is next', async (_, selector) => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options', 'Single-key shortcuts');
    await quiz.respond(true);
    quiz.root.querySelector<HTMLElement>(selector)?.focus();
    await key(quiz, 'c');
    expect(quiz.element.attempt?.status).toBe('feedback');
    expect(quiz.focused).toBe(quiz.part('next'));
    await key(quiz, 'c');
    expect(quiz.focused).toBe(quiz.part('heading'));
  });

  it('leave the focus where it is when there is nothing to check', async () => {
    const quiz = await asking();
    await switched(quiz, 'Single-key shortcuts');
    const hint = quiz.part('hint');
    hint.focus();
    await key(quiz, 'c');
    expect(quiz.status).toBe('Choose one first.');
    expect(quiz.focused).toBe(hint);
  });

  it('rule an option out by its number, without choosing it', async () => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options', 'Single-key shortcuts');
    inputs(quiz)[0]?.focus();
    // As a keyboard sends it on which Shift and 2 write another sign.
    quiz.focused?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '@', code: 'Digit2', shiftKey: true, bubbles: true, composed: true }),
    );
    await quiz.settled();
    expect(rules(quiz).map(({ ariaPressed }) => ariaPressed)).toEqual(['false', 'true', 'false', 'false']);
    expect(inputs(quiz).some(({ checked }) => checked)).toBe(false);
  });

  it('take a hint, and lead to the article and back', async () => {
    const quiz = await asking();
    await switched(quiz, 'Single-key shortcuts');
    inputs(quiz)[0]?.focus();
    await key(quiz, 'h');
    expect(quiz.element.attempt).toMatchObject({ hints: 1 });
    await quiz.respond(true);
    await quiz.check();
    await key(quiz, 'g');
    expect(quiz.has('article')).toBe(true);
    await key(quiz, 'g');
    expect(quiz.has('article')).toBe(false);
    expect(quiz.focused).toBe(quiz.part('next'));
  });

  it('work where nothing has the focus, if the quiz was used last, and are the page’s otherwise', async () => {
    const button = await fixture<HTMLElement>('<button>Elsewhere</button>');
    const quiz = await asking();
    await switched(quiz, 'Single-key shortcuts');
    await userEvent.click(quiz.part('stem'));
    expect(document.activeElement).toBe(document.body);
    await key(quiz, '2');
    expect(inputs(quiz)[1]?.checked).toBe(true);
    button.focus();
    await key(quiz, '1');
    button.blur();
    await key(quiz, '1');
    expect(inputs(quiz)[1]?.checked).toBe(true);
  });

  it('are listed one by one, and only those that do something here', async () => {
    const quiz = await asking({ kinds: 'short-answer' });
    await switched(quiz, 'Single-key shortcuts');
    const rows = () =>
      [...quiz.root.querySelectorAll('[part=aids-panel] dt')].map((row) =>
        row.textContent?.replace(/\s+/g, ' ').trim(),
      );
    expect(rows()).toEqual(['Tab', 'Space', 'Enter', 'Esc', 'C', 'H', 'G', 'A']);
    const other = await asking();
    await switched(other, 'Rule out options', 'Single-key shortcuts', 'One sentence');
    await other.press('Read the article');
    const list = [...other.root.querySelectorAll('[part=aids-panel] dt')].map((row) => row.textContent?.trim());
    expect(list).toEqual(expect.arrayContaining(['1 – 9', 'Shift + 1 – 9', 'X', 'J', 'K']));
    expect(other.root.querySelector('[part=aids-panel] details')?.getAttribute('aria-label')).toBe('Keys');
    expect(other.text).toContain('With a screen reader, letters and figures reach the quiz in focus mode');
  });

  it('are listed, those that are off but for one line', async () => {
    const quiz = await asking();
    await open(quiz);
    quiz.root.querySelector<HTMLElement>('[part=aids-panel] summary')?.click();
    const rows = () => quiz.root.querySelectorAll('[part=aids-panel] dt').length;
    const few = rows();
    expect(few).toBeGreaterThan(3);
    await quiz.isAccessible();
    await quiz.press('Single-key shortcuts');
    expect(rows()).toBeGreaterThan(few);
    await quiz.isAccessible();
  });
});
