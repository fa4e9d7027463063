/** Real mouse and real keys, for the tests in a browser. */
import { userEvent } from 'vitest/browser';
import type { Item } from '../../src/item/item.js';
import type { QuizHarness } from './quiz-harness.js';
import { wanted, type How } from '../../demo/wanted.js';

const key = async (name: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await userEvent.keyboard(`{${name}}`);
};
const back = () => userEvent.keyboard('{Shift>}{Tab}{/Shift}');

const at = (quiz: QuizHarness, selector: string, place: number): Element => {
  const found = quiz.root.querySelectorAll(selector)[place];
  if (!found) throw new Error(`no ${selector} at ${place} in: ${quiz.text}`);
  return found;
};

/** Responds and checks by mouse alone; what is typed is typed. */
export const byMouse = async (quiz: QuizHarness, item: Item, how: How): Promise<void> => {
  const { text, picks = [], selects = [], moves = [], sentence } = wanted(item, how);
  if (text !== undefined) {
    await userEvent.click(at(quiz, 'input', 0));
    await userEvent.keyboard(text);
  }
  for (const place of picks) await userEvent.click(at(quiz, 'label[part~=option]', place));
  for (const [list, option] of selects.entries()) {
    const select = at(quiz, 'select', list) as HTMLSelectElement;
    await userEvent.selectOptions(select, select.options[option + 1]?.text ?? '');
  }
  for (const [from, by] of moves) {
    await userEvent.click(at(quiz, '[part~=move]', from * 2 + (by > 0 ? 1 : 0)));
    await quiz.settled();
  }
  if (sentence !== undefined) {
    await userEvent.click(quiz.part('check'));
    await quiz.settled();
    await userEvent.click(at(quiz, 'label[part~=sentence]', sentence));
  }
  await userEvent.click(quiz.part('check'));
  await quiz.settled();
};

/** Goes on by Tab until the focus is where it should be. */
const tabTo = async (quiz: QuizHarness, element: Element): Promise<void> => {
  for (let i = 0; i < 20 && quiz.focused !== element; i++) await key('Tab');
  if (quiz.focused !== element) throw new Error(`no way by Tab to ${element.outerHTML}`);
};

/**
 * Responds and checks by keyboard alone, from the question's heading. `lock` and `on`: the buttons that lock a first part in and lead on;
 * in a test they are others.
 */
export const byKeyboard = async (
  quiz: QuizHarness,
  item: Item,
  how: How,
  { lock, on } = { lock: 'check', on: 'check' },
): Promise<void> => {
  const { text, picks = [], selects = [], moves = [], sentence } = wanted(item, how);
  if (text !== undefined) {
    await tabTo(quiz, at(quiz, 'input[part~=field]', 0));
    await userEvent.keyboard(text);
  }
  const pick = async (selector: string, place: number): Promise<void> => {
    const many = (at(quiz, selector, place) as HTMLInputElement).type === 'checkbox';
    await tabTo(quiz, at(quiz, selector, many ? place : 0));
    await userEvent.keyboard(' ');
    if (!many) await key('ArrowDown', place);
  };
  for (const place of picks) await pick('label input', place);
  for (const [list, option] of selects.entries()) {
    await tabTo(quiz, at(quiz, 'select', list));
    await key('ArrowDown', option + 1);
  }
  if (moves.length > 0) await tabTo(quiz, at(quiz, '[part~=move]', 0));
  let now = 0;
  for (const [from, by] of moves) {
    const next = from * 2 + (by > 0 ? 1 : 0);
    for (let i = now; i < next; i++) await key('Tab');
    for (let i = now; i > next; i--) await back();
    await key('Enter');
    await quiz.settled();
    now = next + 2 * by;
  }
  await tabTo(quiz, quiz.part(sentence === undefined ? on : lock));
  await key('Enter');
  await quiz.settled();
  if (sentence === undefined) return;
  await pick('[part~=sentence] input', sentence);
  await tabTo(quiz, quiz.part(on));
  await key('Enter');
  await quiz.settled();
};
