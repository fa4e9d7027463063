/** What helps to read, and the way to paper; it comes once the quiz is drawn, and nothing waits for it. */
import type { TemplateResult } from 'lit';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { panelView } from './panel.js';
import { printLinks } from './print-links.js';
import { Aids, type Around } from './state.js';

export { aidsCss as styles } from './styles.js';

const all = new WeakMap<QuizAttributes, Aids>();

const aidsOf = (around: Around): Aids => {
  const made = all.get(around.host) ?? new Aids(around);
  all.set(around.host, made);
  return made;
};

/** Beside the progress of a question the aids; at the start and with the result the ways to paper. */
export const aidsView = (around: Around, frame: Frame): TemplateResult | undefined => {
  const aids = aidsOf(around);
  aids.draw(frame);
  const { attempt } = around.questions.play ?? {};
  return attempt && attempt.status !== 'finished' ? panelView(aids, frame) : printLinks(around, frame);
};
