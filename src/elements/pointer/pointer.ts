import type { ReactiveController } from 'lit';
import type { Aids } from '../aids/state.js';
import { Chips, dragChip } from './chips.js';
import { listenForDrags } from './drag.js';
import { Picking } from './pick.js';
import { dragRow } from './rows.js';

/**
 * What a pointer may do beside the buttons and lists: drag rows into order, drag options onto lines, and pick sentences in the article
 * itself. All of it presses what stands in the quiz, so that nothing is given that the keyboard could not give.
 */
export class Pointing implements ReactiveController {
  readonly #aids: Aids;
  readonly #chips = new Chips();
  readonly #picking = new Picking();
  #quiet: (() => void) | undefined;

  constructor(aids: Aids) {
    this.#aids = aids;
    aids.around.host.addController(this);
  }

  hostConnected(): void {
    const { root, around } = this.#aids;
    this.#quiet?.();
    if (!root) return;
    this.#quiet = listenForDrags(root, (from) => {
      const row = from.closest('ol > [part~=entry]');
      const chip = from.closest<HTMLElement>('.chip');
      return row ? dragRow(row, () => around.host.updateComplete) : chip ? dragChip(chip) : undefined;
    });
  }

  hostDisconnected(): void {
    this.#quiet?.();
    this.#picking.off();
  }

  /** What fails here takes no quiz with it: buttons and lists are there. */
  hostUpdated(): void {
    try {
      this.#follow();
    } catch (error) {
      console.warn('kz-quiz: the pointer failed', error);
    }
  }

  #follow(): void {
    const { root, item, words, around, article } = this.#aids;
    if (!root || !words) return;
    this.#picking.on(article, item?.kind === 'evidence' ? item : undefined, around.questions.bank, root);
    if (item?.kind === 'matching' || item?.kind === 'categorise')
      this.#chips.draw(
        root,
        words.orDrag,
        item.options.map(({ text }) => text),
        item.lang,
      );
    else this.#chips.draw(root, this.#picking.isSeen ? words.orClick : undefined);
  }
}
