import { fixture } from '@open-wc/testing';
import { page } from 'vitest/browser';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { KzProgress } from '../../src/elements/kz-progress.js';
import { encodeRecord } from '../../src/scores/codec.js';
import type { AttemptRecord } from '../../src/scores/record.js';
import { forgetAll } from '../support/forget.js';
import { kindItems } from '../support/kind-items.js';
import { ask } from '../support/made-quiz.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';
import { asked } from '../support/records.js';

if (!customElements.get('kz-progress')) customElements.define('kz-progress', KzProgress);
/** As it is stored, where a target takes five digits. */
const stored = (record: AttemptRecord, sequence: number): string =>
  encodeRecord({
    ...record,
    sequence,
    items: record.items.map((item) => ({ ...item, target: item.target.padEnd(5, '0') })),
  });

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));
vi.mock('../../src/locales/tables.js', async (original) => {
  const own = await original<typeof import('../../src/locales/tables.js')>();
  const { mirrored } = await import('../../demo/mirrored.js');
  return {
    ...own,
    chosenFor: (tag: string) => (tag === 'ar-XB' ? { name: tag, locale: 'en' } : own.chosenFor(tag)),
    tableOf: (name: string) => (name === 'ar-XB' ? mirrored : own.tableOf(name)),
  };
});
vi.mock('../../src/locales/in-language.js', async (original) => {
  const { inLanguage } = await original<typeof import('../../src/locales/in-language.js')>();
  const { withMirrored } = await import('../../demo/mirrored.js');
  return { inLanguage: withMirrored(inLanguage) };
});
afterAll(() => page.viewport(800, 600));

/** What sticks out of the card, by its text. */
const outside = (quiz: QuizHarness): string[] => {
  const card = quiz.part('card').getBoundingClientRect();
  const within = quiz.part('card').querySelectorAll('[part~=body] *:not(.unseen, svg *)');
  return [...within].flatMap((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width && (left < card.left || right > card.right) ? [`${each.tagName}: ${each.textContent?.trim()}`] : [];
  });
};
const begun = async (lang: string): Promise<QuizHarness> => {
  ask(kindItems.map(([, item]) => item));
  const quiz = await quizWith({ lang });
  await expect.poll(() => quiz.has('start')).toBe(true);
  return quiz;
};
/** Calls `look` at the start, with every kind asked and graded, and at the result with all items open. */
const throughout = async (quiz: QuizHarness, look: (state: string) => Promise<void> | void): Promise<void> => {
  await look('start');
  quiz.part('start').click();
  await quiz.settled();
  for (const [name, { kind }] of kindItems) {
    await look(`${name}, asked`);
    // Its second part is behind a button that the harness knows in English alone.
    if (kind === 'two-part') {
      await quiz.pressAt('label[part~=option]', 0);
      quiz.part('check').click();
      await quiz.settled();
      await quiz.pressAt('label[part~=sentence]', 0);
    } else await quiz.respond('partly');
    quiz.part('check').click();
    await quiz.settled();
    await look(`${name}, graded`);
    await quiz.next();
  }
  for (const each of quiz.root.querySelectorAll('details')) each.open = true;
  await look('result');
};

describe.each(['kk', 'ru', 'zh', 'ar-XB'])('in %s', (lang) => {
  it.each([320, 1280])('nothing sticks out of the card at %i px, and axe finds nothing', async (width) => {
    await page.viewport(width, 760);
    const quiz = await begun(lang);
    await throughout(quiz, async (state) => {
      expect(outside(quiz), state).toEqual([]);
      await quiz.isAccessible();
    });
  });
});

it('a language that runs from right to left is the mirror of one that does not', async () => {
  await page.viewport(320, 760);
  const quiz = await begun('ar-XB');
  await throughout(quiz, (state) => {
    const card = quiz.part('card').getBoundingClientRect();
    expect(getComputedStyle(quiz.part('card')).direction).toBe('rtl');
    // The main button, the mark of an option and the edge of a quote are where they would be, seen in a mirror.
    for (const selector of ['[part~=solid]', 'label i']) {
      for (const each of quiz.root.querySelectorAll(selector)) {
        const { left, right, width } = each.getBoundingClientRect();
        if (width) expect(card.right - right, `${state} ${selector}`).toBeLessThanOrEqual(left - card.left);
      }
    }
    for (const each of quiz.root.querySelectorAll('[part=quote]')) {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(each);
      expect([borderLeftWidth, borderRightWidth], state).toEqual(['0px', '3px']);
    }
    // Bars, the map of the article and the way to the question before point the other way.
    for (const each of quiz.root.querySelectorAll('[part=bar] svg, [part=map], [part~=previous] svg'))
      expect(new DOMMatrix(getComputedStyle(each).transform).a, `${state} ${each.outerHTML}`).toBe(-1);
    // The bank's English runs from left to right, and by itself.
    for (const each of quiz.root.querySelectorAll('[lang=en]:not(option)')) {
      const { direction, unicodeBidi } = getComputedStyle(each);
      expect([direction, unicodeBidi], `${state} ${each.textContent}`).toEqual(['ltr', 'isolate']);
    }
  });
});

it('progress in a language that runs from right to left begins at the right', async () => {
  await page.viewport(320, 760);
  const records = [asked(1_767_312_000, [['first', 0]], 'visit'), asked(1_767_398_400, [['other', 60]], 'visit')];
  for (const [i, record] of records.entries()) localStorage.setItem(`kz1|a||mirrored|${i}`, stored(record, i + 1));
  const element = await fixture<KzProgress>('<kz-progress lang="ar-XB"></kz-progress>');
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  const boxes = (selector: string) => all(selector).map((each) => each.getBoundingClientRect());
  const [from, to] = boxes('.dot');
  expect(from?.left).toBeGreaterThan(to?.left ?? Infinity);
  const [track, share] = boxes('[part=bar] rect');
  expect(share?.right).toBeCloseTo(track?.right ?? NaN);
  expect(share?.left).toBeGreaterThan(track?.left ?? Infinity);
  const [axis, picture] = [boxes('figure div')[0], boxes('[part=trend]')[0]];
  expect(axis?.right).toBeLessThanOrEqual(picture?.left ?? NaN);
  const card = boxes('[part=card]')[0];
  for (const { left, right } of boxes('[part=body] *')) {
    expect(left).toBeGreaterThanOrEqual(card?.left ?? NaN);
    expect(right).toBeLessThanOrEqual(card?.right ?? NaN);
  }
  await forgetAll();
});
