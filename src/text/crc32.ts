let table: Uint32Array | undefined;

/** One entry for each byte: its remainder by the reflected polynomial of IEEE 802.3. */
const remainders = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte;
  });

/**
 * CRC-32 (IEEE 802.3, as in zip and PNG) of a text's UTF-16 units, each as two bytes, the lower first. Any change within two
 * neighbouring units is found for certain, all others but one in 2^32. It finds accidents, not tampering.
 */
export const crc32 = (text: string): number => {
  table ??= remainders();
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    crc = (crc >>> 8) ^ (table[crc & 255] ?? 0);
    crc = (crc >>> 8) ^ (table[crc & 255] ?? 0);
  }
  return ~crc >>> 0;
};
