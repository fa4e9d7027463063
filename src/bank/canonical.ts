/** Plain data with the keys of every object in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || !value) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) copy[key] = sorted((value as Record<string, unknown>)[key]);
  return copy;
};

/** JSON of plain data with its keys in one order and nothing undefined, so that the same content always gives the same text. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));
