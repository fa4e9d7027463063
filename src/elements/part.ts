import { css, html } from 'lit';

/*
 * What a reader needs to answer is in the classic script; what they open now and then lies in a file beside it, fetched on use. The
 * build puts `part('name.js')` where a module says `import('./name.js')`, in the classic scripts alone.
 */

/** Where the running script came from; read at once, for later it is gone. */
const script = globalThis.document?.currentScript;
const here = script instanceof HTMLScriptElement ? script.src : '';

/** What the parts export that have run, by file. One that a page holds already, as a packed page does, is fetched no more. */
const parts = new Map<string, unknown>();

// A part hands itself over while it runs, and leaves no name in the page. It is made with the Lit that is here: a second one would
// need a policy of its own under Trusted Types.
globalThis.document?.addEventListener('kz-part', (event) => {
  if (event instanceof CustomEvent) parts.set(event.detail.file, event.detail.make({ css, html, part }));
});

/** As a script tag: from `file:` a browser fetches no module. */
const byTag = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    tag.src = url;
    tag.addEventListener('load', () => resolve());
    tag.addEventListener('error', () => reject(new Error('it cannot be fetched')));
    document.head.append(tag);
    tag.remove();
  });

/** What a part exports. Rejects where it cannot be had, and tries anew at the next call. */
export const part = async (file: string): Promise<unknown> => {
  // A script that stands in the page itself has its parts further down.
  if (!here && document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  if (!parts.has(file)) {
    const url = new URL(file, here || location.href).href;
    // Into a sandboxed frame a server lends no module, but any page may run its scripts by a tag.
    await (url.startsWith('file:') || origin === 'null' ? byTag(url) : import(url));
  }
  if (!parts.has(file)) throw new Error(`${file} is no part of kz-quiz`);
  return parts.get(file);
};
