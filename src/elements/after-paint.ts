/** Runs once what is on its way to the screen has come there; in a page that is not shown, soon. */
export const afterPaint = (run: () => void): void => {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(() => setTimeout(run));
};
