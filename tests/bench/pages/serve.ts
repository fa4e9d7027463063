/** The pages of the bench on this machine alone, everything sent as brotli, as a host would. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Subject } from './subject.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Served {
  /** Puts a page where a browser finds it, and says where. */
  readonly urlOf: (subject: Subject) => string;
  readonly close: () => Promise<void>;
}

export const serve = (): Promise<Served> =>
  new Promise((resolve, reject) => {
    const bodies = new Map<string, { readonly type: string; readonly body: Buffer }>();
    const server = createServer((request, response) => {
      const found = bodies.get((request.url ?? '').replace(/[?#].*$/s, ''));
      if (!found) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'br', 'cache-control': 'no-store' });
      response.end(found.body);
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      let count = 0;
      resolve({
        urlOf: ({ files }) => {
          const folder = `/${count++}/`;
          for (const [name, text] of Object.entries(files))
            bodies.set(folder + name, { type: types[extname(name)] ?? 'text/plain', body: brotliCompressSync(text) });
          return `http://127.0.0.1:${port}${folder}index.html`;
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
