import type { Problem, Reason } from './events.js';

export type Fetched = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Problem);

const mostBytes = 2 * 1024 * 1024;
const mostTime = 10_000;

const no = (reason: Reason, ...details: readonly string[]): Fetched => ({ ok: false, reason, details });

/** The body as text, read piece by piece so that an endless one ends; undefined past the limit. A BOM is taken off. */
const textOf = async (response: Response): Promise<string | undefined> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece?.value) return text + decoder.decode();
    bytes += piece.value.length;
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(piece.value, { stream: true });
  }
};

/** Fetches a text without telling who asks: no credentials, no referrer; at most 2 MB and 10 seconds. Never throws. */
export const fetchText = async (src: string): Promise<Fetched> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), mostTime);
  try {
    const response = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop.signal });
    if (!response.ok) return no('status', src, `${response.status}`);
    const text = await textOf(response);
    return text === undefined ? no('size', src) : { ok: true, text };
  } catch (error) {
    return no('fetch', src, String(error));
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
};
