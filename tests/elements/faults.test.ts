import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbourBank, quizWith, type QuizHarness } from '../support/quiz-harness.js';

const surfaced: unknown[] = [];
const note = (event: Event) => surfaced.push(event);
beforeEach(() => {
  surfaced.length = 0;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});
afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  // Nothing of ours may surface as an error of the page.
  expect(surfaced).toEqual([]);
});

const retryLeadsToStart = async (quiz: QuizHarness): Promise<void> => {
  await quiz.press('Try again');
  await expect.poll(() => quiz.has('start')).toBe(true);
  expect(quiz.focused).toBe(quiz.part('title'));
};

const respondWith = (respond: (signal: AbortSignal) => Promise<Response> | Response) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation(async (_, options) => respond(options?.signal ?? new AbortController().signal));

describe('a bank by address', () => {
  it('is fetched without telling who asks', async () => {
    const fetched = respondWith(() => Response.json(harbourBank()));
    const quiz = await quizWith({ src: 'harbour.json' }, null);
    await expect.poll(() => quiz.has('start')).toBe(true);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['a refusal', () => Promise.reject(new TypeError('Failed to fetch')), /could not be fetched/],
    ['a status', () => new Response('no', { status: 404 }), /has not given them.*404/],
    ['a page', () => new Response('<!doctype html>'), /has faults/],
    ['nothing', () => new Response(''), /has faults/],
    ['null', () => new Response('null'), /has faults/],
    ['too much', () => new Response(new Uint8Array(3 * 1024 * 1024)), /larger than 2 MB/],
    ['no article', () => Response.json({ ...(harbourBank() as object), article: {} }), /article\.text/],
  ])('that gives %s: says why, and tries again', async (_, respond, reason) => {
    respondWith(respond);
    const quiz = await quizWith({ src: 'harbour.json' }, null);
    await expect.poll(() => quiz.has('error')).toBe(true);
    expect(quiz.text).toMatch(reason);
    expect(quiz.told('kz-error')).toHaveLength(1);
    await quiz.isAccessible();
    vi.restoreAllMocks();
    respondWith(() => Response.json(harbourBank()));
    await retryLeadsToStart(quiz);
  });

  it('that never ends is given up', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    respondWith(() => new Response(endless));
    const quiz = await quizWith({ src: 'harbour.json' }, null);
    await expect.poll(() => quiz.text).toMatch(/larger than 2 MB/);
  });

  it('that never begins is given up after ten seconds', async () => {
    const waits: number[] = [];
    const later = globalThis.setTimeout;
    const sooner = (run: () => void, wait = 0) => {
      if (wait >= 1000) waits.push(wait);
      return later(run, wait >= 1000 ? 100 : wait);
    };
    vi.stubGlobal('setTimeout', sooner);
    respondWith((signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))));
    const quiz = await quizWith({ src: 'harbour.json' }, null);
    expect(quiz.text).toBe('Fetching the questions…');
    await expect.poll(() => quiz.text).toMatch(/could not be fetched/);
    expect(waits).toContain(10_000);
  });

  it('counts only if it is still the one that is wanted', async () => {
    let late: ((response: Response) => void) | undefined;
    respondWith(() => new Promise((resolve) => (late = resolve)));
    const quiz = await quizWith({ src: 'slow.json' }, null);
    quiz.element.bank = harbourBank();
    await quiz.settled();
    expect(quiz.has('start')).toBe(true);
    late?.(new Response('null'));
    await quiz.settled();
    expect(quiz.has('start')).toBe(true);
  });
});

describe('a bank by property', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('a trap');
      },
      ownKeys: () => {
        throw new Error('a trap');
      },
    },
  );
  const circle: Record<string, unknown> = {};
  circle['article'] = circle;
  it.each([
    ['a number', 7],
    ['a text', 'harbour'],
    ['a list', []],
    ['a proxy', hostile],
    ['a circle', circle],
    ['a bank without anything', { ...(harbourBank() as object), facts: {}, questions: {} }],
  ])('that is %s: a plain message, and the next bank counts', async (_, bank) => {
    const quiz = await quizWith({}, bank);
    await expect.poll(() => quiz.has('error')).toBe(true);
    expect(quiz.text).toContain('The questions cannot be shown');
    quiz.element.bank = harbourBank();
    await quiz.settled();
    expect(quiz.has('start')).toBe(true);
  });

  it('that is an equal copy ends no attempt; another one does', async () => {
    const quiz = await quizWith();
    await quiz.start();
    await quiz.respond();
    const { attempt } = quiz.element;
    quiz.element.bank = harbourBank();
    await quiz.settled();
    expect(quiz.element.attempt).toBe(attempt);
    quiz.element.bank = { ...(harbourBank() as object), title: 'Another' };
    await quiz.settled();
    expect(quiz.element.attempt).toBe(undefined);
    expect(quiz.has('start')).toBe(true);
  });

  it('shows markup as text', async () => {
    const json = JSON.stringify(harbourBank()).replaceAll('Why did', '<img src=x onerror=alert(1)> Why did');
    const quiz = await quizWith({ kinds: 'choice', skills: 'infer' }, JSON.parse(json));
    await quiz.start();
    expect(quiz.stem).toContain('<img src=x');
    expect(quiz.root.querySelector('img')).toBe(null);
  });
});

describe('an element that nobody gave a bank', () => {
  it('says so', async () => {
    const quiz = await quizWith({}, null);
    expect(quiz.text).toContain('This page names no question bank.');
  });

  it('takes the one in its child', async () => {
    const place = document.createElement('div');
    place.innerHTML = `<kz-quiz storage="none"><script type="application/json">${JSON.stringify(harbourBank())}</script></kz-quiz>`;
    document.body.append(place);
    const element = place.querySelector('kz-quiz');
    await expect.poll(() => element?.quiz?.bank.id).toBe('harbour');
    place.remove();
  });
});

describe('a throw', () => {
  it('in drawing becomes a message, and the attempt is there after another try', async () => {
    // Points after a hint are no whole number, and nothing has been written in this form of English before.
    const quiz = await quizWith({ lang: 'en-AU' });
    await quiz.start();
    await quiz.press('Hint');
    await quiz.respond(true);
    const intl = vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
      throw new Error('no numbers today');
    });
    await quiz.check();
    await quiz.settled();
    expect(quiz.text).toContain('Something went wrong in the quiz.');
    expect(quiz.reasons()).toContain('internal');
    intl.mockRestore();
    await quiz.press('Try again');
    expect(quiz.part('heading').textContent).toBe('Question 1 of 5');
  });

  it('in every drawing ends quietly', async () => {
    const quiz = await quizWith();
    let calls = 0;
    const render = () => {
      calls++;
      throw new Error('nothing works');
    };
    Object.defineProperty(quiz.element, 'render', { value: render });
    quiz.element.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBeLessThan(4);
  });
});
