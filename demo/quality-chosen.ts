/** Which option students chose, item by item: only an exported file tells, for a code has no room for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { itemStatistics, type ItemTally } from '../src/convert/item-statistics.js';
import { enumerateItems } from '../src/generation/enumerate.js';
import type { Item } from '../src/item/item.js';
import type { AttemptRecord } from '../src/scores/record.js';
import type { Review } from './quality-review.js';

/** The ids of what is right; a verdict stands for itself. */
const rightIn = (item: Item): readonly string[] => [
  ...(typeof item.key === 'string' ? [item.key] : Array.isArray(item.key) ? item.key : []),
  ...('support' in item ? item.support.sufficient.flat() : []),
];

/** What stands for an id: the text of an option or a sentence; a verdict stands for itself. */
const textsOf = (item: Item): ReadonlyMap<string, string> =>
  new Map(
    [...('options' in item ? item.options : []), ...('support' in item ? item.support.options : [])].map(
      ({ id, text }) => [id, text],
    ),
  );

const row = (item: Item, { shown, right, chosen }: ItemTally): TemplateResult => {
  const texts = textsOf(item);
  const keys = rightIn(item);
  return html`<tbody>
    <tr>
      <th scope="row">${item.stem}</th>
      <td>${shown}</td>
      <td>${right}</td>
    </tr>
    ${
      chosen.size
        ? html`<tr>
            <td colspan="3">
              <ul class="misreadings">
                ${[...chosen]
                  .sort((a, b) => b[1] - a[1])
                  .map(
                    ([id, times]) =>
                      html`<li>${texts.get(id) ?? id}${keys.includes(id) ? ' (right)' : ''} <b>×${times}</b></li>`,
                  )}
              </ul>
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
};

export const chosenPart = ({ bank }: Review, records: readonly AttemptRecord[]): TemplateResult | typeof nothing => {
  if (!records.length) return nothing;
  const items = [...enumerateItems(bank)];
  const tallies = itemStatistics(items, records);
  const rows = items.flatMap((item) => {
    const tally = tallies.get(item.id);
    return tally ? [row(item, tally)] : [];
  });
  return rows.length
    ? html`<table class="chosen">
        <caption>
          Which option they chose
        </caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Shown</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        ${rows}
      </table>`
    : html`<p>None of these items is asked by this bank as it is now.</p>`;
};
