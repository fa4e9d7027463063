import type { Item } from '../../item/item.js';
import type { Response } from '../../item/response.js';
import type { Messages } from '../../locales/en.js';
import { textOf } from '../views/texts.js';

type Named = readonly { readonly id: string; readonly text: string }[];
const texts = (all: Named, ids: readonly string[]): string[] => ids.map((id) => textOf(all, id));
const inTurn = (all: Named, ids: readonly string[]): string[] => texts(all, ids).map((text, i) => `${i + 1}. ${text}`);
const pairs = (entries: Named, options: Named, to: Readonly<Record<string, string>>): string[] =>
  entries.map(({ id, text }) => `${text} — ${textOf(options, to[id])}`);

/** What is right, a line for each thing that it takes. Where any one of several sentences will do, the best one. */
export const keyTexts = (item: Item, t: Messages): string[] => {
  switch (item.kind) {
    case 'choice':
      return texts(item.options, [item.key]);
    case 'true-false-not-given':
      return [t.verdicts[item.key]];
    case 'multiple-response':
    case 'evidence':
      return texts(item.options, item.key);
    case 'two-part':
      return [...texts(item.options, [item.key]), ...texts(item.support.options, item.support.sufficient[0])];
    case 'cloze':
      return item.options.length ? texts(item.options, [item.key]) : [item.key];
    case 'short-answer':
      return [item.key];
    case 'numeric':
      return [`${item.keyText}${item.steps ? ` (${item.steps})` : ''}`];
    case 'ordering':
      return inTurn(item.entries, item.key);
    case 'matching':
    case 'categorise':
      return pairs(item.entries, item.options, item.key);
  }
};

/** What a student gave, likewise; none where it is no response to the item. */
export const givenTexts = (item: Item, response: Response | undefined, t: Messages): string[] => {
  switch (response?.kind) {
    case 'choice':
      return item.kind === 'choice' ? texts(item.options, [response.option]) : [];
    case 'true-false-not-given':
      return [t.verdicts[response.verdict]];
    case 'multiple-response':
    case 'evidence':
      return item.kind === 'multiple-response' || item.kind === 'evidence' ? texts(item.options, response.options) : [];
    case 'two-part': {
      const { option, sentence } = response;
      if (item.kind !== 'two-part') return [];
      return [
        ...texts(item.options, [option]),
        ...texts(item.support.options, sentence === undefined ? [] : [sentence]),
      ];
    }
    case 'cloze':
      return item.kind === 'cloze' && item.options.length ? texts(item.options, [response.text]) : [response.text];
    case 'short-answer':
      return [response.text];
    case 'numeric':
      return [`${response.text} ${item.kind === 'numeric' ? item.unit : ''}`.trim()];
    case 'ordering':
      return item.kind === 'ordering' ? inTurn(item.entries, response.order) : [];
    case 'matching':
    case 'categorise':
      return item.kind === 'matching' || item.kind === 'categorise'
        ? pairs(item.entries, item.options, response.assigned)
        : [];
    case undefined:
      return [];
  }
};
