const odd = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Text as a workbook holds it: characters that XML cannot hold as `_x0001_` (ECMA-376, 22.9.2.19, ST_Xstring), and
 * what looks like one of these with its own underline written so.
 */
export function toXString(text: string): string {
  return text.replace(odd, (char) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

export function fromXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
