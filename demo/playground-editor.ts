/** Where the bank is written: a text field over its own lines, which are numbered and marked where something is wrong. */
import { html, type TemplateResult } from 'lit';

const field = (): HTMLTextAreaElement | null => document.querySelector('textarea');

/** Puts the cursor on a line, from 1, chooses all of it, and brings it into view. */
export const goToLine = (line: number): void => {
  const area = field();
  if (!area) return;
  const before = area.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  const end = area.value.indexOf('\n', start);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  document.querySelector(`.lines :nth-child(${line})`)?.scrollIntoView({ block: 'center' });
};

/** `wrong`: the lines with a problem. What is written behind the field only keeps it as high as its lines, and carries the marks. */
export const editor = (text: string, wrong: ReadonlySet<number>, write: (text: string) => void): TemplateResult =>
  html`<label for="bank">The bank, as JSON</label>
    <div class="editor">
      <div class="lines" aria-hidden="true">
        ${text.split('\n').map((line, i) => html`<div class=${wrong.has(i + 1) ? 'bad' : ''}>${line || '\u200b'}</div>`)}
      </div>
      <textarea
        id="bank"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="state"
        aria-invalid=${wrong.size ? 'true' : 'false'}
        .value=${text}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) write(target.value);
        }}
      ></textarea>
    </div>`;
