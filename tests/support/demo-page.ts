/** A page with the built quiz, driven in the student's words. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { KzQuiz } from '../../src/elements/kz-quiz.js';

export interface DemoPage {
  readonly page: Page;
  /** Errors that reached the page: uncaught ones and unhandled rejections. */
  readonly errors: readonly string[];
}

/** Opens a page in a context of its own, or in that of another page. `script` runs before anything on it. */
export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  script?: string,
): Promise<DemoPage> => {
  const context = await browser.newContext(options);
  if (script !== undefined) await context.addInitScript(script);
  return openBeside(await context.newPage(), url);
};

export const openBeside = async (page: Page, url: string): Promise<DemoPage> => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  return { page, errors };
};

/** What the student could give now, rightly or not: a number to type, or the place of an option. */
const wanted = (page: Page, right: boolean): Promise<{ text?: string; place: number }> =>
  page.evaluate((rightly) => {
    const { attempt } = document.querySelector('kz-quiz') as KzQuiz;
    const item = attempt?.quiz.items[attempt.graded.length];
    if (!item) throw new Error('nothing is asked');
    if (item.kind === 'numeric') return { text: String(rightly ? item.key : item.key + 1000), place: 0 };
    const ids: readonly string[] =
      item.kind === 'choice' ? item.options.map(({ id }) => id) : ['true', 'false', 'not-given'];
    return { place: ids.findIndex((id) => (id === item.key) === rightly) };
  }, right);

export const status = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.querySelector('kz-quiz') as KzQuiz).attempt?.status);

/** Responds to what is asked, by mouse. */
export const respond = async (page: Page, right = true): Promise<void> => {
  const { text, place } = await wanted(page, right);
  if (text === undefined) await page.locator('label[part~=option]').nth(place).click();
  else await page.getByRole('textbox').fill(text);
};

/** Responds to what is asked, by keyboard, from the question's heading. */
export const respondByKeyboard = async (page: Page, right = true): Promise<void> => {
  const { text, place } = await wanted(page, right);
  await page.keyboard.press('Tab');
  if (text !== undefined) return page.keyboard.type(text);
  await page.keyboard.press('Space');
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
};

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Plays to the end, by mouse; the first `wrong` items wrongly. */
export const playThrough = async (page: Page, wrong = 0): Promise<void> => {
  for (let i = 0; (await status(page)) === 'asking'; i++) {
    await respond(page, i >= wrong);
    await press(page, 'Check');
    await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
  }
};

/** The keys that hold finished attempts. */
export const keptAttempts = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kz1|a|')));

/**
 * Plays by script up to the last button, "See the result", which is left unpressed: a tab in the background draws no frames for
 * a mouse to wait for.
 */
export const playInBackground = (page: Page, wrong: number): Promise<void> =>
  page.evaluate(async (wrongly) => {
    const quiz = document.querySelector('kz-quiz') as KzQuiz;
    const click = async (part: string): Promise<void> => {
      quiz.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.click();
      await quiz.updateComplete;
    };
    await click('start');
    for (let i = 0; quiz.attempt?.status === 'asking'; i++) {
      const item = quiz.attempt.quiz.items[i];
      const right = i >= wrongly;
      if (item?.kind === 'numeric') {
        const field = quiz.shadowRoot?.querySelector('input');
        if (field) field.value = String(right ? item.key : item.key + 1000);
        field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      } else {
        const ids: readonly string[] =
          item?.kind === 'choice' ? item.options.map(({ id }) => id) : ['true', 'false', 'not-given'];
        const place = ids.findIndex((id) => (id === item?.key) === right);
        quiz.shadowRoot?.querySelectorAll('input')[place]?.click();
      }
      await quiz.updateComplete;
      await click('check');
      if (i < quiz.attempt.quiz.items.length - 1) await click('next');
    }
  }, wrong);
