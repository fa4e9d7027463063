/** Mixes 32 bits so that each input bit moves about half of the output bits (the finaliser of MurmurHash3). */
const mix = (h: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * A 32-bit hash of a text's UTF-16 units: FNV-1a, then MurmurHash3's finaliser. The same in every engine; not for secrets.
 * `lane` gives independent hashes of one text.
 */
export const hash32 = (text: string, lane = 0): number => {
  let h = (0x811c9dc5 ^ mix(lane)) >>> 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h = Math.imul(h ^ (unit & 0xff), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  return mix(h);
};

/** The digits of every number that is written into an id or a record: six bits each, safe in a URL. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A hash of `length` digits (six bits each, at most ten). */
export const shortHash = (text: string, length: number): string => {
  let out = '';
  let lane = 0;
  for (let i = 0; i < length; i++) {
    if (i % 5 === 0) lane = hash32(text, 1 + i / 5);
    out += digits[(lane >>> ((i % 5) * 6)) & 63];
  }
  return out;
};

/** Joins parts so that no two lists of parts give one text: each is led by its length. */
export const joined = (parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('');
