import type { Basis } from '../indicator/IndicatorDefinition.js';
import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { FigureAt, IndicatorAt } from './CheckContext.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Period } from '../period/Period.js';
import type { PlanPath } from './Finding.js';
import { inOrder } from '../text/inOrder.js';
import { isPeriod } from '../period/isPeriod.js';
import { periodEnd } from '../period/periodEnd.js';

/** Looked up when a rule first asks: most indicators are never asked for a single period. */
export function lookUp(
  indicator: Indicator,
  report: IndicatorReport,
  path: PlanPath,
  financialYearStart: number,
): Pick<IndicatorAt, 'figureAt' | 'pathAt'> {
  let figures: ReadonlyMap<Period, Figure> | undefined;
  let ends: ReadonlyMap<string, Figure> | undefined;
  let places: ReadonlyMap<Period, number> | undefined;
  const endOf = (period: Period) => periodEnd(period, financialYearStart);
  const pathAt = (period: Period): PlanPath => {
    places ??= latestPlaces(indicator);
    const at = places.get(period);
    return at === undefined ? path : [...path, 'observations', at];
  };
  const figureAt = (period: Period): FigureAt | undefined => {
    figures ??= new Map(report.figures.map((figure) => [figure.period, figure]));
    const own = figures.get(period);
    if (own !== undefined && isReported(own)) return ofSeries(own);
    const { baseline } = report;
    const ofBaseline = (): FigureAt | undefined =>
      baseline === null
        ? undefined
        : { ...baseline, path: [...path, 'baseline'], isBaseline: true };
    if (baseline?.period === period) return ofBaseline();
    if (!tellsTheEnd[report.basis] || !isPeriod(period)) return undefined;
    const end = endOf(period);
    ends ??= new Map(report.figures.filter(isReported).map((one) => [endOf(one.period), one]));
    const level = ends.get(end);
    if (level !== undefined) return ofSeries(level);
    return baseline !== null && endOf(baseline.period) === end ? ofBaseline() : undefined;
  };
  const ofSeries = (figure: Figure): FigureAt => ({
    ...figure,
    path: pathAt(figure.period),
    isBaseline: false,
  });
  return { figureAt, pathAt };
}

/** Whether a figure tells how things stand at the end of its period, so that March's is the year's. */
const tellsTheEnd: Readonly<Record<Basis, boolean>> = {
  'in-period': false,
  'year-to-date': true,
  'rolling-12': true,
  snapshot: true,
  annualised: false,
};

function isReported({ value, symbol }: Figure): boolean {
  return value !== null || symbol !== null;
}

/** Where the latest vintage of each period stands. */
function latestPlaces({ observations }: Indicator): ReadonlyMap<Period, number> {
  const places = new Map<Period, number>();
  observations.forEach(({ period, vintage }, at) => {
    const other = places.get(period);
    const before = other === undefined ? undefined : observations[other]?.vintage;
    if (other === undefined || inOrder(vintage ?? '', before ?? '') >= 0) places.set(period, at);
  });
  return places;
}
