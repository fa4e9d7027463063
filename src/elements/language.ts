import type { LitElement, ReactiveController } from 'lit';
import { en, type Messages } from '../locales/en.js';
import { chosenFor, fetchTable, tableOf } from '../locales/tables.js';

/** An element and all around it, out of shadow trees too, from the nearest on. */
const outwards = (element: Element): readonly Element[] => {
  const root = element.getRootNode();
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(around ? outwards(around) : [])];
};

/** How long a reader without any words waits for those of a language, in milliseconds, before English steps in. */
const patience = 3000;

/**
 * The words of the frame, in the language nearest to the element: its own `lang`, that of what is around it, the browser's, English.
 * Follows changes of it; until a table is there, the words stay as they are.
 */
export class Language implements ReactiveController {
  /** Undefined while a first table is under way. */
  t: Messages | undefined;
  /** How the reader writes numbers and dates (BCP 47). */
  locale = 'en';
  #name = '';
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Each by itself: a page with a thousand quizzes pays nothing for what changes elsewhere in it.
    for (const element of outwards(this.#host)) this.#observer.observe(element, { attributeFilter: ['lang'] });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const named = outwards(this.#host).map((element) => element.getAttribute('lang'));
    const { name, locale } = chosenFor(named.find(Boolean) ?? navigator.language);
    this.#name = name;
    const put = (t: Messages): void => {
      if (name !== this.#name) return;
      this.t = t;
      // English may stand in for words that cannot be had.
      this.locale = t === en && name !== 'en' ? 'en' : locale;
      this.#host.requestUpdate();
    };
    const there = tableOf(name);
    if (there) return put(there);
    void fetchTable(name).then(put);
    if (!this.t) setTimeout(() => this.t ?? put(en), patience);
  }
}
