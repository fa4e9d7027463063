import { expect, it } from 'vitest';
import { pinnedHash, quizzesHash } from '../support/pinned-quizzes.js';

it('the same seeds give the same bytes in the browser as are pinned for every engine', () => {
  expect(quizzesHash()).toBe(pinnedHash);
});
