import { columnsOf } from './Columns.js';
import { rateSeries } from './rateSeries.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { IndicatorReport, KpiColumn, KpiSet } from './PlanReport.js';
import type { Period, PeriodKind } from '../period/Period.js';
import type { PeriodBook } from './PeriodBook.js';
import type { Phase, Plan, Priority } from '../plan/Plan.js';

/**
 * The KPI tables of a priority: one for each kind of period its indicators are reported by, in the order they first
 * appear. An indicator with no figures yet joins the first table.
 */
export function kpiSets(priority: Priority, plan: Plan, book: PeriodBook): KpiSet[] {
  const indicators = priority.indicators ?? [];
  const kinds: (PeriodKind | null)[] = indicators.map(({ observations }) =>
    observations[0] === undefined ? null : book.get(observations[0].period).kind,
  );
  const firstKind = kinds.find((kind) => kind !== null) ?? 'month';
  const byKind = new Map<PeriodKind, Indicator[]>();
  indicators.forEach((indicator, index) => {
    const kind = kinds[index] ?? firstKind;
    const sameKind = byKind.get(kind);
    if (sameKind === undefined) byKind.set(kind, [indicator]);
    else sameKind.push(indicator);
  });
  return [...byKind].map(([kind, own]) => kpiSet(kind, own, priority, plan, book));
}

function kpiSet(
  kind: PeriodKind,
  own: readonly Indicator[],
  priority: Priority,
  plan: Plan,
  book: PeriodBook,
): KpiSet {
  const columns = columnsOf(own, book);
  const indicators = own.map((indicator) => rateSeries(indicator, indicator, plan, columns));
  const phases = plan.phases ?? [];
  return {
    id: `priority-${priority.ref}-${kind}`,
    priority: priority.ref,
    title: priority.title,
    kind,
    columns: columns.periods.map((period) => column(period, phases, book)),
    phases,
    events: plan.events ?? [],
    baselinePeriod: shared(indicators.flatMap(({ baseline }) => baseline?.period ?? [])),
    targetPeriod: shared(indicators.flatMap(({ target }: IndicatorReport) => target?.setFor ?? [])),
    indicators,
    notes: plan.notes ?? [],
    financialYearStart: book.financialYearStart,
    language: plan.language ?? 'en',
  };
}

function column(period: Period, phases: readonly Phase[], book: PeriodBook): KpiColumn {
  const { start, end, financialYear } = book.get(period);
  const phase = phases.find(
    ({ from, to }) =>
      (from === undefined || book.get(from).start <= start) &&
      (to === undefined || end <= book.get(to).end),
  );
  return { period, phase: phase?.id ?? null, financialYear };
}

function shared(periods: readonly Period[]): Period | null {
  const [first] = periods;
  return first !== undefined && periods.every((period) => period === first) ? first : null;
}
