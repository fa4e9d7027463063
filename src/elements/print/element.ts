/** An element with a class and what stands in it: for a document of our own, which Lit does not draw. Text stays text. */
export const element = (tag: string, name: string, ...inside: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
};

/** The author's words, in the bank's language. */
export const authored = (
  tag: string,
  name: string,
  lang: string,
  ...inside: readonly (Node | string)[]
): HTMLElement => {
  const made = element(tag, name, ...inside);
  made.lang = lang;
  made.dir = 'auto';
  return made;
};
