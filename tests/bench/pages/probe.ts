/** What is put into each page before anything of it runs: a look at what it shows, a hand that answers, and marks in the trace. */
import type { Places } from './subject.js';

/** What the page tells of itself. */
export interface Seen {
  /** Beside the page itself, until the first question could be answered, and in all. */
  readonly requests: number;
  readonly allRequests: number;
  readonly bytes: number;
  readonly allBytes: number;
  /** Since the navigation began. */
  readonly at: number;
  readonly shift: number;
  readonly nodes: number;
}

declare const benchReady: (told: string) => void;

/** Runs in the page; all that it needs is inside. Marks: `bench-begin`, `bench-ready`, `bench-play`, `bench-played`. */
export const probe = (places: Places): void => {
  if (top !== self) return;
  const { host, stem, option, check, feedback, next, over } = places;
  const all = (selector: string): HTMLElement[] => {
    const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  };
  const there = (selector: string): HTMLElement | undefined =>
    all(selector).find((element) => element.checkVisibility());
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  /** After the frame that is being made. */
  const painted = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done());
      port1.start();
      requestAnimationFrame(() => port2.postMessage(0));
    });
  const until = async (wanted: () => boolean): Promise<void> => {
    for (let frames = 0; !wanted(); frames++) {
      if (frames > 600) throw new Error(`nothing comes of it: ${wanted.toString()}`);
      await frame();
    }
  };
  const asked = (): string | undefined => there(stem)?.textContent ?? undefined;
  const ready = (): boolean => !!there(option) && !!asked();

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  let at = 0;
  /** What is fetched from here on is not needed for the first question. */
  let drawn = 0;
  performance.mark('bench-begin');
  const look = (): void => {
    if (!ready()) return void requestAnimationFrame(look);
    drawn = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      at = performance.mark('bench-ready').startTime;
      benchReady('');
    });
    port1.start();
    port2.postMessage(0);
  };
  requestAnimationFrame(look);

  const nodesIn = (root: Node): number => {
    let count = 1;
    if (root instanceof Element && root.shadowRoot) count += nodesIn(root.shadowRoot);
    for (const child of root.childNodes) count += nodesIn(child);
    return count;
  };
  const press = (selector: string): void => {
    const found = there(selector);
    if (!found) throw new Error(`no ${selector}`);
    found.click();
  };

  const bench = {
    /** Answers to the end, and gives how many questions that took. */
    play: async (): Promise<number> => {
      performance.mark('bench-play');
      let count = 0;
      while (!there(over)) {
        const before = asked();
        press(option);
        await frame();
        if (check !== undefined) press(check);
        if (feedback !== undefined) await until(() => !!there(feedback));
        await frame();
        press(next);
        count++;
        await until(() => !!there(over) || (ready() && asked() !== before));
        await frame();
      }
      await painted();
      performance.mark('bench-played');
      return count;
    },
    /** Where the first thing of a kind can be clicked by a real pointer. */
    placeOf: async (what: 'option' | 'check' | 'next'): Promise<readonly [x: number, y: number] | undefined> => {
      const selector = places[what];
      if (selector === undefined) return undefined;
      await until(() => !!there(selector));
      const found = there(selector);
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      await painted();
      const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return [left + Math.min(width / 2, 40), top + height / 2];
    },
    /** Counts frames from the next click until the reader is told. Marks: `bench-click`, `bench-told`. */
    told: (): void => {
      bench.frames = new Promise((done) => {
        const clicked = (): void => {
          performance.mark('bench-click');
          let frames = 0;
          const count = (): void => {
            frames++;
            if (feedback !== undefined && !there(feedback) && frames < 600) return void requestAnimationFrame(count);
            void painted().then(() => {
              performance.mark('bench-told');
              done(frames);
            });
          };
          requestAnimationFrame(count);
        };
        addEventListener('click', clicked, { capture: true, once: true });
      });
    },
    frames: Promise.resolve(0),
    over: (): boolean => !!there(over),
    asked,
    changed: (before: string): Promise<void> => until(() => !!there(over) || (ready() && asked() !== before)),
    seen: (): Seen => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
      const sum = (some: readonly PerformanceResourceTiming[]): number =>
        some.reduce((total, { encodedBodySize }) => total + encodedBodySize, page?.encodedBodySize ?? 0);
      const first = entries.filter(({ startTime }) => startTime <= drawn);
      return {
        requests: first.length,
        allRequests: entries.length,
        bytes: sum(first),
        allBytes: sum(entries),
        at,
        shift,
        nodes: nodesIn(document),
      };
    },
  };
  Object.assign(globalThis, { bench });
};
