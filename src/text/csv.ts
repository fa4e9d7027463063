/** A cell: in quotation marks where it must be. What a spreadsheet would take for a formula is led by an apostrophe. */
const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? `${value}` : value.replace(/^[\s]*[=+\-@]/, "'$&");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values (RFC 4180), led by a byte order mark, without which spreadsheets garble all but English. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
