import type { CSSResult, LitElement } from 'lit';
import { adopt } from './sheets.js';

/** For whoever looks after the page: what the reader does without. */
export const missed = (error: unknown): void => console.warn('kz-quiz: a file beside its script did not come:', error);

/** A part of the program that comes by an import on first use, and what it looks like. The host is drawn again once it is there. */
export class OnUse<Part extends { readonly styles: CSSResult }> {
  #part: Part | undefined;
  #asked = false;
  readonly #host: LitElement;
  readonly #load: () => Promise<Part>;
  readonly #failed: (error: unknown) => void;

  constructor(host: LitElement, load: () => Promise<Part>, failed: (error: unknown) => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** Undefined until it has come. */
  get part(): Part | undefined {
    if (!this.#asked) {
      this.#asked = true;
      this.#load()
        .then((part) => {
          this.#part = part;
          this.style();
        })
        .catch(this.#failed)
        .finally(() => this.#host.requestUpdate());
    }
    return this.#part;
  }

  /** Another try, where it could not be had: the connection may be there again. */
  retry(): void {
    this.#asked = !!this.#part;
  }

  /** Constructed sheets do not come along into another document. */
  style(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot && this.#part) adopt(shadowRoot, this.#part.styles.cssText);
  }
}
