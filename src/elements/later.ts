import type { TemplateResult } from 'lit';
import type { Around, Data } from './data/data.js';
import type { Questions } from './questions.js';
import type { QuizAttributes } from './quiz-attributes.js';
import { loadingView, missingView, type Frame } from './views/frame.js';

/** My data, who sits here, and the result code: not needed to answer a question, so they come by an import on first use. */
export class Later {
  #data: Data | undefined;
  /** The part is on its way, or could not be had. */
  #state: 'unasked' | 'coming' | 'missing' = 'unasked';
  #open = false;
  readonly #host: QuizAttributes;
  readonly #questions: Questions;
  readonly #on: Around['on'];

  constructor(host: QuizAttributes, questions: Questions, on: Around['on']) {
    this.#host = host;
    this.#questions = questions;
    this.#on = on;
  }

  /** Opens or closes My data. */
  toggle(open: boolean): void {
    this.#open = open;
    this.#data?.ask(undefined);
    // Another try: the connection may be there again.
    if (open && this.#state === 'missing') this.#state = 'unasked';
  }

  /** Constructed sheets do not come along into another document. */
  style(): void {
    this.#data?.style();
  }

  /** What stands in place of the quiz: My data, or, where `gated`, the question who sits here. */
  view(frame: Frame, gated: boolean): TemplateResult | undefined {
    if (!this.#open && !gated) return undefined;
    const data = this.#come();
    if (!data) return this.#state === 'missing' ? missingView(frame, gated) : loadingView(frame);
    if (gated && !data.settled) return data.gate();
    return this.#open ? data.panel(frame) : undefined;
  }

  /** The result as a code to copy, once there is a result. */
  get code(): TemplateResult | undefined {
    const { record, saved } = this.#questions.play ?? {};
    return record && this.#come()?.code(record, saved !== 'memory');
  }

  /** Undefined until it has come; then the host is drawn again. A result stands without it, so that it is no fault of the quiz. */
  #come(): Data | undefined {
    if (this.#state === 'unasked') {
      this.#state = 'coming';
      const questions = this.#questions;
      import('./data/data.js')
        .then(({ Data: Made }) => {
          this.#data = new Made({
            host: this.#host,
            scores: () => questions.scores,
            changed: () => questions.play?.look(),
            anew: () => questions.draw(),
            close: () => this.toggle(false),
            on: this.#on,
          });
        })
        .catch((error: unknown) => {
          this.#state = 'missing';
          console.warn('kz-quiz: is kz-quiz.data.min.js beside the script?', error);
        })
        .finally(() => this.#host.requestUpdate());
    }
    return this.#data;
  }
}
