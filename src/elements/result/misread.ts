import { html, type TemplateResult } from 'lit';
import { misreadings } from '../../item/item.js';
import type { Frame } from '../views/frame.js';
import type { Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

/** How what is wrong came about, where that is known, and how often; the most frequent first. */
export const misreadView = (items: readonly Reviewed[], { t }: Frame): TemplateResult | string => {
  const words = wordsIn(t);
  const counts = misreadings
    .map((misreading) => ({
      misreading,
      times: items.filter(({ outcome }) => outcome.misreading === misreading).length,
    }))
    .filter(({ times }) => times)
    .sort((a, b) => b.times - a.times);
  return counts.length
    ? html`<h3>${words.misread}</h3>
        <ul part="misread">
          ${counts.map(({ misreading, times }) => html`<li><b>${words.times(times)}:</b> <span>${words.misreadings[misreading]}</span></li>`)}
        </ul>`
    : '';
};
