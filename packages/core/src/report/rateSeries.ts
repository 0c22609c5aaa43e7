import { baselineFigure } from './baselineFigure.js';
import { benchmarkStanding } from '../benchmark/benchmarkStanding.js';
import { definitionOptions } from './definitionOptions.js';
import { latestVintages } from './latestVintages.js';
import { rateFigures } from './rateFigures.js';
import { ragScales } from './ragScales.js';
import { roundToStated } from '../figure/roundToStated.js';
import { earlierColumns } from './seriesTravel.js';
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
  const rule = ruleOf(definition, policy);
  const targets = series.targets ?? [];
  const dated = targets === 'monitor-only' ? [] : targets;
  const byColumn = targetsByColumn(dated, columns);
  const scales = ragScales(definition.polarity, rule, targets);
  const travel = travelPolicy(definition, policy);
  const baseline =
    series.baseline === undefined ? null : baselineFigure(series.baseline, definition);
  const { current, superseded } = latestVintages(series.observations, columns);
  const { id, label, unit, decimals, polarity, basis } = definition;
  const exact = travel?.precision === 'exact';
  const figures = rateFigures(definition, current, scales, byColumn.scales, {
    policy: travel,
    columns,
    earlier: earlierColumns(travel, columns),
    values: new Array<number | null>(columns.periods.length),
    first: current.findIndex((observation) => observation !== undefined),
    baseline:
      baseline?.value == null
        ? null
        : {
            period: baseline.period,
            value: exact ? baseline.value : roundToStated(baseline.value, decimals),
          },
    decimals: exact ? null : decimals,
  });
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
    monitorOnly: targets === 'monitor-only' || rule?.kind === 'monitor',
    targets: dated,
    target: dated[byColumn.inForce] ?? null,
    figures,
    latest: latest === -1 ? null : latest,
    benchmarks: (series.benchmarks ?? []).map((benchmark) => ({
      ...benchmark,
      standing: benchmarkStanding(
        latestFigure,
        benchmark,
        { polarity, best: scales[byColumn.scales[latest] ?? 0]?.best ?? null, decimals },
        columns.book.financialYearStart,
      ),
    })),
    superseded,
  };
  return Object.assign(report, definitionOptions(definition));
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
