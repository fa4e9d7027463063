/** What a test and a review need beside practice; it comes on use, where an element's mode asks for it. */
import type { Mode } from '../../attempt/attempt.js';
import type { Play } from '../play.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { minutesOf } from './clock.js';
import { wordsIn } from './words.js';

export { modesCss as styles } from './styles.js';
export { testView } from './test.js';

/** What the start says of a quiz in place of what it says of practice, and what its button says. */
export const startWords = (
  { quiz, mode }: Play,
  asked: Mode,
  { t }: Frame,
  host: QuizAttributes,
): { about: string; start: string } => {
  const words = wordsIn(t);
  const { length } = quiz.items;
  const minutes = minutesOf(host);
  if (asked === 'test')
    return { about: words.about(length) + (minutes ? ` ${words.aboutTime(minutes)}` : ''), start: t.start };
  return mode === 'review'
    ? { about: words.aboutDue(length), start: t.start }
    : { about: words.noneDue, start: t.again };
};
