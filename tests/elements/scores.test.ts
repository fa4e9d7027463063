import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from '../support/forget.js';
import { quizWith } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetAll();
});
const kept = { storage: 'local' };

describe('a score', () => {
  it('is kept, and the best is told on the next visit', async () => {
    const quiz = await quizWith(kept);
    expect(quiz.text).toContain('Kept in this browser only.');
    await quiz.start();
    await quiz.finish(1);
    expect(quiz.text).toMatch(/Saved( in this browser)?\./);
    const again = await quizWith(kept);
    expect(again.text).toContain('Your best so far: 4 of 5, on ');
    expect(again.text).toContain(String(new Date().getFullYear()));
    await again.start();
    await again.finish(3);
    expect(again.part('result').textContent?.replace(/\s+/g, ' ')).toContain('of 5 points · your best is 4 of 5');
  });

  it('belongs to its profile', async () => {
    const quiz = await quizWith({ ...kept, profile: 'ann' });
    await quiz.start();
    await quiz.finish();
    expect((await quizWith({ ...kept, profile: 'ann' })).text).toContain('Your best so far');
    expect((await quizWith({ ...kept, profile: 'bob' })).text).not.toContain('Your best so far');
  });

  it('goes to the profile of the moment the quiz was drawn, changed between two attempts', async () => {
    const quiz = await quizWith({ ...kept, profile: 'ann' });
    await quiz.start();
    quiz.element.profile = 'bob';
    await quiz.finish();
    await quiz.press('The same questions again');
    await quiz.finish(5);
    expect((await quizWith({ ...kept, profile: 'ann' })).text).toContain('Your best so far: 5 of 5');
    expect((await quizWith({ ...kept, profile: 'bob' })).text).toContain('Your best so far: 0 of 5');
  });

  it('is nowhere with storage="none"', async () => {
    const quiz = await quizWith();
    expect(quiz.text).toContain('Nothing is kept once you leave the page.');
    await quiz.finish();
    expect(quiz.text).toContain('Nothing is kept once you leave the page.');
    expect(localStorage.length).toBe(0);
  });

  it('is said to last as long as the tab with storage="session"', async () => {
    const quiz = await quizWith({ storage: 'session' });
    expect(quiz.text).toContain('Kept until this tab is closed.');
    await quiz.start();
    await quiz.finish();
    expect(quiz.text).toContain('Kept until this tab is closed.');
    sessionStorage.clear();
  });

  it('is not called saved where another tab has finished the attempt before', async () => {
    const here = await quizWith({ ...kept, seed: 'same' });
    await here.start();
    await here.respond(true);
    await here.check();
    await here.kept();
    const there = await quizWith({ ...kept, seed: 'same' });
    await there.press('Go on from question 1');
    await there.press('Next question');
    await there.finish(3);
    await here.press('Next question');
    await here.finish();
    expect(here.text).toContain('finished in another tab before');
    expect(here.text).not.toContain('Saved');
  });

  it('is not called saved either where the other tab got as many right, but other questions', async () => {
    const here = await quizWith({ ...kept, seed: 'same', length: '2' });
    await here.start();
    await here.respond(true);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const there = await quizWith({ ...kept, seed: 'same', length: '2' });
    await there.press('Go on from question 1');
    await there.finish(1);
    await here.check();
    await here.next();
    await here.finish(1);
    for (const quiz of [here, there]) expect(quiz.part('result').textContent).toMatch(/1\s+of 2 points/);
    expect(here.text).toContain('finished in another tab before');
  });

  it('is not called kept where the page has changed how JSON is written', async () => {
    const quiz = await quizWith(kept);
    await quiz.start();
    Object.assign(Array.prototype, { toJSON: () => 'spoilt' });
    try {
      await quiz.respond(true);
      await quiz.check();
      await quiz.kept();
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
    await quiz.element.updateComplete;
    expect(quiz.text).toContain('This browser does not keep scores here');
  });
});

describe('what another tab keeps', () => {
  it('shows in a quiz that has not begun', async () => {
    const here = await quizWith(kept);
    const there = await quizWith(kept);
    await there.start();
    await there.finish();
    expect(here.text).not.toContain('Your best so far');
    dispatchEvent(new StorageEvent('storage', { key: 'kz1|a||x|0' }));
    await here.settled();
    expect(here.text).toContain('Your best so far: 5 of 5');
  });

  it('leaves a quiz alone that is under way, and one that has left the page', async () => {
    const quiz = await quizWith(kept);
    await quiz.start();
    const { stem } = quiz;
    const gone = await quizWith(kept);
    gone.element.remove();
    const before = gone.element.quiz;
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await quiz.settled();
    expect(quiz.stem).toBe(stem);
    expect(gone.element.quiz).toBe(before);
  });
});

describe('what was asked before', () => {
  it('comes after what was not, in a quiz without a seed', async () => {
    const quiz = await quizWith({ ...kept, seed: '', length: '3' });
    const targets = () => quiz.element.quiz?.items.map(({ target }) => target) ?? [];
    await quiz.start();
    const first = targets();
    await quiz.finish();
    await quiz.press('More questions');
    expect(targets().filter((target) => first.includes(target)).length).toBeLessThan(3);
    expect(quiz.element.quiz?.id).toMatch(/^kz2h/);
  });

  it('has no say where the page gives a seed', async () => {
    const quiz = await quizWith(kept);
    const { id } = quiz.element.quiz ?? {};
    await quiz.start();
    await quiz.finish();
    expect((await quizWith(kept)).element.quiz?.id).toBe(id);
  });
});

describe('an attempt in progress', () => {
  it('has what was given and not checked when the page comes back', async () => {
    const quiz = await quizWith({ ...kept, seed: 'first' });
    await quiz.start();
    await quiz.respond(true);
    const { attempt } = quiz.element;
    const draft = attempt?.status === 'asking' && attempt.draft;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const back = await quizWith({ ...kept, seed: 'other' });
    await back.press('Go on from question 1');
    const again = back.element.attempt;
    expect(again?.status === 'asking' && again.draft).toEqual(draft);
  });

  it('is offered by the element that asks for the same alone', async () => {
    const quiz = await quizWith({ ...kept, skills: 'retrieve' });
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    expect((await quizWith({ ...kept, skills: 'infer' })).text).not.toContain('Go on');
    expect((await quizWith({ ...kept, skills: 'retrieve' })).text).toContain('Go on');
  });

  it('goes on where it was, with the items as asked, but only when the student says so', async () => {
    const quiz = await quizWith({ ...kept, seed: 'first' });
    const items = quiz.element.quiz?.items;
    await quiz.start();
    await quiz.respond(false);
    await quiz.check();
    await quiz.next();

    const later = await quizWith({ ...kept, seed: 'second' });
    expect(later.has('question')).toBe(false);
    await later.isAccessible();
    await later.press('Go on from question 2');
    expect(later.focused).toBe(later.part('heading'));
    expect(later.part('heading').textContent).toBe('Question 2 of 5');
    expect(later.element.attempt?.quiz.items).toEqual(items);
    await later.finish();
    expect(later.part('result').textContent).toMatch(/4\s+of 5 points/);
    expect((await quizWith(kept)).has('resume')).toBe(false);
  });

  it('comes back with its feedback if that was showing', async () => {
    const quiz = await quizWith(kept);
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    await quiz.kept();
    const later = await quizWith(kept);
    await later.press('Go on from question 1');
    expect(later.status).toMatch(/^Right\./);
  });

  it('is written once its feedback is shown, and sooner where the page goes or another quiz is drawn', async () => {
    for (const soon of ['', 'leave', 'draw']) {
      await forgetAll();
      const quiz = await quizWith({ ...kept, seed: '' });
      await quiz.start();
      await quiz.respond(true);
      const { id = '' } = quiz.element.attempt ?? {};
      const isKept = () => Object.keys(localStorage).some((key) => key.includes(id));
      quiz.part('check').click();
      await quiz.element.updateComplete;
      expect(quiz.has('feedback')).toBe(true);
      expect(isKept()).toBe(false);
      if (soon === 'leave') dispatchEvent(new Event('pagehide'));
      else if (soon === 'draw') quiz.element.restart();
      else await quiz.kept();
      expect(isKept(), soon).toBe(true);
      quiz.element.remove();
      await quiz.kept();
    }
  });

  it('gives way to a new one only when that has come further', async () => {
    const quiz = await quizWith(kept);
    await quiz.start();
    for (let i = 0; i < 2; i++) {
      await quiz.respond(true);
      await quiz.check();
      await quiz.next();
    }
    const other = await quizWith({ ...kept, seed: 'b' });
    await other.start();
    for (const at of [3, 3, 4]) {
      await other.respond(true);
      await other.check();
      await other.next();
      expect((await quizWith(kept)).text).toContain(`Go on from question ${at}`);
    }
  });
});

describe('where the browser refuses', () => {
  it('the quiz is played all the same and says that nothing is kept', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const quiz = await quizWith(kept);
    await quiz.start();
    await quiz.respond(true);
    await quiz.check();
    await quiz.kept();
    expect(quiz.part('notice').textContent).toContain('does not keep scores here');
    await quiz.isAccessible();
    await quiz.next();
    await quiz.finish();
    expect(quiz.text).toContain('Not saved');
    await quiz.press('The same questions again');
    expect(quiz.part('notice').textContent).toContain('does not keep scores here');
  });

  it('reading: neither an exception nor a loss', async () => {
    const quiz = await quizWith(kept);
    await quiz.start();
    await quiz.finish();
    const before = JSON.stringify(localStorage);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('no');
    });
    const blind = await quizWith(kept);
    expect(blind.has('start')).toBe(true);
    vi.restoreAllMocks();
    expect(JSON.stringify(localStorage)).toBe(before);
  });
});
