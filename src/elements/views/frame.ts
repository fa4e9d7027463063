import { html, type TemplateResult } from 'lit';
import type { Passage } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';
import type { Quiz } from '../../item/quiz.js';
import type { Response } from '../../item/response.js';
import type { Messages } from '../../locales/en.js';
import type { Play } from '../play.js';
import type { responseTo, viewOf } from './kinds.js';

/** What the student can do; none of these throws. */
export interface Actions {
  start(): void;
  goOn(): void;
  respond(response: Response): void;
  check(): void;
  /** Takes the next hint. */
  hint(): void;
  next(): void;
  /** Moves the focus to what a selector finds, once the view has followed the last action. */
  focus(selector: string): void;
  restart(): void;
  /** Asks, for review, these questions again, or else what is due. */
  review(again?: Quiz): void;
  /** Goes to a passage in the article, and remembers from where. */
  show(passage: Passage): void;
  /** Opens the bank's own article, or closes it. */
  read(): void;
  /** Opens My data, or closes it. */
  data(): void;
  leave(): void;
  retry(): void;
}

/** What every view is given. */
export interface Frame {
  readonly t: Messages;
  /** The reader's own form of that language (BCP 47). */
  readonly locale: string;
  /** A number as the reader writes it. */
  readonly n: (value: number) => string;
  readonly act: Actions;
  /** Makes an action of what the student does: faults become a message; `onward` moves the focus to the next heading. */
  readonly on: <Args extends readonly unknown[]>(
    run: (...args: Args) => void,
    onward?: boolean,
  ) => (...args: Args) => void;
  /** The views of the kinds, for those parts of the program that come on use and carry none. */
  readonly kinds: { readonly viewOf: typeof viewOf; readonly responseTo: typeof responseTo };
  /** The targets of a bank that are to be asked again. */
  readonly due: (bank: Bank) => ReadonlySet<string>;
  /** The quiz in hand, once there is one. */
  readonly play: Play | undefined;
  /** The result as a code to copy, once that part of the program has come. */
  readonly code: TemplateResult | undefined;
  /** Whether the quiz has to bring the article itself. */
  readonly canRead: boolean;
  readonly reading: boolean;
  /** What the aids put here, once that part of the program has come. */
  readonly aids: (frame: Frame) => TemplateResult | undefined;
}

/** How long scores are kept. `lost` and `kept` say what the browser made of it. */
export const keptNote = ({ saved, keeps }: Play, t: Messages, lost: string, kept: string): string => {
  if (keeps === 'none') return t.keptNowhere;
  if (saved === 'memory') return lost;
  return keeps === 'tab' ? t.keptInTab : kept;
};

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
export const tick = icon('M4 10.5l4 4 8-9');
export const cross = icon('M5 5l10 10M15 5L5 15');
export const padlock = icon('M4.5 9h11v8h-11zM7 9V6.5a3 3 0 016 0V9');
export const up = icon('M10 16V4M5 9l5-5 5 5');
export const down = icon('M10 4v12M5 11l5 5 5-5');

/** The button that opens the bank's own article, where the page has none. */
const readButton = ({ t, act, canRead, reading }: Frame): TemplateResult | undefined =>
  canRead
    ? html`<button class="link" part="button read" aria-expanded=${reading ? 'true' : 'false'} @click=${act.read}>
        ${t.read}
      </button>`
    : undefined;

/** What leads nowhere onward: below the buttons, which stay in view and should cover no more than they must. */
export const links = (frame: Frame, hint?: TemplateResult): TemplateResult | undefined =>
  hint || frame.canRead ? html`<div class="links">${hint} ${readButton(frame)}</div>` : undefined;

/** The aids beside the progress, or as much room, so that nothing moves once they come. */
export const aidsIn = (frame: Frame): TemplateResult =>
  frame.aids(frame) ?? html`<button class="link to-come" part="button">${frame.t.aids}</button>`;

/** While something is on its way. */
export const loadingView = ({ t }: Frame): TemplateResult => html`<p class="small" role="status">${t.loading}</p>`;

/** A part of the program could not be had: the way back, or, where it has to come first, another try. */
export const missingView = ({ t, act }: Frame, first: boolean): TemplateResult =>
  html`<h2 part="title" tabindex="-1">${t.myData}</h2>
    <p part="error" role="alert">${t.reasons.fetch}</p>
    <div class="actions">
      <button part="button solid" @click=${first ? act.data : act.leave}>${first ? t.retry : t.backTo(0)}</button>
    </div>`;

/** The quiet way to what is kept, and to paper. */
export const dataButton = (frame: Frame): TemplateResult =>
  html`<button class="link" part="button data" @click=${frame.act.data}>${frame.t.myData}</button
    ><span class="links">${frame.aids(frame)}</span>`;

/** In quotation marks, unless it begins or ends with one of its own: two would stand together. */
export const quoted = (text: string): string => (/^[“"«„]|[”"»“]$/.test(text) ? text : `“${text}”`);

/** The way to a passage in the article. */
export const showButton = (passage: Passage | undefined, { t, act }: Frame): TemplateResult | undefined =>
  passage &&
  html`<button class="link" part="button show" @click=${() => act.show(passage)}>${t.showInArticle}</button>`;

/** A passage in the article's own words, and the way to it. */
export const quote = (passage: Passage, lang: string, frame: Frame): TemplateResult =>
  html`<blockquote part="quote">
    <p lang=${lang} dir="auto">${quoted(passage.quote)}</p>
    ${showButton(passage, frame)}
  </blockquote>`;
