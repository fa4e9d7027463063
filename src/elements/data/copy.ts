/** Puts a text on the clipboard. Plain http has none, and a page may forbid it; then `failed` is called. */
export const copyText = (text: string, done: () => void, failed: () => void): void => {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard) void clipboard.writeText(text).then(done, failed);
  else failed();
};
