import type { Mirror } from '../../src/scores/mirror.js';

export interface FakeMirror extends Mirror {
  readonly values: Map<string, string>;
}

/** A mirror over a map; what `fails` says to is not committed. */
export const fakeMirror = (values = new Map<string, string>(), fails: () => boolean = () => false): FakeMirror => {
  const change: Mirror['change'] = async (make) => {
    await Promise.resolve();
    if (fails()) return false;
    for (const [key, value] of make(new Map(values)))
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    return true;
  };
  return { values, change, write: (changes) => change(() => changes) };
};
