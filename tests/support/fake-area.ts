import type { Area } from '../../src/scores/area.js';

/** What a browser's storage may do at a call instead of its work. */
export type Fault = 'throws' | 'quota' | 'does nothing';

/** Storage errors by the names and codes that browsers have given them. */
const quotaError = (): Error => Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 });

export interface FakeArea extends Area {
  readonly values: Map<string, string>;
  /** How many calls there were. */
  readonly calls: () => number;
}

/**
 * An area over a map that two tabs may share. `fault` is asked before each call, numbered from 0, and may be a tab's turn in the midst of
 * another's. `units`: how much keys and values may take.
 */
export const fakeArea = (
  values: Map<string, string> = new Map(),
  fault: (call: number, name: keyof Area) => Fault | undefined | void = () => undefined,
  units = Infinity,
): FakeArea => {
  let calls = 0;
  const call = <T>(name: keyof Area, work: () => T, nothing: T): T => {
    const met = fault(calls++, name);
    if (met === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError');
    if (met === 'quota') throw quotaError();
    return met ? nothing : work();
  };
  return {
    values,
    calls: () => calls,
    keys: () => call('keys', () => [...values.keys()], []),
    get: (key) => call('get', () => values.get(key) ?? null, null),
    set: (key, value) =>
      call(
        'set',
        () => {
          let used = key.length + value.length;
          if (units < Infinity) for (const [k, v] of values) if (k !== key) used += k.length + v.length;
          if (used > units) throw quotaError();
          values.set(key, value);
        },
        undefined,
      ),
    remove: (key) => call('remove', () => void values.delete(key), undefined),
  };
};
