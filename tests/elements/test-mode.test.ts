import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { decodeRecord } from '../../src/scores/codec.js';
import { forgetAll } from '../support/forget.js';
import { clickAt, quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(forgetAll);
const kept = { storage: 'local' };

const ready = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await quizWith({ mode: 'test', ...attributes });
  await expect.poll(() => quiz.has('start')).toBe(true);
  return quiz;
};
const begun = async (attributes: Record<string, string> = {}): Promise<QuizHarness> => {
  const quiz = await ready(attributes);
  await quiz.start();
  return quiz;
};
const heading = (quiz: QuizHarness) => quiz.part('heading').textContent;
const jump = (quiz: QuizHarness, question: number) => quiz.pressAt('[part~=jump]', question - 1);
const states = (quiz: QuizHarness) =>
  [...quiz.root.querySelectorAll('[part~=jump] small')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
/** Through all questions to the overview, the first `wrong` of them wrongly, those at `open` not at all. */
const through = async (quiz: QuizHarness, wrong = 0, open: readonly number[] = []): Promise<void> => {
  for (let i = 0; i < 5; i++) {
    if (!open.includes(i + 1)) await quiz.respond(i >= wrong);
    await quiz.next();
  }
};

describe('a test', () => {
  it('says before it begins that nothing is marked until it is handed in', async () => {
    const quiz = await ready();
    expect(quiz.text).toContain('Nothing is marked until you hand in');
    expect(quiz.text).not.toContain('After each one');
    await quiz.isAccessible();
  });

  it('goes from question to question and back with the focus on the heading, and tells no score', async () => {
    const quiz = await begun();
    expect(quiz.focused).toBe(quiz.part('heading'));
    await quiz.respond(true);
    await quiz.next();
    expect(heading(quiz)).toBe('Question 2 of 5');
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.part('score').textContent).toBe('1 done');
    expect(quiz.text).not.toMatch(/right|Check|Hint/i);
    await quiz.pressAt('[part~=previous]', 0);
    expect(heading(quiz)).toBe('Question 1 of 5');
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.has('previous')).toBe(false);
    expect(quiz.root.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  it('lets Tab reach the options of each question, though those of the one before were left open', async () => {
    const quiz = await begun({ kinds: 'choice true-false-not-given' });
    const of = quiz.element.quiz?.items.length ?? 0;
    expect(of).toBeGreaterThan(1);
    for (let i = 0; i < of; i++) {
      await userEvent.keyboard('{Tab}');
      // Beside the progress, once they have come.
      if (quiz.focused?.matches('[part~=aids]')) await userEvent.keyboard('{Tab}');
      expect(quiz.focused?.matches('[type=radio]'), `question ${i + 1}`).toBe(true);
      await quiz.next();
    }
  });

  it('takes a double click on Next as one', async () => {
    const quiz = await begun();
    for (const detail of [1, 2]) quiz.part('next').dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    await quiz.settled();
    expect(heading(quiz)).toBe('Question 2 of 5');
  });

  it('takes no double click for two: not to hand in what is open, and not past the overview', async () => {
    const quiz = await begun();
    quiz.part('overview').click();
    await quiz.settled();
    await clickAt(quiz, quiz.part('finish'), 1);
    expect(quiz.has('confirm')).toBe(true);
    await clickAt(quiz, quiz.part('finish'), 2);
    expect(quiz.element.attempt?.status).toBe('testing');
    await clickAt(quiz, quiz.part('finish'), 1);
    expect(quiz.element.attempt?.status).toBe('finished');
  });

  it('still asks whether to hand in what is open, once it has been moved', async () => {
    const quiz = await begun({ storage: 'local' });
    await quiz.respond(true);
    quiz.part('overview').click();
    await quiz.settled();
    quiz.part('finish').click();
    await quiz.settled();
    document.body.append(quiz.element);
    await quiz.settled();
    expect(quiz.has('confirm')).toBe(true);
  });

  it('changes no answer by a double click in the overview', async () => {
    const quiz = await begun({ kinds: 'choice' });
    quiz.part('overview').click();
    await quiz.settled();
    await clickAt(quiz, quiz.part('jump'), 1);
    const [option] = quiz.root.querySelectorAll('label');
    if (!option) throw new Error('no option');
    await clickAt(quiz, option, 2);
    expect(quiz.root.querySelector('input:checked')).toBe(null);
    await clickAt(quiz, option, 1);
    expect(quiz.root.querySelector('input:checked')).not.toBe(null);
  });

  it('lets what is given be changed until it is handed in, and grades what stands then', async () => {
    const quiz = await begun({ kinds: 'choice true-false-not-given' });
    const of = quiz.element.quiz?.items.length ?? 0;
    await quiz.respond(false);
    await quiz.respond(true);
    await quiz.respond(false);
    await quiz.press('All questions');
    await jump(quiz, 1);
    expect(quiz.root.querySelectorAll(':checked')).toHaveLength(1);
    await quiz.respond(true);
    await quiz.press('All questions');
    await quiz.press('Hand in');
    if (of > 1) await quiz.press('Hand in all the same');
    expect(quiz.element.attempt?.graded.map(({ outcome }) => outcome.correct)).toEqual(
      Array.from({ length: of }, (_, i) => i === 0),
    );
  });

  it('shows in its overview what is done, not done and flagged, and leads to each', async () => {
    const quiz = await begun();
    await quiz.respond(true);
    await quiz.press('Come back to this');
    expect(quiz.focused).toBe(quiz.part('flag'));
    expect(quiz.part('flag').getAttribute('aria-pressed')).toBe('true');
    await quiz.press('All questions');
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.status).toBe('1 of 5 done, 1 to come back to.');
    expect(states(quiz)).toEqual(['Done To come back to', ...Array.from({ length: 4 }, () => 'Not done yet')]);
    await quiz.isAccessible();
    await jump(quiz, 4);
    expect(heading(quiz)).toBe('Question 4 of 5');
    expect(quiz.focused).toBe(quiz.part('heading'));
    expect(quiz.part('flag').getAttribute('aria-pressed')).toBe('false');
    await quiz.press('All questions');
    await jump(quiz, 1);
    await quiz.press('Come back to this');
    await quiz.press('All questions');
    expect(quiz.status).toBe('1 of 5 done.');
  });

  it('asks before anything is left open, and leads to the first such question', async () => {
    const quiz = await begun();
    await through(quiz, 0, [2, 4]);
    expect(heading(quiz)).toBe('All questions');
    await quiz.press('Hand in');
    expect(quiz.element.attempt?.status).toBe('testing');
    expect(quiz.focused?.textContent).toMatch(/^2 questions are not done yet/);
    await quiz.isAccessible();
    await quiz.press('To question 2');
    expect(heading(quiz)).toBe('Question 2 of 5');
    await quiz.respond(true);
    await quiz.press('All questions');
    expect(quiz.has('confirm')).toBe(false);
    await quiz.press('Hand in');
    expect(quiz.focused?.textContent).toMatch(/^One question is not done yet/);
    await quiz.press('Hand in all the same');
    expect(quiz.part('result').textContent).toMatch(/4\s+of 5 points/);
    expect(quiz.focused).toBe(quiz.part('result'));
  });

  it('is handed in at once where all is done', async () => {
    const quiz = await begun();
    await through(quiz, 1);
    await quiz.press('Hand in');
    expect(quiz.part('result').textContent).toMatch(/4\s+of 5 points/);
  });

  it('tells its page of each response as it is left, and of no outcome before the end', async () => {
    const quiz = await begun();
    await through(quiz, 2, [3]);
    expect(quiz.told('kz-response').map((event) => 'detail' in event && event.detail)).toMatchObject(
      [0, 1, 3, 4].map((index) => ({ index })),
    );
    expect(JSON.stringify(quiz.events.map((event) => ('detail' in event ? event.detail : '')))).not.toMatch(
      /correct|credit/,
    );
    await jump(quiz, 1);
    await quiz.next();
    expect(quiz.told('kz-response')).toHaveLength(4);
    await quiz.press('All questions');
    await quiz.press('Hand in');
    await quiz.press('Hand in all the same');
    expect(quiz.events.slice(-6).map(({ type }) => type)).toEqual([
      ...Array.from({ length: 5 }, () => 'kz-outcome'),
      'kz-finish',
    ]);
    expect(quiz.told('kz-outcome')).toMatchObject(
      [false, false, false, true, true].map((correct) => ({ detail: { correct } })),
    );
  });
});

describe('what is kept of a test', () => {
  it('is there after a reload: responses, flags and the place', async () => {
    const quiz = await begun(kept);
    await quiz.respond(true);
    await quiz.next();
    await quiz.press('Come back to this');
    await quiz.next();
    await quiz.respond(false);
    const before = quiz.element.attempt;
    quiz.element.remove();
    const again = await ready(kept);
    await again.press('Go on from question 3');
    expect(again.element.attempt).toMatchObject({ ...before, elapsed: expect.any(Number) as number });
    expect(heading(again)).toBe('Question 3 of 5');
    await again.press('All questions');
    expect(states(again).slice(0, 3)).toEqual(['Done', 'Not done yet To come back to', 'Done']);
  });

  it('is gone on with as a test alone, and practice as practice alone', async () => {
    const test = await begun(kept);
    await test.next();
    const practice = await quizWith(kept);
    expect(practice.has('resume')).toBe(false);
    await practice.start();
    await practice.respond(true);
    await practice.check();
    expect((await ready(kept)).text).toContain('Go on from question 2');
    expect((await quizWith(kept)).text).toContain('Go on from question 1');
  });

  it('is a record of the mode test', async () => {
    const quiz = await begun(kept);
    await through(quiz);
    await quiz.press('Hand in');
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('kz1|a|'));
    const read = decodeRecord(localStorage.getItem(keys[0] ?? '') ?? '');
    expect(read.ok && read.record).toMatchObject({ mode: 'test', items: { length: 5 } });
    expect(Object.keys(localStorage).filter((key) => /^kz1\|[pi]\|/.test(key))).toEqual([]);
  });
});
