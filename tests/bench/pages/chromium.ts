/** A Chromium spoken to over its own pipe: no library stands between, whose scripts in the page would be measured with it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumArgs } from '../../support/browsers.mjs';

type Params = Readonly<Record<string, unknown>>;
/** What a command gives or an event says; the protocol is not typed here. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Told = any;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Told;
  readonly result?: Told;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** One target's end of the pipe, or the browser's. */
export interface Session {
  send(method: string, params?: Params): Promise<Told>;
  /** Gives what ends it. */
  on(method: string, heard: (params: Told) => void): () => void;
  /** The next event of that name. */
  once(method: string): Promise<Told>;
}

export interface Chromium {
  readonly browser: Session;
  readonly sessionOf: (id: string) => Session;
  readonly close: () => Promise<void>;
}

const patience = 120_000;

const flags = (profile: string): string[] => [
  ...chromiumArgs,
  '--headless=new',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--window-size=900,800',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

export const launchChromium = (path: string): Chromium => {
  const profile = mkdtempSync(join(tmpdir(), 'kz-bench-'));
  const child = spawn(path, flags(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , toIt, fromIt] = child.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, { done: (told: Told) => void; failed: (error: Error) => void }>();
  const heard = new Map<string, ((params: Told) => void)[]>();
  let count = 0;
  let rest = '';

  const take = ({ id, method, params, result, error, sessionId = '' }: Message): void => {
    if (method !== undefined) for (const hear of heard.get(`${sessionId} ${method}`) ?? []) hear(params);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.failed(new Error(error.message));
    else asked.done(result);
  };
  fromIt.setEncoding('utf8').on('data', (data: string) => {
    const all = (rest + data).split('\0');
    rest = all.pop() ?? '';
    for (const text of all) take(JSON.parse(text) as Message);
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  void gone.then(() => {
    for (const { failed } of waiting.values()) failed(new Error('Chromium has ended'));
  });
  child.once('error', (error) => {
    for (const { failed } of waiting.values()) failed(error);
  });

  const sessionOf = (id: string): Session => {
    const on: Session['on'] = (method, hear) => {
      const key = `${id} ${method}`;
      heard.set(key, [...(heard.get(key) ?? []), hear]);
      return () => heard.set(key, heard.get(key)?.filter((each) => each !== hear) ?? []);
    };
    return {
      on,
      once: (method) =>
        new Promise((done) => {
          const off = on(method, (told) => {
            off();
            done(told);
          });
        }),
      send: (method, params = {}) =>
        new Promise((done, failed) => {
          const number = ++count;
          const timer = setTimeout(() => failed(new Error(`${method}: nothing for ${patience / 1000} s`)), patience);
          const ended =
            <T>(end: (value: T) => void) =>
            (value: T) => {
              clearTimeout(timer);
              end(value);
            };
          waiting.set(number, { done: ended(done), failed: ended(failed) });
          toIt.write(`${JSON.stringify({ id: number, method, params, ...(id && { sessionId: id }) })}\0`);
        }),
    };
  };
  const browser = sessionOf('');
  return {
    browser,
    sessionOf,
    close: async () => {
      await Promise.race([browser.send('Browser.close').catch(() => undefined), gone]);
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
