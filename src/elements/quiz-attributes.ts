import { LitElement } from 'lit';
import type { Schedule } from '../scores/schedule.js';

/** What a page's author can set; `KzQuiz` says what each means. */
export class QuizAttributes extends LitElement {
  static override get properties() {
    return {
      src: {},
      for: {},
      seed: {},
      length: { type: Number },
      mode: {},
      kinds: {},
      skills: {},
      profile: {},
      storage: {},
      shared: { type: Boolean },
      minutes: { type: Number },
      teacher: { type: Boolean },
      bank: { attribute: false },
      schedule: { attribute: false },
    };
  }

  declare src: string | null | undefined;
  declare for: string | null | undefined;
  declare seed: string | null | undefined;
  declare length: number | null | undefined;
  declare mode: string | null | undefined;
  declare kinds: string | null | undefined;
  declare skills: string | null | undefined;
  declare profile: string | null | undefined;
  declare storage: string | null | undefined;
  declare shared: boolean | null | undefined;
  declare minutes: number | null | undefined;
  declare teacher: boolean | null | undefined;
  declare bank: unknown;
  declare schedule: Schedule | null | undefined;
}
