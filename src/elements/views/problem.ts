import { html, type TemplateResult } from 'lit';
import type { Problem } from '../events.js';
import type { Frame } from './frame.js';

/** Why there is no quiz, and what to do. */
export const problemView = ({ reason, details }: Problem, { t, act }: Frame): TemplateResult =>
  html`<div part="error" role="alert">
      <slot name="error">
        <h2>${t.problem}</h2>
        <p>${t.reasons[reason]}</p>
      </slot>
      ${
        details.length
          ? html`<ul class="small">
              ${details.map((detail) => html`<li dir="auto">${detail.slice(0, 300)}</li>`)}
            </ul>`
          : ''
      }
    </div>
    <div class="actions"><button part="button solid retry" @click=${act.retry}>${t.retry}</button></div>`;
