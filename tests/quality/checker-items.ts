import type { Item, ItemOf } from '../../src/item/item.js';

export type OneKey = ItemOf<'choice'> | ItemOf<'cloze'> | ItemOf<'two-part'>;

/** Whether an item has options of which one is the key. */
export const hasOneKey = (item: Item): item is OneKey =>
  item.kind === 'choice' || item.kind === 'two-part' || (item.kind === 'cloze' && item.options.length > 0);
