import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsFor, struckOption } from '../../src/item/hints.js';
import { itemKinds } from '../../src/item/item.js';
import { itemOf } from '../support/arbitrary.js';

describe('hints', () => {
  it.each(itemKinds)(
    'begin with the block, go on to the sentence and end with an option, as far as %s has them',
    (kind) => {
      fc.assert(
        fc.property(itemOf[kind], (item) => {
          const options = 'options' in item ? item.options.length : 0;
          expect(hintsFor(item)).toEqual([
            'block',
            ...(kind === 'evidence' || kind === 'two-part' ? [] : ['sentence']),
            ...((kind === 'choice' || kind === 'cloze') && options > 2 ? ['option'] : []),
          ]);
        }),
      );
    },
  );

  it.each(['choice', 'cloze'] as const)('strike out a wrong option of %s, the same wherever it stands', (kind) => {
    fc.assert(
      fc.property(itemOf[kind], (item) => {
        const struck = struckOption(item);
        if (!hintsFor(item).includes('option')) {
          expect(struck).toBeUndefined();
          return;
        }
        expect(item.options.map(({ id }) => id)).toContain(struck);
        expect(struck).not.toBe(item.key);
        expect(struckOption({ ...item, options: [...item.options].reverse() })).toBe(struck);
      }),
    );
  });
});
