import { html } from 'lit';
import { cross, tick } from './frame.js';
import type { KindView } from './kind.js';
import { textOf, wrong } from './texts.js';
import { keyCard, typedField, verdictOf } from './typed.js';

const words = (options: readonly { readonly id: string; readonly text: string }[], given: string): string =>
  options.length ? textOf(options, given) : given;

export const cloze: KindView<'cloze'> = {
  ask: ({ item: { stem, lang, options, key }, response, correct, struck, t, respond, check }) => {
    const [before, after] = stem.split('____');
    const given = response?.text;
    const graded = correct !== undefined;
    const choose = ({ currentTarget }: Event) => {
      const option = currentTarget instanceof HTMLSelectElement && options[currentTarget.selectedIndex - 1];
      if (option) respond({ kind: 'cloze', text: option.id });
    };
    const control = !options.length
      ? typedField({
          text: given,
          correct,
          keys: 'text',
          named: 'before gap after',
          type: (text) => respond({ kind: 'cloze', text }),
          check,
        })
      : graded
        ? textOf(options, given)
        : html`<select part="field" aria-labelledby="before gap after" @change=${choose}>
            <option disabled lang=${t.lang} .selected=${given === undefined}>${t.choose}</option>
            ${options.map(({ id, text }) => html`<option .selected=${id === given} ?disabled=${id === struck}>${text}</option>`)}
          </select>`;
    // No space that the sentence does not have: a comma stays at its gap.
    return html`<p class="small">${t.fillGap}</p>
      <p part="stem" lang=${lang} dir="auto">
        <span id="before">${before}</span><span id="gap" lang=${t.lang} hidden>${t.gap}</span
        ><span part=${graded ? `gap ${verdictOf(correct)}` : ''}
          >${graded ? html`<i>${correct ? tick : cross}</i>` : ''}${control}${graded ? html`<b lang=${t.lang}>${correct ? t.right : wrong(options.length ? t.yours : t.yourWords, t)}</b>` : ''}</span
        ><span id="after">${after}</span>
      </p>
      ${keyCard(correct, words(options, key), lang, t)}`;
  },
  missing: (t) => t.fillFirst,
};
