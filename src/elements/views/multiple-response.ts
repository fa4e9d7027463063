import { html } from 'lit';
import type { KindView } from './kind.js';
import { optionCards } from './options.js';
import { legend } from './texts.js';

export const multipleResponse: KindView<'multiple-response'> = {
  ask: ({ item: { stem, options, lang, key }, response, correct, t, respond }) =>
    html`<fieldset>
      ${legend(t.tickAll, stem, lang)}
      ${optionCards({
        options,
        chosen: response?.options ?? [],
        keys: correct === undefined ? undefined : key,
        lang,
        t,
        many: true,
        choose: (_, all) => respond({ kind: 'multiple-response', options: all }),
      })}
    </fieldset>`,
  partly: ({ key }, { options }, t) => {
    const found = key.filter((id) => options.includes(id)).length;
    return t.foundOf(found, key.length, options.length - found);
  },
  missing: (t) => t.tickFirst,
};
