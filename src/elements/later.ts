import type { TemplateResult } from 'lit';
import type { Around, Data } from './data/data.js';
import type { Questions } from './questions.js';
import type { QuizAttributes } from './quiz-attributes.js';
import { loadingView, type Frame } from './views/frame.js';

/** My data, who sits here, and the result code: not needed to answer a question, so they come by an import on first use. */
export class Later {
  #data: Data | undefined;
  #asked = false;
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
  }

  /** Constructed sheets do not come along into another document. */
  style(): void {
    this.#data?.style();
  }

  /** What stands in place of the quiz: My data, or, where `gated`, the question who sits here. */
  view(frame: Frame, gated: boolean): TemplateResult | undefined {
    if (!this.#open && !gated) return undefined;
    const data = this.#come();
    if (!data) return loadingView(frame);
    if (gated && !data.settled) return data.gate();
    return this.#open ? data.panel(frame) : undefined;
  }

  /** The result as a code to copy, once there is a result. */
  get code(): TemplateResult | undefined {
    const { record, saved } = this.#questions.play ?? {};
    return record && this.#come()?.code(record, saved === 'browser');
  }

  /** Undefined until it has come; then the host is drawn again. */
  #come(): Data | undefined {
    if (!this.#asked) {
      this.#asked = true;
      const questions = this.#questions;
      void import('./data/data.js')
        .then(({ Data: Made }) => {
          this.#data = new Made({
            host: this.#host,
            records: () => questions.records,
            changed: () => questions.play?.look(),
            anew: () => questions.draw(),
            close: () => this.toggle(false),
            on: this.#on,
          });
          this.#host.requestUpdate();
        })
        .catch(questions.fail);
    }
    return this.#data;
  }
}
