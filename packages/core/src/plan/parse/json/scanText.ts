import type { JsonFault } from '../../../messages/IssueMessages.js';

/** Where the JSON string that starts at a position ends, its quotes included, or what is wrong within it. */
export function scanText(
  text: string,
  start: number,
): { readonly end: number } | { readonly fault: JsonFault; readonly at: number } {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return { end: at + 1 };
    if (code === 92) {
      const length = escapeLength(text, at);
      if (length === 0) return { fault: 'bad-escape', at };
      at += length - 1;
    } else if (code < 32) {
      return { fault: 'line-break-in-text', at };
    }
  }
  return { fault: 'open-text', at: start };
}

/** How long the escape at a position is; 0 when it is none. */
function escapeLength(text: string, at: number): number {
  const sign = text[at + 1] ?? '';
  if (sign === 'u') return /^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return sign !== '' && '"\\/bfnrt'.includes(sign) ? 2 : 0;
}
