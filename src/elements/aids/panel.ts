import { html, type TemplateResult } from 'lit';
import type { Frame } from '../views/frame.js';
import { hasArticle, keyRows } from './key-rows.js';
import { LineFocus } from './line-focus.js';
import { sizes, type Settings } from './settings.js';
import { voiceFor } from './speech.js';
import type { Aids, Aloud } from './state.js';
import { wordsIn } from './words.js';

type Switch = 'rule' | 'focus' | 'keys';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
const speaker = icon('M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 010 5M15.3 5a7 7 0 010 10');
const stop = icon('M5.5 5.5h9v9h-9z');
const before = icon('M4 12.5l6-6 6 6');
const after = icon('M4 7.5l6 6 6-6');

/** A setting that is on or off. */
const switchView = (aids: Aids, frame: Frame, name: Switch): TemplateResult => {
  const isOn = aids.settings[name];
  const change: Partial<Settings> = { [name]: !isOn };
  return html`<button
    class="switch"
    part="button switch"
    role="switch"
    aria-checked=${isOn ? 'true' : 'false'}
    @click=${frame.on(() => aids.set(change))}
  >
    ${wordsIn(frame.t)[name]}
  </button>`;
};

const sizeView = (aids: Aids, frame: Frame): TemplateResult => {
  const t = wordsIn(frame.t);
  const { size } = aids.settings;
  const percent = t.percent(frame.n(sizes[size] ?? 100));
  const to = (by: 1 | -1) =>
    frame.on(() => {
      if (!sizes[size + by]) return;
      aids.region.say(t.percent(frame.n(sizes[size + by] ?? 100)));
      aids.set({ size: size + by });
    });
  const button = (by: 1 | -1, name: string, sign: string): TemplateResult =>
    html`<button
      part="button size"
      aria-label=${name}
      aria-disabled=${sizes[size + by] ? 'false' : 'true'}
      @click=${to(by)}
    >
      ${sign}
    </button>`;
  return html`<div class="row" role="group" aria-label=${t.size}>
    <span>${t.size}</span>
    <div>${button(-1, t.smaller, '−')}<output>${percent}</output>${button(1, t.larger, '+')}</div>
  </div>`;
};

const stepsView = (aids: Aids, frame: Frame): TemplateResult => {
  const t = wordsIn(frame.t);
  const step = (by: 1 | -1) => frame.on(() => aids.step(by));
  return html`<button part="button sentence-before" @click=${step(-1)}>${before} <span>${t.before}</span></button>
    <button part="button sentence-after" @click=${step(1)}>${after} <span>${t.after}</span></button>`;
};

/** To move the light in the article, where it is on and there is one to read. */
const linesView = (aids: Aids, frame: Frame): TemplateResult | string => {
  if (!aids.settings.focus) return '';
  if (!hasArticle(frame)) return html`<p>${wordsIn(frame.t).openArticle}</p>`;
  return html`<div class="row">${stepsView(aids, frame)}</div>`;
};

/** The same beside the button that leads back from the article. */
export const awayView = (aids: Aids, frame: Frame): TemplateResult | undefined =>
  aids.settings.focus && LineFocus.known ? stepsView(aids, frame) : undefined;

/** To read aloud; nothing where the browser has no voice for the bank's language. */
const voiceView = (aids: Aids, frame: Frame): TemplateResult | string => {
  const t = wordsIn(frame.t);
  const lang = aids.around.questions.bank?.lang ?? '';
  if (!voiceFor(lang)) return '';
  const { speech } = aids;
  const saying = speech.speaking ? aids.said : undefined;
  // What reads is what stops, one and the same button, so that the focus stays.
  const button = (what: Aloud, name: string, read: () => void): TemplateResult => {
    const stops = saying === what;
    const reads = what === 'question' ? 'read-question' : 'read-paragraph';
    return html`<button
      part="button ${stops ? 'silence' : reads}"
      @click=${frame.on(() => (stops ? speech.stop() : read()))}
    >
      ${stops ? stop : speaker} ${stops ? t.stop : name}
    </button>`;
  };
  return html`<div class="row">
    ${button('question', t.readQuestion, () => aids.readQuestion())}
    ${
      // Nor may the way to stop go with the article.
      hasArticle(frame) || saying === 'paragraph'
        ? button('paragraph', t.readParagraph, () => aids.readParagraph())
        : ''
    }
  </div>`;
};

/** All that can be done by keys; the single ones only once they are switched on. */
const keysView = (aids: Aids, frame: Frame): TemplateResult => {
  const t = wordsIn(frame.t);
  return html`<details aria-label=${t.keyHelp}>
    <summary>${t.keyHelp}</summary>
    <dl>
      ${keyRows(aids, frame).map(
        ([keys, what]) =>
          html`<div>
            <dt>${keys.map((key, i) => html`${i ? ' + ' : ''}<kbd>${key}</kbd>`)}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <p>${aids.settings.keys ? t.listener : t.singleOff}</p>
  </details>`;
};

/** The quiet button beside the progress, and what it opens. */
export const panelView = (aids: Aids, frame: Frame): TemplateResult => {
  const t = wordsIn(frame.t);
  const toggle = frame.on(() => {
    aids.open = !aids.open;
  });
  return html`<button
      class="link"
      part="button aids"
      aria-expanded=${aids.open ? 'true' : 'false'}
      aria-controls="aids"
      @click=${toggle}
    >
      ${frame.t.aids}
    </button>
    <div id="aids" part="aids-panel" role="group" aria-label=${t.all} ?hidden=${!aids.open}>
      ${
        aids.open
          ? html`${sizeView(aids, frame)} ${switchView(aids, frame, 'rule')}
            ${LineFocus.known ? switchView(aids, frame, 'focus') : ''} ${LineFocus.known ? linesView(aids, frame) : ''}
            ${voiceView(aids, frame)} ${switchView(aids, frame, 'keys')} ${keysView(aids, frame)}`
          : ''
      }
    </div>`;
};
