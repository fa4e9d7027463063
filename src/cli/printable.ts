/** What a terminal would obey, and what turns a line around. */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text from outside as one line for a terminal: control characters written out, and cut where it is long. */
export const printable = (text: string, longest = 160): string => {
  const line = text.replace(/\s+/g, ' ').replace(obeyed, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
