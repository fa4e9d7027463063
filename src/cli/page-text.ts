import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader does not see, or is no part of the article. */
const unread = new Set(['head', 'script', 'style', 'template', 'noscript', 'kz-quiz', 'svg']);
/** What stands in a line of text; every other element begins a line of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Every element below, in the order of the page. Without recursion: markup may be nested without end. */
const elementsIn = (root: { readonly childNodes: readonly Node[] }): Element[] => {
  const found: Element[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!tree.isElementNode(node)) continue;
    found.push(node);
    open.push(...[...node.childNodes].reverse());
  }
  return found;
};

const textIn = (root: Element): string => {
  let text = '';
  // A string stands for the end of an element: what is printed there.
  const open: (Node | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else if (tree.isTextNode(node)) text += node.value;
    else if (tree.isElementNode(node) && !unread.has(node.tagName)) {
      const edge = inline.has(node.tagName) ? '' : '\n';
      text += edge;
      open.push(edge, ...[...node.childNodes].reverse());
    }
  }
  return text;
};

/** What a page shows of its article: in the element that `<kz-quiz for>` names, or, where none does, in the whole body. */
export interface ShownText {
  readonly text: string;
  /** The id that a quiz on the page names. */
  readonly id?: string;
  /** No element has that id, so the text is that of the body. */
  readonly missing: boolean;
}

/** The text of a page as a reader sees it, without a browser: its markup is read, its scripts and styles are not. */
export const textOfPage = (html: string): ShownText => {
  const elements = elementsIn(parse(html));
  const quiz = elements.find(({ tagName }) => tagName === 'kz-quiz');
  const id = quiz && attribute(quiz, 'for');
  const named = id ? elements.find((element) => attribute(element, 'id') === id) : undefined;
  const root = named ?? elements.find(({ tagName }) => tagName === 'body');
  return { text: root ? textIn(root) : '', ...(id && { id }), missing: !!id && !named };
};
