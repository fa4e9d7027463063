import type { ItemKind, ItemOf, Misreading } from '../item/item.js';
import type { ResponseOf } from '../item/response.js';

/** What a grader makes of a response. */
export interface Mark {
  /** From 0 to 1; correct is 1 and nothing less. */
  readonly credit: number;
  /** Why, where it is not the item's own rationale. */
  readonly rationale?: string;
  readonly misreading?: Misreading;
}

/** Grades one kind; undefined where the response holds nothing that could be graded. */
export type Grader<K extends ItemKind> = (item: ItemOf<K>, response: ResponseOf<K>) => Mark | undefined;
