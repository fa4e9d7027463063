import { hintsTaken, type Attempt } from '../../attempt/attempt.js';
import { struckOption } from '../../item/hints.js';
import type { Item } from '../../item/item.js';
import type { AidsMessages } from '../../locales/aids-en.js';
import { inLang } from './region.js';

/** The option that a hint has struck out, and those that are left. */
const struckWords = (item: Item, t: AidsMessages): (string | Node)[] => {
  const struck = struckOption(item);
  const options = 'options' in item ? item.options : [];
  const text = options.find(({ id }) => id === struck)?.text ?? '';
  const left = options.filter(({ id }) => id !== struck).map((option) => option.text);
  return [inLang(t.struckOut(text), item.lang), ' ', inLang(t.left(left.join('; ')), item.lang)];
};

/** A line of a hint as it stands there, without the ways that lead on from it. */
const lineOf = (line: Element): Node => (line.querySelector('p') ?? line).cloneNode(true);

/** Tells of each hint as it comes, and of nothing that was told before. */
export class Hinted {
  #item: Item | undefined;
  #lines = 0;

  draw(root: ParentNode, item: Item | undefined, attempt: Attempt | undefined, t: AidsMessages): (string | Node)[] {
    const hints = root.querySelector('[part=hints]');
    // It would be read out whole, with the names of its buttons.
    hints?.setAttribute('aria-live', 'off');
    const lines = [...(hints?.children ?? [])];
    const fresh = item === this.#item ? lines.slice(this.#lines) : [];
    this.#item = item;
    this.#lines = lines.length;
    if (!item || !attempt || !fresh.length) return [];
    return hintsTaken(attempt).at(-1) === 'option'
      ? struckWords(item, t)
      : fresh.flatMap((line) => [lineOf(line), ' ']);
  }
}
