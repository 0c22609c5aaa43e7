type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of an SVG document as text; children are elements, already text. Numbers are rounded to hundredths and an
 * attribute without a value is left out.
 *
 * @example
 * svgElement('line', { x1: 0, x2: 10.001, stroke: '#000' }); // '<line x1="0" x2="10" stroke="#000"/>'
 */
export function svgElement(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(value ?? '')}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Words as the content of an element: escaped, and without the characters that XML cannot hold. */
export function svgText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100 + 0);
  return svgText(value).replaceAll('"', '&quot;');
}
