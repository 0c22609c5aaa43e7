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
    const { figures, rule } = indicator;
    if (rule !== null && figures.some(({ rag }) => rag.band !== 'not-rated')) {
      rules.set(rule.id, rule);
    }
    for (const figure of figures) {
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
