/** The small parts of the page: marks, proofs, sentences with their evidence lit. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { sentenceAround } from '../src/article/article.js';
import { locate, type Passage } from '../src/article/passage.js';
import type { Problem } from '../src/bank/problem.js';
import type { BankIndex } from '../src/generation/bank-index.js';
import type { Option, Proof } from '../src/item/item.js';
import { misreadingNames, proofWords, roleNames } from './quality-words.js';

/** What the parts need to know of the page. */
export interface Context {
  readonly index: BankIndex;
  /** The target under which a part stands. */
  readonly target: string;
  readonly goTo: (target: string) => void;
}

const tick = html`<svg viewBox="0 0 20 20" aria-hidden="true">${svg`<path d="m4 10.5 4 4 8-9" />`}</svg>`;
const warning = html`<svg viewBox="0 0 20 20" aria-hidden="true">
  ${svg`<path d="M10 3 18 17H2Z M10 8v4 M10 14v.5" />`}
</svg>`;

/** Which of several is the key, by a word and an icon. */
export const keyMark = (word = 'Key'): TemplateResult => html`<b class="key">${tick} ${word}</b>`;

/** The sentence around a passage, the passage lit in it. */
export const inSentence = ({ index }: Context, { quote, start, end }: Passage): TemplateResult => {
  const { text } = index.article;
  const around = sentenceAround(index.article, { start, end }) ?? { start, end };
  return html`<blockquote>
    ${text.slice(around.start, start)}<mark>${quote}</mark>${text.slice(end, around.end)}
  </blockquote>`;
};

/** `holds`: it proves a statement true, not an option wrong. */
export const proofPart = (context: Context, proof: Proof, holds = false): TemplateResult => {
  const { rule, fact, quote } = proofWords(context.index, proof, context.target, holds);
  const passage = quote === undefined ? undefined : locate(context.index.article.text, quote);
  return html`<p class="proof">
      ${rule}.
      ${
        fact
          ? html`<button class="link" @click=${() => context.goTo(fact.name)}>${fact.name}</button> <q>${fact.says}</q>`
          : nothing
      }
    </p>
    ${passage ? inSentence(context, passage) : nothing}`;
};

/** An option with its reasons. `key`: whether it is right. */
export const optionPart = (context: Context, option: Option, key: boolean, word?: string): TemplateResult =>
  html`<li class=${key ? 'option right' : 'option'}>
    <div>
      <span>${option.text}</span>
      ${key ? keyMark(word) : nothing}
      ${
        'misreading' in option
          ? html`<small
              >${misreadingNames[option.misreading]}${
                option.role === option.misreading ? '' : ` · ${roleNames[option.role]}`
              }</small
            >`
          : nothing
      }
    </div>
    <div>
      <p>${option.rationale}</p>
      ${'proof' in option ? proofPart(context, option.proof) : nothing}
    </div>
  </li>`;

export const problemList = (problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length
    ? html`<ul class="problems">
        ${problems.map(
          ({ path, found, fix }) =>
            html`<li>
              ${warning}
              <span
                ><b>Problem</b> ${path ? html`<code>${path}</code>` : nothing} ${found}.
                <i>What to do: ${fix}.</i></span
              >
            </li>`,
        )}
      </ul>`
    : nothing;
