import { html, type TemplateResult } from 'lit';
import { resultCode } from '../../scores/result-code.js';
import type { AttemptRecord } from '../../scores/record.js';
import { copyText } from './copy.js';
import type { Data } from './data.js';

/** The result as a code. Where the browser does not copy, the text is selected, and said to be. */
export const codeView = (data: Data, record: AttemptRecord, kept: boolean): TemplateResult => {
  const { t, around } = data;
  const code = resultCode(record);
  const field = (): HTMLTextAreaElement | null | undefined =>
    around.host.shadowRoot?.querySelector<HTMLTextAreaElement>('[part=code] textarea');
  const copy = around.on(() => {
    const says = (text: string): void => {
      data.copied = { attempt: record.id, text };
      around.host.requestUpdate();
    };
    const failed = (): void => {
      field()?.focus();
      field()?.select();
      says(t.select);
    };
    copyText(code, () => says(t.copied), failed);
  });
  // Browsers bring the first line of a text into view, not the whole of it.
  const reveal = around.on(() => field()?.scrollIntoView({ block: 'nearest' }));
  // As many rows as a phone takes to show all of it.
  return html`<div part="code" role="group" aria-labelledby="code">
    <h3 id="code">${t.code}</h3>
    <p class="small">${kept ? t.codeIs : t.codeOnly}</p>
    <textarea
      @focus=${reveal}
      readonly
      rows=${Math.ceil(code.length / 28)}
      aria-labelledby="code"
      dir="ltr"
      spellcheck="false"
      .value=${code}
    ></textarea>
    <div>
      <button part="button copy" @click=${copy}>${t.copy}</button>
      <span class="small" role="status">${data.copied.attempt === record.id ? data.copied.text : ''}</span>
    </div>
  </div>`;
};
