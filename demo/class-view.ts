/** The page: where codes go in, what could not be read, and what the rest come to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeFault } from '../src/scores/result-code.js';
import { articlePart } from './class-article.js';
import type { Class } from './class-read.js';
import { sentenceTable, studentTable } from './class-tables.js';
import { valueOf } from './quality-controls.js';

export interface State extends Class {
  readonly pasted: string;
  readonly name: string;
  readonly names: readonly string[];
  /** What went wrong with a file. */
  readonly said: string;
}

export interface Actions {
  readonly paste: (text: string) => void;
  readonly choose: (name: string) => void;
  readonly open: (file: File) => void;
  readonly download: () => void;
}

const faults: { readonly [F in CodeFault]: string } = {
  start: 'looks like a code, but KZ1 at its start is missing or damaged',
  length: 'ends too soon: part of the code is missing',
  character: 'holds a character that no code has',
  check: 'a character is wrong, missing or in the wrong place: the check digits do not fit',
  newer: 'was made by a newer version of the quiz than this page',
};

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const summary = ({ students, duplicates, unread, results }: State): string =>
  [
    `${counted(students.length, 'result')} read`,
    ...(duplicates ? [`${counted(duplicates, 'duplicate')} counted once`] : []),
    ...(unread.length ? [`${counted(unread.length, 'line')} unreadable`] : []),
    ...(results.earlier ? [`${results.earlier} of an earlier edition of these questions`] : []),
    ...(results.foreign.length ? [`${counted(results.foreign.length, 'result')} of other questions left out`] : []),
  ].join(' · ');

const unreadPart = ({ unread }: State): TemplateResult | typeof nothing =>
  unread.length
    ? html`<section class="unread" aria-labelledby="unread">
        <h2 id="unread">Lines that cannot be read</h2>
        <ul>
          ${unread.map(
            ({ line, text, reason }) =>
              html`<li><b>Line ${line}</b> ${faults[reason]}. <code dir="auto">${text}</code></li>`,
          )}
        </ul>
      </section>`
    : nothing;

const headPart = (state: State, actions: Actions): TemplateResult =>
  html`<header>
    <h1>Where the class went wrong</h1>
    <p class="lead">
      Paste the result codes that students sent you: a code a line, a chat, a pile of mails. A name before a code on its
      line goes with it. Nothing leaves this page, and it forgets everything when you close it.
    </p>
    <label for="codes">Result codes</label>
    <textarea
      id="codes"
      rows="6"
      spellcheck="false"
      autocomplete="off"
      placeholder="Anna: KZ1-…"
      .value=${state.pasted}
      @input=${(event: Event) => actions.paste(valueOf(event))}
    ></textarea>
    <p class="small">
      <b>A code proves nothing.</b> It is checked for slips, not for honesty: anyone can copy or forge one. Use it to
      see what to read again together, not to give marks.
    </p>
    <div class="controls">
      <label
        >Questions
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
    <p class="status" role="status">${state.said || (state.pasted.trim() ? summary(state) : 'No codes yet.')}</p>
  </header>`;

export const page = (state: State, actions: Actions): TemplateResult =>
  html`<main>
    ${headPart(state, actions)} ${unreadPart(state)}
    ${
      state.students.length
        ? html`<div class="desk">${articlePart(state)} ${sentenceTable(state)}</div>
            ${studentTable(state, actions.download)}`
        : nothing
    }
  </main>`;
