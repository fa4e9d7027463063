/** WebKitGTK's MiniBrowser over plain WebDriver, on a screen in memory. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Engine } from './engines.js';

const candidates = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map(
  (folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`,
);
export const webKitPath = candidates.find((path) => existsSync(path)) ?? '/usr/bin/MiniBrowser';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Driver {
  /** Calls a command of WebDriver and hands back its value; throws what the driver says. */
  readonly send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
}

const driverAt = (base: string): Driver => ({
  send: async (method, path, body) => {
    const init = method === 'POST' ? { method, body: JSON.stringify(body ?? {}) } : { method };
    const { value } = (await (await fetch(base + path, init)).json()) as { value: unknown };
    if (value && typeof value === 'object' && 'error' in value) throw new Error(JSON.stringify(value));
    return value;
  },
});

/** Both end with this process, whatever becomes of it. */
const startAll = async (): Promise<{ readonly driver: Driver; readonly end: () => void }> => {
  const started: ChildProcess[] = [];
  const end = () => {
    for (const one of started) one.kill();
  };
  process.once('exit', end);
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const [display] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  const port = 20_000 + (process.pid % 20_000);
  const program = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  started.push(program);
  const driver = driverAt(`http://127.0.0.1:${port}`);
  for (let i = 0; ; i++) {
    const up = await driver.send('GET', '/status').then(
      () => true,
      () => false,
    );
    if (up) return { driver, end };
    if (i === 100 || program.exitCode !== null) throw new Error('WebKitWebDriver did not start');
    await pause(100);
  }
};

/** A tab is a window of its own: of several tabs in one window, the hidden ones are slowed down. */
export const openWebKit = async (): Promise<Engine> => {
  const { driver, end } = await startAll();
  const alwaysMatch = {
    'webkitgtk:browserOptions': { binary: webKitPath, args: ['--automation'] },
  };
  const session = (await driver.send('POST', '/session', { capabilities: { alwaysMatch } })) as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
  };
  const path = `/session/${session.sessionId}`;
  // One command after the other, for each is for the window that was switched to last.
  let last: Promise<unknown> = Promise.resolve();
  const inWindow = (handle: string, method: 'POST' | 'DELETE', command: string, body?: object): Promise<unknown> => {
    const next = last.then(async () => {
      await driver.send('POST', `${path}/window`, { handle });
      return driver.send(method, path + command, body);
    });
    last = next.catch(() => undefined);
    return next;
  };
  // The window that was there first stays, for a new one is asked for in one that is open.
  const home = (await driver.send('GET', `${path}/window`)) as string;
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: async (url) => {
      const { handle } = (await inWindow(home, 'POST', '/window/new', { type: 'window' })) as { handle: string };
      await inWindow(handle, 'POST', '/url', { url });
      return {
        evaluate: (source) => inWindow(handle, 'POST', '/execute/sync', { script: `return ${source}`, args: [] }),
        close: async () => void (await inWindow(handle, 'DELETE', '/window')),
      };
    },
    close: async () => {
      await driver.send('DELETE', path).catch(() => undefined);
      end();
    },
  };
};
