/** Brings a quiz to a state as a student would: by its attributes, `start()` and the controls that it shows. */
import { currentItem } from '../src/attempt/attempt.js';
import type { KzQuiz } from '../src/elements/kz-quiz.js';
import type { Cell, Kind } from './gallery-cells.js';
import { bridge, broken } from './gallery-bank.js';
import { wanted, type How } from './wanted.js';

/** The item's kind, and a seed that begins with one of that look. */
const looks: Readonly<Partial<Record<Kind, { readonly kinds: string; readonly seed?: string }>>> = {
  cloze: { kinds: 'cloze', seed: 'd' },
  'cloze-typed': { kinds: 'cloze' },
  'evidence-several': { kinds: 'evidence' },
};

/** Waits for something that a part which is fetched on use may bring. Rejects after ten seconds. */
const until = async <T>(found: () => T | null | undefined | false, what: string): Promise<T> => {
  for (let tries = 0; tries < 500; tries++) {
    const now = found();
    if (now) return now;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`no ${what}`);
};

const all = <E extends HTMLElement>(quiz: KzQuiz, selector: string): E[] => [
  ...(quiz.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

const click = async (quiz: KzQuiz, selector: string, place = 0): Promise<void> => {
  (await until(() => all(quiz, selector)[place], selector)).click();
  await quiz.updateComplete;
};

/** Responds to what is asked, and locks in what has to be before a second part is asked. */
export const respond = async (quiz: KzQuiz, how: How): Promise<void> => {
  const item = quiz.attempt && currentItem(quiz.attempt);
  if (!item) throw new Error('nothing is asked');
  const { text, picks = [], selects = [], moves = [], sentence } = wanted(item, how);
  if (text !== undefined) {
    const field = await until(() => all<HTMLInputElement>(quiz, 'input[part=field]')[0], 'field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await quiz.updateComplete;
  }
  for (const place of picks) await click(quiz, 'label[part~=option]', place);
  for (const [list, option] of selects.entries()) {
    const select = await until(() => all<HTMLSelectElement>(quiz, 'select')[list], 'list');
    select.selectedIndex = option + 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await quiz.updateComplete;
  }
  for (const [from, by] of moves) await click(quiz, '[part~=move]', from * 2 + (by > 0 ? 1 : 0));
  if (sentence === undefined) return;
  await click(quiz, '[part~=step], [part~=check]');
  await click(quiz, 'label[part~=sentence]', sentence);
};

const checked = async (quiz: KzQuiz, how: How): Promise<void> => {
  await respond(quiz, how);
  await click(quiz, '[part~=check]');
};

/** What the student does after the start, by state; the start itself is a state without any of it. */
const steps: Readonly<Record<Cell['state'], ((quiz: KzQuiz) => Promise<void>) | undefined>> = {
  start: undefined,
  error: undefined,
  asking: async () => {},
  given: (quiz) => respond(quiz, 'right'),
  missing: (quiz) => click(quiz, '[part~=check]'),
  right: (quiz) => checked(quiz, 'right'),
  wrong: (quiz) => checked(quiz, 'wrong'),
  partly: (quiz) => checked(quiz, 'partly'),
  hint: async (quiz) => {
    while (all(quiz, '[part~=hint][aria-disabled=false]').length) await click(quiz, '[part~=hint]');
  },
  reading: (quiz) => click(quiz, '[part~=read]'),
  test: async (quiz) => {
    await click(quiz, '[part~=flag]');
    await respond(quiz, 'right');
  },
  overview: async (quiz) => {
    await respond(quiz, 'wrong');
    await click(quiz, '[part~=flag]');
    // On the last question Next leads to the overview.
    while (!all(quiz, '[part=overview]').length) await click(quiz, '[part~=overview], [part~=next]');
  },
  result: async (quiz) => {
    for (const how of ['wrong', 'partly', 'right'] as const) {
      if (quiz.attempt?.status !== 'asking') break;
      await checked(quiz, how);
      await click(quiz, '[part~=next]');
    }
    await click(quiz, '[part=review] summary');
  },
};

/** Sets up a quiz that is not yet in the page. Nothing of it is kept. */
export const setUp = (quiz: KzQuiz, { kind, state, lang }: Cell): void => {
  const { kinds, seed = 'gallery' } = looks[kind] ?? { kinds: kind };
  const attributes = { kinds, seed, lang, length: '3', storage: 'none' };
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  if (state === 'test' || state === 'overview') quiz.setAttribute('mode', 'test');
  if (kind === 'evidence-several') quiz.bank = bridge;
  if (state === 'error') quiz.bank = broken;
};

/** Resolves once the state is there. */
export const drive = async (quiz: KzQuiz, { state }: Cell): Promise<void> => {
  await until(() => all(quiz, state === 'error' ? '[part~=retry]' : '[part~=start]').length > 0, 'start');
  const step = steps[state];
  if (!step) return;
  quiz.start();
  await until(() => all(quiz, '[part=heading]').length > 0, 'question');
  await step(quiz);
  await quiz.updateComplete;
};
