import type { TemplateResult } from 'lit';
import type { ItemKind, ItemOf } from '../../item/item.js';
import type { ResponseOf } from '../../item/response.js';
import type { Messages } from '../../locales/en.js';

/** An item in front of the student. Before grading nothing in it tells the key. */
export interface Shown<K extends ItemKind> {
  readonly item: ItemOf<K>;
  /** What is chosen or typed, or was. */
  readonly response: ResponseOf<K> | undefined;
  /** Whether it was right; undefined before grading. */
  readonly correct: boolean | undefined;
  /** The id of the option that a hint has struck out. */
  readonly struck?: string | undefined;
  readonly t: Messages;
  /** How the reader writes numbers (BCP 47), and a number written so. */
  readonly locale: string;
  readonly n: (value: number) => string;
  respond(response: ResponseOf<K>): void;
  check(): void;
  /** Moves the focus to what a selector finds, once the view has followed the response. */
  focus(selector: string): void;
}

/** How one kind of item looks: all that another kind has to bring. */
export interface KindView<K extends ItemKind> {
  /** Stem and controls. No id of an option or entry is in it, for an id can tell the key. */
  ask(shown: Shown<K>): TemplateResult;
  /** What the main button says and does in place of Check. */
  step?(shown: Shown<K>): { readonly label?: string; readonly press?: (() => void) | undefined } | undefined;
  /** What the feedback opens with, where "not this one" would say too little of a response that is not right. */
  partly?(item: ItemOf<K>, response: ResponseOf<K>, t: Messages): string | undefined;
  /** What the status says to a Check with nothing to grade. */
  missing(t: Messages): string;
}
