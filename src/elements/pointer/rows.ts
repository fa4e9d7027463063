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
  mark(at);
  return {
    moveTo(_, y) {
      // Where the rows are is known again once they are drawn.
      if (busy) return;
      const [above, below] = [middle(rows()[at - 1]), middle(rows()[at + 1])];
      const by = below !== undefined && y > below ? 1 : above !== undefined && y < above ? -1 : undefined;
      if (!by) return;
      step(by);
      mark(at);
      busy = true;
      void settled().then(() => {
        busy = false;
      });
    },
    end(dropped) {
      mark(undefined);
      if (!dropped) void putBack();
    },
  };
};
