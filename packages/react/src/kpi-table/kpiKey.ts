import { symbolOf } from '@milepost/core';
import type { MissingSymbol, NamedRagRule, ObservationStatus } from '@milepost/core';
import type { ColourKeyProps } from '../colour-key/ColourKey.js';
import { ruleShapes } from '../colour-key/ruleShapes.js';
import type { KpiLayout } from './kpiLayout.js';

/** What the key under a KPI table explains. */
export type KpiKey = Omit<ColourKeyProps, 'messages' | 'className'>;

/** Only what a table uses is explained. */
export function kpiKey({ everyStatus, kpis: { indicators } }: KpiLayout): KpiKey {
  const rules = new Map<string, NamedRagRule>();
  const symbols = new Set<MissingSymbol>();
  const statuses = new Set<ObservationStatus>();
  let travel = false;
  for (const indicator of indicators) {
    const { rule } = indicator;
    for (const figure of indicator.figures) {
      if (figure.rag.band !== 'not-rated' && rule !== null) {
        rules.set(rule.id, rule);
      }
      const symbol = symbolOf(figure);
      if (symbol !== null) symbols.add(symbol);
      if (figure.status !== null && everyStatus === null) statuses.add(figure.status);
      if (figure.travel.movement !== null) travel = true;
    }
  }
  return {
    rules: [...rules.values()],
    shapes: ruleShapes(indicators),
    symbols: [...symbols].sort(),
    statuses: [...statuses].sort(),
    travel,
    proxy: indicators.some(({ proxy }) => proxy !== undefined),
  };
}
