/**
 * Shows a document on screen by its rules for paper. Page size, breaks and margin boxes are the printer's own and
 * cannot be shown. Returns what turns it back.
 */
export function showAsPrinted(page: Document): () => void {
  const changed = [...page.styleSheets]
    .flatMap((sheet) => mediaIn(readable(sheet)))
    .filter((media) => media.mediaText === 'print');
  for (const media of changed) media.mediaText = 'all';
  return () => {
    for (const media of changed) media.mediaText = 'print';
  };
}

function mediaIn(rules: Iterable<CSSRule>): MediaList[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule.media] : []),
    ...(rule instanceof CSSGroupingRule ? mediaIn(rule.cssRules) : []),
  ]);
}

/** A sheet of another origin keeps its rules to itself. */
function readable(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
