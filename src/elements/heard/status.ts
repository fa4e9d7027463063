import type { Graded } from '../../attempt/attempt.js';
import type { Item } from '../../item/item.js';
import type { AidsMessages } from '../../locales/aids-en.js';
import { moreOf } from '../more.js';
import type { Play } from '../play.js';
import type { Frame } from '../views/frame.js';
import { inLang } from './region.js';

/** Of what was typed, as much as is told back. */
const longest = 40;

/** The lists of a question that nothing is chosen from. */
export const openLists = (root: ParentNode): HTMLSelectElement[] =>
  [...root.querySelectorAll<HTMLSelectElement>('[part=question] select')].filter((list) => list.selectedIndex < 1);

/** What is still to be done, where the kind of question alone does not say it. */
const lacking = (root: ParentNode, { kind }: Item, t: AidsMessages): string => {
  if (kind === 'matching' || kind === 'categorise') return t.stillOpen(openLists(root).length);
  const typed = kind === 'numeric' && root.querySelector<HTMLInputElement>('input[part=field]')?.value.trim();
  return typed ? t.notNumber(typed.slice(0, longest)) : '';
};

/** The right one of several options, which is seen where it stands and comes before the focus for those who listen. */
const rightOption = (item: Item, { response, outcome }: Graded, t: AidsMessages): Node[] => {
  if (!response || outcome.correct || (item.kind !== 'choice' && item.kind !== 'cloze') || !item.options.length)
    return [];
  const { key, options, lang } = item;
  const text = options.find(({ id }) => id === key)?.text ?? '';
  const [before = '', after = ''] = t.rightIs('\0').split('\0');
  const said = document.createElement('span');
  said.className = 'unseen';
  said.append(` ${before}`, inLang(text, lang), after);
  return [said];
};

/** Adds to what the status of a question says, within the same breath. */
export class Status {
  readonly #more = document.createElement('span');

  draw(root: ParentNode, { attempt, missing }: Play, item: Item | undefined, t: AidsMessages, frame: Frame): void {
    const line = root.querySelector('[part=feedback] p');
    const graded = attempt?.status === 'feedback' && attempt.graded.at(-1);
    const words = !item ? '' : graded ? moreOf(item, graded, t, frame) : missing ? lacking(root, item, t) : '';
    const right = item && graded ? rightOption(item, graded, t) : [];
    const told = [...(words && [` ${words}`]), ...right];
    const all = told.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
    if (!line || !all) return this.#more.remove();
    if (this.#more.textContent !== all) this.#more.replaceChildren(...told);
    if (this.#more.parentNode === line) return;
    const verdict = line.querySelector('strong');
    if (verdict) verdict.after(this.#more);
    else line.append(this.#more);
  }
}
