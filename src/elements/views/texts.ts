import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { cross, padlock, tick } from './frame.js';

interface Named {
  readonly id: string;
  readonly text: string;
}

export const textOf = (all: readonly Named[], id: string | undefined): string =>
  all.find((each) => each.id === id)?.text ?? '';

/** What is to be done, in the quiz's voice, above the stem. */
export const legend = (hint: string, stem: string, lang: string): TemplateResult =>
  html`<legend>
    <span class="small">${hint}</span>
    <span part="stem" lang=${lang} dir="auto">${stem}</span>
  </legend>`;

/** Words that are given or right, on a card that nothing can be done with. */
export const fixedCard = (
  verdict: 'right' | 'wrong' | 'locked',
  text: string,
  lang: string,
  words: string,
): TemplateResult =>
  html`<p part="option ${verdict}">
    <i>${verdict === 'right' ? tick : verdict === 'wrong' ? cross : padlock}</i>
    <span lang=${lang} dir="auto">${text}</span>
    <b>${words}</b>
  </p>`;

/** Whose it is, and that it is not right. */
export const wrong = (whose: string, t: Messages): string => `${whose} · ${t.notRight}`;

/** What was chosen and, where that is wrong, what is right. */
export const chosenCards = (
  options: readonly Named[],
  chosen: string | undefined,
  key: string | undefined,
  lang: string,
  t: Messages,
): TemplateResult | TemplateResult[] => {
  const right = fixedCard('right', textOf(options, key), lang, t.right);
  return chosen === key ? right : [fixedCard('wrong', textOf(options, chosen), lang, wrong(t.yours, t)), right];
};
