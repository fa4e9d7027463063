import { adopt } from './sheets.js';
import { markerCss } from './styles/theme.js';

const name = 'kz-evidence';

/** CSS Custom Highlight is young; where it is missing the passage is selected when the reader asks for it. */
const registry = (): HighlightRegistry | undefined => ('highlights' in CSS ? CSS.highlights : undefined);

/** Marks ranges in the page without touching its nodes; all elements of a page share one highlight. */
export class Marker {
  #ranges: readonly Range[] = [];

  mark(ranges: readonly Range[]): void {
    const highlights = registry();
    if (!highlights) return;
    const highlight = highlights.get(name) ?? new Highlight();
    for (const range of this.#ranges) highlight.delete(range);
    for (const range of ranges) {
      const root = range.startContainer.getRootNode();
      if (root instanceof Document || root instanceof ShadowRoot) adopt(root, markerCss);
      highlight.add(range);
    }
    highlights.set(name, highlight);
    this.#ranges = ranges;
  }
}

/** Selects a range where it cannot be marked. */
export const selectInstead = (range: Range): void => {
  if (registry()) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
