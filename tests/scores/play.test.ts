import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/elements/kept-in.js';
import { Play } from '../../src/elements/play.js';
import type { QuizAttributes } from '../../src/elements/quiz-attributes.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { openScores } from '../../src/scores/scores.js';
import { rightResponse } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';
import { small } from '../support/small-bank.js';

const quiz = generateQuiz(small, { seed: 's', length: 3 });
const playIn = (area: ReturnType<typeof fakeArea>, writer: string) =>
  new Play(
    small,
    quiz,
    { mode: 'practice', asked: 'practice' },
    { scores: openScores({ area, writer }), saved: 'browser', keeps: 'browser' },
    () => undefined,
  );
/** Through so many items, each kept as the student goes on. */
const through = (play: Play, items: number): void => {
  for (const item of quiz.items.slice(0, items)) {
    play.respond(rightResponse(item));
    play.check();
    play.next();
  }
};

describe('an attempt that is begun anew', () => {
  it.each([
    ['the earlier one is given up once it has come as far', false],
    ['the earlier one stays where the browser takes nothing of it', true],
  ])('%s', (_, isFull) => {
    let full = false;
    const area = fakeArea(new Map(), (_call, name) => (full && name === 'set' ? 'quota' : undefined));
    const earlier = playIn(area, 'earlier');
    earlier.start();
    through(earlier, 2);
    const { id = '' } = earlier.attempt ?? {};
    const anew = playIn(area, 'anew');
    full = isFull;
    anew.start();
    through(anew, 2);
    const left = playIn(fakeArea(area.values), 'reloaded').unfinished;
    expect(left?.id === id).toBe(isFull);
    expect(left?.graded.length).toBe(2);
    expect([...area.values.keys()].filter((key) => key.includes(id)).length > 0).toBe(isFull);
  });
});

describe('a page that goes', () => {
  it('keeps a test once something of it is given or flagged, and not before', () => {
    const kept = (work: (play: Play) => void): boolean => {
      const area = fakeArea();
      const scores = openScores({ area, writer: 'w' });
      const play = new Play(
        small,
        quiz,
        { mode: 'test', asked: 'test' },
        { scores, saved: 'browser', keeps: 'browser' },
        () => undefined,
      );
      play.start();
      work(play);
      play.leave();
      return !!openScores({ area, writer: 'reader' }).unfinished(() => true);
    };
    const [first] = quiz.items;
    if (!first) throw new Error('no item');
    expect(kept(() => undefined)).toBe(false);
    expect(kept((play) => play.respond(rightResponse(first)))).toBe(true);
    expect(kept((play) => play.test('flag'))).toBe(true);
  });
});

describe('a result', () => {
  const done = (area = fakeArea()) => {
    const play = playIn(area, 'w');
    play.start();
    through(play, 3);
    return play;
  };
  const keyOfRecord = (area: ReturnType<typeof fakeArea>) =>
    [...area.values.keys()].find((key) => key.startsWith('kz1|a|'));

  it('that is gone from the storage is not called saved any longer', () => {
    const area = fakeArea();
    const play = done(area);
    play.lookAtRecord();
    expect(play.saved).toBe('browser');
    area.values.delete(keyOfRecord(area) ?? '');
    play.lookAtRecord();
    expect(play.saved).toBe('memory');
  });

  it('that the storage takes after all is called saved, and its snapshots go', () => {
    let full = true;
    const area = fakeArea(new Map(), (_, name) => (full && name === 'set' ? 'quota' : undefined));
    const scores = openScores({ area, writer: 'w' });
    const play = new Play(
      small,
      quiz,
      { mode: 'practice', asked: 'practice' },
      { scores, saved: 'browser', keeps: 'browser' },
      () => undefined,
    );
    play.start();
    through(play, 3);
    expect(play.saved).toBe('memory');
    full = false;
    const held = (kind: string) => [...scores.store.find(`kz1|${kind}|`).keys()];
    expect(play.taken(new Set(held('i')))).toBe(false);
    expect(play.saved).toBe('memory');
    expect(play.taken(new Set(held('a')))).toBe(true);
    expect(play.saved).toBe('browser');
    expect([...held('p'), ...held('i')]).toEqual([]);
  });
});

it('a profile of no name is the one that is not named', () => {
  const named = (profile: string | null | undefined) => placeOf({ storage: null, profile } as QuizAttributes);
  expect(named(null)).toBe(named(''));
  expect(named(undefined)).toBe(named(''));
  expect(named('a')).not.toBe(named(''));
});
