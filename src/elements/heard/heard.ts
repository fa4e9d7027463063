import type { ReactiveController } from 'lit';
import { currentItem } from '../../attempt/attempt.js';
import type { Item } from '../../item/item.js';
import type { Aids } from '../aids/state.js';
import { Hinted } from './hinted.js';
import { nameAll, wordsOf } from './names.js';
import { Shown } from './shown.js';
import { Status, openLists } from './status.js';

/**
 * What those are told who listen, beside what the views say by themselves. As with the pointer, nothing here is needed to answer, so that
 * it comes with the aids, and follows what is drawn.
 */
export class Heard implements ReactiveController {
  readonly #aids: Aids;
  readonly #shown = new Shown();
  readonly #hinted = new Hinted();
  readonly #status = new Status();
  readonly #again = document.createElement('span');
  #missed = false;
  #item: Item | undefined;
  #lang = '';

  constructor(aids: Aids) {
    this.#aids = aids;
    aids.around.host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['click', 'keydown']) {
      this.#aids.root?.addEventListener(type, this.#before, true);
      this.#aids.root?.addEventListener(type, this.#after);
    }
  }

  /** What fails here takes no quiz with it: all of it can be read. */
  hostUpdated(): void {
    try {
      this.#follow();
    } catch (error) {
      console.warn('kz-quiz: what is told failed', error);
    }
  }

  #follow(): void {
    const { root, frame, words, around, article, region } = this.#aids;
    const { bank, play } = around.questions;
    if (!root || !frame || !words || !bank || !play) return;
    const { attempt } = play;
    const item = attempt && currentItem(attempt);
    if (item !== this.#item || frame.t.lang !== this.#lang) {
      // What was said of a move was of another question, or in other words; a test draws the next question into the same place.
      if (this.#item) root.querySelector('[part=question] fieldset > [aria-live]')?.replaceChildren();
      this.#item = item;
      this.#lang = frame.t.lang;
    }
    nameAll(root, frame.t);
    this.#shown.draw(root, around.evidence.asked, article, bank, words);
    this.#status.draw(root, play, item, words, frame);
    const hint = this.#hinted.draw(root, item, attempt, words);
    if (hint.length) region.say(...hint);
    const heading = root.querySelector('header [part=heading]');
    if (attempt?.mode !== 'review' || !heading) return this.#again.remove();
    this.#again.textContent = ` · ${words.askedAgain}`;
    if (this.#again.parentNode !== heading) heading.append(this.#again);
  }

  readonly #before = (): void => {
    this.#missed = !!this.#aids.around.questions.play?.missing;
  };

  /**
   * After a Check with nothing to grade: what was said already is said again, and the focus goes to the first list that nothing is chosen
   * from, for those above it are not to be gone through anew.
   */
  readonly #after = (event: Event): void => {
    const { target } = event;
    const byKey = event instanceof KeyboardEvent;
    if (!(target instanceof Element) || (byKey && (event.key !== 'Enter' || event.repeat))) return;
    const pressed = byKey ? 'input[part=field]' : '[part~=check],[part~=step]';
    if (target.closest(pressed)) void this.#told(this.#missed);
  };

  async #told(before: boolean): Promise<void> {
    const { around, root, region } = this.#aids;
    await around.host.updateComplete;
    if (!root || !around.questions.play?.missing) return;
    if (before) region.say(wordsOf(root.querySelector('[part=feedback]')));
    if (root.querySelector('[part=question] label + select')) openLists(root)[0]?.focus();
  }
}
