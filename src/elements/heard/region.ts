/** Milliseconds until what is heard anew can be put back, and until what was heard is taken away. */
const [again, gone] = [60, 8000];

/**
 * What is told once to whoever listens. It stands below all of the quiz and is emptied soon, so that nobody who reads on comes upon
 * what is over.
 */
export class Region {
  readonly #box = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#box.className = 'unseen';
    this.#box.setAttribute('aria-live', 'polite');
  }

  /** Follows what is drawn: it has to be there before anything is in it. */
  draw(root: ParentNode): void {
    const body = root.querySelector('[part=body]');
    if (body && this.#box.parentNode !== body) body.append(this.#box);
  }

  say(...words: readonly (string | Node)[]): void {
    const told = this.#box.hasChildNodes();
    this.clear();
    const tell = (): void => {
      this.#box.replaceChildren(...words);
      this.#timer = setTimeout(() => this.clear(), gone);
    };
    // What takes the place of the same words at once is no change, and is not heard.
    if (told) this.#timer = setTimeout(tell, again);
    else tell();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#box.replaceChildren();
  }
}

/** Words in a language of their own. */
export const inLang = (text: string, lang: string): HTMLElement =>
  Object.assign(document.createElement('span'), { textContent: text, lang, dir: 'auto' });
