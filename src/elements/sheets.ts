const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One sheet for each document and text: a constructed sheet serves only the document that it was made in. */
const sheetIn = (document: Document, text: string): CSSStyleSheet | undefined => {
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(text) ?? (document.defaultView ? new document.defaultView.CSSStyleSheet() : undefined);
  if (sheet && !made.has(text)) {
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  return sheet;
};

/** Gives a document or shadow root a sheet, once. */
export const adopt = (root: Document | ShadowRoot, text: string): void => {
  const sheet = sheetIn(root instanceof Document ? root : root.ownerDocument, text);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
