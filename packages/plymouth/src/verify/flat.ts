/** Text on one line, with straight apostrophes, as the words run. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim();
}
