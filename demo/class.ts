/** `class.html`: what a teacher sees of a class's result codes. Nothing leaves the page and nothing is kept. */
import { render } from 'lit';
import type { Bank } from '../src/bank/bank.js';
import { parseBank } from '../src/bank/parse-bank.js';
import { classRows } from '../src/convert/class-results.js';
import { indexOf } from '../src/generation/bank-index.js';
import { csv } from '../src/text/csv.js';
import { readClass } from './class-read.js';
import { page, type Actions, type State } from './class-view.js';
import { download } from '../src/elements/data/download.js';
import { banks } from './quality-banks.js';

const all: Record<string, Bank> = { ...banks };
let state: State | undefined;
let chosen = false;

const draw = (pasted: string, name: string, said = ''): void => {
  const bank = all[name];
  if (!bank) return;
  state = { pasted, name, names: Object.keys(all), said, ...readClass(bank, pasted) };
  render(page(state, actions), document.body);
};

/** Of the banks the one that most of the codes are from, until someone chooses. */
const fittest = (pasted: string, now: string): string => {
  if (chosen) return now;
  const counts = Object.entries(all).map(([name, bank]) => {
    const hash = indexOf(bank).hash.slice(0, 5);
    return { name, of: readClass(bank, pasted).students.filter(({ result }) => result.bank === hash).length };
  });
  const best = counts.reduce((a, b) => (b.of > a.of ? b : a), { name: now, of: 0 });
  return best.name;
};

const actions: Actions = {
  paste: (text) => draw(text, fittest(text, state?.name ?? '')),
  choose: (name) => {
    chosen = true;
    draw(state?.pasted ?? '', name);
  },
  open: (file) =>
    void file.text().then(
      (text) => {
        const parsed = parseBank(text);
        if (!parsed.ok) {
          const [problem] = parsed.problems;
          return draw(
            state?.pasted ?? '',
            state?.name ?? '',
            `${file.name} is no bank: ${problem.path} ${problem.found}.`,
          );
        }
        all[file.name] = parsed.bank;
        actions.choose(file.name);
      },
      (error: unknown) =>
        draw(state?.pasted ?? '', state?.name ?? '', `${file.name} cannot be opened: ${String(error)}`),
    ),
  download: () => {
    const bank = state && all[state.name];
    if (state && bank) download('class.csv', csv(classRows(bank, state.results, state.students)), 'text/csv');
  },
};

draw('', Object.keys(all)[0] ?? '');
