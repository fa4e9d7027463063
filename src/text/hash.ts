/** Mixes 32 bits so that each input bit moves about half of the output bits (the finaliser of MurmurHash3). */
const mix = (h: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * 32-bit hashes of a text's UTF-16 units: FNV-1a, then MurmurHash3's finaliser. The same in every engine; not for secrets. Each lane
 * gives a hash that has nothing to do with the others; two are made in one walk over the text.
 */
export const hashPair = (text: string, lane: number, other: number): readonly [number, number] => {
  let a = 0x811c9dc5 ^ mix(lane);
  let b = 0x811c9dc5 ^ mix(other);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(Math.imul(a ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);
    b = Math.imul(Math.imul(b ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);
  }
  return [mix(a), mix(b)];
};

/** One of them. */
export const hash32 = (text: string): number => hashPair(text, 0, 0)[0];

/** The digits of every number that is written into an id or a record: six bits each, safe in a URL. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A hash of `length` digits (six bits each, at most ten). */
export const shortHash = (text: string, length: number): string => {
  let out = '';
  for (const lane of hashPair(text, 1, 2)) for (let i = 0; i < 30; i += 6) out += digits[(lane >>> i) & 63];
  return out.slice(0, length);
};

/** Joins parts so that no two lists of parts give one text: each is led by its length. */
export const joined = (parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('');
