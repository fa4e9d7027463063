import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { cross, tick } from './frame.js';

interface Options {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string | undefined;
  /** The right one's id; undefined before grading. */
  readonly key: string | undefined;
  readonly lang: string;
  readonly t: Messages;
  choose(id: string): void;
}

/** Radios as large cards that keep their places; after grading word, icon and colour say what each was. */
export const optionCards = ({ options, chosen, key, lang, t, choose }: Options): TemplateResult[] =>
  options.map(({ id, text }) => {
    const mine = id === chosen;
    const right = id === key;
    const verdict = key === undefined ? '' : right ? 'right' : mine ? 'wrong' : 'other';
    const words = [mine && t.yours, right && t.right].filter(Boolean).join(' · ');
    return html`<label part="option ${verdict}">
      <input type="radio" name="option" .checked=${mine} ?disabled=${verdict !== ''} @change=${() => choose(id)} />
      ${right ? html`<i>${tick}</i>` : verdict === 'wrong' ? html`<i>${cross}</i>` : html`<i></i>`}
      <span lang=${lang} dir="auto">${text}</span>
      ${verdict && words ? html`<b>${words}</b>` : ''}
    </label>`;
  });
