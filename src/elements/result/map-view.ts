import { html, type TemplateResult } from 'lit';
import { readArticle } from '../../article/article.js';
import type { Bank } from '../../bank/bank.js';
import type { Frame } from '../views/frame.js';
import { opening } from '../views/hints.js';
import { mapOf, type MapBlock, type MapSentence } from './map.js';
import type { Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

/** Width of the longest row, height of a row, from row to row, and between sentences, in the picture's own units. */
const [wide, high, step, gap] = [300, 9, 14, 2];
/** From stripe to stripe. */
const stripe = 6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Each sentence's place in the picture: a row for each block, as long as its text is beside the longest. */
const boxesOf = (blocks: readonly MapBlock[]): (Box & { readonly state: MapSentence['state'] })[] => {
  const lengthOf = ({ sentences }: MapBlock): number => (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
  const unit = wide / Math.max(1, ...blocks.map(lengthOf));
  return blocks.flatMap(({ sentences }, row) => {
    const from = sentences[0]?.start ?? 0;
    return sentences.map(({ start, end, state }) => ({
      state,
      x: Math.round((start - from) * unit),
      y: row * step,
      width: Math.max(gap, Math.round((end - start) * unit) - gap),
    }));
  });
};

const outline = ({ x, y, width }: Box): string => `M${x} ${y}h${width}v${high}h${-width}z`;
const stripes = ({ x, y, width }: Box): string => {
  const count = Math.max(0, Math.floor((width - high) / stripe) + 1);
  return Array.from({ length: count }, (_, i) => `M${x + i * stripe} ${y + high}l${high} ${-high}`).join('');
};

/** The article in small, with what was asked, right and missed; and the same by paragraph in a table. */
export const mapView = (items: readonly Reviewed[], bank: Bank, { t, n }: Frame): TemplateResult => {
  const words = wordsIn(t);
  const blocks = mapOf(readArticle(bank.article), items);
  const boxes = boxesOf(blocks);
  const of = (state: MapSentence['state']) => boxes.filter((box) => box.state === state);
  const [right, missed] = [of('right'), of('missed')];
  const asked = blocks.filter((block) => block.asked);
  return html`<h3 id="map">${words.map}</h3>
    <svg
      part="map"
      role="img"
      aria-label=${words.mapIs(n(right.length + missed.length), n(right.length), n(missed.length))}
      viewBox="-1 -1 ${wide + 2} ${blocks.length * step}"
    >
      <path class="unasked" d=${of('unasked').map(outline).join('')} />
      <path class="right" d=${right.map(outline).join('')} />
      <path class="missed" d=${missed.map((box) => outline(box) + stripes(box)).join('')} />
    </svg>
    <p class="small" aria-hidden="true">${words.legend}</p>
    ${'highlights' in CSS ? html`<p class="small">${words.underlined}</p>` : ''}
    <details part="table">
      <summary>${words.table}</summary>
      <table aria-labelledby="map">
        <thead>
          <tr>
            <th scope="col">${words.paragraph}</th>
            <th scope="col">${words.questionsRight}</th>
          </tr>
        </thead>
        <tbody>
          ${asked.map(
            (each) =>
              html`<tr>
                <th scope="row" lang=${bank.lang} dir="auto">${opening(bank, each.block)}…</th>
                <td>${words.scoreOf(n(each.right), n(each.asked))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
};
