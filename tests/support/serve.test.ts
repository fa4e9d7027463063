import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'node:http';
import { serve } from '../../demo/serve.mjs';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** Sends the path as it is written; `fetch` would tidy it first. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number | undefined; type: string | undefined; location: string | undefined }>(
    (resolve, reject) => {
      request(server.url, { path, method }, (response) => {
        const { statusCode: status, headers } = response.resume();
        resolve({ status, type: headers['content-type'], location: headers.location });
      })
        .on('error', reject)
        .end();
    },
  );

describe('the server of the demo', () => {
  it('gives a module its type', async () => {
    expect(await get('/demo/serve.mjs')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  });

  it('leads from the root to the demo', async () => {
    expect(await get('/')).toMatchObject({ status: 302, location: '/demo/' });
  });

  it.each([
    '/package.json',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/demo/..%5cpackage.json',
    '/demox',
    '/demo/%E0%A4%A',
    '/demo/a%00b',
    '//package.json',
    '/tests/',
  ])('shows nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  it('changes nothing', async () => {
    expect(await get('/demo/serve.mjs', 'PUT')).toMatchObject({ status: 405 });
  });

  it('refuses a port that is taken', async () => {
    await expect(serve({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
