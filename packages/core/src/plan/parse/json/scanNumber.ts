/** Numbers longer than this are no figures. */
const longest = 400;

/** Where the JSON number that starts at a position ends; `undefined` where none does. */
export function scanNumber(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && end - at <= longest && isPart(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > longest) return undefined;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text.slice(at, end))
    ? end
    : undefined;
}

/** A digit, or one of `+ - . E e`. */
function isPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 69 ||
    code === 101
  );
}
