/**
 * A storage key: `kz1` and the parts, between bars. What could be taken for a bar is escaped, so that no two lists of parts give one
 * key, nor the start of one.
 *
 * | key | holds |
 * | --- | --- |
 * | `kz1\|a\|<profile>\|<writer>\|<n>` | a finished attempt |
 * | `kz1\|p\|<profile>\|<attempt>\|<writer>\|<n>` | an attempt in progress, after one of its responses |
 * | `kz1\|i\|<attempt>` | the quiz of an attempt in progress, as asked |
 */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  ['kz1', ...parts].map((part) => `${part}`.replace(/[%|]/g, (bar) => encodeURIComponent(bar))).join('|');
