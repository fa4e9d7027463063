import type { Item, ItemKind } from '../../item/item.js';
import type { Response } from '../../item/response.js';
import { assigning } from './assigning.js';
import { choice } from './choice.js';
import { cloze } from './cloze.js';
import { evidence } from './evidence.js';
import type { KindView } from './kind.js';
import { multipleResponse } from './multiple-response.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import { shortAnswer } from './short-answer.js';
import { trueFalseNotGiven } from './true-false-not-given.js';
import { twoPart } from './two-part.js';

const views: { readonly [K in ItemKind]: KindView<K> } = {
  choice,
  'true-false-not-given': trueFalseNotGiven,
  numeric,
  'multiple-response': multipleResponse,
  cloze,
  'short-answer': shortAnswer,
  matching: assigning,
  ordering,
  categorise: assigning,
  evidence,
  'two-part': twoPart,
};

/** A view as its callers meet it: item and response of one kind, which `viewOf` and `responseTo` see to. */
type AnyView = { readonly [M in keyof KindView<ItemKind>]: KindView<ItemKind>[M] };

export const viewOf = ({ kind }: Item): AnyView => views[kind] as AnyView;

/** The response, if it is of the item's kind. */
export const responseTo = (item: Item, response: Response | undefined): Response | undefined =>
  response?.kind === item.kind ? response : undefined;
