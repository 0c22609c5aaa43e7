/**
 * Text as it can be shown on one line: at most `most` characters, and nothing invisible or that turns what follows
 * around (control characters, direction marks, halves of a pair) but as its code.
 */
export function printText(text: string, most: number): string {
  const characters = Array.from(text.slice(0, most * 2 + 2));
  const shown = characters.slice(0, most).join('');
  const cut = characters.length > most || text.length > most * 2 + 2;
  return shown.replace(/[\p{C}\u2028\u2029]/gu, code) + (cut ? '…' : '');
}

function code(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
