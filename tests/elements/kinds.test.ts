import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/item/item.js';
import { asking } from '../support/asking.js';
import { kindItems } from '../support/kind-items.js';
import type { QuizHarness } from '../support/quiz-harness.js';
import { byKeyboard, byMouse } from '../support/real-input.js';

vi.mock('../../src/elements/draw.js', () => import('../support/made-quiz.js'));
afterEach(() => void vi.restoreAllMocks());

/** What tells an item's key: reasons, ids, and the evidence where that is not what one picks from. */
const secrets = ({ kind, rationale, evidence, ...item }: Item): string[] => {
  const named: { id: string; rationale?: string }[] = [];
  if ('options' in item) named.push(...item.options);
  if ('entries' in item) named.push(...item.entries);
  if ('support' in item) named.push(...item.support.options);
  return [
    rationale,
    ...(kind === 'evidence' ? [] : evidence.map(({ quote }) => quote)),
    ...named.flatMap(({ id, rationale: reason }) => (reason === undefined ? [id] : [id, reason])),
  ];
};

const inTree = (quiz: QuizHarness): string => quiz.root.innerHTML.replaceAll(/<!--.*?-->/g, '');

/** All of what the student has set, as the controls show it. */
const set = (quiz: QuizHarness) =>
  [...quiz.root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLElement>('input, select, li span')].map(
    (each) =>
      (each instanceof HTMLInputElement && each.type !== 'text' ? each.checked : 'value' in each && each.value) ||
      each.textContent,
  );

describe.each(kindItems)('%s', (_, item) => {
  it('passes axe before and after, rightly, wrongly and partly', async () => {
    for (const how of ['right', 'wrong', 'partly'] as const) {
      const quiz = await asking(item);
      if (how === 'right') await quiz.isAccessible();
      await quiz.respond(how);
      await quiz.check();
      expect(quiz.element.attempt?.graded[0]?.outcome.correct).toBe(how === 'right');
      await quiz.isAccessible();
      quiz.element.remove();
    }
  });

  it.each([
    ['mouse', byMouse],
    ['keyboard alone', byKeyboard],
  ] as const)('is answered by %s, rightly and wrongly', async (_way, respond) => {
    for (const how of ['right', 'wrong', 'partly'] as const) {
      const quiz = await asking(item);
      await respond(quiz, item, how);
      expect(quiz.element.attempt?.graded[0]?.outcome.correct).toBe(how === 'right');
      expect(quiz.status).toMatch(how === 'right' ? /^Right\./ : /^(?!Right)/);
      expect(quiz.focused).toBe(quiz.part('next'));
      quiz.element.remove();
    }
  });

  it('gives nothing of the key away before it is graded', async () => {
    const quiz = await asking(item);
    const hides = () => {
      for (const secret of secrets(item)) {
        if (item.kind === 'two-part' && item.evidence.some(({ quote }) => quote === secret) && quiz.has('support'))
          continue;
        expect(inTree(quiz)).not.toContain(secret);
      }
    };
    hides();
    await quiz.respond(false);
    hides();
    await quiz.check();
    expect(inTree(quiz)).toContain(quiz.element.attempt?.graded[0]?.outcome.rationale);
  });

  it('says what is missing when nothing is given', async () => {
    const quiz = await asking(item);
    await quiz.press(item.kind === 'two-part' ? 'Lock in' : 'Check');
    // An order is always there.
    if (item.kind === 'ordering') return expect(quiz.element.attempt?.status).toBe('feedback');
    expect(quiz.status).toMatch(/ first\.$/);
    expect(quiz.element.attempt?.status).toBe('asking');
  });

  it('shows what was given when it is drawn anew', async () => {
    const quiz = await asking(item);
    await quiz.respond('right');
    const before = set(quiz);
    const first = quiz.part('question');
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(function broken() {
      throw new Error('no numbers today');
    });
    quiz.element.requestUpdate();
    await quiz.settled();
    vi.restoreAllMocks();
    await quiz.press('Try again');
    expect(quiz.part('question')).not.toBe(first);
    expect(set(quiz)).toEqual(before);
    await quiz.check();
    expect(quiz.status).toMatch(/^Right\./);
  });

  it('starts clean after another of its kind', async () => {
    const quiz = await asking(item, { ...item, id: 'another' });
    const before = set(quiz);
    await quiz.respond('right');
    await quiz.check();
    await quiz.next();
    expect(quiz.part('heading').textContent).toBe('Question 2 of 2');
    expect(set(quiz)).toEqual(before);
  });

  it('says in the result what was given and what is right', async () => {
    const quiz = await asking(item);
    await quiz.respond('wrong');
    await quiz.check();
    const { rationale } = quiz.element.attempt?.graded[0]?.outcome ?? {};
    await quiz.next();
    const [given, key] = [...quiz.root.querySelectorAll('details b')].map((b) => b.textContent ?? '');
    expect(given).not.toBe('');
    expect(key).not.toBe('');
    expect(given).not.toBe(key);
    expect(quiz.text).toContain(rationale);
    await quiz.isAccessible();
  });
});
