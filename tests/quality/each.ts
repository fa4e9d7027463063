import type { Link } from './tables.js';

/** One link for each of several things that belong to the same. */
export const each = (
  relation: string,
  to: readonly string[],
  froms: readonly (readonly string[])[],
  also?: readonly string[],
): Link[] => froms.map((from) => ({ relation, from, to, ...(also ? { also } : {}) }));
