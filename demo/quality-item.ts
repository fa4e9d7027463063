/** One question as an editor reads it: what is shown, what is right, and why the rest is not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Item, ItemOf, TypedRival } from '../src/item/item.js';
import { inSentence, keyMark, optionPart, problemList, proofPart, type Context } from './quality-parts.js';
import type { Asked } from './quality-review.js';
import { difficultyNames, kindNames, misreadingNames } from './quality-words.js';

const row = (text: string, right: boolean, reason: string, note = ''): TemplateResult =>
  html`<li class=${right ? 'option right' : 'option'}>
    <div><span>${text}</span>${right ? keyMark() : nothing}${note ? html`<small>${note}</small>` : nothing}</div>
    <div>${reason ? html`<p>${reason}</p>` : nothing}</div>
  </li>`;

const rivalRows = (rivals: readonly TypedRival[]): TemplateResult[] =>
  rivals.map(({ text, rationale, misreading }) => row(text, false, rationale, misreadingNames[misreading]));

/** Reasons that are one for several forms are said once. */
const folded = (rivals: readonly TypedRival[]): TypedRival[] => {
  const byReason = new Map<string, TypedRival>();
  for (const rival of rivals) {
    const known = byReason.get(rival.rationale);
    byReason.set(rival.rationale, known ? { ...known, text: `${known.text} · ${rival.text}` } : rival);
  }
  return [...byReason.values()];
};

const typedPart = ({ accepted, rivals }: Pick<ItemOf<'short-answer'>, 'accepted' | 'rivals'>): TemplateResult =>
  html`<ul class="options">
    ${row([...new Set(accepted)].join(' · '), true, 'Accepted, with as many slips of the keyboard as its letters allow.')}
    ${rivalRows(folded(rivals))}
  </ul>`;

const listPart = (
  context: Context,
  item: Extract<Item, { readonly options: readonly unknown[] }>,
): TemplateResult | typeof nothing => {
  if (item.kind === 'matching' || item.kind === 'categorise') return nothing;
  const keys: readonly string[] = typeof item.key === 'string' ? [item.key] : item.key;
  return html`<ul class="options">
    ${item.options.map((option) => optionPart(context, option, keys.includes(option.id)))}
  </ul>`;
};

const setsPart = (
  context: Context,
  { options, sufficient }: Pick<ItemOf<'evidence'>, 'options' | 'sufficient'>,
): TemplateResult => {
  const word = (id: string): string | undefined => {
    const at = sufficient.findIndex((set) => set.includes(id));
    return at < 0 ? undefined : sufficient.length > 1 ? `Key, set ${at + 1}` : 'Key';
  };
  return html`<ul class="options sentences">
    ${options.map((option) => optionPart(context, option, word(option.id) !== undefined, word(option.id)))}
  </ul>`;
};

const assignPart = (item: ItemOf<'matching'> | ItemOf<'categorise'>): TemplateResult => {
  const textOf = (id: string | undefined): string => item.options.find((option) => option.id === id)?.text ?? '';
  const used = new Set(Object.values(item.key));
  return html`<ul class="options">
    ${item.entries.map(
      ({ id, text, rationale }) =>
        html`<li class="option">
          <div><span>${text}</span> <b class="key">→ ${textOf(item.key[id])}</b></div>
          <div><p>${rationale}</p></div>
        </li>`,
    )}
    ${item.options.filter(({ id }) => !used.has(id)).map(({ text }) => row(text, false, '', 'an option that nothing goes with'))}
  </ul>`;
};

const answersPart = (context: Context, item: Item): TemplateResult | typeof nothing => {
  switch (item.kind) {
    case 'choice':
    case 'multiple-response':
      return listPart(context, item);
    case 'cloze':
      return item.options.length ? listPart(context, item) : typedPart(item);
    case 'short-answer':
      return typedPart(item);
    case 'true-false-not-given':
      return html`<ul class="options">
        <li class="option right">
          <div><span>${{ true: 'True', false: 'False', 'not-given': 'Not given' }[item.key]}</span> ${keyMark()}</div>
          <div>${proofPart(context, item.proof, item.key === 'true')}</div>
        </li>
      </ul>`;
    case 'numeric':
      return html`<ul class="options">
        ${row(`${item.key} ${item.unit}`, true, [`“${item.keyText}”`, item.steps, item.tolerance ? `give or take ${item.tolerance}` : 'exactly'].filter(Boolean).join(' · '))}
        ${item.rivals.map(({ value, rationale, misreading }) => row(`${value} ${item.unit}`, false, rationale, misreadingNames[misreading]))}
      </ul>`;
    case 'matching':
    case 'categorise':
      return assignPart(item);
    case 'ordering':
      return html`<ol class="options">
        ${item.key.map((id, i) => {
          const entry = item.entries.find((one) => one.id === id);
          return html`<li class="option">
            <div><b class="key">${i + 1}</b> <span>${entry?.text}</span></div>
            <div><p>${entry?.rationale}</p></div>
          </li>`;
        })}
      </ol>`;
    case 'evidence':
      return setsPart(context, item);
    case 'two-part':
      return html`${listPart(context, item)}
        <p class="stem second">${item.support.stem}</p>
        ${setsPart(context, item.support)}`;
  }
};

/** What is known of a question at a glance. */
const aboutOf = ({ item, sets }: Asked): string[] => [
  item.skill,
  difficultyNames[item.difficulty],
  `block ${item.block}`,
  `by guessing ${Math.round(item.blindCredit * 100)} %`,
  ...(sets > 1 ? [`${sets} sets of options`] : []),
];

/** `evidence`: whether it is not the one that stands above already. */
export const itemPart = (context: Context, asked: Asked, evidence: boolean): TemplateResult => {
  const { item, problems } = asked;
  return html`<section class="asked">
    <p class="about">
      <b>${kindNames[item.kind]}</b> ${aboutOf(asked).join(' · ')}
      ${item.model === item.target ? nothing : html`<code>${item.model}</code>`}
    </p>
    <h3 class="stem">${item.stem}</h3>
    ${problemList(problems)} ${answersPart(context, item)}
    <p class="why"><b>Why:</b> ${item.rationale}</p>
    ${evidence ? item.evidence.map((passage) => inSentence(context, passage)) : nothing}
  </section>`;
};
