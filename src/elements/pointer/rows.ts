import type { Drag } from './drag.js';

const middle = (row: Element | undefined): number | undefined => {
  const box = row?.getBoundingClientRect();
  return box && box.top + box.height / 2;
};

/**
 * Drags a row of a list to be put in order, by pressing its own Move up and Move down: a row changes places with its neighbour once the
 * pointer is past the middle of that. `settled` resolves when the list is drawn anew.
 */
export const dragRow = (row: Element, settled: () => Promise<unknown>): Drag | undefined => {
  const list = row.parentElement;
  if (!list || !row.querySelector('[part~=move]')) return undefined;
  const rows = (): Element[] => [...list.children];
  const from = rows().indexOf(row);
  let at = from;
  /** Where the pointer is or was let go; nowhere once the row is put back. */
  let pointer: number | undefined;
  let held = true;
  let busy = false;
  const mark = (place: number | undefined): void =>
    rows().forEach((other, i) => other.classList.toggle('dragged', i === place));
  const step = (by: 1 | -1): void => {
    rows()[at]?.querySelectorAll<HTMLElement>('[part~=move]')[by > 0 ? 1 : 0]?.click();
    at += by;
  };
  /** One row after the other, each as it is drawn: a button knows of no order but that. */
  const putBack = async (): Promise<void> => {
    for (let left = Math.abs(at - from); left > 0; left--) {
      await settled();
      step(at < from ? 1 : -1);
    }
  };
  /** Row by row, for where they are is known again only once they are drawn; also after a quick hand has let go. */
  const follow = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (;;) {
      const [y, above, below] = [pointer, middle(rows()[at - 1]), middle(rows()[at + 1])];
      if (y === undefined) break;
      const by = below !== undefined && y > below ? 1 : above !== undefined && y < above ? -1 : undefined;
      if (!by) break;
      step(by);
      if (held) mark(at);
      await settled();
    }
    busy = false;
  };
  mark(at);
  return {
    moveTo(_, y) {
      pointer = y;
      void follow();
    },
    end(dropped) {
      held = false;
      mark(undefined);
      if (dropped) return;
      pointer = undefined;
      void putBack();
    },
  };
};
