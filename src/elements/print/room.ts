import type { Item } from '../../item/item.js';
import type { PrintMessages } from '../../locales/aids-en.js';
import type { Messages } from '../../locales/en.js';
import { authored, element } from './element.js';

type Named = readonly { readonly text: string }[];

/** What is chosen from: `one` with circles, `many` with boxes, `order` with room for a number, `letters` by letter. */
const list = (all: Named, lang: string, how: 'one' | 'many' | 'order' | 'letters' | 'lines'): HTMLElement =>
  element('ul', how, ...all.map(({ text }) => authored('li', '', lang, text)));

/** What is to be done, and the room to do it in with a pencil. Nothing of it tells the key. */
export const roomOf = (item: Item, t: Messages, words: PrintMessages): HTMLElement[] => {
  const { lang } = item;
  const says = (...said: string[]): HTMLElement => element('p', 'says', said.join(' '));
  const line = (unit = ''): HTMLElement =>
    element('p', 'answer', element('span', 'line'), authored('span', '', lang, unit));
  switch (item.kind) {
    case 'choice':
      return [list(item.options, lang, 'one')];
    case 'true-false-not-given':
      return [
        list(
          Object.values(t.verdicts).map((text) => ({ text })),
          t.lang,
          'one',
        ),
      ];
    case 'multiple-response':
      return [list(item.options, lang, 'many')];
    case 'evidence':
      return [list(item.options, lang, item.sufficient.some((set) => set.length > 1) ? 'many' : 'one')];
    case 'two-part':
      return [
        list(item.options, lang, 'one'),
        authored('p', 'stem', lang, item.support.stem),
        list(item.support.options, lang, 'one'),
      ];
    case 'cloze':
      return item.options.length ? [list(item.options, lang, 'one')] : [];
    case 'numeric':
      return [line(item.unit)];
    case 'short-answer':
      return [line()];
    case 'ordering':
      return [says(words.numbered), list(item.entries, lang, 'order')];
    case 'matching':
    case 'categorise':
      return [says(words.letters), list(item.entries, lang, 'lines'), list(item.options, lang, 'letters')];
  }
};

/** What is to be done, above the stem. */
export const taskOf = (item: Item, t: Messages): string => {
  switch (item.kind) {
    case 'true-false-not-given':
      return t.judge;
    case 'multiple-response':
      return t.tickAll;
    case 'evidence':
      return item.sufficient.some((set) => set.length > 1) ? t.pickSentences : t.pickSentence;
    case 'two-part':
      return t.twoSteps;
    case 'cloze':
      return t.fillGap;
    case 'ordering':
      return t.inOrder;
    case 'matching':
      return t.matchEach;
    case 'categorise':
      return t.sortEach;
    case 'choice':
    case 'numeric':
    case 'short-answer':
      return '';
  }
};
