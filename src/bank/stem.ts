import { languageOf } from '../text/language.js';
import type { Closure } from './bank.js';

const slot = /\{([^{}]*)\}/g;

/** The names in braces of a stem, in order. */
export const slotsIn = (stem: string): string[] => [...stem.matchAll(slot)].map((match) => match[1] ?? '');

/** The stem with each slot replaced by what `labelOf` gives for it. */
export const filled = (stem: string, labelOf: (slot: string) => string): string =>
  stem.replace(slot, (_, name: string) => labelOf(name));

/**
 * Whether a stem asks for what the article names (of an open list), or for what is expected (of something hedged), as the
 * closure demands: else an option that the article does not name might be true all the same. A rule about English.
 */
export const suits = (stem: string, closure: Closure, lang: string): boolean => {
  if (languageOf(lang) !== 'en') return true;
  if (closure === 'open') return /\barticle\b/i.test(stem);
  return closure !== 'hedged' || /\b(expect|plan|likely|hope)/i.test(stem);
};
