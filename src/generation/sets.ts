/** Every set of `size` members, in the order of the list. */
export const setsOf = <T>(list: readonly T[], size: number): T[][] =>
  size === 0 ? [[]] : list.flatMap((first, i) => setsOf(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
