import type { ReactiveController } from 'lit';
import { currentItem } from '../../attempt/attempt.js';
import type { Item } from '../../item/item.js';
import type { AidsMessages } from '../../locales/aids-en.js';
import { placeOf } from '../kept-in.js';
import { namedElement } from '../named-element.js';
import type { Questions } from '../questions.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { keyPressed } from './keys.js';
import { LineFocus } from './line-focus.js';
import { Ruling } from './ruling.js';
import { keepSettings, keptSettings, readSettings, sizes, type Settings } from './settings.js';
import { paragraphWords, questionWords } from './shown-words.js';
import { Speech } from './speech.js';
import { wordsIn } from './words.js';

/** What the quiz gives. */
export interface Around {
  readonly host: QuizAttributes;
  readonly questions: Questions;
}

/** The reading aids of one quiz: what is switched on, and what follows from it after each update. */
export class Aids implements ReactiveController {
  readonly around: Around;
  /** Whether the disclosure is open; it stays so from question to question. */
  open = false;
  /** For the live region. */
  said = '';
  readonly lines = new LineFocus();
  readonly speech: Speech;
  readonly ruling: Ruling;
  #place = '';
  #settings: Settings | undefined;
  #kept: string | undefined;
  #frame: Frame | undefined;
  #item: Item | undefined;
  readonly #redraw = (): void => this.around.host.requestUpdate();
  readonly #onKey = (event: KeyboardEvent): void => keyPressed(this, event);

  constructor(around: Around) {
    this.around = around;
    this.speech = new Speech(this.#redraw);
    this.ruling = new Ruling((said) => {
      this.said = said;
      this.#redraw();
    });
    around.host.addController(this);
  }

  get root(): ShadowRoot | null {
    return this.around.host.shadowRoot;
  }

  /** Read anew for another profile or storage. */
  get settings(): Settings {
    const { host } = this.around;
    const place = placeOf(host);
    if (this.#settings && place === this.#place) return this.#settings;
    this.#place = place;
    this.#kept = keptSettings(host);
    return (this.#settings = readSettings(this.#kept));
  }

  /** Takes up what My data has deleted or another tab has set; what only this page holds stays. */
  look(): void {
    if (keptSettings(this.around.host) !== this.#kept) this.#settings = undefined;
  }

  set(change: Partial<Settings>): void {
    const { host } = this.around;
    this.#settings = { ...this.settings, ...change };
    keepSettings(host, this.#settings);
    this.#kept = keptSettings(host);
    this.#redraw();
  }

  /** The page's article, or the bank's own where it is open. */
  get article(): Element | null {
    const { host } = this.around;
    return namedElement(host, host.for) ?? this.root?.querySelector('[part=article]') ?? null;
  }

  /** An item that waits for a response. */
  get item(): Item | undefined {
    const { attempt } = this.around.questions.play ?? {};
    return attempt && attempt.status !== 'feedback' ? currentItem(attempt) : undefined;
  }

  draw(frame: Frame): void {
    this.#frame = frame;
  }

  /** In the language of the frame; undefined until it is drawn. */
  get words(): AidsMessages | undefined {
    return this.#frame && wordsIn(this.#frame.t);
  }

  rule(label: Element): void {
    if (this.item && this.#frame && this.settings.rule) this.ruling.toggle(label, this.item, wordsIn(this.#frame.t));
  }

  readQuestion(): void {
    if (this.root) this.speech.say(questionWords(this.root));
  }

  readParagraph(): void {
    const { article, settings } = this;
    const lang = this.around.questions.bank?.lang ?? '';
    if (article) this.speech.say(paragraphWords(article, settings.focus ? this.lines.current : undefined, lang));
  }

  hostConnected(): void {
    this.root?.addEventListener('keydown', this.#listen);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#redraw);
    addEventListener('pagehide', this.#quiet);
  }

  hostDisconnected(): void {
    this.root?.removeEventListener('keydown', this.#listen);
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#redraw);
    removeEventListener('pagehide', this.#quiet);
    this.#quiet();
    this.lines.off();
  }

  readonly #quiet = (): void => this.speech.stop();
  readonly #listen = (event: Event): void => {
    if (event instanceof KeyboardEvent) this.#onKey(event);
  };

  /** An aid that fails takes no quiz with it. */
  hostUpdated(): void {
    try {
      this.#follow();
    } catch (error) {
      console.warn('kz-quiz: an aid failed', error);
    }
  }

  #follow(): void {
    const { root, settings, around } = this;
    const { bank } = around.questions;
    if (!root) return;
    const percent = `${sizes[settings.size] ?? 100}`;
    root.querySelector('[part~=card]')?.setAttribute('data-size', percent);
    const { item } = this;
    if (item !== this.#item) {
      this.#item = item;
      this.speech.stop();
    }
    const frame = this.#frame;
    if (frame) this.ruling.draw(root, settings.rule ? item : undefined, wordsIn(frame.t), frame.t.lang);
    if (settings.focus && bank && around.questions.play?.attempt && LineFocus.known) this.lines.on(this.article, bank);
    else this.lines.off();
  }
}
