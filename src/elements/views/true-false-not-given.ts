import { html } from 'lit';
import { verdicts } from '../../item/item.js';
import type { KindView } from './kind.js';
import { optionCards } from './options.js';
import { legend } from './texts.js';

export const trueFalseNotGiven: KindView<'true-false-not-given'> = {
  ask: ({ item: { stem, lang, key }, response, correct, t, respond }) =>
    html`<fieldset>
      ${legend(t.judge, stem, lang)}
      ${optionCards({
        options: verdicts.map((id) => ({ id, text: t.verdicts[id] })),
        chosen: [response?.verdict],
        keys: correct === undefined ? undefined : [key],
        lang: t.lang,
        t,
        choose: (id) => {
          const verdict = verdicts.find((each) => each === id);
          if (verdict) respond({ kind: 'true-false-not-given', verdict });
        },
      })}
    </fieldset>`,
  missing: (t) => t.chooseFirst,
};
