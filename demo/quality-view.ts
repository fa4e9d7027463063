/** The page: which bank, its counts, the filters, and the targets that pass them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../src/bank/problem.js';
import { filterPart, valueOf } from './quality-controls.js';
import { filtered, noFilters, type Filters } from './quality-filters.js';
import { problemList } from './quality-parts.js';
import type { Review } from './quality-review.js';
import { statisticsPart } from './quality-statistics.js';
import { targetPart } from './quality-target.js';

export interface State {
  /** The banks to choose from, by name. */
  readonly names: readonly string[];
  readonly name: string;
  /** Undefined while a bank is being read. */
  readonly review: Review | undefined;
  readonly filters: Filters;
  /** So many targets are shown at most. */
  readonly limit: number;
  /** Whether there is room for the filters beside the questions. */
  readonly wide: boolean;
  /** Result codes or exported scores. */
  readonly pasted: string;
  /** A file that could not be opened as a bank, and why. */
  readonly refused: { readonly file: string; readonly problems: readonly Problem[] } | undefined;
}

export interface Actions {
  readonly choose: (name: string) => void;
  readonly open: (file: File) => void;
  readonly filter: (filters: Partial<Filters>) => void;
  readonly paste: (text: string) => void;
  readonly more: () => void;
  readonly goTo: (target: string) => void;
}

const counted = (value: number, what: string): string => `${value} ${what}${value === 1 ? '' : 's'}`;

const figure = (value: number, one: string, many: string): TemplateResult =>
  html`<div>
    <dt>${value === 1 ? one : many}</dt>
    <dd>${value.toLocaleString('en')}</dd>
  </div>`;

const countsPart = ({ items, targets, problems }: Review): TemplateResult => {
  const sum = (of: (target: (typeof targets)[number]) => number): number =>
    targets.reduce((all, target) => all + of(target), 0);
  const found = problems.length + sum((t) => t.problems.length + t.asked.reduce((n, a) => n + a.problems.length, 0));
  return html`<dl class="counts">
    ${figure(targets.length, 'target', 'targets')}
    ${figure(
      sum(({ asked }) => asked.length),
      'question',
      'questions',
    )}
    ${figure(items, 'item', 'items')} ${figure(found, 'problem', 'problems')}
    ${figure(
      sum(({ refused }) => refused.length),
      'not made',
      'not made',
    )}
  </dl>`;
};

const headPart = (state: State, actions: Actions): TemplateResult =>
  html`<header>
    <div>
      <p class="about">The bank under review</p>
      <h1>${state.review?.bank.title ?? 'Reading the bank …'}</h1>
    </div>
    <div class="banks">
      <label
        >Bank
        <select name="bank" @change=${(event: Event) => actions.choose(valueOf(event))}>
          ${state.names.map((name) => html`<option .value=${name} ?selected=${state.name === name}>${name}</option>`)}
        </select></label
      >
      <label class="file"
        >Open a JSON bank
        <input
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) actions.open(file);
            // The same file, mended, is to be opened again.
            input.value = '';
          }}
      /></label>
    </div>
    <div role="alert">
      ${
        state.refused
          ? html`<div class="refused">
              <p><b>${state.refused.file} cannot be opened.</b> The bank above is still the one before.</p>
              ${problemList(state.refused.problems)}
            </div>`
          : nothing
      }
    </div>
    ${state.review ? countsPart(state.review) : nothing} ${state.review ? problemList(state.review.problems) : nothing}
    ${state.review ? statisticsPart(state.review, state.pasted, actions) : nothing}
  </header>`;

const listPart = (state: State, review: Review, actions: Actions): TemplateResult => {
  const met = filtered(review.targets, state.filters);
  const shown = met.slice(0, state.limit);
  const questions = met.reduce((sum, { asked }) => sum + asked.length, 0);
  const context = { index: review.index, goTo: actions.goTo };
  const all = review.targets.length;
  const said = met.length
    ? `${counted(questions, 'question')} on ${met.length < all ? `${met.length} of ` : ''}${counted(all, 'target')}`
    : 'Nothing passes these filters.';
  return html`<div class="list">
    <p class="status" role="status">${said}</p>
    ${
      met.length < review.targets.length
        ? html`<button class="link" @click=${() => actions.filter(noFilters)}>Show everything</button>`
        : nothing
    }
    ${shown.map((target) => targetPart(context, target))}
    ${
      shown.length < met.length
        ? html`<button class="more" @click=${actions.more}>Show more (${met.length - shown.length} left)</button>`
        : nothing
    }
  </div>`;
};

export const page = (state: State, actions: Actions): TemplateResult => {
  const { review } = state;
  return html`<main>
    ${headPart(state, actions)} ${review ? filterPart(state, review, actions) : nothing}
    ${review ? listPart(state, review, actions) : nothing}
  </main>`;
};
