/** A page with the built quiz, driven in the student's words. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { KzQuiz } from '../../src/elements/kz-quiz.js';
import { wanted, type How, type Wanted } from '../../demo/wanted.js';

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

/** What the student could give now. */
const wantedOn = async (page: Page, how: boolean | How): Promise<Wanted> => {
  const item = await page.evaluate(() => {
    const { attempt } = document.querySelector('kz-quiz') as KzQuiz;
    return attempt?.quiz.items[attempt.status === 'testing' ? attempt.at : attempt.graded.length];
  });
  if (!item) throw new Error('nothing is asked');
  return wanted(item, how === true ? 'right' : how || 'wrong');
};

export const status = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.querySelector('kz-quiz') as KzQuiz).attempt?.status);

/** Responds to what is asked, by mouse. */
export const respond = async (page: Page, how: boolean | How = true): Promise<void> => {
  const { text, picks = [], selects = [], moves = [], sentence } = await wantedOn(page, how);
  if (text !== undefined) await page.getByRole('textbox').fill(text);
  for (const place of picks) await page.locator('label[part~=option]').nth(place).click();
  for (const [list, option] of selects.entries())
    await page
      .locator('select')
      .nth(list)
      .selectOption({ index: option + 1 });
  for (const [from, by] of moves)
    await page
      .locator('[part~=move]')
      .nth(from * 2 + (by > 0 ? 1 : 0))
      .click();
  if (sentence === undefined) return;
  await press(page, 'Lock in answer');
  await page.locator('label[part~=sentence]').nth(sentence).click();
};

const times = async (page: Page, key: string, count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await page.keyboard.press(key);
};
/** One radio: the group is entered at its first. */
const pickOne = async (page: Page, place: number): Promise<void> => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await times(page, 'ArrowDown', place);
};

/** Responds to what is asked, by keyboard, from the question's heading. */
export const respondByKeyboard = async (page: Page, how: boolean | How = true): Promise<void> => {
  const { text, picks = [], selects = [], moves = [], sentence } = await wantedOn(page, how);
  // The aids come first.
  await page.locator('button[part~=aids]').waitFor();
  await page.keyboard.press('Tab');
  if (text !== undefined) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  if ((await page.locator('[type=checkbox]').count()) > 0) {
    for (const [i, place] of picks.entries()) {
      await times(page, 'Tab', place - (picks[i - 1] ?? -1));
      await page.keyboard.press('Space');
    }
  } else for (const place of picks) await pickOne(page, place);
  for (const option of selects) {
    await page.keyboard.press('Tab');
    await times(page, 'ArrowDown', option + 1);
  }
  let at = -1;
  for (const [from, by] of moves) {
    const wantedAt = from * 2 + (by > 0 ? 1 : 0);
    await times(page, wantedAt > at ? 'Tab' : 'Shift+Tab', Math.abs(wantedAt - at));
    await page.keyboard.press('Enter');
    // The focus goes along with the entry.
    at = wantedAt + 2 * by;
  }
  if (sentence === undefined) return;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pickOne(page, sentence);
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
export const playInBackground = async (page: Page, wrong: number): Promise<void> => {
  const items = await page.evaluate(() => (document.querySelector('kz-quiz') as KzQuiz).quiz?.items ?? []);
  const all = items.map((item, i) => wanted(item, i >= wrong ? 'right' : 'wrong'));
  await page.evaluate(async (wants) => {
    const quiz = document.querySelector('kz-quiz') as KzQuiz;
    const found = <E extends HTMLElement>(selector: string, place = 0): E | undefined =>
      quiz.shadowRoot?.querySelectorAll<E>(selector)[place];
    const click = async (selector: string, place = 0): Promise<void> => {
      found(selector, place)?.click();
      await quiz.updateComplete;
    };
    await click('[part~=start]');
    for (const [i, { text, picks = [], selects = [], moves = [], sentence }] of wants.entries()) {
      const field = text === undefined ? undefined : found<HTMLInputElement>('input[part=field]');
      if (field) field.value = text ?? '';
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (const place of picks) await click('label[part~=option]', place);
      for (const [list, option] of selects.entries()) {
        const select = found<HTMLSelectElement>('select', list);
        if (select) select.selectedIndex = option + 1;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
        await quiz.updateComplete;
      }
      for (const [from, by] of moves) await click('[part~=move]', from * 2 + (by > 0 ? 1 : 0));
      if (sentence !== undefined) {
        await click('[part~=check]');
        await click('label[part~=sentence]', sentence);
      }
      await click('[part~=check]');
      if (i < wants.length - 1) await click('[part~=next]');
    }
  }, all);
};
