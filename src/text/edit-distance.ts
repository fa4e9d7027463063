/** How many edits pass for typing mistakes in so many letters. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2);

/**
 * How many letters were dropped, added, replaced or swapped with their neighbour to make one text of the other (optimal string
 * alignment: no letter is edited twice), in UTF-16 units. More than `most` is `most` + 1.
 */
export const editDistance = (from: string, to: string, most: number): number => {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let above: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const at = (line: readonly number[], back: number): number => line[j - back] ?? 0;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        at(row, 0) + 1,
        at(next, 1) + 1,
        at(row, 1) + Number(from[i - 1] !== to[j - 1]),
        swapped ? at(above, 2) + 1 : Infinity,
      );
    }
    [above, row] = [row, next];
  }
  return Math.min(row[to.length] ?? 0, most + 1);
};
