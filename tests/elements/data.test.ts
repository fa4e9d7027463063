import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { decodeResultCode } from '../../src/scores/result-code.js';
import { forgetAll } from '../support/forget.js';
import { QuizHarness, quizWith } from '../support/quiz-harness.js';

beforeEach(forgetAll);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetAll();
});
const kept = { storage: 'local' };
const shared = { ...kept, shared: '' };

/** Until the import has come. */
const shows = async (quiz: QuizHarness, part: string): Promise<void> => {
  await vi.waitFor(() => expect(quiz.has(part)).toBe(true), { timeout: 20_000 });
  await quiz.settled();
};
const finished = async (attributes: Record<string, string> = kept, wrong = 1) => {
  const quiz = await quizWith(attributes);
  await shows(quiz, 'start');
  await quiz.start();
  await quiz.finish(wrong);
  await shows(quiz, 'code');
  return quiz;
};
const opened = async (attributes: Record<string, string> = kept) => {
  const quiz = await quizWith(attributes);
  await quiz.press('My data');
  await shows(quiz, 'leave');
  return quiz;
};
/** Deletes what was asked for, and waits for what is said of it. */
const confirmed = async (quiz: QuizHarness): Promise<void> => {
  await quiz.press('Delete for good');
  await vi.waitFor(() => expect(quiz.part('notice').textContent).not.toBe(''), { timeout: 20_000 });
  await quiz.settled();
};
const field = (quiz: QuizHarness) => quiz.root.querySelector('textarea');

