import { benchmarkAt, periodEnd, periodStart, symbolOf } from '@milepost/core';
import type {
  BenchmarkReport,
  IndicatorReport,
  KpiSet,
  MissingSymbol,
  Phase,
  PlanEvent,
  RagBand,
} from '@milepost/core';
import { phaseRuns } from './phaseRuns.js';
import { runsOf } from './runsOf.js';
import type { Run } from './runsOf.js';
import { steppedLine } from './steppedLine.js';
import type { Place } from './steppedLine.js';
import { valueScale } from './valueScale.js';
import type { ValueScale } from './valueScale.js';

/** A figure's mark on the line. */
interface Mark extends Place {
  readonly band: RagBand;
  /** Drawn hollow. */
  readonly provisional: boolean;
}

/** A line beside the indicator's own. */
export interface OtherLine {
  /** Whose it is: the target, one set for another period, or a comparator; the fourth of these looks like the first. */
  readonly look: 'target' | 'other-target' | `benchmark-${number}`;
  /** The comparator; none for a target. */
  readonly benchmark?: BenchmarkReport;
  /** Its corners, broken (`null`) where it has no level. */
  readonly places: readonly (Place | null)[];
}

/** Where everything of a chart goes, in percent of the plot's width and height from the top left. */
export interface TrendGeometry {
  /** Columns across: the periods, and one before them for the baseline if there is one. */
  readonly bands: number;
  readonly scale: ValueScale;
  readonly y: (value: number) => number;
  /** Middle of a period's column. */
  readonly x: (column: number) => number;
  /** The line, broken (`null`) at a gap and where a year-to-date count begins again. */
  readonly line: readonly (Place | null)[];
  /** One a period; `null` where there is no value. */
  readonly marks: readonly (Mark | null)[];
  /** One for each stretch of periods with the same symbol in place of a value. */
  readonly missing: readonly { readonly x: number; readonly symbol: MissingSymbol }[];
  readonly baseline: Place | null;
  /** Targets and comparators: only those that have a level somewhere. */
  readonly others: readonly OtherLine[];
  /** Where a figure is green whatever the target, under a rule of ranges or thresholds. */
  readonly green: { readonly y: number; readonly height: number } | null;
  readonly phases: readonly {
    readonly phase: Phase;
    readonly x: number;
    readonly width: number;
  }[];
  /**
   * Lines down the plot: at the edges that figures are not read across, of the baseline's column and of the years of a
   * year-to-date measure; and through the columns of the events.
   */
  readonly uprights: readonly { readonly look: 'reset' | 'event'; readonly x: number }[];
  readonly events: readonly {
    readonly event: PlanEvent;
    readonly column: number;
  }[];
  /** Flags of the events: neighbours that fall in one column share one. */
  readonly flags: readonly Run<number>[];
}

/**
 * Places an indicator's figures, targets, comparators, phases and events. It judges nothing: bands, targets and
 * movements are those of the report. `null` when there are no periods or no number at all to show.
 *
 * @param most Most steps of the vertical scale.
 */
export function trendGeometry(
  indicator: IndicatorReport,
  kpis: KpiSet,
  most = 5,
): TrendGeometry | null {
  const { figures, baseline } = indicator;
  const [low, high] = greenOf(indicator);
  const start = kpis.financialYearStart;
  const columns = kpis.columns.length;
  const lead = baseline?.value == null ? 0 : 1;
  const bands = columns + lead;
  const compared = indicator.benchmarks.map((benchmark) =>
    kpis.columns.map(({ period }) => benchmarkAt(benchmark, period, start)?.value ?? null),
  );
  const scale = valueScale(
    [
      ...figures.flatMap(({ value, rag }) => [value, rag.target]),
      baseline?.value ?? null,
      ...compared.flat(),
      low,
      high,
    ].filter((value) => value !== null),
    indicator,
    most,
  );
  if (columns === 0 || scale === null) return null;

  const foot = scale.values[0] ?? 0;
  const head = scale.values.at(-1) ?? 0;
  const y = (value: number) => ((head - value) / (head - foot)) * 100;
  const edge = (column: number) => ((lead + column) / bands) * 100;
  const x = (column: number) => edge(column + 0.5);
  const stepped = (levels: readonly (number | null)[]) =>
    steppedLine(
      levels.map((level) => (level === null ? null : y(level))),
      edge,
    );
  const targetsOf = (otherPeriod: boolean) =>
    stepped(
      figures.map(({ rag }) => (rag.targetOfOtherPeriod === otherPeriod ? rag.target : null)),
    );
  const others: readonly OtherLine[] = [
    { look: 'target', places: targetsOf(false) },
    { look: 'other-target', places: targetsOf(true) },
    ...indicator.benchmarks.map((benchmark, at) => ({
      look: `benchmark-${(at % 3) + 1}` as const,
      benchmark,
      places: stepped(compared[at] ?? []),
    })),
  ];
  const marks = figures.map(({ value, rag, status }, column) =>
    value === null
      ? null
      : { x: x(column), y: y(value), band: rag.band, provisional: status === 'provisional' },
  );
  const resets = resetsOf(indicator, kpis);
  const events = kpis.events.flatMap((event) => {
    const from = periodStart(event.period, start);
    const to = periodEnd(event.period, start);
    const column = kpis.columns.findIndex(
      ({ period }) => from <= periodEnd(period, start) && periodStart(period, start) <= to,
    );
    return column < 0 ? [] : [{ event, column }];
  });
  return {
    bands,
    scale,
    y,
    x,
    line: marks.flatMap((mark, column) => (resets.includes(column) ? [null, mark] : [mark])),
    marks,
    missing: runsOf(figures.map(symbolOf)).flatMap(({ of: symbol, from, to }) =>
      symbol === null ? [] : [{ x: edge((from + to) / 2), symbol }],
    ),
    baseline: baseline?.value == null ? null : { x: edge(-0.5), y: y(baseline.value) },
    others: others.filter(({ places }) => places.length > 0),
    green:
      low === null && high === null
        ? null
        : { y: y(high ?? head), height: y(low ?? foot) - y(high ?? head) },
    phases: phaseRuns(kpis).flatMap(({ of: phase, from, to }) =>
      phase ? [{ phase, x: edge(from), width: edge(to) - edge(from) }] : [],
    ),
    uprights: [
      ...[...(lead > 0 ? [0] : []), ...resets].map((column) => ({
        look: 'reset' as const,
        x: edge(column),
      })),
      ...events.map(({ column }) => ({ look: 'event' as const, x: x(column) })),
    ],
    events,
    flags: runsOf(events.map(({ column }) => column)),
  };
}

/** The ends of what is green whatever the target; `null` where that goes on to the edge of the plot, or is nowhere. */
function greenOf({ rule, polarity }: IndicatorReport): readonly [number | null, number | null] {
  if (rule?.kind === 'range') return [rule.low, rule.high];
  if (rule?.kind !== 'thresholds') return [null, null];
  return polarity === 'lower' ? [null, rule.green] : [rule.green, null];
}

/** Columns a year-to-date count begins again at. Whole years have nothing to begin again. */
function resetsOf({ basis }: IndicatorReport, { columns, kind }: KpiSet): readonly number[] {
  if (basis !== 'year-to-date' || kind.endsWith('-year')) return [];
  const years = runsOf(columns.map(({ financialYear }) => financialYear));
  return years.slice(1).map(({ from }) => from);
}
