/** `quality.html`: how an editor reviews a bank. */
import { render } from 'lit';
import { parseBank } from '../src/bank/parse-bank.js';
import type { Bank } from '../src/bank/bank.js';
import { banks } from './quality-banks.js';
import { filtered, noFilters } from './quality-filters.js';
import { review, type Review } from './quality-review.js';
import { page, type Actions, type State } from './quality-view.js';

/** So many targets at a time: a page that is quick to draw and long enough to read. */
const step = 20;

const all: Record<string, Bank> = { ...banks };
const reviews = new Map<string, Review>();

const room = matchMedia('(min-width: 62rem)');

let state: State = {
  names: Object.keys(all),
  name: Object.keys(all)[0] ?? '',
  review: undefined,
  filters: noFilters,
  limit: step,
  wide: room.matches,
  refused: undefined,
  pasted: '',
};

const draw = (change: Partial<State>): void => {
  state = { ...state, ...change };
  render(page(state, actions), document.body);
  document.title = state.review ? `${state.review.bank.title} · under review` : 'The bank under review';
};

/** Draws first and reads then: a large bank takes a while. */
const choose = (name: string): void => {
  draw({
    name,
    names: Object.keys(all),
    review: reviews.get(name),
    filters: noFilters,
    limit: step,
    refused: undefined,
  });
  const bank = all[name];
  if (state.review || !bank) return;
  setTimeout(() => {
    const made = review(bank);
    reviews.set(name, made);
    if (state.name === name) draw({ review: made });
  });
};

const actions: Actions = {
  choose,
  open: (file) =>
    void file.text().then(
      (text) => {
        const parsed = parseBank(text);
        if (!parsed.ok) return draw({ refused: { file: file.name, problems: parsed.problems } });
        all[file.name] = parsed.bank;
        reviews.delete(file.name);
        choose(file.name);
      },
      (error: unknown) =>
        draw({ refused: { file: file.name, problems: [{ path: '', found: String(error), fix: 'open it again' }] } }),
    ),
  filter: (filters) => draw({ filters: { ...state.filters, ...filters }, limit: step }),
  paste: (pasted) => draw({ pasted }),
  more: () => draw({ limit: state.limit + step }),
  goTo: (target) => {
    const at = filtered(state.review?.targets ?? [], state.filters).findIndex(({ name }) => name === target);
    const everything = state.review?.targets.findIndex(({ name }) => name === target) ?? 0;
    draw(
      at < 0 ? { filters: noFilters, limit: Math.max(step, everything + 1) } : { limit: Math.max(state.limit, at + 1) },
    );
    const heading = document.getElementById(`name-${target}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  },
};

room.addEventListener('change', () => draw({ wide: room.matches }));
choose(state.name);