describe('a result', () => {
  it('has a code that tells what was right', async () => {
    const quiz = await finished(kept, 2);
    const read = decodeResultCode(field(quiz)?.value ?? '');
    expect(read.ok && read.result.items.map(({ credit }) => credit === 60)).toEqual([false, false, true, true, true]);
    expect(read.ok && read.result.bank).toBe(quiz.element.quiz?.bank.hash.slice(0, 5));
    await quiz.isAccessible();
  });

  it('has its code copied by a button, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const quiz = await finished();
    await quiz.press('Copy');
    expect(write).toHaveBeenCalledWith(field(quiz)?.value);
    expect(quiz.part('code').querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  it('has its code selected where the browser does not copy, and says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const quiz = await finished();
    await quiz.press('Copy');
    const area = field(quiz);
    expect(area?.selectionEnd).toBe(area?.value.length);
    expect(quiz.focused).toBe(area);
    expect(quiz.part('code').textContent).toContain('It is selected now');
  });

  it('that is not saved is to be taken along by its code', async () => {
    const quiz = await finished({ storage: 'none' });
    expect(quiz.part('code').textContent).toContain('Copy the code to take it along');
  });
});

describe('My data', () => {
  it('lists attempts with date, score and bank, and says who can read them', async () => {
    await finished(kept, 1);
    const quiz = await opened();
    expect(quiz.focused).toBe(quiz.part('title'));
    expect(quiz.part('attempts').textContent).toContain('4 of 5');
    expect(quiz.part('attempts').textContent).toContain(String(new Date().getFullYear()));
    expect(quiz.text).toContain('Anyone who uses this browser');
    await quiz.isAccessible();
    await quiz.press('Back to the quiz');
    expect(quiz.has('start')).toBe(true);
  });

  it('deletes one attempt once it is confirmed, and looks for it again', async () => {
    await finished();
    const quiz = await opened();
    await quiz.press('Delete');
    expect(quiz.focused?.textContent).toContain('for good?');
    await quiz.isAccessible();
    await quiz.press('Keep');
    expect(quiz.has('attempts')).toBe(true);
    await quiz.press('Delete');
    await confirmed(quiz);
    expect(quiz.part('notice').textContent).toContain('it is gone');
    expect(quiz.text).toContain('No finished attempt is kept yet.');
    expect(Object.keys(localStorage).filter((key) => key.includes('|a|'))).toEqual([]);
    await quiz.press('Back to the quiz');
    expect(quiz.text).not.toContain('Your best so far');
  });

  it('deletes the attempt whose result is shown, which is then neither saved nor a best', async () => {
    const quiz = await finished(kept, 1);
    await vi.waitFor(() => expect(quiz.part('notice').textContent).toContain('Saved'), { timeout: 20_000 });
    await quiz.press('My data');
    await quiz.press('Delete');
    await confirmed(quiz);
    await quiz.press('Back to the quiz');
    expect(quiz.part('notice').textContent?.trim()).toBe('You have deleted this result: it is kept no longer.');
    expect(quiz.part('result').textContent).not.toContain('your best');
    await quiz.press('The same questions again');
    await quiz.finish();
    await vi.waitFor(() => expect(quiz.part('notice').textContent).toContain('Saved'), { timeout: 20_000 });
  });

  it('has the focus on Delete again where it is kept after all, by a button or by Escape', async () => {
    await finished();
    const quiz = await opened();
    for (const leave of [() => quiz.press('Keep'), () => userEvent.keyboard('{Escape}')]) {
      await quiz.press('Delete');
      expect(quiz.focused?.id).toBe('asked');
      await leave();
      await quiz.settled();
      expect(quiz.has('confirm')).toBe(false);
      expect(quiz.focused).toBe(quiz.part('remove'));
    }
    const names = ['remove', 'remove-older'].map((part) => quiz.part(part).getAttribute('aria-label') ?? '');
    expect(names[0]).toMatch(/^Delete the attempt of /);
    expect(names[1]).toBe('Delete what is older');
  });

  it('says so where the browser does not let go', async () => {
    await finished();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {});
    const quiz = await opened();
    await quiz.press('Delete all');
    await confirmed(quiz);
    expect(quiz.part('notice').textContent).toContain('did not let go of 1');
  });

  it('deletes what is older than the student says, and nothing else', async () => {
    await finished();
    const month = Date.now() + 31 * 86_400_000;
    vi.spyOn(Date, 'now').mockImplementation(() => month);
    await finished();
    const quiz = await opened();
    const press = async (age: string) => {
      const list = quiz.part('older').querySelector('select');
      if (list) list.value = age;
      quiz.part('remove-older').click();
      await quiz.settled();
    };
    await press('365');
    expect(quiz.part('notice').textContent).toContain('Nothing is that old');
    await press('30');
    expect(quiz.part('confirm').textContent).toContain('Delete one attempt for good?');
    await quiz.isAccessible();
    await confirmed(quiz);
    expect(quiz.part('attempts').querySelectorAll('li').length).toBe(1);
  });

  it('gives the code of every attempt, and tells it where the browser does not copy', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const quiz = await finished();
    const code = field(quiz)?.value ?? '';
    await quiz.press('My data');
    await shows(quiz, 'leave');
    const copy = quiz.part('attempts').querySelector<HTMLElement>('[part~=copy]');
    copy?.click();
    await vi.waitFor(() => expect(quiz.part('notice').textContent).toContain('Copied.'));
    expect(write).toHaveBeenCalledWith(code);
    write.mockRejectedValue(new Error('no'));
    copy?.click();
    await vi.waitFor(() => expect(quiz.part('notice').textContent).toContain(code));
    await quiz.isAccessible();
  });

  it.each([
    ['ru', 'Мои данные', 'Код результата'],
    ['kk', 'Менің деректерім', 'Нәтиже коды'],
    ['zh', '我的数据', '成绩代码'],
  ])('speaks the language of the frame, %s', async (lang, title, code) => {
    const quiz = await finished();
    quiz.element.lang = lang;
    await vi.waitFor(() => expect(quiz.part('code').textContent).toContain(code), { timeout: 20_000 });
    const next = await quizWith({ ...kept, lang });
    next.part('data').click();
    await shows(next, 'leave');
    expect(next.part('title').textContent).toBe(title);
    await next.isAccessible();
  });

  it('lists what could not be read, and what a newer version wrote, and leaves both', async () => {
    localStorage.setItem('kz1|a||x|0', '?! no record');
    localStorage.setItem('kz2|a||x|0', 'of tomorrow');
    const quiz = await opened();
    expect(quiz.part('unread').textContent).toContain('not written by this quiz');
    expect(quiz.part('unread').textContent).toContain('a newer version');
    expect(localStorage.getItem('kz2|a||x|0')).toBe('of tomorrow');
  });

  it('labels an attempt of an earlier edition', async () => {
    await finished();
    const quiz = await quizWith(kept);
    const { bank } = quiz.element;
    quiz.element.bank = { ...(bank as object), title: 'Changed' };
    await quiz.settled();
    await quiz.settled();
    await quiz.press('My data');
    await shows(quiz, 'leave');
    expect(quiz.part('attempts').textContent).toContain('an earlier edition of these questions');
  });

  it('gives everything as a file, and takes a file in after a look into it', async () => {
    await finished();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const quiz = await opened();
    await quiz.press('Download all (JSON)');
    await quiz.press('Download a table (CSV)');
    const [json = '', table = ''] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(table.split('\r\n').length).toBe(7);
    await quiz.press('Delete all');
    await confirmed(quiz);
    const give = async (text: string) => {
      const input = quiz.root.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no input');
      const list = new DataTransfer();
      list.items.add(new File([text], 'scores.json'));
      input.files = list.files;
      input.dispatchEvent(new Event('change'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await quiz.settled();
    };
    await give('no file of ours');
    expect(quiz.part('notice').textContent).toContain('holds no scores');
    await give(json);
    expect(quiz.text).toContain('The file would add one attempt');
    expect(quiz.has('attempts')).toBe(false);
    await quiz.press('Add them');
    expect(quiz.text).toContain('Added one attempt.');
    expect(quiz.part('attempts').textContent).toContain('4 of 5');
  });
});

describe('deleting', () => {
  it('asks no longer once the page shows another student', async () => {
    await finished({ ...kept, profile: 'a' });
    const quiz = await opened({ ...kept, profile: 'a' });
    await quiz.press('Delete all');
    expect(quiz.has('confirm')).toBe(true);
    quiz.element.profile = 'b';
    await quiz.settled();
    expect(quiz.has('confirm')).toBe(false);
    quiz.element.profile = 'a';
    await quiz.settled();
    expect(quiz.part('attempts').querySelectorAll('li')).toHaveLength(1);
  });

  it('in another tab takes back that a result is saved', async () => {
    const quiz = await finished();
    await vi.waitFor(() => expect(quiz.text).toContain(' Saved. '), { timeout: 20_000 });
    const other = await opened();
    await other.press('Delete all');
    await confirmed(other);
    dispatchEvent(new StorageEvent('storage', { key: 'kz1|d|x', storageArea: localStorage }));
    await quiz.settled();
    expect(quiz.text).not.toContain(' Saved. ');
    expect(quiz.text).toContain('not saved');
  });

  it('ends, and says what is not sure, where IndexedDB never answers', async () => {
    const quiz = await finished();
    await quiz.press('My data');
    await shows(quiz, 'leave');
    vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    await quiz.press('Delete all');
    await confirmed(quiz);
    expect(quiz.part('notice').textContent).toContain('did not let go of');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('kz1|a|'))).toEqual([]);
  });
});

