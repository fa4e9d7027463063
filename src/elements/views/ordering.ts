import { html, type TemplateResult } from 'lit';
import { pairsInOrder } from '../../item/scoring.js';
import { cross, down, tick, up } from './frame.js';
import type { KindView } from './kind.js';
import { legend, textOf } from './texts.js';

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

export const ordering: KindView<'ordering'> = {
  ask: ({ item: { stem, lang, entries, key }, response, correct, t, respond, focus }) => {
    const order = response?.order ?? idsOf(entries);
    /** The entry at `from` changes places with its neighbour and takes the focus along. */
    const mover = (from: number, by: 1 | -1): TemplateResult => {
      const to = from + by;
      const [id, other] = [order[from], order[to]];
      const text = textOf(entries, id);
      const move = ({ currentTarget }: Event) => {
        if (id === undefined || other === undefined) return;
        const moved = [...order];
        moved[from] = other;
        moved[to] = id;
        respond({ kind: 'ordering', order: moved });
        focus(`li:nth-child(${to + 1}) button:nth-of-type(${by > 0 ? 2 : 1})`);
        const status =
          currentTarget instanceof Element && currentTarget.closest('fieldset')?.querySelector('[aria-live]');
        if (status) status.textContent = t.nowAt(text, to + 1, order.length);
      };
      return html`<button
        part="button move"
        aria-label=${by > 0 ? t.moveDown(text) : t.moveUp(text)}
        aria-disabled=${other === undefined ? 'true' : 'false'}
        @click=${move}
      >
        ${by > 0 ? down : up}
      </button>`;
    };
    return html`<fieldset>
      ${legend(t.inOrder, stem, lang)}
      <ol>
        ${order.map((id, i) => {
          const place = key.indexOf(id);
          const verdict = correct === undefined ? '' : place === i ? 'right' : 'wrong';
          return html`<li part="entry ${verdict}">
            ${verdict ? html`<i>${place === i ? tick : cross}</i>` : ''}
            <span lang=${lang} dir="auto">${textOf(entries, id)}</span>
            ${
              verdict
                ? html`<b>${place === i ? t.right : t.belongsAt(place + 1)}</b>`
                : html`${mover(i, -1)}${mover(i, 1)}`
            }
          </li>`;
        })}
      </ol>
      ${correct === undefined ? html`<p class="unseen" aria-live="polite"></p>` : ''}
    </fieldset>`;
  },
  // The order shown is an order too: who finds it right has nothing to move.
  step: ({ item, response, respond, check }) =>
    response
      ? undefined
      : {
          press: () => {
            respond({ kind: 'ordering', order: idsOf(item.entries) });
            check();
          },
        },
  partly: ({ key }, { order }, t) => {
    const places = order.map((id) => key.indexOf(id));
    return t.pairsOf(pairsInOrder(places), (places.length * (places.length - 1)) / 2);
  },
  missing: (t) => t.chooseFirst,
};
