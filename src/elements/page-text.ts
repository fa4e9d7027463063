import type { Span } from '../article/article.js';

/** The text of an element as the reader sees it, and the way from a stretch of it back to the nodes. */
export interface PageText {
  readonly text: string;
  rangeOf(span: Span): Range;
}

const unread = 'script,style,template,noscript,kz-quiz';

/** The nearest element around a node that starts a line of its own. */
const blockAround = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
};

/** Reads an element's text nodes. Where a block or a line ends, there is white space, whatever the markup says. */
export const readPage = (root: Element): PageText => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const around = blockAround(node);
      if (around !== block) text += '\n';
      block = around;
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof HTMLBRElement) text += '\n';
  }

  /** The place of an offset: in the last piece that starts before it, at its end where the offset is in a gap. */
  const place = (offset: number): [Text, number] | undefined => {
    let piece = pieces[0];
    for (const next of pieces) if (next.start <= offset) piece = next;
    return piece && [piece.node, Math.min(offset - piece.start, piece.node.length)];
  };
  return {
    text,
    rangeOf: ({ start, end }) => {
      const range = document.createRange();
      const [from, last] = [place(start), place(end - 1)];
      if (from && last) {
        range.setStart(...from);
        range.setEnd(last[0], Math.min(last[1] + 1, last[0].length));
      }
      return range;
    },
  };
};
