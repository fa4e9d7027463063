import { html, type TemplateResult } from 'lit';
import type { CategoriseItem, MatchingItem } from '../../item/item.js';
import type { Messages } from '../../locales/en.js';
import { chosenCards, legend } from './texts.js';

type Item = MatchingItem | CategoriseItem;
type Assigned = Readonly<Record<string, string>>;
interface Response {
  readonly assigned: Assigned;
}
/** What `Shown` is for either kind. */
interface Shown {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly correct: boolean | undefined;
  readonly t: Messages;
  respond(response: Response & { readonly kind: Item['kind'] }): void;
}

/** Both kinds that give each entry an option: a list to choose from for each, in which no option is ever used up. */
export const assigning = {
  ask: ({
    item: { kind, stem, lang, entries, options, key },
    response,
    correct,
    t,
    respond,
  }: Shown): TemplateResult => {
    const assigned: Assigned = response?.assigned ?? {};
    const rows = entries.map(({ id, text }, i) => {
      const given = assigned[id];
      const choose = ({ currentTarget }: Event) => {
        const option = currentTarget instanceof HTMLSelectElement && options[currentTarget.selectedIndex - 1];
        if (option) respond({ kind, assigned: { ...assigned, [id]: option.id } });
      };
      return html`<div part="entry">
        ${
          correct === undefined
            ? html`<label for="entry${i}" lang=${lang} dir="auto">${text}</label>
                <select id="entry${i}" part="field" @change=${choose}>
                  <option disabled .selected=${given === undefined}>${t.choose}</option>
                  ${options.map(
                    (option) =>
                      html`<option lang=${lang} dir="auto" .selected=${option.id === given}>${option.text}</option>`,
                  )}
                </select>`
            : html`<dt lang=${lang} dir="auto">${text}</dt>
                <dd>${chosenCards(options, given, key[id], lang, t)}</dd>`
        }
      </div>`;
    });
    return html`<fieldset>
      ${legend(kind === 'matching' ? t.matchEach : t.sortEach, stem, lang)}
      ${correct === undefined ? rows : html`<dl>${rows}</dl>`}
    </fieldset>`;
  },
  partly: ({ entries, key }: Item, { assigned }: Response, t: Messages): string =>
    t.rightOf(entries.filter(({ id }) => assigned[id] === key[id]).length, entries.length),
  missing: (t: Messages): string => t.chooseEach,
};
