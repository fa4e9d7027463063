import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { fsrsSchedule } from '../../src/fsrs.js';
import { leitner } from '../../src/scores/schedule.js';
import { asked } from '../support/records.js';

const day = 86_400;
const schedule = fsrsSchedule();
/** Of one target: the days between its askings, from the first on, and what each came to. */
type History = readonly (readonly [days: number, credit: number])[];
const recordsOf = (history: History, from = 0) =>
  history.map(([, credit], i) =>
    asked(from + history.slice(0, i + 1).reduce((sum, [days]) => sum + days, 0) * day, [['t', credit]]),
  );
const dueOf = (history: History, from = 0): number => schedule(recordsOf(history, from))[0]?.due ?? NaN;
const waitOf = (history: History): number => dueOf(history) - (recordsOf(history).at(-1)?.at ?? NaN);

const histories = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 30, 45, 60)), { maxLength: 8 });

describe('the schedule by FSRS', () => {
  it('comes to the same from the same records, and leaves them as they were', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const records = recordsOf(history);
        const before = structuredClone(records);
        expect(schedule(records)).toEqual(fsrsSchedule()(structuredClone(records)));
        expect(records).toEqual(before);
      }),
    );
  });

  it('names the targets that Leitner’s boxes name, and is due at once where they are', () => {
    const rounds = fc.array(fc.tuple(fc.nat(3), fc.constantFrom('a', 'b'), fc.constantFrom(0, 30, 60), fc.nat(1e7)));
    fc.assert(
      fc.property(rounds, (given) => {
        const records = given.map(([target, bank, credit, at]) => asked(at, [[`t${target}`, credit]], bank));
        const own = schedule(records);
        const boxes = leitner(records);
        const names = (all: typeof own) => all.map(({ bank, target }) => `${bank} ${target}`);
        expect(names(own)).toEqual(names(boxes));
        for (const [i, { box, due }] of boxes.entries()) if (box === 0) expect(own[i]?.due).toBe(due);
      }),
    );
  });

  it('lets a target wait a day at least after a right response, and none after one that is not right', () => {
    fc.assert(
      fc.property(histories, fc.nat(40), fc.constantFrom(0, 30, 59), (history, days, credit) => {
        expect(waitOf([...history, [days, 60]])).toBeGreaterThanOrEqual(day);
        expect(waitOf([...history, [days, credit]])).toBe(0);
      }),
    );
  });

  it('lets it wait longer after a right response to what was right before than to what was missed', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (history, one, two) => {
        const wait = (credit: number) => waitOf([...history, [one, credit], [two, 60]]);
        expect(wait(60)).toBeGreaterThanOrEqual(wait(0));
        expect(wait(30)).toBeGreaterThanOrEqual(wait(0));
      }),
    );
    expect(waitOf([[0, 60], [3, 60]])).toBeGreaterThan(waitOf([[0, 0], [3, 60]])); // prettier-ignore
  });

  it('lets it wait ever longer while it is right each time it is due', () => {
    const history: [number, number][] = [[0, 60]];
    const waits: number[] = [];
    for (let times = 0; times < 6; times++) {
      waits.push(waitOf(history) / day);
      history.push([waits.at(-1) ?? 0, 60]);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });

  it('is the same whenever the history began, by no calendar', () => {
    fc.assert(
      fc.property(
        histories.filter(({ length }) => length > 0),
        fc.nat(2e9),
        (history, from) => {
          expect(dueOf(history, from) - from).toBe(dueOf(history));
        },
      ),
    );
  });

  it('takes a clock that went back for no day, so that nothing is due earlier for it', () => {
    const [first, second] = [asked(100 * day, [['t', 60]]), asked(0, [['t', 60]])];
    const back = schedule([first, second])[0]?.due ?? NaN;
    expect(back).toBe(waitOf([[0, 60], [0, 60]])); // prettier-ignore
  });

  it('agrees with the scheduler of ts-fsrs where a target is right each time', () => {
    const oracle = fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }), (gaps) => {
        let card: Card = createEmptyCard(new Date(0));
        let at = 0;
        for (const gap of gaps) ({ card } = oracle.next(card, new Date((at += gap * day) * 1000), Rating.Good));
        expect(dueOf(gaps.map((gap) => [gap, 60]))).toBe(card.due.getTime() / 1000);
      }),
    );
  });

  it('asks less often where less has to be remembered, and never later than it may', () => {
    const records = recordsOf([[0, 60], [9, 60]]); // prettier-ignore
    const due = (options: Parameters<typeof fsrsSchedule>[0]) => (fsrsSchedule(options)(records)[0]?.due ?? NaN) / day;
    expect(due({ retention: 0.7 })).toBeGreaterThan(due({}));
    expect(due({ retention: 0.95 })).toBeLessThan(due({}));
    expect(due({ longest: 5 })).toBe(14);
    expect(() => fsrsSchedule({ retention: 2 })).toThrow();
  });
});
