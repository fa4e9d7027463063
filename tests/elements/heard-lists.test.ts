import { expect, it, vi } from 'vitest';
import { asking } from '../support/asking.js';
import { categorise, matching, multipleResponse, ordering } from '../support/kind-items.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));

it('a Check with lists left open says how many, and the first of them has the focus', async () => {
  const quiz = await asking(categorise);
  await expect.poll(() => quiz.has('aids')).toBe(true);
  for (const list of [0, 2]) await quiz.select(list, 0);
  await quiz.check();
  expect(quiz.status).toBe('Choose one for each first. 2 are still open.');
  await expect.poll(() => quiz.focused).toBe(quiz.root.querySelectorAll('select')[1]);
  await quiz.select(1, 0);
  await quiz.check();
  expect(quiz.status).toBe('Choose one for each first. One is still open.');
});

it('what was chosen, and what is right, belongs to its entry', async () => {
  const quiz = await asking(matching);
  await quiz.respond('partly');
  await quiz.check();
  const rows = [...quiz.root.querySelectorAll('[part=question] dl > div')].map((row) =>
    [...row.children].map(({ localName, textContent }) => [localName, textContent?.replace(/\s+/g, ' ').trim()]),
  );
  expect(rows).toHaveLength(matching.entries.length);
  expect(rows[0]).toEqual([
    ['dt', matching.entries[0]?.text],
    ['dd', 'in 2019 Your choice · Not right on a Tuesday Right'],
  ]);
  expect(quiz.status).toContain(`${matching.entries[0]?.text}: ${matching.entries[0]?.rationale}`);
  await quiz.isAccessible();
});

it.each([matching, categorise, multipleResponse, ordering])(
  'a response of the kind $kind that is partly right says why it is worth less than the share that is',
  async (item) => {
    const quiz = await asking(item);
    await expect.poll(() => quiz.has('aids')).toBe(true);
    await quiz.respond('partly');
    await quiz.check();
    await expect.poll(() => quiz.status).toMatch(/^[1-9] of \d .+\. [\d.]+ of 1 point, less what guessing brings\. \S/);
  },
);

it('a response that has nothing right says nothing of guessing', async () => {
  const quiz = await asking(ordering);
  await expect.poll(() => quiz.has('aids')).toBe(true);
  await quiz.respond('wrong');
  await quiz.check();
  await expect.poll(() => quiz.status).toContain('0 of 6 pairs');
  expect(quiz.status).not.toContain('guessing');
});
