import { html, type TemplateResult } from 'lit';
import { questionNumber } from '../../attempt/attempt.js';
import { dateIn } from '../../text/dates.js';
import type { Play } from '../play.js';
import { dataButton, keptNote, links, type Frame } from './frame.js';

/** What awaits the reader, and what is kept from before. `words`: what is said of a quiz that is no practice. */
export const startView = (
  play: Play,
  frame: Frame,
  words?: { readonly about: string; readonly start: string },
): TemplateResult => {
  const { quiz, unfinished, best } = play;
  const { t, locale, n, act } = frame;
  const at = unfinished && questionNumber(unfinished);
  return html`<h2 part="title" tabindex="-1"><slot name="title">${t.title}</slot></h2>
    <p class="quiet">${words?.about ?? t.about(quiz.items.length)}</p>
    <slot name="start"></slot>
    <div class="actions">
      <button part="button solid start" @click=${act.start}>${words?.start ?? t.start}</button>
      ${at ? html`<button part="button resume" @click=${act.goOn}>${t.goOn(at)}</button>` : ''}
    </div>
    ${links(frame)}
    <p class="small" part="notice">
      ${best ? t.best(n(best.credit), best.of, dateIn(locale, best.at)) : ''}
      ${unfinished && unfinished.quiz.bank.hash !== quiz.bank.hash ? t.earlier : ''}
      ${keptNote(play, t, t.notKept, t.keptHere)} ${dataButton(frame)}
    </p>`;
};
