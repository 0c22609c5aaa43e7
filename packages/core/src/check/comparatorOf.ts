import type { CheckContext, IndicatorAt } from './CheckContext.js';
import type { ComparisonClaim } from '../plan/Claim.js';
import type { PlanPath } from './Finding.js';
import type { Text } from '../text/Text.js';
import { benchmarkAt } from '../benchmark/benchmarkAt.js';
import { containsPeriod } from '../period/containsPeriod.js';

export interface Comparator {
  readonly value: number;
  readonly label?: Text;
  readonly path: PlanPath;
}

/** What the plan itself holds of the figure that a claim compares with; `null` where it holds none. */
export function comparatorOf(
  claim: ComparisonClaim,
  at: IndicatorAt,
  context: CheckContext,
): Comparator | null {
  switch (claim.with) {
    case 'target':
      return targetOf(claim, at, context);
    case 'baseline': {
      const value = at.report.baseline?.value ?? null;
      return value === null ? null : { value, path: [...at.path, 'baseline'] };
    }
    case 'benchmark':
      return benchmarkOf(claim, at, context);
  }
}

/** The one that rates the period's figure; failing that, the one set for the period or for the year around it. */
function targetOf(
  { period }: ComparisonClaim,
  { report, path, figureAt, reportedAt }: IndicatorAt,
  { report: { financialYearStart } }: CheckContext,
): Comparator | null {
  const { targets } = report;
  const shown = figureAt(period)?.period ?? period;
  const rated = reportedAt(shown)?.rag;
  const at = targets.findIndex(({ value, setFor }) =>
    typeof rated?.target === 'number'
      ? value === rated.target && setFor === rated.targetSetFor
      : containsPeriod(setFor, period, financialYearStart),
  );
  const target = targets[at];
  return target === undefined ? null : { value: target.value, path: [...path, 'targets', at] };
}

function benchmarkOf(
  claim: ComparisonClaim,
  { indicator, path, benchmarks }: IndicatorAt,
  { report: { financialYearStart } }: CheckContext,
): Comparator | null {
  const at =
    claim.benchmark === undefined
      ? benchmarks.byLabel(claim.label ?? '')
      : benchmarks.byId(claim.benchmark);
  if (at === undefined) return null;
  const benchmark = indicator.benchmarks?.[at];
  if (benchmark === undefined) return null;
  const value = benchmarkAt(benchmark, claim.period, financialYearStart)?.value;
  if (value === undefined) return null;
  return { value, label: benchmark.label, path: [...path, 'benchmarks', at] };
}
