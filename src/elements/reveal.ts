const smooth = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Brings a range to the middle of whatever scrolls around it, and of the window. */
export const reveal = (range: Range): void => {
  for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight || !/auto|scroll/.test(getComputedStyle(element).overflowY))
      continue;
    if (element === document.scrollingElement) break;
    const [box, frame] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    element.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
  }
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: smooth() });
};

/** Remembers where the window is; the function brings it back there. */
export const rememberPlace = (): (() => void) => {
  const [left, top] = [scrollX, scrollY];
  return () => scrollTo({ left, top, behavior: smooth() });
};

/**
 * Moves the focus to the heading of what has come. What begins far down the window and ends below it comes to the top, for a question
 * would be asked with options out of sight.
 */
export const arrive = (heading: HTMLElement, element: Element): void => {
  heading.focus();
  const { top, bottom } = element.getBoundingClientRect();
  if (top > innerHeight / 4 && bottom > innerHeight) element.scrollIntoView();
};
