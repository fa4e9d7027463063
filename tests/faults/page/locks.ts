/**
 * What a page makes of `navigator.locks`: `on`, as the browser has it; `withheld`, asked for and never given; `to all`, given to
 * everyone who asks, at once; `absent`, as on plain http.
 */
export const lockings = ['on', 'withheld', 'to all', 'absent'] as const;
export type Locking = (typeof lockings)[number];

const requestBy =
  (give: boolean) =>
  (name: string, options: LockOptions | LockGrantedCallback<unknown>, run?: LockGrantedCallback<unknown>) => {
    const granted = typeof options === 'function' ? options : run;
    const [known, mode] =
      typeof options === 'function'
        ? [false, 'exclusive' as const]
        : [options.ifAvailable, options.mode ?? 'exclusive'];
    if (give) return Promise.resolve(granted?.({ name, mode }));
    return known ? Promise.resolve(granted?.(null)) : new Promise(() => {});
  };

/** Before anything asks for a lock. */
export const setLocks = (locking: Locking): void => {
  if (locking === 'on') return;
  const value = locking === 'absent' ? undefined : { request: requestBy(locking === 'to all') };
  Object.defineProperty(Navigator.prototype, 'locks', { configurable: true, get: () => value });
};
