import type { TemplateResult } from 'lit';
import type { Around, Data } from './data/data.js';
import type { Language } from './language.js';
import { OnUse, missed } from './on-use.js';
import type { Questions } from './questions.js';
import type { QuizAttributes } from './quiz-attributes.js';
import { loadingView, missingView, type Frame } from './views/frame.js';

/** My data, who sits here, and the result code: not needed to answer a question, so they come by an import on first use. */
export class Later {
  #made: Data | undefined;
  #open = false;
  /** The part could not be had. A result stands without it, so that it is no fault of the quiz. */
  #missing = false;
  readonly #use;
  readonly #host: QuizAttributes;
  readonly #questions: Questions;
  readonly #on: Around['on'];
  readonly #language: Language;

  constructor(host: QuizAttributes, questions: Questions, on: Around['on'], language: Language) {
    this.#host = host;
    this.#questions = questions;
    this.#on = on;
    this.#language = language;
    this.#use = new OnUse(
      host,
      () => import('./data/data.js'),
      (error) => {
        this.#missing = true;
        missed(error);
      },
    );
  }

  /** Opens or closes My data. */
  toggle(open: boolean): void {
    this.#open = open;
    this.#made?.ask(undefined);
    if (!open || !this.#missing) return;
    this.#missing = false;
    this.#use.retry();
  }

  style(): void {
    this.#use.style();
  }

  /** What stands in place of the quiz: My data, or, where `gated`, the question who sits here. */
  view(frame: Frame, gated: boolean): TemplateResult | undefined {
    if (!this.#open && !gated) return undefined;
    const data = this.#data;
    if (!data) return this.#missing ? missingView(frame, gated) : loadingView(frame);
    if (gated && !data.settled) return data.gate();
    return this.#open ? data.panel(frame) : undefined;
  }

  /** The result as a code to copy, once there is a result. */
  get code(): TemplateResult | undefined {
    const { record, saved } = this.#questions.play ?? {};
    return record && this.#data?.code(record, saved !== 'memory');
  }

  /** Undefined until the part has come. */
  get #data(): Data | undefined {
    const { part } = this.#use;
    return (
      part &&
      (this.#made ??= new part.Data({
        host: this.#host,
        language: this.#language,
        questions: this.#questions,
        close: () => this.toggle(false),
        on: this.#on,
      }))
    );
  }
}
