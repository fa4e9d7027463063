import { html, type TemplateResult } from 'lit';
import { readArticle } from '../../article/article.js';
import { locate } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';
import { hintsFor, type HintTier } from '../../item/hints.js';
import type { Item } from '../../item/item.js';
import { quote, showButton, type Frame } from './frame.js';

/**
 * The first words of a block, as far as they are sound: a reader finds a paragraph by them, whatever its number on the page. One sound
 * word alone would lead nowhere; then they are given as they stand there.
 */
export const opening = ({ article }: Pick<Bank, 'article'>, block: number): string => {
  const { text, blocks, damaged } = readArticle(article);
  const { start, end } = blocks[block] ?? { start: 0, end: 0 };
  const spoilt = damaged.map((span) => span.start).filter((at) => at > start);
  const wordsTo = (to: number): string[] => text.slice(start, to).trim().split(/\s+/, 6);
  const sound = wordsTo(Math.min(end, ...spoilt));
  return (sound.length > 1 ? sound : wordsTo(end))
    .join(' ')
    .slice(0, 60)
    .replace(/^[“"«„]/, '');
};

const told = (tier: HintTier, item: Item, bank: Bank, frame: Frame): TemplateResult => {
  const { t } = frame;
  switch (tier) {
    case 'block': {
      const first = opening(bank, item.block);
      return html`<div>
        <p>
          ${t.hintBlock} <span lang=${bank.lang} dir="auto">“${first}…”</span>
          ${item.lookFor ? html`${t.lookFor} <span lang=${item.lang} dir="auto">${item.lookFor}</span>.` : ''}
        </p>
        ${showButton(locate(bank.article.text, first, readArticle(bank.article).blocks[item.block]?.start), frame)}
      </div>`;
    }
    case 'sentence':
      return html`<p>${t.hintSentence}</p>
        ${item.evidence.map((passage) => quote(passage, item.lang, frame))}`;
    case 'option':
      return html`<p>${t.hintOption}</p>`;
  }
};

/** What the hints that are taken tell; they are heard as they come. */
export const hintsView = (item: Item, taken: readonly HintTier[], bank: Bank, frame: Frame): TemplateResult =>
  html`<div part="hints" aria-live="polite">${taken.map((tier) => told(tier, item, bank, frame))}</div>`;

/** Takes the next hint; what it costs describes it. It stays when there are no more, so that focus is not lost. */
export const hintButton = (item: Item, taken: readonly HintTier[], { t, act }: Frame): TemplateResult => {
  const next = hintsFor(item)[taken.length];
  return html`<span
    ><button
      class="link"
      part="button hint"
      aria-disabled=${next ? 'false' : 'true'}
      aria-describedby="cost"
      @click=${act.hint}
    >
      ${next ? t.hint[next] : t.noHint}
    </button>
    <span id="cost" class="small">${next ? `(${t.hintCost})` : ''}</span></span
  >`;
};
