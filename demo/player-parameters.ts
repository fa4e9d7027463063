/** What the address of a player asks for. A function of the address: whoever wrote the link may mean harm. */

export type Asked =
  | {
      readonly ok: true;
      /** For `<kz-quiz>`, by name. */
      readonly attributes: Readonly<Record<string, string>>;
      /** Who may learn how high the page is. */
      readonly origin: string | undefined;
    }
  | { readonly ok: false; readonly says: string };

/** Handed on as they are: the element knows what to make of them. */
const handedOn = ['seed', 'length', 'mode', 'kinds', 'skills', 'profile', 'storage', 'shared', 'lang'];
const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

const urlOf = (text: string, base?: URL): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** The bank's address, if it may be fetched: on the web, or, where the page is a file, in the folder of the page. */
const bankOf = (text: string, page: URL): string | undefined => {
  const url = text.trim() ? urlOf(text, page) : undefined;
  if (!url || url.username || url.password) return undefined;
  const beside = page.protocol === 'file:' && url.href.startsWith(new URL('.', page).href);
  return isWeb(url) || beside ? url.href : undefined;
};

/** An origin of the web, written as browsers write it; never "*" and never "null". */
const originOf = (text: string): string | undefined => {
  const url = urlOf(text);
  return url && isWeb(url) && url.origin === text ? text : undefined;
};

/**
 * Reads the parameters: `bank` (left out: the one that the script carries), `origin` (who is told the height), and attributes of the
 * element. Others are passed over; of one that is given twice the first counts.
 */
export const readParameters = (address: string): Asked => {
  const page = new URL(address);
  const given = (name: string): string | null => page.searchParams.get(name);
  const bank = given('bank');
  const src = bank === null ? undefined : bankOf(bank, page);
  if (bank !== null && src === undefined)
    return {
      ok: false,
      says: 'This link names no bank that can be fetched. Its address must begin with https:// or http://, or be that of a file beside this page.',
    };
  const origin = given('origin');
  if (origin !== null && originOf(origin) === undefined)
    return {
      ok: false,
      says: 'This link names no origin. It must be written as in https://school.example, without a slash at its end.',
    };
  const attributes = handedOn.flatMap((name): [string, string][] => {
    const value = given(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    ok: true,
    attributes: Object.fromEntries(src === undefined ? attributes : [['src', src], ...attributes]),
    origin: origin ?? undefined,
  };
};
