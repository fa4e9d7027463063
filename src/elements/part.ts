import { css, html } from 'lit';

/*
 * What a reader needs to answer is in the classic script; what they open now and then lies in a file beside it, fetched on use. The
 * build puts `part('name.js')` where a module says `import('./name.js')`, in the classic scripts alone.
 */

/** Where the running script came from; read at once, for later it is gone. */
const script = globalThis.document?.currentScript;
const here = script instanceof HTMLScriptElement ? script.src : '';

const parts = new Map<string, Promise<unknown>>();

/** As a script tag: from `file:` a browser fetches no module. */
const byTag = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    tag.src = url;
    tag.addEventListener('load', () => resolve());
    tag.addEventListener('error', () => reject(new Error(`${url} cannot be fetched.`)));
    document.head.append(tag);
    tag.remove();
  });

const fetched = async (file: string, url: string): Promise<unknown> => {
  let exported: unknown;
  const take = (event: Event): void => {
    if (event instanceof CustomEvent && event.detail.file === file) exported = event.detail.make({ css, html });
  };
  // A part hands itself over while it runs, to whoever asked, and is made with the Lit that is here: a second one would need a policy
  // of its own under Trusted Types. It leaves no name in the page.
  document.addEventListener('kz-part', take);
  try {
    await (url.startsWith('file:') ? byTag(url) : import(url));
  } finally {
    document.removeEventListener('kz-part', take);
  }
  return exported;
};

/** What a part exports; fetched once, and again where that failed. */
export const part = (file: string): Promise<unknown> => {
  const url = new URL(file, here || location.href).href;
  const known = parts.get(url);
  if (known) return known;
  const coming = fetched(file, url);
  parts.set(url, coming);
  coming.catch(() => parts.delete(url));
  return coming;
};
