/** One list of sentences, run over the same page in each framework: what a page's author does with the tag. */
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import type { KzQuiz } from '../../src/elements/kz-quiz.js';
import { playThrough, press, respond } from '../support/demo-page.js';
import { everyKind } from '../support/every-kind.js';
import { harbour } from '../support/harbour.js';
import { launch } from '../support/page.js';
import { apps, bundled, type Framework } from './bundle.js';
import type { Given } from './contract.js';
import { openApp, type App } from './open-app.js';

const given: Given = {
  bank: JSON.parse(JSON.stringify(harbour)),
  seed: 'a',
  length: 2,
  lang: 'en',
  title: 'Have you read it?',
};

const otherBank = JSON.parse(JSON.stringify(everyKind)) as unknown;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const quizId = (page: Page) => page.evaluate(() => document.querySelector('kz-quiz')?.quiz?.id);
/** The id of the quiz that the core draws, in Node. */
const drawn = (bank: unknown, seed: string, length: number): string => {
  const read = parseBank(bank);
  if (!read.ok) throw new Error('no bank');
  return generateQuiz(read.bank, { seed, length }).id;
};
const slotText = (page: Page, name: string) =>
  page.locator('kz-quiz').evaluate(
    (quiz, slot) =>
      quiz.shadowRoot
        ?.querySelector<HTMLSlotElement>(`slot[name=${slot}]`)
        ?.assignedElements()
        .map((each) => (each.checkVisibility() ? each.textContent : 'hidden'))
        .join(),
    name,
  );

describe.each(Object.keys(apps) as Framework[])('%s', (framework) => {
  let app: App;
  beforeAll(async () => {
    app = await openApp(browser, await bundled(framework));
  });
  afterAll(() => app.page.context().close());
  beforeEach(async () => {
    await app.mount(given);
    await app.page.locator('[part~=start]').waitFor();
  });
  afterEach(async () => {
    await app.remove();
    expect(app.said).toEqual([]);
  });

  it('creates the element with a bank as an object, a seed and a length: the quiz is the one that the core draws', async () => {
    expect(await quizId(app.page)).toBe(drawn(harbour, 'a', 2));
  });

  it('changes seed, length and bank, each followed by the quiz', async () => {
    await app.change({ seed: 'b' });
    await expect.poll(() => quizId(app.page)).toBe(drawn(harbour, 'b', 2));
    await app.change({ length: 4 });
    await expect.poll(() => quizId(app.page)).toBe(drawn(harbour, 'b', 4));
    await app.change({ bank: otherBank });
    await expect.poll(() => quizId(app.page)).toBe(drawn(otherBank, 'b', 4));
  });

  it('changes the language of the frame', async () => {
    await app.page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await app.change({ lang: 'ru' });
    await app.page.getByRole('button', { name: 'Начать', exact: true }).waitFor();
  });

  it('fills the slots, and what it changes in them is seen', async () => {
    expect(await slotText(app.page, 'title')).toBe('Have you read it?');
    await app.change({ title: 'Read on' });
    await expect.poll(() => slotText(app.page, 'title')).toBe('Read on');
  });

  it('hears of start and finish by listeners of its own, once each, and the result has the author’s words', async () => {
    await press(app.page, 'Start');
    await playThrough(app.page, 1);
    expect(await app.told()).toEqual([
      ['kz-start', expect.objectContaining({ of: 2, graded: 0, quiz: drawn(harbour, 'a', 2) })],
      ['kz-finish', expect.objectContaining({ of: 2, credit: 1, quiz: drawn(harbour, 'a', 2) })],
    ]);
    expect(await slotText(app.page, 'finish')).toBe('Well read.');
  });

  it('draws again, with an equal copy of the bank, around an attempt under way, which stays as it was', async () => {
    await press(app.page, 'Start');
    await respond(app.page);
    const state = () =>
      app.page.evaluate(() => {
        const quiz = document.querySelector('kz-quiz') as KzQuiz;
        return [quiz.attempt, quiz.shadowRoot?.querySelector('[part~=card]')?.textContent];
      });
    const before = await state();
    await app.change({ title: 'Drawn again' });
    // The bank comes as an equal copy, as from a component that makes it while it draws.
    await app.change(given);
    await app.page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await state()).toEqual(before);
  });

  it('removes the element in mid-attempt: no listener of the page is left, and nothing holds the element', async () => {
    await press(app.page, 'Start');
    await respond(app.page);
    expect(await app.listeners()).not.toEqual([]);
    const isGone = await app.watch();
    await app.remove();
    expect(await app.listeners()).toEqual([]);
    await expect.poll(isGone).toBe(true);
  });
});
