import type { Messages } from '../../locales/en.js';

/** Of a name that only has to tell one from another. */
const longest = 40;

/** An element's words with single spaces. */
export const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')}…${/^[“"«„]/.test(text) ? '”' : ''}` : text;

/** Several ways into the article are told apart by the words that they lead to. */
const nameWays = (root: ParentNode, t: Messages): void => {
  for (const way of root.querySelectorAll('[part~=show]')) {
    const quote = wordsOf(way.parentElement?.querySelector('[dir]'));
    way.setAttribute('aria-label', `${t.showInArticle}: ${shortened(quote)}`);
  }
};

/**
 * What is looked at again stands below its question, which is not said once more: what was typed is called by it, and the group, which goes
 * without a legend, is closed.
 */
const nameReviewed = (root: ParentNode): void => {
  const settled = root.querySelector('[part=settled]');
  const stem = settled?.closest('[part=item]')?.querySelector('summary span');
  for (const other of root.querySelectorAll('#reviewed')) if (other !== stem) other.removeAttribute('id');
  if (stem) stem.id = 'reviewed';
  for (const group of settled?.querySelectorAll('fieldset') ?? []) group.disabled = true;
  settled?.querySelector('label + * input[part=field]')?.setAttribute('aria-labelledby', 'reviewed');
};

/** Names for those who do not see what stands around. */
export const nameAll = (root: ParentNode, t: Messages): void => {
  nameWays(root, t);
  nameReviewed(root);
};
