/**
 * A storage key: `kz1` and the parts, between bars. What could be taken for a bar is escaped, so that no two lists of parts give one
 * key, nor the start of one.
 *
 * | key | holds |
 * | --- | --- |
 * | `kz1\|a\|<profile>\|<writer>\|<n>` | a finished attempt |
 * | `kz1\|m\|<profile>\|<writer>\|<n>` | a segment: many finished attempts |
 * | `kz1\|p\|<profile>\|<attempt>\|<writer>\|<n>` | an attempt in progress, after one of its responses |
 * | `kz1\|i\|<attempt>` | the quiz of an attempt in progress, as asked |
 * | `kz1\|d\|<id>` | a tombstone: the student deleted the record of this id, or the attempt in progress |
 * | `kz1\|s\|<name>…` | a setting, the one kind of key that is rewritten |
 * | `kz1\|r` | eight kilobytes held in reserve |
 */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  ['kz1', ...parts].map((part) => `${part}`.replace(/[%|]/g, (bar) => encodeURIComponent(bar))).join('|');

/** The parts that `keyOf` made a key of, without the `kz1`; of a key that it did not make, none. */
export const partsOf = (key: string): readonly string[] => {
  const [, ...parts] = key
    .split('|')
    .map((part) => part.replace(/%(25|7C)/g, (_, code) => (code === '25' ? '%' : '|')));
  return keyOf(...parts) === key ? parts : [];
};
