/** One target: what it says, what proves it, what is asked of it, and what is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { locate, type Passage } from '../src/article/passage.js';
import { itemPart } from './quality-item.js';
import { inSentence, problemList, type Context } from './quality-parts.js';
import type { Target } from './quality-review.js';
import { kindNames } from './quality-words.js';

const refusedPart = ({ refused }: Target): TemplateResult | typeof nothing =>
  refused.length
    ? html`<details>
        <summary>${refused.length} not made, and why</summary>
        <ul>
          ${refused.map(
            ({ kind, model, reason }) =>
              html`<li><b>${kind ? kindNames[kind] : 'Anything'}</b> ${reason} <code>${model}</code></li>`,
          )}
        </ul>
      </details>`
    : nothing;

/** The fact's fillers by their slots. */
const slotsPart = ({ index: { bank } }: Context, name: string): TemplateResult | typeof nothing => {
  const fact = bank.facts[name];
  return fact
    ? html`<p class="slots">
        ${Object.entries(fact.slots).map(
          ([slot, entity]) => html`<span><i>${slot}</i> ${bank.entities[entity]?.label ?? entity}</span> `,
        )}
      </p>`
    : nothing;
};

const evidenceOf = ({ index: { bank, article } }: Context, name: string): Passage[] =>
  (bank.facts[name] ?? bank.questions[name])?.evidence.flatMap((quote) => locate(article.text, quote) ?? []) ?? [];

export const targetPart = (page: Omit<Context, 'target'>, target: Target): TemplateResult => {
  const { name, source, says, asked, problems } = target;
  const context = { ...page, target: name };
  const evidence = evidenceOf(context, name);
  const own = JSON.stringify(evidence);
  const { bank } = context.index;
  return html`<article id=${`target-${name}`} aria-labelledby=${`name-${name}`}>
    <p class="about">
      ${source === 'fact' ? html`Fact of <code>${bank.facts[name]?.relation}</code>` : 'Written by hand'}
    </p>
    <h2 id=${`name-${name}`} tabindex="-1">${name}</h2>
    ${source === 'fact' ? html`<p class="says">${says}</p>` : nothing} ${slotsPart(context, name)}
    ${evidence.map((passage) => inSentence(context, passage))} ${problemList(problems)}
    ${asked.map((one) => itemPart(context, one, JSON.stringify(one.item.evidence) !== own))} ${refusedPart(target)}
  </article>`;
};
