import type { LitElement } from 'lit';
import type { Data } from './data/data.js';

/** My data, who sits here, and the result code: not needed to answer a question, so they come by an import on first use. */
export class Later {
  #data: Data | undefined;
  /** My data shows. */
  open = false;
  #asked = false;
  readonly #made: (module: { readonly Data: typeof Data }) => Data;
  readonly #host: LitElement;
  readonly #failed: (error: unknown) => void;

  constructor(
    host: LitElement,
    made: (module: { readonly Data: typeof Data }) => Data,
    failed: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#made = made;
    this.#failed = failed;
  }

  toggle(open: boolean): void {
    this.open = open;
    this.#data?.ask(undefined);
  }

  /** Undefined until it has come; then the host is drawn again. */
  get data(): Data | undefined {
    if (!this.#asked) {
      this.#asked = true;
      void import('./data/data.js')
        .then((module) => {
          this.#data = this.#made(module);
          this.#host.requestUpdate();
        })
        .catch(this.#failed);
    }
    return this.#data;
  }

  /** What has come, without asking for it. */
  get here(): Data | undefined {
    return this.#data;
  }
}
