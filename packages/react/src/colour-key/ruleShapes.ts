import type { FigureShape, IndicatorReport } from '@milepost/core';

/** How the lines of each rule are written, by its id: as the figures are that it rates, where they share one unit. */
export function ruleShapes(
  indicators: readonly IndicatorReport[],
): Readonly<Record<string, FigureShape>> {
  const shapes = new Map<string, FigureShape | null>();
  for (const indicator of indicators) {
    const { rule, unit } = indicator;
    if (rule === null) continue;
    const known = shapes.get(rule.id);
    if (known === undefined) shapes.set(rule.id, indicator);
    else if (known?.unit !== unit) shapes.set(rule.id, null);
  }
  return Object.fromEntries([...shapes].flatMap(([id, shape]) => (shape ? [[id, shape]] : [])));
}
