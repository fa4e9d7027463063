import { expect, it, vi } from 'vitest';
import { asking } from '../support/asking.js';
import { categorise, chosenCloze, matching, typedCloze, shortAnswer } from '../support/kind-items.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

it('every entry names its list, and every list has every option, used or not', async () => {
  const quiz = await asking(matching);
  await quiz.select(0, 1);
  const lists = [...quiz.root.querySelectorAll('select')];
  expect(lists.map(({ labels }) => labels[0]?.textContent)).toEqual(matching.entries.map(({ text }) => text));
  for (const list of lists)
    expect([...list.options].filter(({ disabled }) => !disabled).map(({ text }) => text)).toEqual(
      matching.options.map(({ text }) => text),
    );
});

it('is checked once every entry has an option', async () => {
  const quiz = await asking(categorise);
  for (const list of [0, 1, 2]) await quiz.select(list, 0);
  await quiz.check();
  expect(quiz.status).toBe('Choose one for each first.');
  await quiz.select(3, 1);
  await quiz.check();
  expect(quiz.element.attempt?.status).toBe('feedback');
});

it('each entry says what was given and what is right, and the status how many were', async () => {
  const quiz = await asking(matching);
  await quiz.respond('partly');
  await quiz.check();
  const rows = [...quiz.root.querySelectorAll('[part=entry]')].map((row) =>
    [...row.querySelectorAll('p[part~=option]')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim()),
  );
  expect(rows[0]).toEqual(['in 2019 Your choice · Not right', 'on a Tuesday Right']);
  expect(rows[1]).toEqual(['on a Thursday Right']);
  expect(quiz.status).toMatch(/^3 of 4 right\. /);
});

it('a list in a sentence is named by the sentence', async () => {
  const quiz = await asking(chosenCloze);
  const ids = quiz.root.querySelector('select')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name = ids.map((id) => quiz.root.getElementById(id)?.textContent).join('');
  expect(name).toBe(chosenCloze.stem.replace('____', 'gap'));
});

it('a gap says what was given, and the right words stand below', async () => {
  const quiz = await asking(chosenCloze);
  await quiz.respond('wrong');
  await quiz.check();
  expect(quiz.part('gap').textContent?.replace(/\s+/g, ' ')).toContain('a tax on boats');
  expect(quiz.part('gap').textContent).toContain('Your choice');
  expect(quiz.part('option').textContent).toMatch(/borrowed money\s+Right/);
});

it.each([
  ['a gap', typedCloze],
  ['a question', shortAnswer],
])('what is typed in %s is checked by Enter, keeps the focus, and is left as it was typed', async (_, item) => {
  const quiz = await asking(item);
  await quiz.type('Nobody');
  const field = quiz.part('field') as HTMLInputElement;
  for (const [name, value] of [
    ['autocomplete', 'off'],
    ['autocapitalize', 'off'],
    ['spellcheck', 'false'],
  ] as const)
    expect(field.getAttribute(name)).toBe(value);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await quiz.settled();
  expect(quiz.focused).toBe(field);
  expect(field.readOnly).toBe(true);
  expect(field.value).toBe('Nobody');
  expect(quiz.text).toContain('Your words');
  expect(quiz.part('option').textContent).toContain(item.key);
});
