/** The article, each sentence lit by how many went wrong there. */
import { html, type TemplateResult } from 'lit';
import type { Span } from '../src/article/article.js';
import type { SentenceTally } from '../src/convert/class-results.js';
import type { Class } from './class-read.js';

/** How strongly a sentence is lit: 0 where all were right, to 4 where more than three quarters were not. */
export const strength = ({ asked, right }: SentenceTally): number => Math.ceil(((asked - right) / asked) * 4);

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A sentence with its number; beside it, in words and figures, how many went wrong. */
const lit = (text: string, tally: SentenceTally, n: number): TemplateResult => {
  const wrong = tally.asked - tally.right;
  return html`<mark class=${`s${strength(tally)}`} id=${`s${n}`}
    >${text}<a class="count" href=${`#r${n}`} aria-label=${`${wrong}/${tally.asked} wrong: sentence ${n} in the table`}
      >${wrong}/${tally.asked}</a
    ></mark
  >`;
};

export const articlePart = ({ article, results: { sentences }, bank }: Class): TemplateResult => {
  const { text } = article;
  const paragraph = (block: Span): (TemplateResult | string)[] => {
    const parts: (TemplateResult | string)[] = [];
    let at = block.start;
    for (const [i, tally] of sentences.entries()) {
      if (!within(block, tally)) continue;
      parts.push(text.slice(at, tally.start), lit(text.slice(tally.start, tally.end), tally, i + 1));
      at = tally.end;
    }
    return [...parts, text.slice(at, block.end)];
  };
  return html`<article aria-labelledby="article">
    <h2 id="article">The article, lit up</h2>
    <p class="small legend">
      The stronger, the more went wrong: <mark class="s0">none</mark> <mark class="s1">up to ¼</mark>
      <mark class="s2">½</mark> <mark class="s3">¾</mark> <mark class="s4">all</mark> · 3/7 is 3 wrong of 7 asked
    </p>
    <div class="text" lang=${bank.lang}>${article.blocks.map((block) => html`<p>${paragraph(block)}</p>`)}</div>
  </article>`;
};
