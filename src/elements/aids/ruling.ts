import type { Item } from '../../item/item.js';
import type { AidsMessages } from '../../locales/aids-en.js';

const svg = 'http://www.w3.org/2000/svg';
const out = 'M5.5 5.5l9 9M10 3.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13z';
const back = 'M7 4L3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 010 9H8';

const icon = (): SVGElement => {
  const drawn = document.createElementNS(svg, 'svg');
  drawn.setAttribute('viewBox', '0 0 20 20');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(document.createElementNS(svg, 'path'));
  return drawn;
};

/** Options that can be chosen now: none that a hint has struck, and none that is graded. */
export const openOptions = (root: ParentNode): HTMLLabelElement[] =>
  [...root.querySelectorAll<HTMLLabelElement>('[part=question] label[part~=option]')].filter(
    (label) => label.querySelector('input')?.disabled === false,
  );

export const wordsOf = (label: Element): string => label.querySelector('span')?.textContent?.trim() ?? '';

/** What is put beside an option. Lit draws the next question into the same nodes, so what the button does changes with it. */
interface Made {
  readonly button: HTMLButtonElement;
  readonly word: HTMLElement;
  toggle: () => void;
}

/**
 * Lets a student rule options out without choosing them. The buttons and words are put beside what Lit has drawn, after each update:
 * the views of the kinds, which every reader loads, know nothing of them. Nothing of it is a response, and none of it is kept.
 */
export class Ruling {
  /** By item and words: an option's id is not in the page. */
  readonly #ruled = new Set<string>();
  readonly #changed: (said: string) => void;
  readonly #made = new Map<HTMLLabelElement, Made>();

  /** `changed` is told what to say. */
  constructor(changed: (said: string) => void) {
    this.#changed = changed;
  }

  /** Follows what is drawn; with no item, or switched off, takes everything away. */
  draw(root: ParentNode, item: Item | undefined, t: AidsMessages, lang: string): void {
    const labels = item ? openOptions(root) : [];
    for (const [label, { button, word }] of this.#made) {
      if (labels.includes(label) && button.previousSibling === label) continue;
      this.#made.delete(label);
      button.remove();
      word.remove();
      label.classList.remove('ruled');
      label.querySelector('input')?.removeAttribute('aria-describedby');
      if (!labels.some((other) => other.parentElement === label.parentElement))
        label.parentElement?.classList.remove('ruling');
    }
    if (item) for (const [place, label] of labels.entries()) this.#drawOne(label, place, item, t, lang);
  }

  /** Rules an option out, or takes that back. */
  toggle(label: Element, item: Item, t: AidsMessages): void {
    const text = wordsOf(label);
    const key = `${item.id} ${text}`;
    // What is chosen cannot be ruled out; it would contradict itself.
    if (label.querySelector('input')?.checked) return this.#changed(t.chosen(text));
    const isRuled = this.#ruled.delete(key);
    if (!isRuled) this.#ruled.add(key);
    this.#changed(isRuled ? t.takenBack(text) : t.ruledOut(text));
  }

  #drawOne(label: HTMLLabelElement, place: number, item: Item, t: AidsMessages, lang: string): void {
    const input = label.querySelector('input');
    const text = wordsOf(label);
    const key = `${item.id} ${text}`;
    if (input?.checked && this.#ruled.delete(key)) this.#changed(t.takenBack(text));
    const isRuled = this.#ruled.has(key);
    const made = this.#made.get(label) ?? this.#make(label);
    const { button, word } = made;
    this.#made.set(label, made);
    label.parentElement?.classList.add('ruling');
    label.classList.toggle('ruled', isRuled);
    made.toggle = () => this.toggle(label, item, t);
    button.setAttribute('aria-pressed', `${isRuled}`);
    button.setAttribute('aria-label', t.ruleOut(text));
    button.querySelector('path')?.setAttribute('d', isRuled ? back : out);
    word.id = `ruled${place}`;
    word.lang = lang;
    word.textContent = isRuled ? t.ruledBy : '';
    if (isRuled) input?.setAttribute('aria-describedby', word.id);
    else input?.removeAttribute('aria-describedby');
  }

  #make(label: HTMLLabelElement): Made {
    const button = document.createElement('button');
    button.setAttribute('part', 'button rule');
    button.type = 'button';
    button.append(icon());
    // Seen beside the option, and heard as its description: not a part of its name.
    const word = document.createElement('b');
    word.setAttribute('aria-hidden', 'true');
    label.append(word);
    label.after(button);
    const made: Made = { button, word, toggle: () => {} };
    button.addEventListener('click', () => made.toggle());
    return made;
  }
}
