import { html, type TemplateResult } from 'lit';
import type { Finished } from '../../attempt/attempt.js';
import { score } from '../../attempt/score.js';
import type { Play } from '../play.js';
import type { restView } from '../result/result.js';
import { dataButton, keptNote, links, type Frame } from './frame.js';

/** The figure, and what can be done next; with the rest of the result once that part of the program has come. */
export const resultView = (
  attempt: Finished,
  play: Play,
  sameAgain: boolean,
  frame: Frame,
  part?: { readonly restView: typeof restView },
): TemplateResult => {
  const { t, n, act } = frame;
  const { credit, of } = score(attempt);
  const { best, gone, overtaken, saved } = play;
  const own = { credit, of };
  const top = best && (gone || best.credit * of > credit * best.of) ? best : own;
  const rest = part?.restView(attempt, play, frame);
  return html`<h2 part="result" tabindex="-1">
      <b part="score">${n(credit)}</b> ${t.ofPoints(of)} ${best ? html` · ${t.yourBest(n(top.credit), top.of)}` : ''}
    </h2>
    ${rest?.body}
    <slot name="finish"></slot>
    <div class="actions">
      ${rest?.first}
      <button part="button ${rest?.first ? '' : 'solid'} restart" @click=${act.restart}>
        ${sameAgain ? t.sameAgain : t.again}
      </button>
      ${rest?.last}
    </div>
    ${links(frame)} ${frame.code}
    <p class="small" part="notice" role="status">
      ${gone?.() ?? (overtaken ? t.overtaken : keptNote(play, t, t.notSaved, saved === 'twice' ? t.saved : t.savedHere))}
    </p>
    <p class="small">${dataButton(frame)}</p>`;
};
