import type { Area } from '../../scores/area.js';
import { browserArea } from '../../scores/browser/area.js';
import { keyOf } from '../../scores/keys.js';
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

/** Where they are kept: with the scores, for the same profile; nowhere where the page wants nothing kept. */
const areaOf = ({ storage }: QuizAttributes): Area | undefined =>
  storage === 'none' ? undefined : browserArea(storage === 'session');

const keyFor = ({ profile }: QuizAttributes): string => keyOf('s', 'aids', profile ?? '');

/** Names the place, so that another profile or storage is seen. */
export const placeOf = ({ storage, profile }: QuizAttributes): string => JSON.stringify([storage, profile]);

/** What is kept; whatever cannot be read is off, and stays as it is until the student changes a setting. */
export const readSettings = (host: QuizAttributes): Settings => {
  try {
    const kept: unknown = JSON.parse(areaOf(host)?.get(keyFor(host)) ?? '{}');
    const is = (name: string): unknown => (kept && typeof kept === 'object' ? Reflect.get(kept, name) : undefined);
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

export const keepSettings = (host: QuizAttributes, settings: Settings): void => {
  try {
    areaOf(host)?.set(keyFor(host), JSON.stringify(settings));
  } catch {
    // Then they hold as long as the page.
  }
};
