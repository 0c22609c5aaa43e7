import { baselineFigure } from './baselineFigure.js';
import { benchmarkStanding } from '../benchmark/benchmarkStanding.js';
import { withOptions } from './withOptions.js';
import { latestVintages } from './latestVintages.js';
import { rateFigures } from './rateFigures.js';
import { ragScales } from './ragScales.js';
import { travelSeries } from './travelSeries.js';
import { targetsByColumn } from './targetsByColumn.js';
import type { Columns } from './Columns.js';
import type { Figure, IndicatorReport } from './PlanReport.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Series } from '../indicator/Series.js';
import type { TravelPolicy } from '../travel/Travel.js';

/** The plan's own terms for rating a series, where the indicator has none of its own. */
export interface SeriesPolicy {
  /** @default [] */
  readonly ragRules?: readonly NamedRagRule[];
  /** Id of the rule for an indicator that names none. */
  readonly defaultRagRule?: string | undefined;
  /** @default { compareWith: 'previous' } */
  readonly travel?: TravelPolicy | undefined;
}

/** Rates every figure of a series over columns that it may share with others. */
export function rateSeries(
  definition: IndicatorDefinition,
  series: Omit<Series, 'indicator'>,
  policy: SeriesPolicy,
  columns: Columns,
): IndicatorReport {
  const { id, label, unit, decimals, polarity, basis } = definition;
  const rule = ruleOf(definition, policy);
  const monitorOnly = series.targets === 'monitor-only';
  const targets = monitorOnly ? [] : (series.targets ?? []);
  const { scales: scaleOf, inForce } = targetsByColumn(targets, columns);
  const scales = ragScales(polarity, rule, targets, monitorOnly);
  const travel = travelPolicy(definition, policy);
  const baseline = series.baseline ? baselineFigure(series.baseline, definition) : null;
  const { current, superseded } = latestVintages(series.observations, columns);
  const figures = rateFigures(
    definition,
    current,
    scales,
    scaleOf,
    travelSeries(travel, columns, current, baseline, decimals),
  );
  const latest = lastWithValue(figures);
  const latestFigure = (figures[latest] as (Figure & { value: number }) | undefined) ?? null;
  const report: IndicatorReport = {
    id,
    label,
    unit,
    decimals,
    polarity,
    basis,
    rule,
    travel,
    baseline,
    monitorOnly: monitorOnly || rule?.kind === 'monitor',
    targets,
    target: targets[inForce] ?? null,
    figures,
    latest: latest === -1 ? null : latest,
    benchmarks: (series.benchmarks ?? []).map((benchmark) => ({
      ...benchmark,
      standing: benchmarkStanding(
        latestFigure,
        benchmark,
        { polarity, best: scales[scaleOf[latest] ?? 0]?.best ?? null, decimals },
        columns.book.financialYearStart,
      ),
    })),
    superseded,
  };
  return withOptions(report, definition);
}

function ruleOf(definition: IndicatorDefinition, policy: SeriesPolicy): NamedRagRule | null {
  const id = definition.rule ?? policy.defaultRagRule;
  if (id === undefined) return null;
  const rules = policy.ragRules ?? [];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const known = rules.map((candidate) => `"${candidate.id}"`).join(', ');
  throw new Error(
    `Indicator "${definition.id}" is rated by rule "${id}", which is not among the RAG rules (${known}). Add it there, or name one of these.`,
  );
}

function travelPolicy(
  definition: IndicatorDefinition,
  policy: SeriesPolicy,
): Required<TravelPolicy> | null {
  if (definition.travel === 'none') return null;
  const {
    compareWith = 'previous',
    firstAgainstBaseline = true,
    precision = 'stated',
  } = definition.travel ?? policy.travel ?? {};
  return { compareWith, firstAgainstBaseline, precision };
}

function lastWithValue(figures: readonly Figure[]): number {
  let column = figures.length - 1;
  while (column >= 0 && figures[column]?.value === null) column -= 1;
  return column;
}
