import type { Row } from './Row.js';

/** The rows as a table for the terminal. */
export function printRows(rows: readonly Row[]): string {
  const lines = [
    ['measure', 'variant', 'median', 'quartiles', 'in floors', 'quartiles', 'limit', 'verdict'],
    ...rows.map(cells),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ title, variant, unit, value, ratio, limit, verdict }: Row): string[] {
  const digits = unit === 'rows' ? 0 : 2;
  const one = value.lower === value.upper;
  return [
    title,
    variant,
    `${value.median.toFixed(digits)} ${unit}`,
    one ? '' : `${value.lower.toFixed(1)}–${value.upper.toFixed(1)}`,
    ratio === null ? '' : `${ratio.median.toFixed(2)}x`,
    ratio === null ? '' : `${ratio.lower.toFixed(2)}–${ratio.upper.toFixed(2)}`,
    limit === null ? '' : `${limit}`,
    verdict === 'stated' ? '' : verdict,
  ];
}
