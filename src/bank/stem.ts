const slot = /\{([^{}]*)\}/g;

/** The names in braces of a stem, in order. */
export const slotsIn = (stem: string): string[] => [...stem.matchAll(slot)].map((match) => match[1] ?? '');

/** The stem with each slot replaced by what `labelOf` gives for it. */
export const filled = (stem: string, labelOf: (slot: string) => string): string =>
  stem.replace(slot, (_, name: string) => labelOf(name));
