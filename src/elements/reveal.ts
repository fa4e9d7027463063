const smooth = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** What is around a node, from the inside out, through slots and out of shadow trees. */
const around = (node: Node): Element[] => {
  const all: Element[] = [];
  const up = (from: Node): Node | null =>
    (from instanceof Element && from.assignedSlot) || (from instanceof ShadowRoot ? from.host : from.parentNode);
  for (let next = up(node); next; next = up(next)) if (next instanceof Element) all.push(next);
  return all;
};

/** Those of them that scroll by themselves; the window does not count. */
const scrollersAround = (node: Node): Element[] =>
  around(node).filter(
    (element) =>
      element !== document.scrollingElement &&
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );

/** Brings a range to the middle of whatever scrolls around it, and of the window; what the page has folded away is opened. */
export const reveal = (range: Range): void => {
  for (const element of around(range.startContainer)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.getAttribute('hidden') !== 'until-found') continue;
    // As the browser's own search does, so that the page's script can follow.
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
  }
  for (const element of scrollersAround(range.startContainer)) {
    const [box, frame] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    element.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
  }
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: smooth() });
};

/**
 * Remembers where an element is in whatever scrolls around it, and in the window; the function brings it back there, even if what is above
 * it has been opened since.
 */
export const rememberPlace = (element: Element): (() => void) => {
  const topIn = (frame?: Element): number =>
    element.getBoundingClientRect().top - (frame?.getBoundingClientRect().top ?? 0);
  const places = scrollersAround(element).map((frame) => [frame, topIn(frame)] as const);
  const top = topIn();
  return () => {
    for (const [frame, place] of places) frame.scrollTop += topIn(frame) - place;
    scrollBy({ top: topIn() - top, behavior: smooth() });
  };
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
