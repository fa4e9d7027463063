/** The controls by which an editor narrows what is shown. */
import { html, type TemplateResult } from 'lit';
import { itemKinds } from '../src/item/item.js';
import { skills } from '../src/item/skill.js';
import { hasProblem, tally, type Filters } from './quality-filters.js';
import type { Review } from './quality-review.js';
import type { Actions, State } from './quality-view.js';
import { kindNames } from './quality-words.js';

type Choice = readonly [value: string, label: string];
export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const select = (
  name: keyof Filters,
  label: string,
  choices: readonly Choice[],
  { filters }: State,
  { filter }: Actions,
): TemplateResult =>
  html`<label
    >${label}
    <select name=${name} @change=${(event: Event) => filter({ [name]: valueOf(event) })}>
      ${choices.map(
        ([value, text]) => html`<option .value=${value} ?selected=${filters[name] === value}>${text}</option>`,
      )}
    </select></label
  >`;

const withCounts = (names: readonly Choice[], counts: ReadonlyMap<string, number>): Choice[] =>
  names.flatMap(([value, name]): Choice[] => {
    const count = counts.get(value);
    return count ? [[value, `${name} (${count})`]] : [];
  });

export const filterPart = (state: State, review: Review, actions: Actions): TemplateResult => {
  const { targets } = review;
  const blocks = tally(targets, ({ item }) => String(item.block));
  const numbers = [...blocks.keys()].sort((a, b) => Number(a) - Number(b));
  const bySource = tally(targets, ({ item }) => item.source);
  const all: Choice = ['', 'All'];
  return html`<search aria-label="Filter the questions">
    <label
      >Search
      <input
        type="search"
        name="text"
        .value=${state.filters.text}
        @input=${(event: Event) => actions.filter({ text: valueOf(event) })}
    /></label>
    <details ?open=${state.wide}>
      <summary>More filters</summary>
      <div>
        ${select(
          'kind',
          'Kind',
          [
            all,
            ...withCounts(
              itemKinds.map((kind) => [kind, kindNames[kind]]),
              tally(targets, ({ item }) => item.kind),
            ),
          ],
          state,
          actions,
        )}
        ${select(
          'skill',
          'Skill',
          [
            all,
            ...withCounts(
              skills.map((skill) => [skill, skill]),
              tally(targets, ({ item }) => item.skill),
            ),
          ],
          state,
          actions,
        )}
        ${select(
          'source',
          'Made',
          [
            all,
            ...withCounts(
              [
                ['fact', 'from facts'],
                ['authored', 'by hand'],
              ],
              bySource,
            ),
          ],
          state,
          actions,
        )}
        ${select(
          'block',
          'Block',
          [
            all,
            ...withCounts(
              numbers.map((block) => [block, block]),
              blocks,
            ),
          ],
          state,
          actions,
        )}
        ${select(
          'only',
          'Show',
          [
            ['', 'Everything'],
            ['problems', `Only with problems (${targets.filter(hasProblem).length})`],
            [
              'refused',
              `Only where something was not made (${targets.filter(({ refused }) => refused.length).length})`,
            ],
          ],
          state,
          actions,
        )}
      </div>
    </details>
  </search>`;
};
