const widest = 88;

/** JSON as a person would lay it out: what fits on a line stays on one. */
export function printPlanPart(part: unknown, indent = ''): string {
  const oneLine = onOneLine(part);
  if (oneLine.length + indent.length <= widest || typeof part !== 'object' || part === null) {
    return oneLine;
  }
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(part) ? '[]' : '{}';
  const entries = Array.isArray(part)
    ? part.map((entry) => deeper + printPlanPart(entry, deeper))
    : Object.entries(part).map(
        ([key, value]) => `${deeper}"${key}": ${printPlanPart(value, deeper)}`,
      );
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

function onOneLine(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(onOneLine).join(', ')}]`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const entries = Object.entries(part).map(([key, value]) => `"${key}": ${onOneLine(value)}`);
  return `{ ${entries.join(', ')} }`;
}
