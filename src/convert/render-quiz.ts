import type { Item } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';
import { en } from '../locales/en.js';
import { escapeHtml } from './escape-html.js';

const list = (texts: readonly string[]): string =>
  `<ul>\n${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`;
const textsOf = (all: readonly { readonly text: string }[]): string => list(all.map(({ text }) => text));
const line = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** What a reader is given to choose from or to write on; nothing of it says which is right. */
const roomOf = (item: Item): string => {
  switch (item.kind) {
    case 'true-false-not-given':
      return line(en.judge);
    case 'choice':
      return textsOf(item.options);
    case 'multiple-response':
      return line(en.tickAll) + textsOf(item.options);
    case 'evidence':
      return line(en.pickSentences) + textsOf(item.options);
    case 'two-part':
      return textsOf(item.options) + line(item.support.stem) + textsOf(item.support.options);
    case 'cloze':
      return item.options.length ? textsOf(item.options) : line('____');
    case 'numeric':
      return line(`____ ${item.unit}`.trim());
    case 'short-answer':
      return line('____');
    case 'ordering':
      return line(en.inOrder) + textsOf(item.entries);
    case 'matching':
      return line(en.matchEach) + textsOf(item.entries) + textsOf(item.options);
    case 'categorise':
      return line(en.sortEach) + textsOf(item.entries) + textsOf(item.options);
  }
};

/**
 * A quiz as plain HTML, to stand inside `<kz-quiz>` for a reader without JavaScript, or to be printed; once the element runs,
 * it shows its own in place of it. Without the keys. All that comes from the bank is text, whatever it holds.
 */
export const renderQuiz = ({ bank, items }: Quiz): string =>
  `<ol lang="${escapeHtml(bank.lang)}">\n${items
    .map((item) => `<li>\n<p dir="auto">${escapeHtml(item.stem)}</p>\n${roomOf(item)}\n</li>`)
    .join('\n')}\n</ol>`;
