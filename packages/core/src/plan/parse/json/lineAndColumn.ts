/** Where a position in a text is, both counted from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < at; index += 1) {
    const code = text.charCodeAt(index);
    const breaks = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10);
    if (!breaks) continue;
    line += 1;
    start = index + 1;
  }
  return { line, column: at - start + 1 };
}
