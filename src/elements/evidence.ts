import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { finderIn } from '../article/find.js';
import { locate, type Passage } from '../article/passage.js';
import type { Bank } from '../bank/bank.js';
import { Marker, selectInstead, type Mark } from './marker.js';
import { readPage } from './page-text.js';
import { rememberPlace, reveal } from './reveal.js';

type Host = ReactiveControllerHost & Element;

/** What the controller asks of its host. */
interface Ask {
  /** The article's element on the page, if the page has one. */
  article(): Element | null;
  /** What is to be marked in it, what the reader may ask to see first. */
  marks(): readonly [Mark, ...Mark[]];
}

/** Finds passages in an element, which is read once: none or one range for each. */
const rangesIn = (root: Element): ((passage: Passage) => Range[]) => {
  const page = readPage(root);
  const find = finderIn(page.text);
  return (passage) => {
    const span = find(passage);
    return span ? [page.rangeOf(span)] : [];
  };
};

/** Evidence in the article, be it the page's or the bank's own in a panel: marks it, leads there, and back. */
export class Evidence implements ReactiveController {
  /** Whether the bank's own article is open. */
  reading = false;
  /** Whether the reader is at the article and a button leads back. */
  away = false;
  /** The passage that the reader has asked to see. */
  asked: Passage | undefined;
  #back: (() => void) | undefined;
  readonly #host: Host;
  readonly #ask: Ask;
  readonly #marker = new Marker();

  constructor(host: Host, ask: Ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** The article's element on the page. */
  get article(): Element | null {
    return this.#ask.article();
  }

  get #root(): Element | null {
    return this.article ?? this.#host.shadowRoot?.querySelector('[part=article]') ?? null;
  }

  /** For each target whose evidence the page's article lacks, the quotes; none where the page has no article. */
  lacking(bank: Bank): ReadonlyMap<string, readonly string[]> {
    const lacking = new Map<string, readonly string[]>();
    const { article } = this;
    if (!article) return lacking;
    const find = finderIn(readPage(article).text);
    const lacks = (quote: string): boolean => {
      const passage = locate(bank.article.text, quote);
      return !passage || !find(passage);
    };
    for (const [target, { evidence }] of [...Object.entries(bank.facts), ...Object.entries(bank.questions)]) {
      const quotes = evidence.filter(lacks);
      if (quotes.length) lacking.set(target, quotes);
    }
    return lacking;
  }

  /** The reader goes to the article: whence is remembered, and a button leads back. */
  leave(): void {
    if (!this.away) {
      const from = this.#host.shadowRoot?.activeElement;
      const toPlace = rememberPlace(this.#host);
      this.#back = () => {
        toPlace();
        if (from instanceof HTMLElement) from.focus({ preventScroll: true });
      };
    }
    this.away = true;
    this.reading = !this.article;
    this.#host.requestUpdate();
  }

  /** To a passage, because the reader asked; focus goes to its paragraph where that can have it, else to the button that leads back. */
  show(passage: Passage): void {
    this.leave();
    this.asked = passage;
    void this.#host.updateComplete.then(() => {
      const root = this.#root;
      const [range] = root ? rangesIn(root)(passage) : [];
      if (range) {
        reveal(range);
        selectInstead(range);
      }
      this.#focus('[part=article] [tabindex],[part~=back]');
    });
  }

  /** Opens the bank's own article to read, or closes it. */
  toggle(): void {
    if (this.reading) return this.back();
    this.leave();
    void this.#host.updateComplete.then(() => this.#focus('[part=article]'));
  }

  /** To where the reader was when they left. */
  back(): void {
    this.close();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(this.#back);
  }

  /** Forgets all but where the evidence is. */
  close(): void {
    this.reading = this.away = false;
    this.asked = undefined;
  }

  hostUpdated(): void {
    const [first, ...rest] = this.#ask.marks();
    const marks = [this.asked ? { ...first, passages: [this.asked] } : first, ...rest];
    const all = marks.flatMap(({ passages }) => passages);
    const root = all.length ? this.#root : null;
    const find = root ? rangesIn(root) : () => [];
    this.#marker.mark(marks.map((mark) => ({ ...mark, ranges: mark.passages.flatMap(find) })));
  }

  hostDisconnected(): void {
    this.#marker.mark([]);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#host.shadowRoot
      ?.querySelector<HTMLElement>(selector)
      ?.focus({ preventScroll: selector !== '[part=article]' });
  }
}
