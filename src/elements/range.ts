/** Whether a range is drawn at a point of the window, in pixels; the gap between two lines belongs to the nearer one. */
export const contains = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top - 2 <= y && y <= bottom + 2,
  );
