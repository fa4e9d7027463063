import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everyKind } from '../support/every-kind.js';
import { forgetAll } from '../support/forget.js';
import { told } from '../support/heard.js';
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
const kept = () => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('kz1|s|aids'));
const key = async (quiz: QuizHarness, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await quiz.settled();
};

describe('the aids', () => {
  it('are all off, behind one button beside the progress', async () => {
    const quiz = await asking();
    expect(quiz.part('aids').ariaExpanded).toBe('false');
    expect(quiz.root.querySelectorAll('[role=switch]')).toHaveLength(0);
    await open(quiz);
    expect(quiz.part('aids').ariaExpanded).toBe('true');
    expect([...quiz.root.querySelectorAll('[role=switch]')].map((each) => each.ariaChecked)).toEqual(
      Array.from({ length: 3 }, () => 'false'),
    );
    expect(rules(quiz)).toHaveLength(0);
    await quiz.isAccessible();
  });

  it('are opened by the keyboard, keep the focus, and stay open with the next question', async () => {
    const quiz = await asking();
    quiz.part('aids').focus();
    await key(quiz, '{Enter}');
    expect(quiz.focused).toBe(quiz.part('aids'));
    await quiz.respond(true);
    await quiz.check();
    await quiz.next();
    expect(quiz.part('aids').ariaExpanded).toBe('true');
  });

  it('keep what is switched on in this browser, for this profile alone', async () => {
    const quiz = await asking({ storage: 'local', profile: 'a' });
    await switched(quiz, 'Rule out options', 'Single-key shortcuts');
    await quiz.press('+');
    expect(kept()).toEqual([['kz1|s|aids|a', '{"size":1,"rule":true,"focus":false,"keys":true}']]);
    quiz.element.remove();
    const again = await asking({ storage: 'local', profile: 'a' });
    expect(rules(again).length).toBeGreaterThan(2);
    expect(again.part('card').dataset.size).toBe('115');
    again.element.remove();
    const other = await asking({ storage: 'local', profile: 'b' });
    expect(rules(other)).toHaveLength(0);
  });

  it('are off again, and forgotten, once the student has all deleted', async () => {
    const quiz = await asking({ storage: 'local' });
    await switched(quiz, 'Rule out options');
    await quiz.press('+');
    quiz.element.remove();
    const start = await quizWith({ kinds: 'choice', storage: 'local' }, every());
    await expect.poll(() => start.has('print')).toBe(true);
    expect(start.part('card').dataset.size).toBe('115');
    await start.press('My data');
    await expect.poll(() => start.has('remove-all')).toBe(true);
    await start.press('Delete all');
    await start.press('Delete for good');
    await expect.poll(() => start.part('notice').textContent).toContain('gone');
    expect(kept()).toEqual([]);
    await start.press('Back to the quiz');
    expect(start.part('card').dataset.size).toBe('100');
    await start.pressAt('[part~=start]', 0);
    expect(rules(start)).toHaveLength(0);
  });

  it('hold on over start and result where the browser keeps nothing', async () => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options');
    await quiz.press('+');
    await quiz.finish();
    await expect.poll(() => quiz.has('print')).toBe(true);
    expect(quiz.part('card').dataset.size).toBe('115');
  });

  it('keep nothing where the page wants nothing kept', async () => {
    const quiz = await asking();
    await switched(quiz, 'Rule out options');
    expect(rules(quiz).length).toBeGreaterThan(2);
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  it.each(['{', '[]', 'null', '{"size":99,"rule":"yes"}', '{"size":"length"}'])(
    'are off, and leave it, where what is kept reads %s',
    async (value) => {
      localStorage.setItem('kz1|s|aids|', value);
      const quiz = await asking({ storage: 'local' });
      expect(rules(quiz)).toHaveLength(0);
      expect(quiz.part('card').dataset.size).toBe('100');
      expect(kept()).toEqual([['kz1|s|aids|', value]]);
    },
  );

  it('speak the language of the frame', async () => {
    const quiz = await asking({ lang: 'ru' });
    expect(quiz.part('aids').textContent?.trim()).toBe('Помощь при чтении');
  });
});

describe('an option that is ruled out', () => {
  const ruling = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
    const quiz = await asking(attributes);
    await switched(quiz, 'Rule out options');
    return quiz;
  };

  it('is so by a press, told to all, and taken back by another; nothing is chosen by it', async () => {
    const quiz = await ruling();
    const [text = ''] = quiz.options;
    rules(quiz)[0]?.click();
    await quiz.settled();
    expect(told(quiz)).toBe(`Ruled out: ${text}`);
    expect(rules(quiz)[0]?.ariaPressed).toBe('true');
    const input = quiz.root.querySelector('label.ruled input');
    expect(quiz.root.querySelector(`#${input?.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'Ruled out by you',
    );
    expect(quiz.root.querySelectorAll(':checked')).toHaveLength(0);
    expect(quiz.element.attempt).not.toHaveProperty('draft');
    expect(quiz.told('kz-response')).toHaveLength(0);
    await quiz.isAccessible();
    rules(quiz)[0]?.click();
    await quiz.settled();
    await expect.poll(() => told(quiz)).toBe(`No longer ruled out: ${text}`);
    expect(quiz.root.querySelector('.ruled')).toBeNull();
    await quiz.check();
    expect(quiz.status).toBe('Choose one first.');
  });

  it('can still be chosen, and is then ruled out no more; a choice cannot be ruled out', async () => {
    const quiz = await ruling();
    const [text = ''] = quiz.options;
    rules(quiz)[0]?.click();
    await quiz.settled();
    await quiz.choose(text);
    expect(quiz.root.querySelector('.ruled')).toBeNull();
    await expect.poll(() => told(quiz)).toBe(`No longer ruled out: ${text}`);
    rules(quiz)[0]?.click();
    await quiz.settled();
    await expect.poll(() => told(quiz)).toBe(`Your choice, so not ruled out: ${text}`);
    expect(quiz.root.querySelector('.ruled')).toBeNull();
  });

  it('is reached by Tab after the options, and pressed by Space', async () => {
    const quiz = await ruling();
    quiz.root.querySelector<HTMLElement>('label input')?.focus();
    await key(quiz, '{Tab} ');
    expect(quiz.focused?.matches('[part~=rule]')).toBe(true);
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(1);
  });

  it('looks other than the one that a hint has struck, which has no such button', async () => {
    const quiz = await ruling();
    rules(quiz)[0]?.click();
    for (let i = 0; i < 3; i++) await quiz.press('Hint');
    expect(quiz.has('struck')).toBe(true);
    expect(rules(quiz)).toHaveLength(quiz.options.length - 1);
    expect(quiz.root.querySelectorAll('.ruled[part~=struck]')).toHaveLength(0);
    expect(quiz.part('struck').querySelector('b')?.textContent).toBe('Struck out');
    await quiz.isAccessible();
  });

  it('leaves no trace on the feedback or the next question', async () => {
    const quiz = await ruling();
    const wrong = rules(quiz).length - 1;
    await quiz.respond(true);
    const free = [...quiz.root.querySelectorAll('label input')].findIndex((input) => !input.matches(':checked'));
    rules(quiz)[free]?.click();
    await quiz.settled();
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(1);
    await quiz.check();
    expect(quiz.root.querySelectorAll('.ruled, [part~=rule], [aria-describedby^=ruled]')).toHaveLength(0);
    await quiz.next();
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(0);
    expect(rules(quiz).length).toBeGreaterThanOrEqual(wrong);
  });

  it.each(['true-false-not-given', 'multiple-response', 'evidence', 'two-part'])(
    'is there with %s too',
    async (kinds) => {
      const quiz = await ruling({ kinds });
      expect(rules(quiz)).toHaveLength(quiz.options.length);
    },
  );

  it('is remembered in a test when the student comes back', async () => {
    const quiz = await ruling({ mode: 'test' });
    rules(quiz)[1]?.click();
    await quiz.settled();
    await quiz.next();
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(0);
    await quiz.pressAt('[part~=previous]', 0);
    expect(quiz.root.querySelectorAll('.ruled')).toHaveLength(1);
  });
});

describe('the text', () => {
  it('grows step by step, as far as it goes, and says so', async () => {
    const quiz = await asking();
    await open(quiz);
    const size = () => parseFloat(getComputedStyle(quiz.part('stem')).fontSize);
    const before = size();
    for (let i = 0; i < 6; i++) await quiz.press('+');
    expect(size() / before).toBeCloseTo(2, 1);
    await expect.poll(() => told(quiz)).toBe('200%');
    expect(quiz.root.querySelector('[aria-label="Larger text"]')?.ariaDisabled).toBe('true');
    await quiz.press('−');
    expect(quiz.part('card').dataset.size).toBe('150');
  });

  it.each(['choice', 'matching', 'ordering', 'cloze', 'numeric', 'evidence'])(
    'at its largest stays within a window of 320 px: %s',
    async (kinds) => {
      await page.viewport(320, 640);
      const quiz = await asking({ kinds, lang: 'ru' });
      await quiz.pressAt('[part~=aids]', 0);
      for (let i = 0; i < 4; i++) await quiz.press('+');
      await quiz.pressAt('[role=switch]', 0);
      await quiz.pressAt('[part=aids-panel] summary', 0);
      const right = quiz.part('card').getBoundingClientRect().right;
      const over = [...quiz.root.querySelectorAll<HTMLElement>('[part~=card] *:not(.unseen, option, svg *)')].filter(
        (each) =>
          each.getBoundingClientRect().right > right + 1 ||
          (/auto|hidden|clip/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 1),
      );
      await page.viewport(800, 600);
      expect(over.map((each) => each.outerHTML.replaceAll(/<!--.*?-->/g, '').slice(0, 80))).toEqual([]);
    },
  );

  it.each(['en', 'kk', 'ru'])('at its largest scrolls nothing sideways in a window of 320 px: %s', async (lang) => {
    vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: 'en' }], cancel: () => {} });
    await page.viewport(320, 640);
    const quiz = await quizWith({ lang });
    await expect.poll(() => quiz.has('card') && quiz.part('card').lang).toBe(lang);
    await quiz.pressAt('[part~=start]', 0);
    await expect.poll(() => quiz.has('aids')).toBe(true);
    await quiz.pressAt('[part~=aids]', 0);
    for (let i = 0; i < 4; i++) await quiz.press('+');
    await quiz.pressAt('[role=switch]', 1);
    const over = (): number => document.documentElement.scrollWidth - 320;
    const asked = over();
    await quiz.pressAt('[part~=aids]', 0);
    while (quiz.element.attempt?.status !== 'finished') {
      await quiz.respond(true);
      quiz.part('check').click();
      await quiz.settled();
      await quiz.next();
    }
    await expect.poll(() => quiz.has('bar')).toBe(true);
    const shown = over();
    await page.viewport(800, 600);
    vi.unstubAllGlobals();
    expect([asked, shown]).toEqual([0, 0]);
  });
});
