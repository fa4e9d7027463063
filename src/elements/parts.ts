import type { LitElement } from 'lit';
import { OnUse } from './on-use.js';
import type { Questions } from './questions.js';

/** What is not needed to answer a question in practice, by what calls for it. */
export class Parts {
  /** Tests and reviews. Without it they cannot be taken, and the reader is told. */
  readonly modes;
  /** All of the result but its figure, which stands alone where this cannot be had. */
  readonly result;

  constructor(host: LitElement, questions: Questions) {
    this.modes = new OnUse(
      host,
      () => import('./modes/modes.js'),
      () => questions.stop('fetch', []),
    );
    this.result = new OnUse(
      host,
      () => import('./result/result.js'),
      (error) => console.warn('kz-quiz: is kz-quiz.result.min.js beside the script?', error),
    );
  }

  retry(): void {
    this.modes.retry();
    this.result.retry();
  }

  style(): void {
    this.modes.style();
    this.result.style();
  }
}
