import type { LitElement } from 'lit';
import { en, type Messages } from '../locales/en.js';
import { chosenFor, fetchTable, tableOf } from '../locales/tables.js';
import { NearestLang } from './nearest-lang.js';

/** How long a reader without any words waits for those of a language, in milliseconds, before English steps in. */
const patience = 3000;

/**
 * The words of the frame, in the language nearest to the element: its own `lang`, that of what is around it, the browser's, English.
 * Follows changes of it; until a table is there, the words stay as they are.
 */
export class Language {
  /** Undefined while a first table is under way. */
  t: Messages | undefined;
  /** How the reader writes numbers and dates (BCP 47). */
  locale = 'en';
  #name = '';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(new NearestLang(host, (tag) => this.#look(tag)));
  }

  #look(tag: string): void {
    const { name, locale } = chosenFor(tag);
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
