/// <reference types="vite/client" />
import text from './milepost.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The kit's stylesheet: one a document, however many elements adopt it. No content security policy forbids it. */
export function styleSheet(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known !== undefined) return known;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  sheets.set(document, sheet);
  return sheet;
}
