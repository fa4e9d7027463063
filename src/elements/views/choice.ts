import { html } from 'lit';
import type { KindView } from './kind.js';
import { optionCards } from './options.js';

export const choice: KindView<'choice'> = {
  ask: ({ item: { stem, options, lang, key }, response, correct, struck, t, respond }) =>
    html`<fieldset>
      <legend part="stem" lang=${lang} dir="auto">${stem}</legend>
      ${optionCards({
        options,
        chosen: [response?.option],
        keys: correct === undefined ? undefined : [key],
        struck,
        lang,
        t,
        choose: (option) => respond({ kind: 'choice', option }),
      })}
    </fieldset>`,
  missing: (t) => t.chooseFirst,
};
