import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { IndicatorReport } from './PlanReport.js';

type Stated = 'id' | 'label' | 'unit' | 'decimals' | 'polarity' | 'basis';
type Option = Exclude<keyof IndicatorDefinition, Stated | 'rule' | 'travel'>;

const options = Object.keys({
  definition: true,
  per: true,
  currency: true,
  proxy: true,
  countLabel: true,
  lead: true,
  source: true,
  assumed: true,
} satisfies Record<Option, true>) as Option[];

/**
 * Hands on what a definition may go without, as far as it is there: absent options stay absent. Each is named, because
 * a copy of all but the series' own parts takes as long as rating a dozen figures.
 */
export function withOptions(
  report: IndicatorReport,
  definition: IndicatorDefinition,
): IndicatorReport {
  const held: Partial<Record<Option, unknown>> = report;
  for (const option of options) {
    if (definition[option] !== undefined) held[option] = definition[option];
  }
  return report;
}
