import type { PeriodKind } from '@milepost/core';

/** How wide the chart is: a phone; half a page; a whole page. The stylesheet's container queries decide which. */
export type ChartWidth = 'narrow' | 'medium' | 'wide';

/** Characters of the small type that the plot takes side by side, at the least, at each width. */
export const roomFor: Readonly<Record<ChartWidth, number>> = {
  narrow: 34,
  medium: 62,
  wide: 105,
};

export const chartWidths = Object.keys(roomFor) as readonly ChartWidth[];

/** White space that keeps neighbouring labels apart, in characters. */
const BETWEEN = 0.35;

/** Steps that keep to the calendar: months by the quarter, quarters by the year. */
const steps: Readonly<Partial<Record<PeriodKind, readonly number[]>>> = {
  month: [1, 3, 6, 12],
  quarter: [1, 2, 4],
  'financial-quarter': [1, 2, 4],
};

/**
 * How many columns apart period labels can stand at a width without touching: 1 for every column.
 *
 * @param bands Columns across the plot.
 * @param letters Length of the longest label.
 *
 * @example
 * labelStep('month', 16, 6, 'narrow'); // 3: April, July, October, January
 */
export function labelStep(
  kind: PeriodKind,
  bands: number,
  letters: number,
  width: ChartWidth,
): number {
  const fits = (step: number) => (bands / step) * (letters + BETWEEN) <= roomFor[width];
  const ladder = steps[kind] ?? [1, 2, 5, 10];
  let step = ladder.find(fits) ?? ladder.at(-1) ?? 1;
  while (step < bands && !fits(step)) step *= 2;
  return step;
}

/**
 * How large the marks of figures can be at a width without touching: with their letter, as shapes alone, or none
 * but the latest.
 */
export function markSize(bands: number, width: ChartWidth): 'letters' | 'shapes' | 'none' {
  const room = roomFor[width] / bands;
  if (room >= 3) return 'letters';
  return room >= 1.3 ? 'shapes' : 'none';
}
