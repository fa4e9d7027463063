/** Fills the storage under a key of the page's own until not one more unit fits, and says with how many. */
export const fill = (): number => {
  let value = '';
  for (let size = 2 ** 23; size >= 1;) {
    try {
      localStorage.setItem('the page', value + 'x'.repeat(size));
      value += 'x'.repeat(size);
    } catch {
      size = Math.floor(size / 2);
    }
  }
  return value.length;
};
