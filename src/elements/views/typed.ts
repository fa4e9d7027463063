import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { cross, tick } from './frame.js';
import { fixedCard, wrong } from './texts.js';

interface Typed {
  /** What is typed, or was. */
  readonly text: string | undefined;
  readonly correct: boolean | undefined;
  /** The keyboard that a phone brings up. */
  readonly keys: 'decimal' | 'text';
  /** The ids of what names the field, where that is no label. */
  readonly named?: string;
  /** What stands behind the field. */
  readonly unit?: string;
  type(text: string): void;
  check(): void;
}

/** A field that nothing fills in, corrects or capitalises but the student; Enter checks. It stays when graded, to be read. */
export const typedField = ({ text, correct, keys, named, unit, type, check }: Typed): TemplateResult => {
  const typed = ({ target }: InputEvent) => {
    if (target instanceof HTMLInputElement) type(target.value);
  };
  const entered = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.repeat && !event.isComposing) check();
  };
  return html`<input
    id="field"
    part="field"
    inputmode=${keys}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    size=${text?.length || 1}
    aria-describedby=${unit ? (correct === undefined ? 'unit how' : 'unit') : nothing}
    aria-labelledby=${named ?? nothing}
    .value=${text ?? ''}
    ?readonly=${correct !== undefined}
    @input=${typed}
    @keydown=${entered}
  />`;
};

interface TypedQuestion extends Typed {
  readonly stem: string;
  readonly lang: string;
  readonly unit: string;
  /** How it is to be typed; given with a unit. */
  readonly how: string;
  /** As the reader should see it. */
  readonly key: string;
  /** What the field is called when it was wrong. */
  readonly yours: string;
  readonly t: Messages;
}

export const verdictOf = (correct: boolean | undefined): 'right' | 'wrong' | '' =>
  correct === undefined ? '' : correct ? 'right' : 'wrong';

/** The key, where something else was given. */
export const keyCard = (
  correct: boolean | undefined,
  key: string,
  lang: string,
  t: Messages,
): TemplateResult | string => (correct === false ? fixedCard('right', key, lang, t.right) : '');

/** A stem and, below it, a field. */
export const typedQuestion = (question: TypedQuestion): TemplateResult => {
  const { stem, lang, unit, how, key, yours, correct, t } = question;
  return html`<label part="stem" for="field" lang=${lang} dir="auto">${stem}</label>
    <div class="typed" part="entry ${verdictOf(correct)}">
      ${typedField(question)} ${unit && html`<span id="unit" lang=${lang} dir="auto">${unit}</span>`}
      ${correct === undefined ? '' : html`<b>${correct ? tick : cross}${correct ? t.right : wrong(yours, t)}</b>`}
    </div>
    ${how && correct === undefined ? html`<p id="how" class="small">${how}</p>` : ''} ${keyCard(correct, key, lang, t)}`;
};
