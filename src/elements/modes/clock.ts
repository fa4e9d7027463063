import { html, type TemplateResult } from 'lit';
import type { Testing } from '../../attempt/attempt.js';
import { doneIn } from '../../attempt/testing.js';
import { keepSetting, settingIn } from '../../scores/settings.js';
import { areaOf } from '../kept-in.js';
import type { Play } from '../play.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { asked } from './asked.js';
import { clockIcon } from './marks.js';
import { wordsIn } from './words.js';

/** The time of one attempt in one page. */
interface Clock {
  readonly attempt: string;
  /** When it began here, by `performance.now()`, and the milliseconds of work before that. */
  readonly since: number;
  readonly before: number;
  /** Minutes that the student has added. */
  added: number;
  /** What is shown of it, so that only a change is drawn. */
  shown: number;
  timer: ReturnType<typeof setInterval> | undefined;
}

/** What the student has added is kept as a setting, for the attempt that it is of. */
const name = 'minutes';

const addedTo = (attempt: string, host: QuizAttributes): number => {
  try {
    const kept: unknown = JSON.parse(settingIn(areaOf(host), name, host.profile ?? '') ?? '[]');
    const [of, minutes]: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return of === attempt && typeof minutes === 'number' && minutes > 0 ? minutes : 0;
  } catch {
    return 0;
  }
};

const clocks = new WeakMap<Play, Clock>();

/** The minutes that a page gives for a test; none where it says nothing that makes sense. */
export const minutesOf = ({ minutes }: QuizAttributes): number | undefined =>
  minutes && minutes > 0 && Number.isFinite(minutes) ? minutes : undefined;

/** Minutes of work so far. */
const workedOf = ({ since, before }: Clock): number => (before + performance.now() - since) / 60_000;

/** Whole minutes that are left, the one under way counted: 0 once the time is up. Less than any clock shows is none. */
const leftOf = (clock: Clock, minutes: number): number =>
  Math.max(0, Math.ceil(minutes + clock.added - workedOf(clock) - 1e-6));

const clockOf = (attempt: Testing, play: Play, host: QuizAttributes): Clock => {
  const known = clocks.get(play);
  if (known?.attempt === attempt.id) return known;
  clearInterval(known?.timer);
  const clock = {
    attempt: attempt.id,
    since: performance.now(),
    before: attempt.elapsed,
    added: addedTo(attempt.id, host),
    shown: Infinity,
    timer: undefined,
  };
  clocks.set(play, clock);
  return clock;
};

/** Draws anew when another minute has begun; stops with the attempt, and while the quiz is out of the page. */
const keepTicking = (clock: Clock, play: Play, host: QuizAttributes, redraw: () => void): void => {
  clock.timer ??= setInterval(() => {
    const minutes = minutesOf(host);
    const { attempt } = play;
    if (minutes && host.isConnected && attempt?.status === 'testing' && attempt.id === clock.attempt) {
      if (leftOf(clock, minutes) !== clock.shown) redraw();
      return;
    }
    clearInterval(clock.timer);
    clock.timer = undefined;
  }, 1000);
};

/** How much a student adds at once: half of what the page gives, as often as they like. */
const step = (minutes: number): number => Math.max(1, Math.round(minutes / 2));

/**
 * What is left of a test's time, in words; a warning in words before the end; and at the end a question. Time is never a reason to take
 * work away: whoever wants more takes it.
 */
export const clockView = (
  attempt: Testing,
  play: Play,
  frame: Frame,
  host: QuizAttributes,
): TemplateResult | string => {
  const minutes = minutesOf(host);
  if (!minutes) return '';
  const words = wordsIn(frame.t);
  const clock = clockOf(attempt, play, host);
  const left = leftOf(clock, minutes);
  clock.shown = left;
  keepTicking(
    clock,
    play,
    host,
    frame.on(() => {}),
  );
  const isLate = left <= Math.min(5, Math.ceil(minutes / 4));
  const add = frame.on(() => {
    // Once the time is up it is added from now on.
    clock.added = step(minutes) + (left ? clock.added : workedOf(clock) - minutes);
    keepSetting(areaOf(host), name, host.profile ?? '', JSON.stringify([attempt.id, clock.added]));
  });
  const isDone = doneIn(attempt).every(Boolean);
  const hand = frame.on(() => {
    if (isDone) return play.test('finish');
    play.test('go', attempt.quiz.items.length);
    if (play.attempt?.status === 'testing') asked.add(play.attempt);
  }, isDone);
  const finish = (): void => {
    hand();
    if (!isDone) frame.act.focus('#asked');
  };
  // The button that adds stands in one place whatever the time, so that the focus stays on it.
  return html`<div part="timer ${left ? '' : 'up'}" class="${isLate ? 'late' : ''}">
    <p role="timer">${clockIcon} ${left ? words.left(left) : words.timeUp}</p>
    <p aria-live=${left ? 'polite' : 'assertive'} class=${isLate ? '' : 'unseen'}>
      ${left ? (isLate ? words.nearlyUp(left) : '') : words.whatNow}
    </p>
    <div class="beside">
      ${left ? '' : html`<button part="button finish" @click=${finish}>${words.handIn}</button>`}
      <button class=${left ? 'link' : ''} part="button more-time" @click=${add}>
        ${words.addMinutes(step(minutes))}
      </button>
    </div>
  </div>`;
};
