/** What each app under `apps/` is to the matrix: the same page, written as its framework has it. */

export interface Given {
  readonly bank: unknown;
  readonly seed: string;
  readonly length: number;
  readonly lang: string;
  /** Fills the slot `title`. */
  readonly title: string;
}

export interface Mounted {
  /** Changes the component's own state; the framework passes it on. */
  readonly change: (changes: Partial<Given>) => void;
  readonly remove: () => void;
}

/** Draws the page; `told` hears of events as the framework's listeners do. */
export type Mount = (
  place: HTMLElement,
  given: Given,
  told: (name: string, detail: unknown) => void,
) => Mounted | Promise<Mounted>;
