import type { Said } from './speech.js';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element without controls and marks; a gap is called so by the word that stands hidden beside it. */
const textOf = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('select, button, b, .small')) text += node.textContent;
  return squeezed(text);
};

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/**
 * What is read aloud of a question: stem and options as they stand on the screen, in their order. It is taken from the shadow tree, which
 * has nothing of the key before grading.
 */
export const questionWords = (root: ParentNode): Said[] => {
  const said = [
    ...root.querySelectorAll(
      '[part=question] :is([part~=stem], [part~=option] > span, [part~=entry] > :is(label, span))',
    ),
  ]
    .filter((element) => !element.querySelector('[part~=stem]'))
    .map((element) => ({ text: textOf(element), lang: langOf(element) }));
  const [select] = root.querySelectorAll<HTMLSelectElement>('[part=question] select');
  const lang = langOf(root.querySelector('[part=question] [part~=stem]') ?? document.body);
  const options = [...(select?.options ?? [])].filter((option) => !option.disabled);
  return [...said, ...options.map(({ text }) => ({ text: squeezed(text), lang }))];
};

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, dd';

/** The paragraph in which a range begins, or the first of an article that is in view. */
export const paragraphWords = (article: Element, at: Range | undefined, lang: string): Said[] => {
  const all = [...article.querySelectorAll(blocks)];
  const own = at?.startContainer.parentElement?.closest(blocks);
  const seen = all.find((block) => block.getBoundingClientRect().bottom > 0);
  return [{ text: textOf(own ?? seen ?? article), lang }];
};
