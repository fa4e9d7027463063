/** The element that an attribute of another one names by its id: in the same shadow tree, else in the page. */
export const namedElement = (from: Element, id: string | null | undefined): Element | null => {
  const root = from.getRootNode();
  return id ? ((root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id)) : null;
};
