import { html, type TemplateResult } from 'lit';
import type { Testing } from '../../attempt/attempt.js';
import { doneIn } from '../../attempt/testing.js';
import type { Play } from '../play.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import { links, type Frame } from '../views/frame.js';
import { asked } from './asked.js';
import { clockView } from './clock.js';
import { doneIcon, flagIcon, leave, openIcon } from './marks.js';
import { wordsIn } from './words.js';

/** All questions of a test by number, stem and state, with a way to each; and handing in. */
export const overviewView = (attempt: Testing, play: Play, frame: Frame, host: QuizAttributes): TemplateResult => {
  const { t, act, on } = frame;
  const words = wordsIn(t);
  const { quiz, flags } = attempt;
  const done = doneIn(attempt);
  const of = quiz.items.length;
  const open = done.filter((each) => !each).length;
  const first = done.indexOf(false);
  const goTo = (place: number) => on(() => play.test('go', place), true);
  const finish = on(() => play.test('finish'), true);
  const confirm = on(() => {
    asked.add(attempt);
  });
  const ask = (): void => {
    confirm();
    act.focus('#asked');
  };
  return html`<h2 part="heading" tabindex="-1">${words.overview}</h2>
    <p class="quiet" role="status">${words.standing(done.length - open, of, flags.filter(Boolean).length)}</p>
    ${clockView(attempt, play, frame, host)}
    <ol part="overview">
      ${quiz.items.map(
        ({ stem, lang }, place) =>
          html`<li>
            <button part="button jump ${done[place] ? 'done' : 'open'}" @click=${goTo(place)}>
              <b>${place + 1}</b>
              <span lang=${lang} dir="auto">${stem}</span>
              <small>
                <span>${done[place] ? doneIcon : openIcon}${done[place] ? words.done : words.open}</span>
                ${flags[place] ? html`<span part="flagged">${flagIcon}${words.flagged}</span>` : ''}
              </small>
            </button>
          </li>`,
      )}
    </ol>
    ${
      asked.has(attempt)
        ? html`<div part="confirm" role="group" aria-labelledby="asked">
            <p id="asked" tabindex="-1">${words.sure(open)}</p>
            <div>
              <button part="button finish" @click=${finish}>${words.handInOpen}</button>
              <button part="button solid back-to" @click=${goTo(first)}>${words.toQuestion(first + 1)}</button>
            </div>
          </div>`
        : ''
    }
    ${
      asked.has(attempt)
        ? ''
        : html`<div class="actions">
            <button part="button solid finish" @click=${open ? ask : finish}>${words.handIn}</button>
            <button part="button previous" @click=${goTo(of - 1)}>${words.toQuestion(of)}</button>
          </div>`
    }
    ${links(frame)} ${leave(play, frame)}`;
};
