import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { cross, tick } from './frame.js';

interface Options {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The ids chosen. */
  readonly chosen: readonly (string | undefined)[];
  /** The ids of those that are right; undefined before grading. */
  readonly keys: readonly string[] | undefined;
  /** Those that are not wrong by themselves, and yet too many. */
  readonly spare?: readonly string[];
  /** The id of the one that a hint has struck out. */
  readonly struck?: string | undefined;
  readonly lang: string;
  readonly t: Messages;
  /** Several can be ticked. */
  readonly many?: boolean;
  /** They are sentences of the article. */
  readonly sentences?: boolean;
  /** All that are now chosen: of radios, the one. */
  choose(id: string, all: readonly string[]): void;
}

/**
 * Chromium remembers which radio of a group had the focus, even once it is gone, and Tab then passes over the radios that come in its
 * place under the same name. Leaving the group for a moment makes it forget.
 */
const forget = ({ currentTarget }: Event): void => {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const { name } = currentTarget;
  currentTarget.name = '';
  currentTarget.name = name;
};

/** Radios or checkboxes as large cards that keep their places; after grading word, icon and colour say what each was. */
export const optionCards = ({
  options,
  chosen,
  keys,
  spare,
  struck,
  lang,
  t,
  many = false,
  sentences = false,
  choose,
}: Options): TemplateResult[] =>
  options.map(({ id, text }) => {
    const mine = chosen.includes(id);
    const right = keys?.includes(id);
    const isStruck = id === struck && !keys;
    const verdict = keys ? (right ? 'right' : mine ? 'wrong' : 'other') : '';
    const words = [
      mine && t.yours,
      right && (many && !mine ? t.unticked : t.right),
      mine && !right && (spare?.includes(id) ? t.notNeeded : t.notRight),
    ];
    const mark = right ? tick : verdict === 'wrong' ? cross : many && mine ? tick : nothing;
    const change = () =>
      choose(
        id,
        options.flatMap((each) => ((each.id === id) === chosen.includes(each.id) ? [] : [each.id])),
      );
    return html`<label
      part="option ${sentences ? 'sentence' : ''} ${verdict} ${many && right && !mine ? 'unticked' : ''} ${isStruck ? 'struck' : ''}"
    >
      <input
        type=${many ? 'checkbox' : 'radio'}
        name=${many ? nothing : sentences ? 'sentence' : 'option'}
        .checked=${mine}
        ?disabled=${verdict !== '' || isStruck}
        @change=${change}
        @blur=${forget}
      />
      <i class=${many ? 'box' : ''}>${mark}</i>
      <span lang=${lang} dir="auto">${text}</span>
      ${isStruck ? html`<b>${t.struck}</b>` : verdict && (mine || right) ? html`<b>${words.filter(Boolean).join(' · ')}</b>` : ''}
    </label>`;
  });
