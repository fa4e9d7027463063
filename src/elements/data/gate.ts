import { html, type TemplateResult } from 'lit';
import type { Data } from './data.js';

/** Who sits here, asked before anything of the last student shows. */
export const gateView = (data: Data): TemplateResult => {
  const { t, around, last } = data;
  return html`<h2 part="title" tabindex="-1">${t.gate}</h2>
    <p class="quiet">${t.gateIs}</p>
    <div class="actions">
      ${
        last === undefined
          ? ''
          : html`<button part="button solid continue" @click=${around.on(() => data.become(last), true)}>
              ${t.goOn}
            </button>`
      }
      <button part="button other" @click=${around.on(() => data.become(), true)}>${t.someoneElse}</button>
    </div>`;
};
