import { html, type TemplateResult } from 'lit';
import type { Article } from '../../article/article.js';

/**
 * The bank's own article, for pages that have none; where it scrolls by itself, Tab leads to it. `legend`: what is marked in it, if that
 * is not said elsewhere.
 */
export const articleView = (
  { text, blocks }: Article,
  lang: string,
  legend: TemplateResult | string = '',
): TemplateResult =>
  html`<section part="article" lang=${lang} dir="auto" tabindex=${matchMedia('(max-width:50em)').matches ? -1 : 0}>
    ${legend}
    ${blocks.map(({ start, end }, i) => {
      const block = text.slice(start, end);
      return i ? html`<p>${block}</p>` : html`<h2>${block}</h2>`;
    })}
  </section>`;

/** Floats over the article while the reader is there: the way back, and what leads on in the article, if anything does. */
export const awayView = (words: string, back: () => void, on: TemplateResult | undefined): TemplateResult =>
  html`<div part="away">${on}<button part="button solid back" @click=${back}>${words}</button></div>`;
