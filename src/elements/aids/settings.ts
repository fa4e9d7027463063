import { keepSetting, settingIn } from '../../scores/settings.js';
import { areaOf } from '../kept-in.js';
import type { QuizAttributes } from '../quiz-attributes.js';

/** In per cent of the size that the page gives the quiz. */
export const sizes = [100, 115, 130, 150, 200] as const;

/** What a student has switched on: everything is off until then. */
export interface Settings {
  /** A place in `sizes`. */
  readonly size: number;
  /** Options can be ruled out. */
  readonly rule: boolean;
  /** All of the article but one sentence is dimmed. */
  readonly focus: boolean;
  /** Keys without Ctrl or Alt do something (WCAG 2.1.4). */
  readonly keys: boolean;
}

const off: Settings = { size: 0, rule: false, focus: false, keys: false };

/** Kept with the scores, for the same profile. */
const name = 'aids';

/** As it is kept; undefined where nothing is. */
export const keptSettings = (host: QuizAttributes): string | undefined =>
  settingIn(areaOf(host), name, host.profile ?? '');

/** What a kept text says; whatever cannot be read is off, and stays as it is until the student changes a setting. */
export const readSettings = (text: string | undefined): Settings => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    const is = (field: string): unknown => (kept && typeof kept === 'object' ? Reflect.get(kept, field) : undefined);
    const size = is('size');
    return {
      size: typeof size === 'number' && sizes[size] ? size : 0,
      rule: is('rule') === true,
      focus: is('focus') === true,
      keys: is('keys') === true,
    };
  } catch {
    return off;
  }
};

/** Where that is refused, they hold as long as the page. */
export const keepSettings = (host: QuizAttributes, settings: Settings): void =>
  keepSetting(areaOf(host), name, host.profile ?? '', JSON.stringify(settings));
