import { html, type TemplateResult } from 'lit';
import type { Play } from '../play.js';
import type { Frame } from '../views/frame.js';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
export const backIcon = icon('M12.5 4l-6 6 6 6');
export const flagIcon = icon('M5 18V3h10l-3 4 3 4H5');
export const doneIcon = icon('M4 10.5l4 4 8-9');
export const clockIcon = icon('M10 3a7 7 0 100 14 7 7 0 000-14zM10 6v4l2.6 2');
export const openIcon = icon('M10 3.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13z');

/** That nothing is kept, where the page wants it to be. */
export const leave = ({ saved, keeps }: Play, { t }: Frame): TemplateResult | string =>
  saved === 'memory' && keeps !== 'none' ? html`<p class="small" part="notice">${t.notKept}</p>` : '';

/** The second click of a double one must not go past a question. */
export const once =
  (run: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) run();
  };
