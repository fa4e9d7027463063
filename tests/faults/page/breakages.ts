/** What a page, or a browser, may do to what a quiz leans on. Each hands back how to undo it. */
export interface Breakage {
  /** Which calls of `setItem` fail, from 0; the ones after too, where `onward`. */
  readonly setItem?: { readonly at: number; readonly how: Refusing; readonly onward: boolean };
  readonly clock?: Clock;
  readonly pollution?: Pollution;
}

/** Errors by every name and code that browsers have given a full store; `nothing` says nothing. */
export const refusals = ['throws', 'code 22', 'code 1014', 'nothing'] as const;
export type Refusing = (typeof refusals)[number];

const refuse = (how: Refusing): void => {
  if (how === 'throws') throw new Error('the page forbids it');
  if (how === 'code 22') throw new DOMException('full', 'QuotaExceededError');
  if (how === 'code 1014')
    throw Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014, result: 0x805303f6 });
};

export const clocks = ['1970', '2100', 'NaN', 'backwards', 'performance backwards'] as const;
export type Clock = (typeof clocks)[number];

/** The wall time that a clock tells at its nth reading, milliseconds since 1970. */
const told = (clock: Clock, now: number, n: number): number =>
  clock === '1970' ? 0 : clock === '2100' ? Date.UTC(2100, 0) : clock === 'NaN' ? NaN : now - n * 86_400_000;

/** Puts a value in place of another; undefined takes it away. */
const put = (owner: object, name: string, value: unknown): (() => void) => {
  const was = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: true });
  return () => {
    if (was) Object.defineProperty(owner, name, was);
    else Reflect.deleteProperty(owner, name);
  };
};

const spoilClock = (clock: Clock): (() => void) => {
  let readings = 0;
  if (clock === 'performance backwards') {
    const start = performance.now();
    return put(performance, 'now', () => start - 5000 * readings++);
  }
  const { Date: Real } = globalThis;
  const now = () => told(clock, Real.now(), readings++);
  class Spoilt extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [now()]) as [number]));
    }
    static override now = now;
  }
  return put(globalThis, 'Date', Spoilt);
};

const broken = (): never => {
  throw new Error('broken by the page');
};

const { prototype } = Object;
/** Each with what it does; a page's own script can do any of it. */
const polluting: Readonly<Record<string, () => () => void>> = {
  'a name on Object.prototype': () => put(prototype, 'polluted', 'by the page'),
  'a method on Object.prototype': () => put(prototype, 'clone', () => ({})),
  'fields of ours on Object.prototype': () => {
    const names = { kind: 'choice', id: 'x', draft: {}, hints: 3, items: [], record: 0, status: 'memory', reason: 'x' };
    const undo = Object.entries(names).map(([name, value]) => put(prototype, name, value));
    return () => undo.forEach((each) => each());
  },
  'toJSON on Object.prototype': () => put(prototype, 'toJSON', () => 'spoilt'),
  'a method on Array.prototype': () => put(Array.prototype, 'last', () => 0),
  'JSON.stringify that throws': () => put(JSON, 'stringify', broken),
  'JSON.stringify that gives nothing': () => put(JSON, 'stringify', () => undefined),
  'JSON.parse that throws': () => put(JSON, 'parse', broken),
  'JSON.parse that gives null': () => put(JSON, 'parse', () => null),
  'no JSON': () => put(globalThis, 'JSON', undefined),
  'a Map of the page’s own': () => {
    const { Map: Real } = globalThis;
    return put(globalThis, 'Map', class extends Real {});
  },
  'Map.get that finds nothing': () => put(Map.prototype, 'get', () => undefined),
  'Map.set that throws': () => put(Map.prototype, 'set', broken),
  'fetch that throws': () => put(globalThis, 'fetch', broken),
  'no fetch': () => put(globalThis, 'fetch', undefined),
  'Storage.getItem that throws': () => put(Storage.prototype, 'getItem', broken),
  'Storage.removeItem that throws': () => put(Storage.prototype, 'removeItem', broken),
  'no CustomEvent': () => put(globalThis, 'CustomEvent', undefined),
  'no indexedDB': () => put(globalThis, 'indexedDB', undefined),
  'indexedDB.open that throws': () => put(indexedDB, 'open', broken),
};
export type Pollution = keyof typeof polluting;
export const pollutions: readonly Pollution[] = Object.keys(polluting);

/**
 * Breaks what is to be broken; the calls of `setItem` are counted all the same. `undo` leaves `setItem` as it is: what is tried again
 * would be taken once the student has been told that it is not saved.
 */
export const breakThings = ({ setItem, clock, pollution }: Breakage): { calls: () => number; undo: () => void } => {
  const real = Storage.prototype.setItem;
  let calls = 0;
  put(Storage.prototype, 'setItem', function counted(this: Storage, key: string, value: string): void {
    const n = calls++;
    const hit = setItem && (n === setItem.at || (setItem.onward && n > setItem.at));
    if (hit) refuse(setItem.how);
    else real.call(this, key, value);
  });
  const undo: (() => void)[] = [];
  if (clock) undo.push(spoilClock(clock));
  if (pollution) undo.push(polluting[pollution]?.() ?? (() => {}));
  return { calls: () => calls, undo: () => undo.reverse().forEach((each) => each()) };
};
