// @ts-check
/** A small static server for the demo and for the tests that drive it: this machine only, three folders, nothing else. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = await realpath(fileURLToPath(new URL('..', import.meta.url)));
const open = ['demo', 'dist', 'questions'];

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The file that an address names, if it may be seen. @param {string} pathname */
const fileAt = async (pathname) => {
  try {
    const wanted = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    // Links are followed first, so that none leads out of the three folders.
    const path = await realpath(wanted);
    const inside = open.some((folder) => path.startsWith(join(root, folder) + sep));
    const found = inside ? await stat(path) : undefined;
    return found?.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
};

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
const answer = async (request, response) => {
  const end = (/** @type {number} */ status, /** @type {string} */ text, headers = {}) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'Only GET', { allow: 'GET, HEAD' });
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (pathname === '/' || open.some((folder) => pathname === `/${folder}`)) {
    return end(302, '', { location: pathname === '/' ? '/demo/' : `${pathname}/` });
  }
  const file = await fileAt(pathname);
  if (file === undefined) return end(404, `Nothing at ${pathname}`);
  response.writeHead(200, {
    'content-type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
};

/**
 * Serves until `close` is called. Port 0 takes any that is free; one that is taken rejects with EADDRINUSE.
 * @param {{ port?: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = ({ port = 0 } = {}) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(request, response));
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
