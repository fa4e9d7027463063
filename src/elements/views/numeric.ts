import { html } from 'lit';
import { cross, tick } from './frame.js';
import type { KindView } from './kind.js';

export const numeric: KindView<'numeric'> = {
  ask: ({ item: { stem, lang, unit, keyText }, response, correct, t, respond, check }) => {
    const typed = ({ target }: InputEvent) => {
      if (target instanceof HTMLInputElement) respond({ kind: 'numeric', text: target.value, lang: t.lang });
    };
    const entered = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.repeat && !event.isComposing) check();
    };
    const graded = correct !== undefined;
    const verdict = graded ? (correct ? 'right' : 'wrong') : '';
    return html`<label part="stem" for="number" lang=${lang} dir="auto">${stem}</label>
      <div class="number" part="entry ${verdict}">
        <input
          id="number"
          part="number"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="unit"
          .value=${response?.text ?? ''}
          ?readonly=${graded}
          @input=${typed}
          @keydown=${entered}
        />
        <span id="unit" lang=${lang} dir="auto">${unit}</span>
        ${graded ? html`<b>${correct ? tick : cross}${correct ? t.right : t.yourNumber}</b>` : ''}
      </div>
      ${
        graded && !correct
          ? html`<p part="option right">
              <i>${tick}</i><span lang=${lang} dir="auto">${keyText}</span><b>${t.right}</b>
            </p>`
          : ''
      }`;
  },
  given: ({ unit }, { text }) => `${text} ${unit}`.trim(),
  key: ({ keyText }) => keyText,
  missing: (t) => t.typeFirst,
};
