import { finderIn } from '../../article/find.js';
import type { Passage } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';
import { Marker } from '../marker.js';
import { readPage } from '../page-text.js';
import { contains } from '../range.js';
import { reveal } from '../reveal.js';
import { dimCss } from './styles.js';
import { unitsIn } from './units.js';

/**
 * Dims an article but for one sentence, by a CSS highlight: no node of it is changed. The pointer moves it, and so do two buttons and, in
 * the bank's own article, the arrow keys.
 */
export class LineFocus {
  /** Without highlights nothing can be dimmed. */
  static readonly known = 'highlights' in globalThis.CSS;
  readonly #marker = new Marker();
  #root: Element | undefined;
  #units: readonly Range[] = [];
  #at = 0;
  readonly #floor: () => number;
  #placeOf: (passage: Passage) => number = () => -1;
  #asked = 0;
  #leave: (() => void) | undefined;

  /** `floor`: how far down the window is not covered. */
  constructor(floor: () => number) {
    this.#floor = floor;
  }

  /** Reads an element as an article, unless it is the one that is read already; one that was hidden then may be seen by now. */
  on(root: Element | null | undefined, bank: Bank): void {
    if (root === this.#root && (!root || this.#units.length > 0)) return;
    this.off();
    if (!root) return;
    this.#root = root;
    const page = readPage(root);
    const find = finderIn(page.text);
    const all = unitsIn(page.text, bank)
      .map((span) => ({ ...span, range: page.rangeOf(span) }))
      // What the page hides is not read.
      .filter(({ range }) => range.getClientRects().length > 0);
    // Nor is what the page has put between the article's sentences, unless it has none of them.
    const own = all.filter(({ isOwn }) => isOwn);
    const units = own.length > 0 ? own : all;
    this.#units = units.map(({ range }) => range);
    this.#placeOf = (passage) => {
      const start = find(passage)?.start ?? -1;
      return units.findIndex((unit) => unit.start <= start && start < unit.end);
    };
    const move = ({ clientX, clientY }: Event & { readonly clientX?: number; readonly clientY?: number }): void => {
      cancelAnimationFrame(this.#asked);
      this.#asked = requestAnimationFrame(() => {
        const at = this.#units.findIndex((range) => contains(range, clientX ?? -1, clientY ?? -1));
        if (at >= 0) this.#to(at);
      });
    };
    for (const type of ['pointermove', 'pointerdown']) root.addEventListener(type, move);
    this.#leave = () => {
      cancelAnimationFrame(this.#asked);
      for (const type of ['pointermove', 'pointerdown']) root.removeEventListener(type, move);
    };
    this.#to(
      Math.max(
        0,
        this.#units.findIndex((range) => this.#inView(range)),
      ),
    );
  }

  off(): void {
    this.#leave?.();
    this.#leave = this.#root = undefined;
    this.#units = [];
    this.#marker.mark([]);
  }

  /**
   * To the next sentence or the one before. What is out of sight is brought into it, because the student asked; `leave` is called
   * before that.
   */
  step(by: 1 | -1, leave: () => void): void {
    this.#to(Math.min(this.#units.length - 1, Math.max(0, this.#at + by)));
    const { current } = this;
    if (!current || this.#inView(current)) return;
    leave();
    reveal(current);
  }

  /** To the sentence in which a passage begins, if it is there. */
  show(passage: Passage): void {
    const at = this.#placeOf(passage);
    if (at >= 0) this.#to(at);
  }

  /** Its number, from 0, and how many there are. */
  get place(): number {
    return this.#at;
  }
  get of(): number {
    return this.#units.length;
  }

  /** What stands in the light; undefined where there is no article. */
  get current(): Range | undefined {
    return this.#units[this.#at];
  }

  /** In the window, and in the article where that scrolls by itself. */
  #inView(range: Range): boolean {
    const frame = this.#root?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const { top, bottom } = range.getBoundingClientRect();
    // A line's letters may stand a little out of its box.
    return top + 4 >= Math.max(0, frame.top) && bottom - 4 <= Math.min(this.#floor(), frame.bottom);
  }

  #to(at: number): void {
    this.#at = at;
    const [root, now] = [this.#root, this.current];
    if (!root || !now) return;
    const [before, after] = [document.createRange(), document.createRange()];
    before.setStart(root, 0);
    before.setEnd(now.startContainer, now.startOffset);
    after.setStart(now.endContainer, now.endOffset);
    after.setEnd(root, root.childNodes.length);
    this.#marker.mark([{ name: 'kz-dim', css: dimCss, passages: [], ranges: [before, after] }]);
  }
}
