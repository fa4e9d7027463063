import { blockAt, readArticle } from '../../article/article.js';
import { finderIn } from '../../article/find.js';
import type { Passage } from '../../article/passage.js';
import type { Bank } from '../../bank/bank.js';
import type { AidsMessages } from '../../locales/aids-en.js';
import { readPage } from '../page-text.js';
import { opening } from '../views/hints.js';
import { quoted } from '../views/frame.js';
import { inLang } from './region.js';

/** Where in an element a passage begins. */
const startOf = (article: Element, passage: Passage): Range | undefined => {
  const page = readPage(article);
  const span = finderIn(page.text)(passage);
  return span && page.rangeOf(span);
};

/**
 * What a reader is told who asks to see a sentence in the article and does not see it marked there: the sentence, and how its paragraph
 * begins. It describes what gets the focus, the way back or, in the bank's own article, the very paragraph. In the page's article no
 * node is touched; the caret, which nobody sees, is put where the sentence begins, for those who read on from there.
 */
export class Shown {
  readonly #note = document.createElement('p');
  #passage: Passage | undefined;
  #block: HTMLElement | undefined;

  constructor() {
    this.#note.className = 'unseen';
    this.#note.id = 'shown';
  }

  /** Follows what is drawn, before the focus is moved. `article`: the page's, or the bank's own where it is open. */
  draw(root: ParentNode, passage: Passage | undefined, article: Element | null, bank: Bank, t: AidsMessages): void {
    const back = root.querySelector('[part~=back]');
    if (!passage || !back) return this.#forget();
    if (passage === this.#passage && this.#note.previousSibling === back) return;
    this.#forget();
    this.#passage = passage;
    const { lang } = bank;
    const first = opening(bank, blockAt(readArticle(bank.article), passage.start));
    this.#note.replaceChildren(
      t.marked,
      ' ',
      inLang(quoted(passage.quote), lang),
      ...(passage.quote.startsWith(first) ? [] : [' ', t.inParagraph, ' ', inLang(`“${first}…”`, lang)]),
    );
    back.after(this.#note);
    back.setAttribute('aria-describedby', this.#note.id);
    const range = article && startOf(article, passage);
    if (!range) return;
    const own = range.startContainer.parentElement;
    if (own?.getRootNode() === root) this.#toBlock(own);
    else putCaret(range);
  }

  /** The paragraph of our own article can take the focus. */
  #toBlock(block: HTMLElement): void {
    this.#block = block;
    block.tabIndex = -1;
    block.setAttribute('aria-describedby', this.#note.id);
  }

  #forget(): void {
    this.#passage = undefined;
    this.#note.remove();
    this.#block?.removeAttribute('tabindex');
    this.#block?.removeAttribute('aria-describedby');
    this.#block = undefined;
  }
}

/** Where the reader has selected something, it stays selected. */
const putCaret = ({ startContainer, startOffset }: Range): void => {
  const selection = getSelection();
  if (selection?.isCollapsed || !selection?.rangeCount) selection?.collapse(startContainer, startOffset);
};
