import type { Area } from './area.js';
import { keyOf, partsOf } from './keys.js';
import { keepSetting, settingIn } from './settings.js';
import { openStore } from './store.js';

/** The profiles that an area holds anything for, in code units. */
export const profilesIn = (area: Area | undefined): string[] => {
  const store = openStore(area);
  const keys = ['a', 'm', 'p'].flatMap((kind) => [...store.find(keyOf(kind, '')).keys()]);
  return [...new Set(keys.flatMap((key) => (partsOf(key).length > 3 ? partsOf(key).slice(1, 2) : [])))].sort();
};

/** Who sat here last; the page's own profile where nobody said otherwise. */
export const lastProfile = (area: Area | undefined, base: string): string => settingIn(area, 'profile', base) ?? base;

/** Where that is refused, it is asked again. */
export const rememberProfile = (area: Area | undefined, base: string, profile: string): void =>
  keepSetting(area, 'profile', base, profile);
