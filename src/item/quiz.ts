import type { Item } from './item.js';
import type { Process } from './skill.js';

/** A quiz that came out other than asked for: which process fell short, by how much, and why. */
export interface Shortfall {
  readonly process: Process;
  readonly wanted: number;
  readonly got: number;
  readonly reason: 'no-targets' | 'constraints';
}

/** The items that a seed and a blueprint drew from a bank. */
export interface Quiz {
  /** Names algorithm version, bank hash, seed, length and filters: the same id gives the same bytes. */
  readonly id: string;
  readonly seed: string;
  readonly bank: { readonly id: string; readonly title: string; readonly hash: string; readonly lang: string };
  readonly items: readonly Item[];
  /** Where the blueprint could not be met. */
  readonly shortfall: readonly Shortfall[];
}
