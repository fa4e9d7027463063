import type { Drag } from './drag.js';

/**
 * Stands below what is asked: what else a pointer may do, and the options of all lists, to be dragged onto the lines. Nothing is said of
 * it: who does not see it has the lists.
 */
export class Chips {
  readonly #box = document.createElement('div');
  #texts = '';

  constructor() {
    this.#box.className = 'chips';
    this.#box.setAttribute('aria-hidden', 'true');
  }

  /** Without words, takes it away. */
  draw(root: ParentNode, words: string | undefined, options: readonly string[] = [], lang = ''): void {
    const fieldset = root.querySelector('[part=question] fieldset');
    if (!words || !fieldset) return this.#box.remove();
    const texts = JSON.stringify([words, lang, options]);
    if (this.#texts !== texts) {
      this.#texts = texts;
      const label = document.createElement('small');
      label.textContent = words;
      const chips = options.map((text, place) => {
        const chip = document.createElement('span');
        Object.assign(chip, { className: 'chip', textContent: text, lang, dir: 'auto' });
        chip.dataset.place = `${place}`;
        return chip;
      });
      this.#box.replaceChildren(label, ...chips);
    }
    if (this.#box.parentNode !== fieldset) fieldset.append(this.#box);
  }
}

/** Drags an option onto a line, and chooses it in the list of that line. */
export const dragChip = (chip: HTMLElement): Drag | undefined => {
  const lines = [...(chip.closest('fieldset')?.querySelectorAll('[part~=entry]') ?? [])];
  const home = chip.getBoundingClientRect();
  let over: Element | undefined;
  const mark = (line: Element | undefined): void => {
    over = line;
    for (const other of lines) other.classList.toggle('over', other === line);
  };
  chip.classList.add('dragged');
  const scrolled = scrollY;
  return {
    moveTo(x, y) {
      const down = y - home.top - home.height / 2 + scrollY - scrolled;
      chip.style.transform = `translate(${x - home.left - home.width / 2}px, ${down}px)`;
      mark(
        lines.find((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect();
          return left <= x && x <= right && top <= y && y <= bottom;
        }),
      );
    },
    end(dropped) {
      const select = over?.querySelector('select');
      chip.classList.remove('dragged');
      chip.style.transform = '';
      mark(undefined);
      if (!dropped || !select) return;
      // Before the options stands "Choose …".
      select.selectedIndex = Number(chip.dataset.place) + 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
};