describe('on a shared computer', () => {
  it('nothing of the last student shows before the question who sits here', async () => {
    await finished(shared);
    const quiz = await quizWith(shared);
    await shows(quiz, 'continue');
    expect(quiz.text).toContain('Continue, or someone else?');
    expect(quiz.text).not.toMatch(/best|Start/);
    await quiz.isAccessible();
    await quiz.press('Continue');
    expect(quiz.text).toContain('Your best so far: 4 of 5');
  });

  it('someone else begins with nothing, and is who goes on next time', async () => {
    await finished(shared);
    const quiz = await quizWith(shared);
    await shows(quiz, 'continue');
    await quiz.press('Someone else');
    expect(quiz.text).not.toContain('Your best so far');
    await quiz.start();
    await quiz.finish(3);
    const next = await quizWith(shared);
    await shows(next, 'continue');
    await next.press('Continue');
    expect(next.text).toContain('Your best so far: 2 of 5');
    await next.press('My data');
    await next.press('Student 1');
    expect(next.text).toContain('Your best so far: 4 of 5');
  });

  it('what the script of the page begins waits for who sits here, and is theirs', async () => {
    await finished(shared);
    const quiz = await quizWith(shared);
    quiz.element.start();
    await shows(quiz, 'continue');
    expect(quiz.has('stem')).toBe(false);
    const { attempt } = quiz.element;
    await quiz.press('Continue');
    expect(quiz.has('stem')).toBe(true);
    expect(quiz.element.attempt).toBe(attempt);
    await quiz.finish();
    const next = await quizWith(shared);
    next.element.start();
    await shows(next, 'continue');
    await next.press('Someone else');
    expect(next.has('stem')).toBe(true);
    await next.finish(3);
    await next.press('My data');
    expect(next.text).toContain('2 of 5');
    expect(next.text).not.toContain('5 of 5');
  });

  it('is asked too where the storage was cleared and its second place tells later who has been here', async () => {
    const before = await finished(shared);
    await vi.waitFor(() => expect(before.text).toContain(' Saved. '), { timeout: 20_000 });
    localStorage.clear();
    const quiz = await quizWith(shared);
    await shows(quiz, 'continue');
    expect(quiz.text).not.toMatch(/best|Start/);
  });

  it('is not asked once an attempt is under way where nobody had been', async () => {
    const quiz = await quizWith(shared);
    await shows(quiz, 'start');
    await quiz.start();
    await quiz.finish();
    expect(quiz.text).not.toContain('someone else');
    expect(quiz.has('result')).toBe(true);
  });

  it('is asked again where the page names its own profile again', async () => {
    await finished({ ...shared, profile: 'class' });
    const quiz = await quizWith({ ...shared, profile: 'class' });
    await shows(quiz, 'continue');
    await quiz.press('Someone else');
    expect(quiz.has('start')).toBe(true);
    quiz.element.profile = 'class';
    await shows(quiz, 'continue');
    expect(quiz.text).not.toMatch(/best|Start/);
  });

  it('whoever worked where nobody had been is who goes on', async () => {
    localStorage.setItem('kz1|s|profile|', '~gone');
    const quiz = await quizWith(shared);
    await shows(quiz, 'start');
    await quiz.start();
    await quiz.finish();
    const next = await quizWith(shared);
    await shows(next, 'continue');
    await next.press('Continue');
    expect(next.text).toContain('Your best so far: 5 of 5');
  });

  it('a profile of the page may have any name, that of a student too', async () => {
    await finished(shared);
    const own = { ...shared, profile: '~bob' };
    const quiz = await quizWith(own);
    await shows(quiz, 'start');
    await quiz.start();
    await quiz.finish(2);
    const next = await quizWith(own);
    await shows(next, 'continue');
    await next.press('Continue');
    expect(next.text).toContain('Your best so far: 3 of 5');
    await next.press('My data');
    expect(next.part('profiles').querySelectorAll('[part~=profile]')).toHaveLength(1);
  });

  it('is not asked where nobody has been', async () => {
    const quiz = await quizWith(shared);
    await shows(quiz, 'start');
    expect(quiz.text).not.toContain('someone else');
  });
});
