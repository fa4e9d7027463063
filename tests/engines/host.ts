/** A host's pages under a policy of their own, and a place where a page says what it has seen. */
import { createServer } from 'node:http';
import { found } from '../faults/serve.js';

export interface HostPage {
  readonly html: string;
  /** Of the header `Content-Security-Policy`. */
  readonly policy?: string;
}

export interface Host {
  readonly url: string;
  /** What the page at a path has posted, once it has. Rejects after some minutes. */
  readonly told: (path: string) => Promise<unknown>;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const patience = 240_000;

/** Serves pages by path, texts, the built scripts and those of `tests/`, on this machine alone. */
export const openHost = (
  pages: Readonly<Record<string, HostPage>>,
  texts: Readonly<Record<string, string>> = {},
): Promise<Host> =>
  new Promise((resolve) => {
    const asked: string[] = [];
    const waiting = new Map<string, PromiseWithResolvers<unknown>>();
    const waitFor = (path: string): PromiseWithResolvers<unknown> => {
      const one = waiting.get(path) ?? withResolvers<unknown>();
      waiting.set(path, one);
      return one;
    };
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/[?#].*$/s, '');
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (piece: Buffer) => (body += piece.toString()));
        request.on('end', () => {
          response.writeHead(204).end();
          waitFor(path.replace('/told', '')).resolve(JSON.parse(body));
        });
        return;
      }
      asked.push(path);
      const page = pages[path];
      if (page) {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' };
        response.writeHead(200, { ...headers, ...(page.policy && { 'content-security-policy': page.policy }) });
        response.end(page.html);
        return;
      }
      found(path, texts).then(
        ([type, text]) => response.writeHead(200, { 'content-type': type }).end(text),
        () => response.writeHead(404).end(),
      );
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
        asked,
        told: (path) => {
          const { promise, reject } = waitFor(path);
          const timer = setTimeout(() => reject(new Error(`${path} has said nothing`)), patience);
          return promise.finally(() => clearTimeout(timer));
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });

/** `Promise.withResolvers`, which Node 20 lacks. */
interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}
const withResolvers = <T>(): PromiseWithResolvers<T> => {
  let settle: Pick<PromiseWithResolvers<T>, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  if (!settle) throw new Error('a promise runs what it is given at once');
  return { promise, ...settle };
};
