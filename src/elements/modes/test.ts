import { html, type TemplateResult } from 'lit';
import { currentItem, questionNumber, type Testing } from '../../attempt/attempt.js';
import { doneIn } from '../../attempt/testing.js';
import type { Play } from '../play.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import { aidsIn, links, type Frame } from '../views/frame.js';
import { clockView } from './clock.js';
import { backIcon, flagIcon, leave, once } from './marks.js';
import { overviewView } from './overview.js';
import { wordsIn } from './words.js';

/**
 * One question of a test: what is given stands as soon as it is given, and nothing tells what it is worth. Next and Previous, the
 * overview and a flag; what a kind does in steps (locking an option, keeping an order as it is shown) has a button of its own.
 */
const questionView = (attempt: Testing, play: Play, frame: Frame, host: QuizAttributes): TemplateResult | string => {
  const { t, locale, n, act, on, kinds } = frame;
  const item = currentItem(attempt);
  if (!item) return '';
  const words = wordsIn(t);
  const { at, given, flags, quiz } = attempt;
  const view = kinds.viewOf(item);
  const response = kinds.responseTo(item, given[at] ?? undefined);
  const { respond, focus } = act;
  const goTo = (place: number) => once(on(() => play.test('go', place), true));
  const shown = {
    item,
    response,
    correct: undefined,
    t,
    locale,
    n,
    respond,
    check: on(() => play.test('go', at + 1), true),
    focus,
  };
  const step = view.step?.({ ...shown, check: () => focus('[part~=next]') });
  const done = doneIn(attempt).filter(Boolean).length;
  const lacks = on(() => {
    play.missing = true;
  });
  const of = quiz.items.length;
  const isLast = at + 1 === of;
  return html`<header>
      <h2 part="heading" tabindex="-1">${t.questionOf(questionNumber(attempt), of)}</h2>
      <progress part="progress" max=${of} .value=${done} aria-hidden="true"></progress>
      <span part="score">${words.doneSoFar(done)}</span>
      ${aidsIn(frame)}
    </header>
    ${clockView(attempt, play, frame, host)}
    <div part="question">${view.ask(shown)}</div>
    <div part="feedback" role="status">${play.missing ? html`<p>${view.missing(t)}</p>` : ''}</div>
    <div class="beside">
      ${
        step
          ? html`<button part="button step" @click=${step.press ?? lacks}>${step.label ?? words.keepOrder}</button>`
          : ''
      }
      <button part="button flag" aria-pressed=${flags[at] ? 'true' : 'false'} @click=${on(() => play.test('flag'))}>
        ${flagIcon} ${words.flag}
      </button>
      ${isLast ? '' : html`<button part="button overview" @click=${goTo(of)}>${words.overview}</button>`}
    </div>
    <div class="actions">
      ${
        at
          ? html`<button part="button previous" aria-label=${words.previous} @click=${goTo(at - 1)}>
              ${backIcon}
            </button>`
          : ''
      }
      <button part="button solid next" @click=${goTo(at + 1)}>${isLast ? words.overview : t.next}</button>
    </div>
    ${links(frame)} ${leave(play, frame)}`;
};

/** A test under way: one question, or the overview of all. */
export const testView = (attempt: Testing, play: Play, frame: Frame, host: QuizAttributes): TemplateResult | string =>
  (currentItem(attempt) ? questionView : overviewView)(attempt, play, frame, host);
