import type { Item, ItemKind } from '../../item/item.js';
import type { Response } from '../../item/response.js';
import { choice } from './choice.js';
import type { KindView } from './kind.js';
import { numeric } from './numeric.js';
import { trueFalseNotGiven } from './true-false-not-given.js';

const views: { readonly [K in ItemKind]: KindView<K> } = {
  choice,
  'true-false-not-given': trueFalseNotGiven,
  numeric,
};

/** A view as its callers meet it: item and response of one kind, which `viewOf` and `responseTo` see to. */
type AnyView = {
  readonly [M in keyof KindView<ItemKind>]: (
    ...args: Parameters<KindView<ItemKind>[M]>
  ) => ReturnType<KindView<ItemKind>[M]>;
};

export const viewOf = ({ kind }: Item): AnyView => views[kind] as AnyView;

/** The response, if it is of the item's kind. */
export const responseTo = (item: Item, response: Response | undefined): Response | undefined =>
  response?.kind === item.kind ? response : undefined;
