/**
 * A computed colour as six hexadecimal digits, which every viewer reads; what shines through is white. `none` where it
 * is clear, `null` where it is no colour.
 *
 * @example
 * literalColour('rgb(18, 67, 109)'); // '#12436d'
 */
export function literalColour(computed: string): string | null {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  const [red, green, blue, alpha] = parts
    ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)]
    : painted(computed);
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (alpha === 0) return 'none';
  const digits = [red, green, blue].map((part) => {
    const onWhite = Math.round(part * (alpha ?? 1) + 255 * (1 - (alpha ?? 1)));
    return onWhite.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** Colours of other spaces (`oklch`, `color(srgb ...)`): as they come out on a screen. */
function painted(colour: string): readonly (number | undefined)[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (context === null || !CSS.supports('color', colour)) return [];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
