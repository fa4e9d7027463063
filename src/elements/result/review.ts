import { html, type TemplateResult } from 'lit';
import type { Finished } from '../../attempt/attempt.js';
import { moreOf } from '../more.js';
import { cross, quote, tick, type Frame } from '../views/frame.js';
import type { Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

/** The place of the item that is open, by attempt. One at a time: the fields of two would share their names. */
const opened = new WeakMap<Finished, number>();

/** An item as it was after its check: what was given, what is right, why, and the sentences that prove it. */
const settled = (reviewed: Reviewed, frame: Frame): TemplateResult => {
  const { item, response, outcome } = reviewed;
  const { t, locale, n, act, kinds } = frame;
  const view = kinds.viewOf(item);
  const own = kinds.responseTo(item, response);
  const nothing = (): void => {};
  const shown = { item, response: own, correct: outcome.correct, t, locale, n, respond: nothing, check: nothing };
  const words = wordsIn(t);
  const verdict = !own ? words.leftOpen : outcome.correct ? t.isRight : (view.partly?.(item, own, t) ?? t.isWrong);
  return html`${view.ask({ ...shown, focus: act.focus })}
    <p>
      <strong>${verdict}</strong> ${moreOf(item, reviewed, words, frame)}
      <span lang=${item.lang} dir="auto">${outcome.rationale}</span>
    </p>
    ${item.evidence.map((passage) => quote(passage, item.lang, frame))}`;
};

const itemView = (reviewed: Reviewed, attempt: Finished, frame: Frame): TemplateResult => {
  const { item, outcome, place } = reviewed;
  const isOpen = opened.get(attempt) === place;
  const toggle = frame.on((event: Event) => {
    event.preventDefault();
    opened.set(attempt, isOpen ? -1 : place);
  });
  return html`<li>
    <details part="item" ?open=${isOpen}>
      <summary @click=${toggle}>
        <i part=${outcome.correct ? 'right' : 'wrong'}>${outcome.correct ? tick : cross}</i>
        <span lang=${item.lang} dir="auto">${item.stem}</span>
      </summary>
      ${isOpen ? html`<div part="settled">${settled(reviewed, frame)}</div>` : ''}
    </details>
  </li>`;
};

/** Every item by its stem, what was missed first; each opens as it was after its check. */
export const reviewView = (items: readonly Reviewed[], attempt: Finished, frame: Frame): TemplateResult[] => {
  const { readAgain, hadRight } = wordsIn(frame.t);
  return [false, true].flatMap((correct) => {
    const own = items.filter(({ outcome }) => outcome.correct === correct);
    return own.length
      ? [
          html`<h3>${correct ? hadRight : readAgain}</h3>
            <ul part="review">
              ${own.map((each) => itemView(each, attempt, frame))}
            </ul>`,
        ]
      : [];
  });
};
