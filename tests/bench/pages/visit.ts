/** One look at one page, by a reader who was never there before: nothing is cached, nothing compiled, nothing stored. */
import type { Chromium, Session, Told } from './chromium.js';
import { probe, type Seen } from './probe.js';
import type { Subject } from './subject.js';

/** How slow the reader's machine and line are. */
export interface Conditions {
  /** CPU slowed down so many times. */
  readonly slower?: number;
  /** Bits a second of the line. */
  readonly line?: number;
}

interface Mark {
  readonly name: string;
  /** CPU time of the page's main thread, in microseconds. */
  readonly tts: number;
  readonly ts: number;
  readonly ph: string;
  readonly cat: string;
}

/** What was marked, in milliseconds of CPU of the page's main thread. */
export type Cpu = (from: string, to: string) => number;

export interface Visit {
  readonly page: Session;
  readonly seen: () => Promise<Seen>;
  readonly evaluate: (expression: string) => Promise<Told>;
  /** A real click of the pointer. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Ends the visit; what was marked is known only then. */
  readonly leave: () => Promise<Cpu>;
}

/** Time to first byte on a line of this kind, in milliseconds. */
const latency = 150;

const rejection = ({ exceptionDetails }: Told): string =>
  String(exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '');

const traced = async (browser: Session): Promise<() => Promise<Mark[]>> => {
  const marks: Mark[] = [];
  const off = browser.on('Tracing.dataCollected', ({ value }: { value: Mark[] }) => {
    marks.push(...value.filter(({ name }) => name.startsWith('bench-')));
  });
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = browser.once('Tracing.tracingComplete');
    await browser.send('Tracing.end');
    await complete;
    off();
    return marks;
  };
};

const cpuOf =
  (marks: readonly Mark[]): Cpu =>
  (from, to) => {
    const at = (wanted: string): number => {
      const mark = marks.filter(({ name }) => name === wanted).at(-1);
      if (!mark) throw new Error(`no mark ${wanted}`);
      return mark.tts;
    };
    return (at(to) - at(from)) / 1000;
  };

/** Opens a page and waits until its first question can be answered, and a while more. */
export const visit = async (
  chromium: Chromium,
  url: string,
  { places }: Subject,
  { slower = 1, line }: Conditions = {},
  idle = 700,
): Promise<Visit> => {
  const { browser } = chromium;
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = chromium.sessionOf(sessionId);
  await page.send('Page.enable');
  await page.send('Runtime.enable');
  const failed = new Promise<never>((_, reject) => {
    page.on('Runtime.exceptionThrown', (told) => reject(new Error(`${url}: ${rejection(told)}`)));
  });
  failed.catch(() => undefined);
  await page.send('Runtime.addBinding', { name: 'benchReady' });
  await page.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${probe.toString()})(${JSON.stringify(places)})`,
  });
  if (slower > 1) await page.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (line !== undefined) {
    await page.send('Network.enable');
    const throughput = line / 8;
    await page.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  const stop = await traced(browser);
  const ready = page.once('Runtime.bindingCalled');
  await page.send('Page.navigate', { url });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${url}: no question after a minute`)), 60_000);
  });
  const leave = async (): Promise<Cpu> => {
    const marks = await stop();
    await browser.send('Target.disposeBrowserContext', { browserContextId });
    return cpuOf(marks);
  };
  try {
    await Promise.race([ready, failed, late]).finally(() => clearTimeout(timer));
  } catch (error) {
    await leave();
    throw error;
  }
  await new Promise((done) => setTimeout(done, idle));

  const evaluate = async (expression: string): Promise<Told> => {
    const told = await page.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (told.exceptionDetails) throw new Error(`${url}: ${rejection(told)}`);
    return told.result.value;
  };
  return {
    page,
    evaluate,
    seen: () => evaluate('bench.seen()'),
    click: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 };
      await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    leave,
  };
};
