/// <reference types="vite/client" />
import text from './milepost.css?inline';

interface Sheet {
  readonly sheet: CSSStyleSheet;
  /** How many of the page's `rem` make one of a page that leaves its root alone. */
  scale: number;
}

const sheets = new WeakMap<Document, Sheet>();

/**
 * Gives a shadow root the kit's stylesheet: one a document, however many elements adopt it. No content security policy
 * forbids it.
 *
 * Many sites set their root to 62.5%, so that 1.6rem is the reader's own size of type; what the kit gives in `rem` would
 * shrink there to five eighths. So sizes are given in as many of the page's `rem` as keep them what they are.
 */
export function adoptStyleSheet(shadow: ShadowRoot): void {
  const document = shadow.ownerDocument;
  const known = sheets.get(document) ?? newSheet(document, shadow);
  shadow.adoptedStyleSheets = [known.sheet];
  fitToRoot(known, shadow);
}

function newSheet(document: Document, shadow: ShadowRoot): Sheet {
  const Constructor = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const made = { sheet: new Constructor(), scale: 1 };
  made.sheet.replaceSync(text);
  sheets.set(document, made);
  // A page's own stylesheet may come after the script.
  if (document.readyState !== 'complete')
    document.defaultView?.addEventListener('load', () => fitToRoot(made, shadow), { once: true });
  return made;
}

function fitToRoot(known: Sheet, shadow: ShadowRoot): void {
  const scale = scaleOf(shadow);
  // Off the page nothing can be measured.
  if (!(scale > 0) || !Number.isFinite(scale) || Math.abs(scale - known.scale) < 0.001) return;
  known.scale = scale;
  known.sheet.replaceSync(scaled(scale));
}

/** An initial font size is the reader's, in em; a rem is the page's. */
function scaleOf(shadow: ShadowRoot): number {
  const probe = shadow.ownerDocument.createElement('span');
  probe.style.setProperty('all', 'initial');
  probe.style.setProperty('display', 'none');
  probe.style.setProperty('width', '1rem');
  shadow.append(probe);
  const { fontSize, width } = getComputedStyle(probe);
  probe.remove();
  return parseFloat(fontSize) / parseFloat(width);
}

/** In a media query a rem is the reader's own already, whatever the page's root. */
function scaled(scale: number): string {
  return text.replace(/@media[^{]*|(\d*\.?\d+)rem\b/g, (found, rem?: string) =>
    rem === undefined ? found : `${+(Number(rem) * scale).toFixed(4)}rem`,
  );
}
