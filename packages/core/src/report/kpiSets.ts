import { columnsOf } from './Columns.js';
import { liesIn } from './PeriodBook.js';
import { rateSeries } from './rateSeries.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { IndicatorReport, KpiColumn, KpiSet } from './PlanReport.js';
import type { Period, PeriodKind } from '../period/Period.js';
import type { PeriodBook } from './PeriodBook.js';
import type { Plan, Priority } from '../plan/Plan.js';

/**
 * The KPI tables of a priority: one for each kind of period its indicators are reported by, in the order they first
 * appear. An indicator with no figures yet joins the first table.
 */
export function kpiSets(priority: Priority, plan: Plan, book: PeriodBook): KpiSet[] {
  const indicators = priority.indicators ?? [];
  const kinds = indicators.map(({ observations }) => {
    const first = observations[0];
    return first && book.get(first.period).kind;
  });
  const ownOrFirst = kinds.map((kind) => kind ?? kinds.find(Boolean) ?? 'month');
  return [...new Set(ownOrFirst)].map((kind) => {
    const own = indicators.filter((_, index) => ownOrFirst[index] === kind);
    return kpiSet(kind, own, priority, plan, book);
  });
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
    columns: columns.entries.map(
      (entry, column): KpiColumn => ({
        period: columns.periods[column] as Period,
        phase: phases.find(({ from, to }) => liesIn(book.span(from, to), entry))?.id ?? null,
        financialYear: entry.financialYear,
      }),
    ),
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

function shared(periods: readonly Period[]): Period | null {
  const [first] = periods;
  return first !== undefined && periods.every((period) => period === first) ? first : null;
}
