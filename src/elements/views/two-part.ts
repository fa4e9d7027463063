import { html } from 'lit';
import type { KindView } from './kind.js';
import { optionCards } from './options.js';
import { chosenCards, fixedCard, legend, textOf } from './texts.js';

export const twoPart: KindView<'two-part'> = {
  ask: ({ item: { stem, options, lang, key, support }, response, correct, t, respond }) => {
    const { option, locked, sentence } = response ?? {};
    const graded = correct !== undefined;
    return html`<fieldset>
        ${legend(t.twoSteps, stem, lang)}
        ${
          graded
            ? chosenCards(options, option, key, lang, t)
            : locked
              ? fixedCard('locked', textOf(options, option), lang, t.locked)
              : optionCards({
                  options,
                  chosen: [option],
                  keys: undefined,
                  lang,
                  t,
                  choose: (id) => respond({ kind: 'two-part', option: id, locked: false }),
                })
        }
      </fieldset>
      ${
        option !== undefined && locked
          ? html`<fieldset>
              <legend part="stem support" tabindex="-1" lang=${lang} dir="auto">${support.stem}</legend>
              ${optionCards({
                options: support.options,
                chosen: [sentence],
                keys: graded ? support.sufficient.flat() : undefined,
                lang,
                t,
                sentences: true,
                choose: (id) => respond({ kind: 'two-part', option, locked, sentence: id }),
              })}
            </fieldset>`
          : ''
      }`;
  },
  step: ({ response, t, respond, focus }) =>
    response?.locked
      ? undefined
      : {
          label: t.lock,
          press:
            response &&
            (() => {
              respond({ ...response, locked: true });
              focus('[part~=support]');
            }),
        },
  partly: ({ key }, { option }, t) => (option === key ? t.onlyOption : undefined),
  missing: (t) => t.chooseFirst,
};
