import { html, type TemplateResult } from 'lit';
import { OnUse } from '../on-use.js';
import type { Sheet } from '../print/print.js';
import type { Frame } from '../views/frame.js';
import type { Around } from './state.js';
import { wordsIn } from './words.js';

const load = () => import('../print/print.js');

/** The part that prints, for one quiz, and the sheet that was asked for before it had come. */
class Printing {
  wanted: Sheet | undefined;
  isMissing = false;
  readonly use;

  constructor({ host }: Around) {
    this.use = new OnUse(host, load, () => {
      this.isMissing = true;
      this.wanted = undefined;
    });
  }

  ask(sheet: Sheet): void {
    this.isMissing = false;
    this.wanted = sheet;
    this.use.retry();
  }
}

const all = new WeakMap<Around['host'], Printing>();

/**
 * Links to sheets of paper. The key is among them once the attempt is over, when the screen shows it too, and before that only where the
 * page is a teacher's (`teacher`). A quiz against the clock is not handed out before the clock runs.
 */
export const printLinks = (around: Around, frame: Frame): TemplateResult | undefined => {
  const { host, questions } = around;
  const { play } = questions;
  if (!play) return undefined;
  const t = wordsIn(frame.t);
  const printing = all.get(host) ?? new Printing(around);
  all.set(host, printing);
  const isOver = play.attempt?.status === 'finished';
  const { wanted } = printing;
  const part = wanted && printing.use.part;
  if (part) {
    printing.wanted = undefined;
    void host.updateComplete.then(frame.on(() => part.print(wanted, { host, play, frame })));
  }
  const link = (sheet: Sheet, words: string): TemplateResult =>
    html`<button class="link" part="button print" @click=${frame.on(() => printing.ask(sheet))}>${words}</button>`;
  return html`${isOver ? link('result', t.printResult) : ''}
  ${isOver || host.teacher || !host.minutes ? link('quiz', t.printQuiz) : ''}
  ${isOver || host.teacher ? link('key', t.printKey) : ''}
  ${printing.isMissing ? html`<span role="alert">${frame.t.reasons.fetch}</span>` : ''}`;
};
