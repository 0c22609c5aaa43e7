import { columnsOf } from './Columns.js';
import { periodBook } from './PeriodBook.js';
import { rateSeries } from './rateSeries.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { IndicatorReport } from './PlanReport.js';
import type { Series } from '../indicator/Series.js';
import type { SeriesPolicy } from './rateSeries.js';

export interface EvaluateSeriesOptions extends SeriesPolicy {
  /** Month the financial year starts in. @default 4 */
  readonly financialYearStart?: number;
}

/**
 * Rates one series of figures: every verdict of every period from its first to its last, gaps included, in time
 * linear in the number of observations. Works on a plan's own indicator and on national data alike.
 *
 * @throws Error when the indicator names a rule that is not among `ragRules`, or periods of several kinds are mixed.
 *
 * @example
 * evaluateSeries(
 *   { id: 'eet', label: 'Care leavers in EET', unit: 'percent', decimals: 1, polarity: 'higher', basis: 'snapshot' },
 *   { indicator: 'eet', targets: [{ value: 65, setFor: 'FY2019-20' }], observations: [{ period: '2019-06', value: 56.4 }] },
 *   { ragRules: [{ id: 'near', kind: 'tolerance', within: 0.15, basis: 'relative' }], defaultRagRule: 'near' },
 * ).figures[0]?.rag.band; // 'amber'
 */
export function evaluateSeries(
  definition: IndicatorDefinition,
  series: Omit<Series, 'indicator'> & { readonly indicator?: string },
  options: EvaluateSeriesOptions = {},
): IndicatorReport {
  const book = periodBook(options.financialYearStart);
  return rateSeries(definition, series, options, columnsOf([series], book));
}
