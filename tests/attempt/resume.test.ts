import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import { resumeAttempt } from '../../src/attempt/resume.js';
import { startAttempt } from '../../src/attempt/start.js';
import { play, quiz, response, rightResponse } from '../support/arbitrary.js';

const given = { id: 'ABCabc0123', mode: 'practice' } as const;

describe('resumeAttempt', () => {
  it('leads to the attempt that the responses came from, in front of the feedback or past it', () => {
    fc.assert(
      fc.property(quiz({ minLength: 2 }), fc.nat(11), (drawn, n) => {
        const responses = drawn.items.slice(0, Math.min(n, drawn.items.length - 1)).map(rightResponse);
        const feedback = play(startAttempt(drawn, given), responses);
        const asking = advance(feedback, { type: 'next' });
        const { elapsed } = feedback;
        if (responses.length)
          expect(resumeAttempt(drawn, { ...given, responses, elapsed, feedback: true })).toEqual(feedback);
        expect(resumeAttempt(drawn, { ...given, responses, elapsed, feedback: false })).toEqual(asking);
      }),
    );
  });

  it('stops at the last feedback where every item is graded', () => {
    fc.assert(
      fc.property(quiz(), fc.boolean(), (drawn, feedback) => {
        const responses = drawn.items.map(rightResponse);
        const attempt = resumeAttempt(drawn, { ...given, responses, elapsed: 5, feedback });
        expect(attempt).toMatchObject({ status: 'feedback', elapsed: 5, graded: { length: drawn.items.length } });
      }),
    );
  });

  it('gives nothing where the responses do not lead through the quiz', () => {
    fc.assert(
      fc.property(quiz(), response, (drawn, more) => {
        const responses = [...drawn.items.map(rightResponse), more];
        expect(resumeAttempt(drawn, { ...given, responses, elapsed: 5, feedback: true })).toBeUndefined();
        const beside = [{ kind: 'choice', option: 'no such option' } as const];
        expect(resumeAttempt(drawn, { ...given, responses: beside, elapsed: 5, feedback: true })).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(quiz(), (drawn) => {
        const empty = { ...drawn, items: [] };
        expect(resumeAttempt(empty, { ...given, responses: [], elapsed: 0, feedback: false })).toBeUndefined();
      }),
    );
  });
});
