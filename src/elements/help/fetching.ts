import type { Trouble } from './help.js';

/** An address as the browser takes it, or undefined where it is none. */
const whole = (src: string): URL | undefined => {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
};

const refused = (src: string, why: string): string => {
  const url = whole(src);
  if (!url) return `“${src}” is no address.`;
  if (url.protocol === 'file:')
    return `${src}: a page that is opened from a disk may fetch no bank. Put it inside the tag as <script type="application/json">, or make one file of all: npx kz-quiz pack bank.json.`;
  if (/abort|time/i.test(why)) return `${url.href}: no answer within ten seconds.`;
  if (url.origin !== location.origin)
    return `${url.href}: no answer, or one that this page may not read. Its site would have to send Access-Control-Allow-Origin: ${location.origin}; a bank beside the page needs nothing.`;
  return `${url.href}: no answer. Does the server run, and does a Content-Security-Policy of the page allow it (connect-src)?`;
};

const byStatus = (src: string, status: string): string => {
  const url = whole(src)?.href ?? src;
  if (status === '404')
    return `${url}: there is no such file (404). The address counts from the page; is the name right?`;
  if (status === '401' || status === '403')
    return `${url}: the server does not give it to everyone (${status}). A bank is fetched without cookies, so it must be public.`;
  return `${url}: the server answered ${status}.`;
};

/** What could not be had, by the address that was meant, and what may be the matter. */
export const withoutNetwork = ({ reason, details: [src, why = ''] = [] }: Trouble): string[] => {
  if (src === undefined)
    return ['A part of the script could not be fetched. Put every kz-quiz.*.min.js of the package into one folder.'];
  if (reason === 'status') return [byStatus(src, why)];
  if (reason === 'size')
    return [
      `${whole(src)?.href ?? src}: make several banks of it, or give it by the property bank, which knows no limit.`,
    ];
  return [refused(src, why)];
};
