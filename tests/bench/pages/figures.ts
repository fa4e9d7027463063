/** What is measured of a page, once in each round. */
import type { Chromium } from './chromium.js';
import type { Subject } from './subject.js';
import { visit, type Conditions, type Visit } from './visit.js';

export interface Figures {
  /** Milliseconds of CPU until the first question can be answered, and the same on a machine four times as slow. */
  readonly first: number;
  readonly slow: number;
  /** Milliseconds until then on a line of 1.6 Mbit/s. */
  readonly line: number;
  /** Milliseconds of CPU to answer all questions. */
  readonly ten: number;
  /** From the click to what the reader is told: the most frames, and milliseconds of CPU. None where nothing is told. */
  readonly frames: number | undefined;
  readonly told: number | undefined;
  /** Bytes of the JavaScript heap at the first question, once what is unused has been collected. */
  readonly heap: number;
  /** Nodes of the document and its shadow roots at the first question, and the most of then and the end. */
  readonly nodes: number;
  readonly mostNodes: number;
  /** Beside the page: until the first question, and in all. */
  readonly requests: number;
  readonly allRequests: number;
  readonly bytes: number;
  readonly allBytes: number;
  /** The sum of all layout shifts that no click called for. */
  readonly shift: number;
}

const slowLine = 1_600_000;

const heapOf = async ({ page }: Visit): Promise<number> => {
  await page.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await page.send('HeapProfiler.collectGarbage');
  await page.send('HeapProfiler.disable');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  return usedSize;
};

/** Runs something in a visit, and leaves whatever comes of it. */
const during = async <T>(
  chromium: Chromium,
  url: string,
  subject: Subject,
  conditions: Conditions,
  run: (visit: Visit) => Promise<T>,
) => {
  const visited = await visit(chromium, url, subject, conditions);
  try {
    const told = await run(visited);
    return { told, cpu: await visited.leave() };
  } catch (error) {
    await visited.leave().catch(() => undefined);
    throw error;
  }
};

/** Chooses, checks and goes on by real clicks; gives the most frames that the reader waited. */
const byHand = async ({ evaluate, click }: Visit, { places, of = 10 }: Subject): Promise<number> => {
  let most = 0;
  const press = async (what: 'option' | 'check' | 'next'): Promise<void> => {
    const place: [number, number] | undefined = await evaluate(`bench.placeOf('${what}')`);
    if (place) await click(...place);
  };
  for (let i = 0; i < of; i++) {
    const before = JSON.stringify(await evaluate('bench.asked()'));
    const telling = places.feedback === undefined ? undefined : places.check === undefined ? 'option' : 'check';
    for (const what of ['option', 'check'] as const) {
      if (what === telling) await evaluate('bench.told()');
      await press(what);
      if (what === telling) most = Math.max(most, await evaluate('bench.frames'));
    }
    await press('next');
    await evaluate(`bench.changed(${before})`);
  }
  return most;
};

export const figuresOf = async (chromium: Chromium, url: string, subject: Subject): Promise<Figures> => {
  const { of = 10 } = subject;
  const plain = await during(chromium, url, subject, {}, async (visited) => {
    const seen = await visited.seen();
    const heap = await heapOf(visited);
    const count = await visited.evaluate('bench.play()');
    if (count !== of) throw new Error(`${subject.name} asked ${count} questions`);
    return { seen, heap, after: await visited.seen() };
  });
  const slow = await during(chromium, url, subject, { slower: 4 }, () => Promise.resolve());
  const hand = await during(chromium, url, subject, { line: slowLine }, async (visited) => {
    const frames = await byHand(visited, subject);
    return { frames, ...(await visited.seen()) };
  });
  const { seen, heap, after } = plain.told;
  const tells = subject.places.feedback !== undefined;
  return {
    first: plain.cpu('bench-begin', 'bench-ready'),
    slow: slow.cpu('bench-begin', 'bench-ready'),
    line: hand.told.at,
    ten: plain.cpu('bench-play', 'bench-played'),
    frames: tells ? hand.told.frames : undefined,
    told: tells ? hand.cpu('bench-click', 'bench-told') : undefined,
    heap,
    nodes: seen.nodes,
    mostNodes: Math.max(seen.nodes, after.nodes),
    requests: seen.requests,
    allRequests: after.allRequests,
    bytes: seen.bytes,
    allBytes: after.allBytes,
    shift: hand.told.shift,
  };
};

/** Of a bank that grows, no more than this is asked of each page. */
export type Growing = Pick<Figures, 'first' | 'heap' | 'nodes'>;

export const growingOf = async (chromium: Chromium, url: string, subject: Subject): Promise<Growing> => {
  const { told, cpu } = await during(chromium, url, subject, {}, async (visited) => ({
    nodes: (await visited.seen()).nodes,
    heap: await heapOf(visited),
  }));
  return { first: cpu('bench-begin', 'bench-ready'), ...told };
};
