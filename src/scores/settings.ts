import type { Area } from './area.js';
import { keyOf, partsOf } from './keys.js';
import { openStore } from './store.js';

/** What is kept under a name, for somebody or something; undefined where there is nothing, or it cannot be had. Settings alone are rewritten. */
export const settingIn = (area: Area | undefined, name: string, of: string): string | undefined => {
  const key = keyOf('s', name, of);
  return openStore(area).find(key).get(key);
};

/** The last writer wins; what the area refuses is not kept. */
export const keepSetting = (area: Area | undefined, name: string, of: string, value: string): void => {
  try {
    area?.set(keyOf('s', name, of), value);
  } catch {
    // It was a convenience.
  }
};

/** Whether a key is that of a setting of a profile's own. Which profile sat here last is none. */
export const isSettingOf = (key: string, profile: string): boolean => {
  const [kind, name, of] = partsOf(key);
  return kind === 's' && name !== 'profile' && of === profile;
};
