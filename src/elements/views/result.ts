import { html, type TemplateResult } from 'lit';
import type { Finished, Graded } from '../../attempt/attempt.js';
import { score } from '../../attempt/score.js';
import type { Item } from '../../item/item.js';
import type { Play } from '../play.js';
import { cross, dataButton, keptNote, quote, readButton, tick, type Frame } from './frame.js';
import { responseTo, viewOf } from './kinds.js';

interface Reviewed extends Graded {
  readonly item: Item;
}

const review = ({ item, response, outcome }: Reviewed, frame: Frame): TemplateResult => {
  const { t } = frame;
  const { lang } = item;
  const view = viewOf(item);
  const own = responseTo(item, response);
  const spoken = view.framed ? t.lang : lang;
  return html`<li>
    <details part="item">
      <summary>
        <i part=${outcome.correct ? 'right' : 'wrong'}>${outcome.correct ? tick : cross}</i>
        <span lang=${lang} dir="auto">${item.stem}</span>
      </summary>
      ${
        own && !outcome.correct
          ? html`<p>${t.youSaid} <b lang=${spoken} dir="auto">${view.given(item, own, t)}</b></p>`
          : ''
      }
      <p>${t.keyIs} <b lang=${spoken} dir="auto">${view.key(item, t)}</b></p>
      <p lang=${lang} dir="auto">${outcome.rationale}</p>
      ${item.evidence.map((passage) => quote(passage, lang, frame))}
    </details>
  </li>`;
};

const list = (title: string, items: readonly Reviewed[], frame: Frame): TemplateResult | string =>
  items.length
    ? html`<h3>${title}</h3>
        <ul part="review">
          ${items.map((each) => review(each, frame))}
        </ul>`
    : '';

/** The score, and what to read again. */
export const resultView = (attempt: Finished, play: Play, sameAgain: boolean, frame: Frame): TemplateResult => {
  const { t, n, act } = frame;
  const { credit, of } = score(attempt);
  const items = attempt.graded.flatMap((graded, i): Reviewed[] => {
    const item = attempt.quiz.items[i];
    return item ? [{ ...graded, item }] : [];
  });
  const { best, overtaken, saved } = play;
  const own = { credit, of };
  const top = best && best.credit * of > credit * best.of ? best : own;
  return html`<h2 part="result" tabindex="-1">
      <b part="score">${n(credit)}</b> ${t.ofRight(of)} ${best ? html` · ${t.yourBest(n(top.credit), top.of)}` : ''}
    </h2>
    ${list(
      t.readAgain,
      items.filter(({ outcome }) => !outcome.correct),
      frame,
    )}
    ${list(
      t.hadRight,
      items.filter(({ outcome }) => outcome.correct),
      frame,
    )}
    ${frame.code}
    <slot name="finish"></slot>
    <div class="actions">
      <button part="button solid restart" @click=${act.restart}>${sameAgain ? t.sameAgain : t.again}</button>
      ${readButton(frame)}
    </div>
    <p class="small" part="notice" role="status">
      ${overtaken ? t.overtaken : keptNote(play, t, t.notSaved, saved === 'twice' ? t.saved : t.savedHere)}
    </p>
    <p class="small">${dataButton(frame)}</p>`;
};
