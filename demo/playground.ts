/** `playground.html`: a bank is written and tried in one page. */
import { render } from 'lit';
import type { Bank } from '../src/bank/bank.js';
import { readBank } from '../src/bank/read-bank.js';
import { enumerateItems } from '../src/generation/enumerate.js';
import { download } from '../src/elements/data/download.js';
import { embedCode } from './playground-embed.js';
import { example } from './playground-example.js';
import { page, type Actions, type State } from './playground-view.js';
import { banks } from './quality-banks.js';

/** How long the page waits for the writer to pause before it reads, in milliseconds: a large bank takes a while. */
const pause = 400;

const all: Readonly<Record<string, Bank>> = { 'a short bank': example, ...banks };
const written = (bank: Bank | undefined): string => JSON.stringify(bank, null, 2);

let timer: ReturnType<typeof setTimeout> | undefined;
let state: State = {
  names: Object.keys(all),
  name: 'a short bank',
  text: '',
  read: readBank('{}'),
  bank: undefined,
  items: 0,
  way: 'file',
  said: '',
};

const draw = (change: Partial<State>): void => {
  state = { ...state, said: '', ...change };
  render(page(state, actions), document.body);
};

const read = (text: string, change: Partial<State> = {}): void => {
  clearTimeout(timer);
  const result = readBank(text);
  const { bank } = result;
  // The same bank, written otherwise, is no new one: the quiz goes on.
  const same = bank && written(bank) === written(state.bank);
  draw({
    ...change,
    text,
    read: result,
    ...(bank && !same && { bank }),
    // A bank with problems may state what cannot be asked.
    ...(bank && !result.problems.length && { items: [...enumerateItems(bank)].length }),
  });
};

const actions: Actions = {
  write: (text) => {
    draw({ text });
    clearTimeout(timer);
    timer = setTimeout(() => read(text), pause);
  },
  choose: (name) => read(written(all[name]), { name }),
  open: (file) =>
    void file.text().then(
      (text) => read(text),
      (error: unknown) => draw({ said: `${file.name} cannot be opened: ${String(error)}` }),
    ),
  show: (way) => draw({ way }),
  copy: () => {
    const code = embedCode(state.way, state.text, state.bank?.title ?? '');
    const copied = async (): Promise<string> => {
      await navigator.clipboard.writeText(code);
      return 'Copied.';
    };
    void copied()
      .catch(() => 'The browser does not let this page copy. Choose the code and copy it by hand.')
      .then((said) => draw({ said }));
  },
  download: () => download('bank.json', state.text, 'application/json'),
};

read(written(example));
