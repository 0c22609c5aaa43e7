import type { Pdf } from './readPdf.js';

/** The sheets that words stand on, as they were drawn: one, or two where they go on over the page; `null`: nowhere. */
export function sheetsOf(
  words: string,
  { sheets }: Pdf,
): { readonly first: number; readonly last: number } | null {
  const whole = sheets.findIndex((sheet) => sheet.words.includes(words));
  if (whole !== -1) return { first: whole, last: whole };
  for (let first = 0; first + 1 < sheets.length; first += 1) {
    const begun = beginningIn(words, sheets[first]?.words ?? '');
    const rest = words.slice(begun);
    if (begun > 0 && sheets[first + 1]?.words.includes(rest)) return { first, last: first + 1 };
  }
  return null;
}

/** How many of the first letters stand together. */
function beginningIn(words: string, drawn: string): number {
  let length = words.length;
  while (length > 0 && !drawn.includes(words.slice(0, length))) length -= 1;
  return length;
}
