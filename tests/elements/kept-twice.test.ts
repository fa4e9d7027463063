import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMirror } from '../../src/scores/browser/mirror.js';
import { forgetAll } from '../support/forget.js';
import { quizWith, type QuizHarness } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetAll();
});
const kept = { storage: 'local' };

const inMirror = async (): Promise<string[]> => {
  let keys: string[] = [];
  await (
    await openMirror()
  )?.change((all) => {
    keys = [...all.keys()];
    return new Map();
  });
  return keys;
};
const played = async (attributes: Record<string, string> = kept): Promise<QuizHarness> => {
  const quiz = await quizWith(attributes);
  await quiz.start();
  await quiz.finish(1);
  return quiz;
};
const says = (quiz: QuizHarness, text: string) => expect.poll(() => quiz.text).toContain(text);

describe('a score', () => {
  it('is called saved once the mirror has it for good', async () => {
    const quiz = await played();
    await says(quiz, ' Saved. ');
    expect((await inMirror()).filter((key) => key.startsWith('kz1|a|'))).toHaveLength(1);
  });

  it('is called saved in this browser where there is no mirror', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });
    const quiz = await played();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(quiz.text).toContain('Saved in this browser.');
    transaction.mockRestore();
  });

  it('comes back after the page has cleared the storage, and an attempt in progress with it', async () => {
    await says(await played(), ' Saved. ');
    const begun = await quizWith({ ...kept, seed: 'other' });
    await begun.start();
    await begun.respond(true);
    await begun.check();
    await expect.poll(async () => (await inMirror()).some((key) => key.startsWith('kz1|p|'))).toBe(true);
    localStorage.clear();
    const back = await quizWith(kept);
    await says(back, 'Your best so far: 4 of 5');
    await says(back, 'Go on from question 1');
  });

  it('comes back into a page that is told that the storage was cleared', async () => {
    await says(await played(), ' Saved. ');
    const there = await quizWith(kept);
    await says(there, 'Your best so far: 4 of 5');
    await new Promise((resolve) => setTimeout(resolve, 100));
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await expect.poll(() => Object.keys(localStorage).filter((key) => key.startsWith('kz1|a|')).length).toBe(1);
    await says(there, 'Your best so far: 4 of 5');
  });

  it('that the full storage does not take is in the mirror, and there again on the next visit', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const quiz = await played();
    await says(quiz, 'Saved in this browser.');
    expect(localStorage.length).toBe(0);
    const next = await quizWith(kept);
    await says(next, 'Your best so far: 4 of 5');
    set.mockRestore();
  });

  it('that was deleted is in neither, and does not come back', async () => {
    await says(await played(), ' Saved. ');
    localStorage.setItem('kz1|s|aids|', '{"rule":true}');
    const quiz = await quizWith(kept);
    await expect.poll(inMirror).toContain('kz1|s|aids|');
    await quiz.press('My data');
    await expect.poll(() => quiz.has('remove-all')).toBe(true);
    await quiz.press('Delete all');
    await quiz.press('Delete for good');
    await says(quiz, 'gone');
    expect((await inMirror()).filter((key) => !key.startsWith('kz1|d|'))).toEqual([]);
    localStorage.clear();
    const next = await quizWith(kept);
    await expect.poll(() => Object.keys(localStorage).some((key) => key.startsWith('kz1|d|'))).toBe(true);
    expect(next.text).not.toContain('Your best so far');
  });
});

describe('a page without storage', () => {
  it.each(['none', 'session'])('storage="%s" leaves nothing in the mirror', async (storage) => {
    await played({ storage });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await inMirror()).toEqual([]);
    sessionStorage.clear();
  });
});
