import { html, nothing, type TemplateResult } from 'lit';
import { currentItem, hintsTaken, questionNumber, type Asking, type Feedback } from '../../attempt/attempt.js';
import { score } from '../../attempt/score.js';
import { struckOption } from '../../item/hints.js';
import type { Play } from '../play.js';
import { aidsIn, links, quote, type Frame } from './frame.js';
import { hintButton, hintsView } from './hints.js';
import { responseTo, viewOf } from './kinds.js';

/**
 * One question, asked or with its feedback. Check turns into Next, one and the same button, so that focus stays where it is;
 * options keep their places and the feedback grows between.
 */
export const questionView = (attempt: Asking | Feedback, play: Play, frame: Frame): TemplateResult | typeof nothing => {
  const { missing, saved, keeps } = play;
  const { t, locale, n, act } = frame;
  const item = currentItem(attempt);
  if (!item) return nothing;
  const graded = attempt.status === 'feedback' ? attempt.graded.at(-1) : undefined;
  const response = responseTo(item, attempt.status === 'asking' ? attempt.draft : graded?.response);
  const view = viewOf(item);
  const { respond, check, focus } = act;
  const taken = hintsTaken(attempt);
  const struck = taken.includes('option') ? struckOption(item) : undefined;
  // Enter in a field goes on, once it has checked.
  const enter = graded ? act.next : check;
  const shown = {
    item,
    response,
    correct: graded?.outcome.correct,
    struck,
    t,
    locale,
    n,
    respond,
    check: enter,
    focus,
  };
  const step = view.step?.(shown);
  const { credit, of } = score(attempt);
  const at = questionNumber(attempt);
  const forward = at < of ? t.next : t.toResult;
  return html`<header>
      <h2 part="heading" tabindex="-1">${t.questionOf(at, of)}</h2>
      <progress part="progress" max=${of} .value=${attempt.graded.length} aria-hidden="true"></progress>
      <span part="score">${t.pointsSoFar(n(credit))}</span>
      ${aidsIn(frame)}
    </header>
    <div part="question">${view.ask(shown)}</div>
    ${graded ? '' : hintsView(item, taken, play.bank, frame)}
    <div part="feedback" role="status">
      ${
        graded
          ? html`<p>
              <strong
                >${graded.outcome.correct ? t.isRight : ((response && view.partly?.(item, response, t)) ?? t.isWrong)}</strong
              >
              <span lang=${item.lang} dir="auto">${graded.outcome.rationale}</span>
            </p>`
          : missing
            ? html`<p>${view.missing(t)}</p>`
            : ''
      }
    </div>
    ${graded ? item.evidence.map((passage) => quote(passage, item.lang, frame)) : ''}
    <div class="actions">
      <button part="button solid ${graded ? 'next' : 'check'}" @click=${graded ? act.next : (step?.press ?? check)}>
        ${graded ? forward : (step?.label ?? t.check)}
      </button>
    </div>
    ${links(frame, graded ? undefined : hintButton(item, taken, frame))}
    ${saved === 'memory' && keeps !== 'none' ? html`<p class="small" part="notice">${t.notKept}</p>` : ''}`;
};
