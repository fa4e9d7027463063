import type { Messages } from '../locales/en.js';

/** What the element tells its page: ids and scores, never what was typed. Bubbles, and leaves the shadow tree. */
class KzEvent<Detail> extends Event {
  readonly detail: Detail;
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The student has begun an attempt, or goes on with one. */
export class KzStartEvent extends KzEvent<{
  readonly attempt: string;
  readonly quiz: string;
  readonly of: number;
  /** Number of items already behind the student. */
  readonly graded: number;
}> {}

/** The student has pressed Check on an item with something to grade. */
export class KzResponseEvent extends KzEvent<{
  readonly attempt: string;
  readonly item: string;
  readonly target: string;
  /** Place in the quiz, from 0. */
  readonly index: number;
}> {}

/** The response is graded. */
export class KzOutcomeEvent extends KzEvent<{
  readonly attempt: string;
  readonly item: string;
  readonly target: string;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly credit: number;
}> {}

/** Every item is graded. */
export class KzFinishEvent extends KzEvent<{
  readonly attempt: string;
  readonly quiz: string;
  readonly credit: number;
  readonly of: number;
  /** Whether the browser has kept the record. */
  readonly saved: boolean;
}> {}

/** Why something is not as it should be; a key of the messages. */
export type Reason = keyof Messages['reasons'];

/** Why there is no quiz, or not all of it, and the particulars for the page's author. */
export interface Problem {
  readonly reason: Reason;
  readonly details: readonly string[];
}

/** Something that the page's author should know; with `evidence`, the quotes that the page's article lacks. */
export class KzErrorEvent extends KzEvent<Problem> {}

declare global {
  interface HTMLElementEventMap {
    'kz-start': KzStartEvent;
    'kz-response': KzResponseEvent;
    'kz-outcome': KzOutcomeEvent;
    'kz-finish': KzFinishEvent;
    'kz-error': KzErrorEvent;
  }
}
