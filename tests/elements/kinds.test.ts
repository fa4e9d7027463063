import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/item/item.js';
import { asking } from '../support/asking.js';
import { kindItems } from '../support/kind-items.js';
import { ask } from '../support/made-quiz.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';
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
    vi.spyOn(quiz.element, 'getRootNode').mockImplementationOnce(() => {
      throw new Error('no root today');
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

  it('is looked at again in the result as it was after its check', async () => {
    const quiz = await asking(item);
    await quiz.respond('wrong');
    await quiz.check();
    const settled = (part: string) => quiz.part(part).textContent?.replace(/\s+/g, ' ').trim();
    const before = [settled('question'), quiz.status];
    await quiz.next();
    await expect.poll(() => quiz.has('review')).toBe(true);
    await quiz.pressAt('[part=review] summary', 0);
    const after = settled('settled') ?? '';
    for (const text of before) expect(after).toContain(text);
    for (const { quote } of item.evidence) expect(after).toContain(quote);
    await quiz.isAccessible();
  });
});

describe.each(kindItems)('%s in a test', (_, item) => {
  const testing = async (): Promise<QuizHarness> => {
    ask([item]);
    const quiz = await quizWith({ mode: 'test' });
    await expect.poll(() => quiz.has('start')).toBe(true);
    await quiz.start();
    return quiz;
  };

  it('is answered by keyboard alone, rightly and wrongly, and handed in', async () => {
    for (const how of ['right', 'wrong', 'partly'] as const) {
      const quiz = await testing();
      await byKeyboard(quiz, item, how, { lock: 'step', on: 'next' });
      expect(quiz.focused).toBe(quiz.part('heading'));
      await userEvent.keyboard('{Tab}');
      for (let i = 0; i < 10 && !quiz.focused?.matches('[part~=finish]'); i++) await userEvent.keyboard('{Tab}');
      await userEvent.keyboard('{Enter}');
      await quiz.settled();
      expect(quiz.element.attempt?.graded[0]?.outcome.correct).toBe(how === 'right');
      expect(quiz.focused).toBe(quiz.part('result'));
      quiz.element.remove();
    }
  });

  it('gives nothing of the key away, given or not, and passes axe', async () => {
    const quiz = await testing();
    // The sentences to pick from are there once the option is locked, as in practice.
    const picks = item.kind === 'two-part' ? item.support.options.map(({ text }) => text) : [];
    const hidden = secrets(item).filter((secret) => !picks.includes(secret));
    for (const how of ['', 'wrong', 'right'] as const) {
      if (how) await quiz.respond(how);
      for (const secret of hidden) expect(inTree(quiz), how).not.toContain(secret);
      expect(quiz.root.querySelector('[part~=right], [part~=wrong], [part=quote], [part~=hint]')).toBeNull();
      expect(quiz.told('kz-outcome')).toEqual([]);
      // What is ticked stays so: a second pick would add to it, and what is locked stays.
      if (how && item.kind !== 'choice') break;
    }
    await quiz.isAccessible();
    await quiz.press('All questions');
    expect(quiz.told('kz-response')).toHaveLength(1);
    for (const secret of hidden) expect(inTree(quiz)).not.toContain(secret);
    expect(quiz.part('overview').textContent).toMatch(/Done/);
    await quiz.isAccessible();
  });

  it.each(['right', 'wrong'] as const)('is graded %s only once it is handed in', async (how) => {
    const quiz = await testing();
    await quiz.respond(how);
    await quiz.press('All questions');
    await quiz.press('Hand in');
    expect(quiz.element.attempt).toMatchObject({ status: 'finished', mode: 'test' });
    expect(quiz.element.attempt?.graded[0]?.outcome.correct).toBe(how === 'right');
    expect(quiz.told('kz-outcome')).toMatchObject([{ detail: { correct: how === 'right' } }]);
  });

  it('left open is told so in the result, with what is right', async () => {
    const quiz = await testing();
    await quiz.press('All questions');
    await quiz.press('Hand in');
    await quiz.press('Hand in all the same');
    await expect.poll(() => quiz.has('review')).toBe(true);
    await quiz.pressAt('[part=review] summary', 0);
    expect(quiz.part('settled').textContent).toContain('Left open.');
    expect(quiz.part('settled').textContent).toContain(item.rationale);
    await quiz.isAccessible();
  });
});
