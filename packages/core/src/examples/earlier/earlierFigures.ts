import type { Indicator } from '../../indicator/Indicator.js';
import type { Observation } from '../../indicator/Series.js';
import { periodEnd } from '../../period/periodEnd.js';

/** An indicator as a report of March 2025 had it: its figures up to then, those since restated as they were. */
export function earlierFigures(
  indicator: Indicator,
  restated: Readonly<Record<string, Omit<Observation, 'period'>>> = {},
): Indicator {
  return {
    ...indicator,
    observations: indicator.observations
      .filter(({ period }) => periodEnd(period) <= '2025-03-31')
      .map((figure) => ({ ...figure, ...restated[figure.period] })),
  };
}
