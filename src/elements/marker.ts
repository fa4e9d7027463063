import type { Passage } from '../article/passage.js';
import { adopt } from './sheets.js';

/** Passages to be marked alike: under the name of a highlight, with the sheet that says how it looks. */
export interface Mark {
  readonly name: string;
  readonly css: string;
  readonly passages: readonly Passage[];
}

/** CSS Custom Highlight is young; where it is missing the passage is selected when the reader asks for it. */
const registry = (): HighlightRegistry | undefined => ('highlights' in CSS ? CSS.highlights : undefined);

/** Marks ranges in the page without touching its nodes; all elements of a page share one highlight of a name. */
export class Marker {
  #marked: (() => void)[] = [];

  /** Marks these and nothing else. */
  mark(marks: readonly (Mark & { readonly ranges: readonly Range[] })[]): void {
    const highlights = registry();
    if (!highlights) return;
    for (const unmark of this.#marked) unmark();
    this.#marked = [];
    for (const { name, css, ranges } of marks) {
      const highlight = highlights.get(name) ?? new Highlight();
      highlights.set(name, highlight);
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        if (root instanceof Document || root instanceof ShadowRoot) adopt(root, css);
        highlight.add(range);
        this.#marked.push(() => highlight.delete(range));
      }
    }
  }
}

/** Selects a range where it cannot be marked. */
export const selectInstead = (range: Range): void => {
  if (registry()) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
