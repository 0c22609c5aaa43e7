/** A council's own words made ready to stand inside a sentence: one line, no full stop of their own. */
export function clause(text: string): string {
  const line = text.trim();
  const words = /\s\s|[\n\r\t]/.test(line) ? line.split(/\s+/).join(' ') : line;
  return words.endsWith('.') ? words.slice(0, -1) : words;
}
