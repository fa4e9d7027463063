import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { quotesLacking } from '../../src/elements/help/lacking.js';
import { harbourBank, quizWith, type QuizHarness } from '../support/quiz-harness.js';

const warned = (): string[] => vi.mocked(console.warn).mock.calls.map(([line]) => String(line));
const quietly = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

afterEach(() => {
  document.querySelector('#story')?.remove();
  vi.restoreAllMocks();
});

const answering = (respond: () => Response | Promise<Response>) =>
  vi.spyOn(window, 'fetch').mockImplementation(async () => respond());
/** The quiz says it, and so does the console, once. */
const says = async (quiz: QuizHarness, words: RegExp): Promise<void> => {
  await expect.poll(() => quiz.text).toMatch(words);
  expect(warned()).toEqual([expect.stringMatching(words)]);
  await quiz.isAccessible();
};
const host = document.createElement('div');
const bankWith = (change: object): unknown => ({ ...(harbourBank() as object), ...change });

describe('whoever made the page is told in plain words', () => {
  const page = '<!doctype html><title>Not found</title>';
  const text = JSON.stringify(harbourBank(), null, 2);
  it.each([
    ['a page of HTML', () => new Response(page), /harbour\.json, line 1, column 1: .*a page of HTML/],
    ['a comma too many', () => new Response(text.replace('",', '",,')), /line 2, column \d+: .*a comma with nothing/],
    ['an unknown key', () => Response.json(bankWith({ colour: 1 })), /colour: found a key that the format does not/],
    ['no file', () => new Response('', { status: 404 }), /http:.*\/harbour\.json: there is no such file \(404\)/],
    ['no leave', () => new Response('', { status: 403 }), /harbour\.json: .*it must be public/],
    ['a fault', () => new Response('', { status: 500 }), /harbour\.json: the server answered 500/],
    ['too much', () => new Response(new Uint8Array(3 * 1024 * 1024)), /harbour\.json: make several banks of it/],
    ['nothing at all', () => Promise.reject(new TypeError('Failed')), /harbour\.json: no answer\. Does the server run/],
  ])('where the address of the bank gives %s', async (_, respond, words) => {
    quietly();
    answering(respond);
    await says(await quizWith({ src: 'harbour.json' }, null), words);
  });

  it.each([
    ['of another site that gives no leave', 'https://other.example/b.json', /Access-Control-Allow-Origin: http/],
    ['that is none', 'http://[b', /“http:\/\/\[b” is no address/],
    ['on a disk', 'file:///b.json', /npx kz-quiz pack bank\.json/],
  ])('where the address is one %s', async (_, src, words) => {
    quietly();
    answering(() => Promise.reject(new TypeError('Failed')));
    await says(await quizWith({ src }, null), words);
  });

  it('how a bank is named, where none is', async () => {
    quietly();
    await says(await quizWith({}, null), /<kz-quiz src="bank\.json">/);
  });

  it('of five problems of a bank, and how many more there are', async () => {
    quietly();
    const quiz = await quizWith({}, bankWith({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }));
    await says(quiz, /e: found a key.*And 2 more; npx kz-quiz check/s);
    expect(quiz.text).not.toContain('f: found');
    expect(quiz.told('kz-error')).toMatchObject([{ detail: { reason: 'bank', details: ['a', 'b', 'c', 'd', 'e'] } }]);
  });

  it('that the bank holds nothing to ask, or nothing of the kinds that are wanted', async () => {
    quietly();
    await says(await quizWith({}, bankWith({ facts: {}, questions: {} })), /neither questions nor facts/);
    vi.mocked(console.warn).mockClear();
    await says(await quizWith({ skills: 'structure' }), /nothing for skills="structure"/);
  });

  it('that no quote of the bank is in the article, without a list of them all', async () => {
    quietly();
    const story = Object.assign(document.createElement('article'), { id: 'story', textContent: 'Another story.' });
    document.body.prepend(story);
    const quiz = await quizWith({ for: 'story' });
    await expect.poll(() => quiz.text).toMatch(/“story”\. Is it the article of this bank/);
    expect(quiz.text).not.toContain('herring');
    const lines = warned().flatMap((words) => words.split('\n'));
    expect(lines.filter((line) => line.startsWith('“'))).toHaveLength(5);
  });

  it('of five quotes that the article lacks, each once, and how many more there are', () => {
    const told = quotesLacking({
      reason: 'evidence',
      details: [...'abcdefga'],
      given: undefined,
      bank: undefined,
      host,
    });
    expect(told[0]).toContain('7 quotes of the bank are not in');
    expect(told.slice(1)).toEqual([
      '“a”',
      '“b”',
      '“c”',
      '“d”',
      '“e”',
      expect.stringMatching(/^And 2 more; npx kz-quiz/),
    ]);
  });

  it('that the bank misquotes, where its own article has not the words either', () => {
    const parsed = parseBank(harbourBank());
    if (!parsed.ok) throw new Error('no bank');
    const [first = ''] = Object.values(parsed.bank.facts)[0]?.evidence ?? [];
    const told = quotesLacking({
      reason: 'evidence',
      details: ['no such words', first],
      given: undefined,
      bank: parsed.bank,
      host,
    });
    expect(told.map((line) => line.slice(0, 12))).toEqual([
      'A quote of t',
      `“${first.slice(0, 11)}`,
      'Misquoted: n',
      '“no such wor',
    ]);
  });

  it('that no element has the id that the article is named by, once, and the quiz offers the bank’s own', async () => {
    quietly();
    const quiz = await quizWith({ for: 'artcle' });
    await expect.poll(warned).toHaveLength(1);
    expect(warned()[0]).toMatch(/for="artcle": no element of this page has this id/);
    expect(quiz.text).toContain('Read the article');
    quiz.element.seed = 'again';
    await quiz.settled();
    await quiz.kept();
    expect(warned()).toHaveLength(1);
  });

  it('which words of an attribute nobody knows, and the quiz goes on', async () => {
    quietly();
    const quiz = await quizWith({ kinds: 'choice multiple-choice', mode: 'exam', storage: 'none' });
    await expect.poll(warned).toHaveLength(1);
    expect(warned()[0]).toMatch(/kinds=.*“multiple-choice” is passed over; known are choice, .*\n.*mode=.*“exam”/);
    expect(warned()[0]).not.toContain('storage');
    expect(quiz.has('start')).toBe(true);
    expect(quiz.told('kz-error')).toEqual([]);
  });

  it('nothing, where nothing is wrong', async () => {
    quietly();
    const quiz = await quizWith({ kinds: ' choice\n cloze ', skills: 'infer', mode: 'practice', storage: 'session' });
    await quiz.kept();
    expect(quiz.has('start')).toBe(true);
    expect(warned()).toEqual([]);
  });
});
