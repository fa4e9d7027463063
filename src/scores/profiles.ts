import type { Area } from './area.js';
import { keyOf, partsOf } from './keys.js';
import { openStore } from './store.js';

/** The profiles that an area holds anything for, in code units. */
export const profilesIn = (area: Area | undefined): string[] => {
  const store = openStore(area);
  const keys = ['a', 'm', 'p'].flatMap((kind) => [...store.find(keyOf(kind, '')).keys()]);
  return [...new Set(keys.flatMap((key) => (partsOf(key).length > 3 ? partsOf(key).slice(1, 2) : [])))].sort();
};

/** The setting that says who sat here last, for a page's own profile: the one kind of key that is rewritten. */
const lastKey = (base: string): string => keyOf('s', 'profile', base);

/** Who sat here last; the page's own profile where nobody said otherwise. */
export const lastProfile = (area: Area | undefined, base: string): string =>
  openStore(area).find(lastKey(base)).get(lastKey(base)) ?? base;

export const rememberProfile = (area: Area | undefined, base: string, profile: string): void => {
  try {
    area?.set(lastKey(base), profile);
  } catch {
    // Then it is asked again.
  }
};
