/** Waits until the parser has come to the end of the page, and so to the element's children and the article. */
export const pageIsRead = async (): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
};
