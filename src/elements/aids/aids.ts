/** What helps to read, what a pointer may do beside, what is told to listeners, and the way to paper; it comes once the quiz is drawn, and nothing waits for it. */
import { css, type TemplateResult } from 'lit';
import { Heard } from '../heard/heard.js';
import { Pointing } from '../pointer/pointer.js';
import { pointerCss } from '../pointer/styles.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import { contrastCss } from '../styles/contrast.js';
import type { Frame } from '../views/frame.js';
import { awayView, panelView } from './panel.js';
import { printLinks } from './print-links.js';
import { Aids, type Around } from './state.js';
import { aidsCss } from './styles.js';

export const styles = css`
  ${aidsCss}
  ${contrastCss}
  ${pointerCss}
`;

const all = new WeakMap<QuizAttributes, Aids>();

const aidsOf = (around: Around): Aids => {
  const known = all.get(around.host);
  if (known) return known;
  const made = new Aids(around);
  all.set(around.host, made);
  // Of no further use to us: they follow the host by themselves.
  void new Pointing(made);
  void new Heard(made);
  return made;
};

/** Beside the button that leads back from the article. */
export const away = (around: Around, frame: Frame): TemplateResult | undefined => awayView(aidsOf(around), frame);

/** Beside the progress of a question the aids; at the start and with the result the ways to paper. */
export const aidsView = (around: Around, frame: Frame): TemplateResult | undefined => {
  const aids = aidsOf(around);
  aids.draw(frame);
  const { attempt } = around.questions.play ?? {};
  if (attempt && attempt.status !== 'finished') return panelView(aids, frame);
  aids.look();
  return printLinks(around, frame);
};
