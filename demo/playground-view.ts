/** The page: the bank at the left with what is wrong with it, the quiz at the right, the code to embed it below. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bank } from '../src/bank/bank.js';
import type { ReadBank } from '../src/bank/read-bank.js';
import { editor, goToLine } from './playground-editor.js';
import { embedCode, isWay, needs, ways, type Way } from './playground-embed.js';
import { valueOf } from './quality-controls.js';

export interface State {
  readonly names: readonly string[];
  readonly name: string;
  readonly text: string;
  /** Of the text, or of what it was a moment ago. */
  readonly read: ReadBank;
  /** The last bank whose shape was right. */
  readonly bank: Bank | undefined;
  /** How many questions can be asked of it. */
  readonly items: number;
  readonly way: Way;
  /** What a button has just done. */
  readonly said: string;
}

export interface Actions {
  readonly write: (text: string) => void;
  readonly choose: (name: string) => void;
  readonly open: (file: File) => void;
  readonly show: (way: Way) => void;
  readonly copy: () => void;
  readonly download: () => void;
}

const mostShown = 30;
const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const stateOf = ({ read, items }: State): string => {
  const { length } = read.problems;
  if (!length) return `No problems. ${counted(items, 'question')} can be asked.`;
  const still = read.bank ? '' : ' The quiz is still of the last bank that could be read.';
  return `${counted(length, 'problem')}.${still}`;
};

const problemsPart = (state: State): TemplateResult => {
  const { problems } = state.read;
  return html`<section aria-labelledby="state">
    <div role="status"><h2 id="state">${stateOf(state)}</h2></div>
    <ol class="problems">
      ${problems.slice(0, mostShown).map(
        ({ line, path, found, fix }) =>
          html`<li>
            <button @click=${() => goToLine(line)}>
              <b>Line ${line}</b> <code>${path || 'the whole bank'}</code>
              <span>Found <bdi>${found}</bdi>; ${fix}</span>
            </button>
          </li>`,
      )}
    </ol>
    ${problems.length > mostShown ? html`<p class="small">and ${problems.length - mostShown} more</p>` : nothing}
  </section>`;
};

const embedPart = (state: State, actions: Actions): TemplateResult =>
  html`<section class="embed" aria-labelledby="embed">
    <h2 id="embed">Put it on a page</h2>
    <fieldset>
      <legend class="small">How</legend>
      ${Object.entries(ways).map(
        ([way, says]) =>
          html`<label class="way"
            ><input
              type="radio"
              name="way"
              .value=${way}
              .checked=${way === state.way}
              @change=${(event: Event) => {
                const chosen = valueOf(event);
                if (isWay(chosen)) actions.show(chosen);
              }}
            />
            ${says}</label
          >`,
      )}
    </fieldset>
    <pre
      tabindex="0"
      role="region"
      aria-label="Code to embed"
    ><code>${embedCode(state.way, state.text, state.bank?.title ?? '')}</code></pre>
    <p class="small">${needs[state.way]}</p>
    <div class="controls">
      <button class="solid" @click=${actions.copy}>Copy the code</button>
      <button @click=${actions.download}>Download bank.json</button>
      <span class="small" role="status">${state.said}</span>
    </div>
  </section>`;

const headPart = (state: State, actions: Actions): TemplateResult =>
  html`<header>
    <h1>Try a bank of questions</h1>
    <p class="lead">
      Write a bank and answer its questions beside it. A bank is an article and what can be asked about it, as JSON; its
      keys are in <a href="../dist/llms.txt">the format</a>. Nothing leaves this page, and it forgets everything when
      you close it.
    </p>
    <div class="controls">
      <label
        >Begin with
        <select name="bank" @change=${(event: Event) => actions.choose(valueOf(event))}>
          ${state.names.map((name) => html`<option .value=${name} ?selected=${name === state.name}>${name}</option>`)}
        </select></label
      >
      <label class="file"
        >Open a JSON bank
        <input
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            if (!(target instanceof HTMLInputElement)) return;
            const [file] = target.files ?? [];
            if (file) actions.open(file);
            target.value = '';
          }}
      /></label>
    </div>
  </header>`;

export const page = (state: State, actions: Actions): TemplateResult => {
  const wrong = new Set(state.read.problems.map(({ line }) => line));
  return html`<main>
    ${headPart(state, actions)}
    <div class="desk">
      <div class="write">${editor(state.text, wrong, actions.write)} ${problemsPart(state)}</div>
      <aside aria-label="Quiz">
        ${state.bank ? html`<kz-quiz .bank=${state.bank} storage="none"></kz-quiz>` : html`<p>No bank to ask from yet.</p>`}
      </aside>
    </div>
    ${embedPart(state, actions)}
    <p class="small"><a href="index.html">The article and its quiz</a></p>
  </main>`;
};
