/** A student's whole session with a real `<kz-quiz>`, by script, while things are broken. */
import type { KzQuiz } from '../../../src/elements/kz-quiz.js';
import { wanted as wantedFor, type How } from '../../../demo/wanted.js';
import { keepEarlier } from './earlier.js';
import { breakThings, type Breakage } from './breakages.js';

export interface Session {
  readonly profile: string;
  readonly breakage?: Breakage;
  /** So many finished attempts are there before anything breaks. */
  readonly earlier?: number;
  /** After so many items, the page clears its storage. */
  readonly clearAfter?: number;
}

export interface Played {
  /** The view at the end: `result`, or what stands in its way. */
  readonly state: string;
  readonly attempt: string;
  /** What the student is told of where the result is, or of what is wrong. */
  readonly said: string;
  /** What reached the page as an error of its own. */
  readonly errors: readonly string[];
  /** Calls of `setItem`. */
  readonly calls: number;
  /** Ids of the attempts that were there before. */
  readonly earlier: readonly string[];
  /** Keys that were there before and are gone or other now; the reserve is there to be given up. */
  readonly changed: readonly string[];
}

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

/** Gives way to what waits: microtasks, tasks, a frame where the tab is drawn. */
const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is there, or for two seconds. */
export const until = async (there: () => unknown): Promise<void> => {
  for (let i = 0; i < 200 && !there(); i++) await turn(10);
};

export const textOf = (quiz: KzQuiz, selector: string): string =>
  [...(quiz.shadowRoot?.querySelectorAll(selector) ?? [])]
    .map((each) => each.textContent?.replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();

/** Loads the one script, as a page would, and puts the tag on the page. */
export const quizOnPage = async (attributes: Readonly<Record<string, string>>): Promise<KzQuiz> => {
  const script = document.createElement('script');
  script.src = '/dist/kz-quiz.min.js';
  const quiz = document.createElement('kz-quiz');
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  document.body.append(quiz);
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.body.append(script);
  });
  await until(() => quiz.shadowRoot?.querySelector('[part~=start], [part~=error]'));
  return quiz;
};

/** Responds to what is asked, and presses Check. */
export const settle = async (quiz: KzQuiz, how: How = 'right'): Promise<void> => {
  const all = <E extends Element>(selector: string): E[] => [...(quiz.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  const press = async (selector: string, place = 0) => {
    all<HTMLElement>(selector)[place]?.click();
    await turn();
  };
  const { attempt } = quiz;
  const item = attempt?.quiz.items[attempt.graded.length];
  if (!item) return;
  const { text, picks = [], selects = [], moves = [], sentence } = wantedFor(item, how);
  const [field] = all<HTMLInputElement>('input[part=field]');
  if (field && text !== undefined) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  for (const place of picks) await press('label[part~=option]', place);
  for (const [list, option] of selects.entries()) {
    const select = all<HTMLSelectElement>('select')[list];
    if (select) select.selectedIndex = option + 1;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await turn();
  }
  for (const [from, by] of moves) await press('[part~=move]', from * 2 + (by > 0 ? 1 : 0));
  if (sentence !== undefined) {
    await press('[part~=check]');
    await press('label[part~=sentence]', sentence);
  }
  await press('[part~=check]');
};

export const playItem = async (quiz: KzQuiz): Promise<void> => {
  await settle(quiz);
  await until(() => quiz.shadowRoot?.querySelector('[part~=next]'));
  quiz.shadowRoot?.querySelector<HTMLElement>('[part~=next]')?.click();
  await turn();
};

/** From Start to the result; before the item at a place, the page clears its storage. */
const playItems = async (quiz: KzQuiz, clearAfter?: number): Promise<void> => {
  quiz.shadowRoot?.querySelector<HTMLElement>('[part~=start]')?.click();
  await turn();
  const length = quiz.attempt?.quiz.items.length ?? 0;
  for (let i = 0; i < length && quiz.attempt?.status === 'asking'; i++) {
    if (i === clearAfter) localStorage.clear();
    await playItem(quiz);
  }
};

/** Begins an attempt, as another tab might, and responds to so many items. */
export const beginOne = async (items: number): Promise<void> => {
  const quiz = await quizOnPage({ lang: 'en' });
  quiz.start();
  await quiz.updateComplete;
  for (let i = 0; i < items; i++) await playItem(quiz);
};

/** Plays a session and says so on the console at the very moment that the student is told "Saved". */
export const playUntilSaved = async ({ profile, breakage = {} }: Session): Promise<void> => {
  breakThings(breakage);
  const quiz = await quizOnPage({ profile, lang: 'en' });
  await playItems(quiz);
  // "Saved." is more than "Saved in this browser."; where there is no mirror, that is all there is.
  const wanted = breakage.pollution ? /^saved/i : /^saved\./i;
  await until(() => wanted.test(textOf(quiz, '[part=notice]')));
  console.log(`${wanted.test(textOf(quiz, '[part=notice]')) ? 'saved' : 'not saved'} ${quiz.attempt?.id ?? ''}`);
};

/** The storage as it is; none where the browser does not hand it out. */
const stored = (): [string, string][] => {
  try {
    return Object.entries(localStorage);
  } catch {
    return [];
  }
};

export const play = async ({ profile, breakage = {}, earlier: count = 0, clearAfter }: Session): Promise<Played> => {
  const earlier = await keepEarlier(profile, count);
  const before = stored();
  const { calls, undo } = breakThings(breakage);
  try {
    const quiz = await quizOnPage({ profile, lang: 'en' });
    await playItems(quiz, clearAfter);
    const { attempt } = quiz;
    const state = attempt?.status === 'finished' ? 'result' : (attempt?.status ?? 'no attempt');
    // Where the storage has failed, the mirror may yet have it: for two seconds "not saved" is not the last word.
    await until(() => /^saved/i.test(textOf(quiz, '[part=notice]')));
    // Where Lit itself cannot start, the message is all that the tag holds.
    const said = textOf(quiz, '[part=error], [part=notice]') || (quiz.shadowRoot?.textContent ?? '');
    // What is written or thrown a moment later counts too.
    await turn(50);
    undo();
    const now = new Map(stored());
    const changed = before.flatMap(([key, value]) => (now.get(key) === value || key === 'kz1|r' ? [] : [key]));
    return { state, attempt: attempt?.id ?? '', earlier, said, errors: [...errors], calls: calls(), changed };
  } finally {
    undo();
  }
};
