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

/** Who sat here last; undefined where that could not be kept. */
export const lastProfile = (area: Area | undefined, base: string): string | undefined =>
  settingIn(area, 'profile', base);

/** Where that is refused, nobody is said to have sat here last. */
export const rememberProfile = (area: Area | undefined, base: string, profile: string): void =>
  keepSetting(area, 'profile', base, profile);
