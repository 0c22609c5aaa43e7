/**
 * Text of a plan as one harmless line: a terminal would obey the escape sequences in it, CI the commands, and marks of
 * direction would turn what follows round.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
