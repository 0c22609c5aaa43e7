import { baselineFigure } from './baselineFigure.js';
import { benchmarkStanding } from '../benchmark/benchmarkStanding.js';
import { figureOf } from './figureOf.js';
import { latestVintages } from './latestVintages.js';
import { ragBand } from '../rag/ragBand.js';
import { ragTerms } from './ragTerms.js';
import { roundToStated } from '../figure/roundToStated.js';
import { seriesTravel } from './seriesTravel.js';
import { latestTarget, targetFor } from './targetFor.js';
import { valueOf } from './valueOf.js';
import type { Columns } from './Columns.js';
import type { Figure, IndicatorReport } from './PlanReport.js';
import type { IndicatorDefinition, Polarity } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Observation, Series } from '../indicator/Series.js';
import type { TravelPolicy } from '../travel/Travel.js';
import type { TravelSeries } from './seriesTravel.js';
import type { TravelTerms } from '../travel/directionOfTravel.js';
import type { Unreported } from '../rag/ragBand.js';

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
  const lastColumn = columns.periods.length - 1;
  const target =
    lastColumn === -1 ? latestTarget(dated, columns) : targetFor(lastColumn, dated, columns);
  const travel = travelPolicy(definition, policy);
  const ratedBy = ragTerms(definition.polarity, rule, targets, columns);
  const termsAt = travelTerms(definition.polarity, rule, ratedBy);
  const baseline =
    series.baseline === undefined ? null : baselineFigure(series.baseline, definition);
  const { current, superseded } = latestVintages(series.observations, columns);
  const values = current.map((observation) =>
    observation === undefined ? null : valueOf(observation, definition),
  );
  const { decimals } = definition;
  const stated = values.map((value) => (value === null ? null : roundToStated(value, decimals)));
  const exact = travel?.precision === 'exact';
  const figures = rateFigures(current, values, stated, ratedBy, {
    policy: travel,
    termsAt,
    values: exact ? values : stated,
    first: current.findIndex((observation) => observation !== undefined),
    baseline:
      baseline?.value == null
        ? null
        : {
            period: baseline.period,
            value: exact ? baseline.value : roundToStated(baseline.value, decimals),
          },
    columns,
    decimals: exact ? null : decimals,
  });
  const latest = lastWithValue(values);
  const latestFigure = (figures[latest] as (Figure & { value: number }) | undefined) ?? null;
  return {
    ...withoutSeries(definition),
    rule,
    travel,
    baseline,
    monitorOnly: targets === 'monitor-only' || rule?.kind === 'monitor',
    targets: dated,
    target,
    figures,
    latest: latest === -1 ? null : latest,
    benchmarks: (series.benchmarks ?? []).map((benchmark) => ({
      ...benchmark,
      standing: benchmarkStanding(
        latestFigure,
        benchmark,
        { ...termsAt(Math.max(latest, 0)), decimals },
        columns.book.financialYearStart,
      ),
    })),
    superseded,
  };
}

function rateFigures(
  current: readonly (Observation | undefined)[],
  values: readonly (number | null)[],
  stated: readonly (number | null)[],
  termsOf: ReturnType<typeof ragTerms>,
  series: TravelSeries,
): Figure[] {
  const { columns } = series;
  const figures: Figure[] = [];
  let before = -1;
  for (let column = 0; column < current.length; column += 1) {
    const observation = current[column];
    const value = values[column] ?? null;
    const rag = ragBand(
      stated[column] ?? unreported(observation),
      termsOf(column),
      stated[columns.lastYear[column] ?? -1] ?? null,
    );
    const travel = seriesTravel(column, before, series);
    figures.push(figureOf(columns.periods[column] as string, observation, value, rag, travel));
    if (value !== null) before = column;
  }
  return figures;
}

/** A plan nests definition and series in one object: the series' own parts are not the definition's. */
function withoutSeries(definition: IndicatorDefinition & Partial<Series>) {
  const {
    targets,
    observations,
    benchmarks,
    baseline,
    indicator,
    organisation,
    rule,
    travel,
    ...own
  } = definition;
  return own;
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
  const chosen = definition.travel ?? policy.travel;
  return {
    compareWith: chosen?.compareWith ?? 'previous',
    firstAgainstBaseline: chosen?.firstAgainstBaseline ?? true,
    precision: chosen?.precision ?? 'stated',
  };
}

/** Where a range measure is best: within the range of its rule, else at the target that rates the column. */
function travelTerms(
  polarity: Polarity,
  rule: NamedRagRule | null,
  ratedBy: ReturnType<typeof ragTerms>,
): (column: number) => TravelTerms {
  if (polarity === 'range' && rule?.kind !== 'range') {
    return (column) => {
      const { target = null } = ratedBy(column);
      return { polarity, best: target === null ? null : { low: target, high: target } };
    };
  }
  const terms = {
    polarity,
    best: rule?.kind === 'range' ? { low: rule.low, high: rule.high } : null,
  };
  return () => terms;
}

function lastWithValue(values: readonly (number | null)[]): number {
  let column = values.length - 1;
  while (column >= 0 && values[column] === null) column -= 1;
  return column;
}

function unreported(observation: Observation | undefined): Unreported {
  if (observation?.denominator === 0) return 'zero-denominator';
  return observation?.symbol === undefined ? 'not-reported' : 'symbol';
}
