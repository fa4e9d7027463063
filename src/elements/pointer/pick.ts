import { finderIn } from '../../article/find.js';
import { locate } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';
import type { EvidenceItem } from '../../item/item.js';
import { Marker } from '../marker.js';
import { readPage } from '../page-text.js';
import { openOptions } from '../aids/ruling.js';
import { contains } from '../range.js';
import { pickCss } from './styles.js';

/**
 * Lets sentences be picked in the article itself: those that an item offers are underlined, and a click on one presses its option in the
 * quiz. No node of the article is changed.
 */
export class Picking {
  readonly #marker = new Marker();
  #root: Element | undefined;
  #item: EvidenceItem | undefined;
  #ranges: readonly (Range | undefined)[] = [];
  #pointed = -1;
  #leave: (() => void) | undefined;

  /** Follows what is asked; with no item or no article, leaves the article alone. */
  on(root: Element | null, item: EvidenceItem | undefined, bank: Bank | undefined, quiz: ParentNode): void {
    if (!root || !item || !bank) return this.off();
    if (root !== this.#root || item !== this.#item || !root.isConnected) {
      this.off();
      this.#root = root;
      this.#item = item;
      const page = readPage(root);
      const find = finderIn(page.text);
      this.#ranges = item.options.map(({ text }) => {
        const passage = locate(bank.article.text, text);
        const span = passage && find(passage);
        return span && page.rangeOf(span);
      });
      const at = (event: Event): number =>
        event instanceof MouseEvent
          ? this.#ranges.findIndex((range) => range && contains(range, event.clientX, event.clientY))
          : -1;
      const point = (event: Event): void => {
        const pointed = at(event);
        if (pointed === this.#pointed) return;
        this.#pointed = pointed;
        this.#mark(quiz);
      };
      const click = (event: Event): void => {
        // A link leads on, and what is selected is not meant for us.
        if (event.target instanceof Element && event.target.closest('a,button,input,select,summary')) return;
        if (getSelection()?.isCollapsed === false) return;
        // Its label would take the focus along, and the reader away from the article.
        this.#labels(quiz)[at(event)]?.querySelector('input')?.click();
      };
      root.addEventListener('pointermove', point);
      root.addEventListener('pointerleave', point);
      root.addEventListener('click', click);
      this.#leave = () => {
        root.removeEventListener('pointermove', point);
        root.removeEventListener('pointerleave', point);
        root.removeEventListener('click', click);
      };
    }
    this.#mark(quiz);
  }

  /** Whether there is a sentence that can be picked, and seen to be. */
  get isSeen(): boolean {
    return 'highlights' in CSS && this.#ranges.some(Boolean);
  }

  off(): void {
    this.#leave?.();
    this.#leave = this.#root = this.#item = undefined;
    this.#ranges = [];
    this.#pointed = -1;
    this.#marker.mark([]);
  }

  /** By place among the options: those that can be chosen. */
  #labels(quiz: ParentNode): (HTMLLabelElement | undefined)[] {
    const open = openOptions(quiz);
    return [...quiz.querySelectorAll<HTMLLabelElement>('[part=question] label[part~=option]')].map((label) =>
      open.includes(label) ? label : undefined,
    );
  }

  #mark(quiz: ParentNode): void {
    const labels = this.#labels(quiz);
    const rangesOf = (is: (label: HTMLLabelElement, place: number) => boolean | undefined): Range[] =>
      this.#ranges.flatMap((range, place) => {
        const label = labels[place];
        return range && label && is(label, place) ? [range] : [];
      });
    const mark = (name: string, ranges: readonly Range[]) => ({ name, css: pickCss, passages: [], ranges });
    this.#marker.mark([
      mark(
        'kz-pickable',
        rangesOf(() => true),
      ),
      mark(
        'kz-picked',
        rangesOf((label) => label.querySelector('input')?.checked),
      ),
      mark(
        'kz-pointed',
        rangesOf((_, place) => place === this.#pointed),
      ),
    ]);
  }
}
