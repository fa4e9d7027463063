import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../support/setup.mjs';

const { ESNext } = ts.ModuleKind;
const { ES2022 } = ts.ScriptTarget;
const compilerOptions: ts.CompilerOptions = { module: ESNext, target: ES2022, verbatimModuleSyntax: true };

/** A page of a host, with whatever it holds. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;

const script = 'text/javascript; charset=utf-8';

/** A file's type and text, or a rejection where there is none. */
export const found = async (
  path: string,
  texts: Readonly<Record<string, string>>,
): Promise<[type: string, text: string]> => {
  const own = texts[path];
  if (own !== undefined) return [path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8', own];
  if (!/^\/[\w/.-]+\.m?js$/.test(path) || path.includes('..')) throw new Error(path);
  // What runs in a page imports the sources; a browser is given what was built of them.
  if (path.startsWith('/src/')) return [script, await readFile(join(root, path.replace('src', 'dist')), 'utf8')];
  if (path.startsWith('/dist/') || path.endsWith('.mjs')) return [script, await readFile(join(root, path), 'utf8')];
  if (!/^\/(tests|demo)\//.test(path)) throw new Error(path);
  const source = await readFile(join(root, path.replace(/\.js$/, '.ts')), 'utf8');
  return [script, ts.transpileModule(source, { compilerOptions }).outputText];
};

/** A sandboxed frame is of no origin, and its scripts are fetched as from elsewhere. */
const headers = { 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' };

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves texts by their paths, the built modules and the scripts of `page/`, to this machine alone, until it is closed. */
export const serveTexts = (texts: Readonly<Record<string, string>>): Promise<Served> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      found((request.url ?? '/').replace(/[?#].*$/s, ''), texts).then(
        ([type, text]) => response.writeHead(200, { ...headers, 'content-type': type }).end(text),
        () => response.writeHead(404).end(),
      );
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
