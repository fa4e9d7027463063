import type { Area } from './area.js';
import { keyOf, partsOf } from './keys.js';
import { openStore, reserveKey } from './store.js';

/** What is kept under a name, for somebody or something; undefined where there is nothing, or it cannot be had. Settings alone are rewritten. */
export const settingIn = (area: Area | undefined, name: string, of: string): string | undefined => {
  const key = keyOf('s', name, of);
  return openStore(area).find(key).get(key);
};

/** The last writer wins. A full area gives the reserve for it; where it refuses all the same, nothing is kept rather than what was. */
export const keepSetting = (area: Area | undefined, name: string, of: string, value: string): void => {
  const key = keyOf('s', name, of);
  const isSet = (): boolean => {
    try {
      area?.set(key, value);
    } catch {
      // What counts is what can be read.
    }
    return settingIn(area, name, of) === value;
  };
  try {
    if (!area || isSet()) return;
    area.remove(reserveKey);
    if (!isSet()) area.remove(key);
  } catch {
    // It was a convenience.
  }
};

/** Whether a key is that of a setting of a profile's own. Which profile sat here last is none. */
export const isSettingOf = (key: string, profile: string): boolean => {
  const [kind, name, of] = partsOf(key);
  return kind === 's' && name !== 'profile' && of === profile;
};
