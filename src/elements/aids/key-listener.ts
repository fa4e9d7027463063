import { keyPressed } from './keys.js';
import type { Aids } from './state.js';

/**
 * Hears the keys that are meant for one quiz: those pressed in it; where nothing has the focus, those pressed after the quiz was the last
 * thing in the page that was used; and Escape in the article that it has led to. All other keys are the page's.
 */
export class KeyListener {
  readonly #aids: Aids;
  #isLast = false;

  constructor(aids: Aids) {
    this.#aids = aids;
  }

  on(): void {
    // Adding the same listener again changes nothing.
    this.#aids.root?.addEventListener('keydown', this.#inside);
    document.addEventListener('keydown', this.#outside);
    for (const type of ['focusin', 'pointerdown']) document.addEventListener(type, this.#used, true);
  }

  off(): void {
    this.#aids.root?.removeEventListener('keydown', this.#inside);
    document.removeEventListener('keydown', this.#outside);
    for (const type of ['focusin', 'pointerdown']) document.removeEventListener(type, this.#used, true);
  }

  readonly #used = (event: Event): void => {
    this.#isLast = event.composedPath().includes(this.#aids.around.host);
  };

  readonly #inside = (event: Event): void => {
    if (event instanceof KeyboardEvent) keyPressed(this.#aids, event);
  };

  readonly #outside = (event: KeyboardEvent): void => {
    const { around, article } = this.#aids;
    const path = event.composedPath();
    if (path.includes(around.host)) return;
    const isFree = document.activeElement === document.body;
    const isBack = event.key === 'Escape' && around.evidence.away && (isFree || (!!article && path.includes(article)));
    if ((isFree && this.#isLast) || isBack) keyPressed(this.#aids, event);
  };
}
