import type { TemplateResult } from 'lit';
import { afterPaint } from './after-paint.js';
import type { Evidence } from './evidence.js';
import { OnUse, missed } from './on-use.js';
import type { Questions } from './questions.js';
import type { QuizAttributes } from './quiz-attributes.js';
import type { Frame } from './views/frame.js';

/** What is not needed to answer a question in practice, by what calls for it. */
export class Parts {
  /** Tests and reviews. Without it they cannot be taken, and the reader is told. */
  readonly modes;
  /** All of the result but its figure, which stands alone where this cannot be had. */
  readonly result;
  /** What helps to read, and the way to print; without it neither is offered. */
  readonly aids;
  /** What the aids draw: beside the progress of a question, or among the quiet links of the start and the result. */
  readonly draw: (frame: Frame) => TemplateResult | undefined;
  /** What they draw beside the button that leads back from the article. */
  readonly away: (frame: Frame) => TemplateResult | undefined;

  constructor(host: QuizAttributes, questions: Questions, evidence: Evidence) {
    this.modes = new OnUse(
      host,
      () => import('./modes/modes.js'),
      () => questions.stop('fetch', []),
    );
    this.result = new OnUse(host, () => import('./result/result.js'), missed);
    // Not on the way to the first question.
    this.aids = new OnUse(host, () => new Promise<void>(afterPaint).then(() => import('./aids/aids.js')), missed);
    const around = { host, questions, evidence };
    this.draw = (frame) => this.aids.part?.aidsView(around, frame);
    this.away = (frame) => this.aids.part?.away(around, frame);
  }

  retry(): void {
    this.modes.retry();
    this.result.retry();
    this.aids.retry();
  }

  style(): void {
    this.modes.style();
    this.result.style();
    this.aids.style();
  }
}
