/** All of the result but its figure; it comes on use, with the last question. */
import { html, type TemplateResult } from 'lit';
import type { Finished } from '../../attempt/attempt.js';
import { score } from '../../attempt/score.js';
import type { Messages } from '../../locales/en.js';
import { newId } from '../../scores/browser/ids.js';
import type { Mark } from '../marker.js';
import type { Play } from '../play.js';
import type { Frame } from '../views/frame.js';
import { missedAgain } from './again.js';
import { mapView } from './map-view.js';
import { misreadView } from './misread.js';
import { reviewView } from './review.js';
import { reviewedIn } from './reviewed.js';
import { skillsView } from './skills.js';
import { marksCss } from './styles.js';
import { wordsIn } from './words.js';

export { resultCss as styles } from './styles.js';

/** What the figure means and where it comes from, and what may be asked next: before and after the button for new questions. */
export interface Rest {
  readonly body: TemplateResult;
  readonly first: TemplateResult | undefined;
  readonly last: TemplateResult | undefined;
}

export const restView = (attempt: Finished, play: Play, frame: Frame): Rest => {
  const { t, n, act } = frame;
  const words = wordsIn(t);
  const items = reviewedIn(attempt);
  const { of } = score(attempt);
  const guess = items.reduce((sum, { item }) => sum + item.blindCredit, 0);
  const missed = items.filter(({ outcome }) => !outcome.correct).length;
  const due = frame.due(play.bank).size;
  return {
    body: html`<p class="quiet" part="meaning">${words.guessing(n(Math.round(guess * 10) / 10), n(of))}</p>
      ${skillsView(items, frame)} ${mapView(items, play.bank, frame)} ${misreadView(items, frame)}
      ${reviewView(items, attempt, frame)}`,
    first: missed
      ? html`<button part="button solid missed" @click=${() => act.review(missedAgain(attempt, newId(6)))}>
          ${words.missed(missed)}
        </button>`
      : undefined,
    // What was missed just now is due as well; it has a button of its own.
    last:
      due > missed
        ? html`<button part="button due" @click=${() => act.review()}>${words.due(due)}</button>`
        : undefined,
  };
};

/** The sentences that were asked about, to be marked in the article. What proves a right and a missed item is missed. */
export const marksOf = (attempt: Finished): readonly Mark[] => {
  const items = reviewedIn(attempt);
  const passages = (correct: boolean) =>
    items.filter(({ outcome }) => outcome.correct === correct).flatMap(({ item }) => item.evidence);
  const missed = passages(false);
  const right = passages(true).filter(({ quote }) => !missed.some((other) => other.quote === quote));
  return [
    { name: 'kz-right', css: marksCss, passages: right },
    { name: 'kz-missed', css: marksCss, passages: missed },
  ];
};

/** What the lines mean, for the bank's own article. */
export const legend = (t: Messages): TemplateResult | string =>
  'highlights' in CSS ? html`<p part="legend" class="small" lang=${t.lang}>${wordsIn(t).underlined}</p>` : '';
