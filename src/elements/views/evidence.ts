import { html } from 'lit';
import type { ItemOf } from '../../item/item.js';
import type { KindView } from './kind.js';
import { optionCards } from './options.js';
import { legend } from './texts.js';

type Item = ItemOf<'evidence'>;

/** Whether it can take several sentences; where any one of those that prove it will do, there is but one to pick. */
const takesMany = ({ sufficient }: Item): boolean => sufficient.some((set) => set.length > 1);

/** The set that the picks come nearest to, so that no sentence which proves the point is called wrong for another's sake. */
const nearest = ({ sufficient }: Item, picks: readonly string[]): readonly string[] => {
  const off = (set: readonly string[]): number => set.length - 2 * set.filter((id) => picks.includes(id)).length;
  return sufficient.reduce((best, set) => (off(set) < off(best) ? set : best));
};

export const evidence: KindView<'evidence'> = {
  ask: ({ item, response, correct, t, respond }) => {
    const { stem, options, lang, sufficient } = item;
    const many = takesMany(item);
    const chosen = response?.options ?? [];
    const graded = correct !== undefined;
    return html`<fieldset>
      ${legend(many ? t.pickSentences : t.pickSentence, stem, lang)}
      ${optionCards({
        options,
        chosen,
        keys: graded ? (many ? nearest(item, chosen) : sufficient.flat()) : undefined,
        spare: graded ? sufficient.flat() : [],
        lang,
        t,
        many,
        sentences: true,
        choose: (id, all) => respond({ kind: 'evidence', options: many ? all : [id] }),
      })}
    </fieldset>`;
  },
  partly: (item, { options }, t) => {
    if (!takesMany(item)) return undefined;
    const set = nearest(item, options);
    const found = set.filter((id) => options.includes(id)).length;
    return t.foundOf(found, set.length, options.length - found);
  },
  missing: (t) => t.chooseFirst,
};
