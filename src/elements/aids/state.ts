import type { ReactiveController } from 'lit';
import { currentItem } from '../../attempt/attempt.js';
import type { Passage } from '../../article/passage.js';
import type { Evidence } from '../evidence.js';
import { Region, inLang } from '../heard/region.js';
import type { Item } from '../../item/item.js';
import type { AidsMessages } from '../../locales/aids-en.js';
import { placeOf } from '../kept-in.js';
import { namedElement } from '../named-element.js';
import type { Questions } from '../questions.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { KeyListener } from './key-listener.js';
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
  readonly evidence: Evidence;
}

/** What is read aloud. */
export type Aloud = 'question' | 'paragraph';

/** The reading aids of one quiz: what is switched on, and what follows from it after each update. */
export class Aids implements ReactiveController {
  readonly around: Around;
  /** Whether the disclosure is open; it stays so from question to question. */
  open = false;
  readonly region = new Region();
  readonly lines = new LineFocus(
    () => this.root?.querySelector('[part=away]')?.getBoundingClientRect().top ?? innerHeight,
  );
  readonly speech: Speech;
  /** What was read aloud last, or is now. */
  said: Aloud | undefined;
  readonly ruling: Ruling;
  #place = '';
  #settings: Settings | undefined;
  #kept: string | undefined;
  #frame: Frame | undefined;
  #item: Item | undefined;
  #shown: Passage | undefined;
  readonly #keys: KeyListener;
  readonly #redraw = (): void => this.around.host.requestUpdate();

  constructor(around: Around) {
    this.around = around;
    this.speech = new Speech(this.#redraw);
    this.ruling = new Ruling((said) => {
      this.region.say(said);
      this.#redraw();
    });
    this.#keys = new KeyListener(this);
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
    const { words } = this;
    if (!change.focus || !words) return;
    // What can be done now has only just been drawn.
    void host.updateComplete.then(() =>
      this.article ? this.#saySentence(words.twoButtons, ' ') : this.region.say(words.openArticle),
    );
  }

  /** To the next sentence of the article or the one before, where one is shown at a time. */
  step(by: 1 | -1): void {
    const { evidence, host } = this.around;
    this.lines.step(by, () => {
      evidence.leave();
      // The panel is out of sight now, and the same buttons stand below the article.
      const { activeElement } = this.root ?? {};
      const name = activeElement?.matches('[part=aids-panel] *') && `sentence-${by > 0 ? 'after' : 'before'}`;
      if (name) void host.updateComplete.then(() => this.#focus(`[part=away] [part~=${name}]`));
    });
    this.#saySentence();
  }

  #focus(selector: string): void {
    this.root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #saySentence(...before: readonly string[]): void {
    const { words, frame, lines, around } = this;
    const { current, place, of } = lines;
    if (!words || !frame || !current) return;
    const text = `${current}`.replace(/\s+/g, ' ').trim();
    this.region.say(
      ...before,
      `${words.sentence(frame.n(place + 1), frame.n(of))} `,
      inLang(text, around.questions.bank?.lang ?? ''),
    );
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

  /** As it was drawn last. */
  get frame(): Frame | undefined {
    return this.#frame;
  }

  /** In the language of the frame; undefined until it is drawn. */
  get words(): AidsMessages | undefined {
    return this.#frame && wordsIn(this.#frame.t);
  }

  rule(label: Element): void {
    if (this.item && this.#frame && this.settings.rule) this.ruling.toggle(label, this.item, wordsIn(this.#frame.t));
  }

  readQuestion(): void {
    this.said = 'question';
    if (this.root) this.speech.say(questionWords(this.root));
  }

  readParagraph(): void {
    const { article, settings } = this;
    const lang = this.around.questions.bank?.lang ?? '';
    this.said = 'paragraph';
    if (article) this.speech.say(paragraphWords(article, settings.focus ? this.lines.current : undefined, lang));
  }

  hostConnected(): void {
    this.#keys.on();
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#redraw);
    addEventListener('pagehide', this.#quiet);
  }

  hostDisconnected(): void {
    this.#keys.off();
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#redraw);
    removeEventListener('pagehide', this.#quiet);
    this.#quiet();
    this.lines.off();
  }

  readonly #quiet = (): void => this.speech.stop();

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
      this.region.clear();
    }
    this.region.draw(root);
    const frame = this.#frame;
    if (frame) this.ruling.draw(root, settings.rule ? item : undefined, wordsIn(frame.t), frame.t.lang);
    if (settings.focus && bank && around.questions.play?.attempt && LineFocus.known) this.lines.on(this.article, bank);
    else this.lines.off();
    const { asked } = around.evidence;
    if (asked && asked !== this.#shown) this.lines.show(asked);
    this.#shown = asked;
  }
}
